// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/elaboration.h"

#include "ui/common/notelines.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

QList<ElaborationItem> elaborationItems(const TalkContext &context, const QString &notes)
{
    QList<ElaborationItem> out;
    for (const method::Domain &domain : context.method.domains) {
        const interview::DomainView view = context.view.domains.value(domain.key);
        ElaborationItem item;
        item.lines = taggedLines(notes, domain.name);
        if (view.state != interview::DomainState::Discussed && item.lines.isEmpty() && view.note.isEmpty())
            continue;
        item.key = domain.key;
        item.name = domain.name;
        QStringList said;
        if (view.score)
            said << u"%1 %2"_s.arg(*view.score).arg(levelName(domain, *view.score));
        for (const interview::ChosenChip &chip : view.chips)
            said << chip.text;
        if (!view.works.isEmpty())
            said << view.works.simplified();
        item.said = said.join(u" · "_s);
        item.note = view.note;
        item.careHint = careHint(domain.sensitivity);
        out.append(item);
    }
    return out;
}

} // namespace kib::ui
