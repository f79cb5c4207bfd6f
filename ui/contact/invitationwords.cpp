// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/invitationwords.h"

#include "core/base/dutchdate.h"
#include "ui/common/tr.h"
#include "ui/common/words.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

void appendGroups(QList<LeftGroup> &out, const QList<contact::InvitationOutcome::Left> &left,
    QString (*word)(const QString &))
{
    QHash<QString, QList<ClientId>> byReason;
    for (const contact::InvitationOutcome::Left &one : left)
        byReason[one.reason] << one.client;
    QMap<QString, QList<ClientId>> byWord; // a word for each reason, not for each of thousands of clients
    for (auto it = byReason.cbegin(); it != byReason.cend(); ++it)
        byWord[word(it.key())] << it.value();
    for (auto it = byWord.cbegin(); it != byWord.cend(); ++it)
        out.append({ it.key(), it.value() });
}

} // namespace

QList<LeftGroup> leftGroups(const contact::InvitationOutcome &outcome)
{
    QList<LeftGroup> out;
    appendGroups(out, outcome.skipped, notInvitableWord);
    appendGroups(out, outcome.unplanned, unplannedSentence);
    return out;
}

QString attendanceSentence(const QString &result, const std::optional<contact::FollowUp> &next)
{
    QString text = tr("Vastgelegd: %1.").arg(appointmentStatusWord(result));
    if (!next)
        return text;
    const std::optional<contact::Appointment> &fresh = next->appointment;
    if (fresh) {
        text += u' '
            + tr("Nieuwe afspraak op %1 om %2 uur.").arg(dutchFullDate(next->due), dutchTime(fresh->at));
        text += u' '
            + (fresh->letter ? tr("De brief staat klaar.")
                             : tr("Dat is vandaag: er komt geen brief. Bel de klant."));
    } else {
        text += u' '
            + tr("Bel de klant op %1. Zet dat in uw agenda: het staat nog niet in dit bestand.")
                  .arg(dutchFullDate(next->due));
    }
    return text;
}

std::optional<QTime> typedTime(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2})(?:[:.]?(\\d{2}))?(?:\\s*uur)?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace kib::ui
