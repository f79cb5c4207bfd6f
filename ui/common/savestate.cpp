// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/savestate.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

QString SaveState::text() const
{
    const QString at = m_at.toString(u"HH:mm"_s);
    switch (m_kind) {
    case Kind::Quiet:
        return {};
    case Kind::Draft:
        return tr("Concept bewaard");
    case Kind::Saving:
        return tr("Opslaan…");
    case Kind::Saved:
        return tr("Opgeslagen %1").arg(at);
    case Kind::Failed:
        return tr("Niet opgeslagen");
    case Kind::ReadOnly:
        return tr("Alleen lezen");
    }
    return {};
}

void SaveState::set(Kind kind, QTime at, const QString &detail)
{
    if (kind == m_kind && at == m_at && detail == m_detail)
        return;
    m_kind = kind;
    m_at = at;
    m_detail = detail;
    emit changed();
}

} // namespace kib::ui
