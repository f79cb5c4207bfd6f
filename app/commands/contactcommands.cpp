// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/composition.h"
#include "app/jsonoutput.h"
#include "core/base/dutchdate.h"
#include "ui/common/words.h"
#include "ui/contact/invitationwords.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

QJsonArray jsonLeft(const QList<contact::InvitationOutcome::Left> &left, const ClientNumbers &numbers)
{
    QJsonArray out;
    for (const contact::InvitationOutcome::Left &one : left)
        out.append(QJsonObject { { u"client"_s, numbers.value(one.client) }, { u"reason"_s, one.reason } });
    return out;
}

// One line for each reason, with the first few clients by number: those who can never be invited come back at
// every invitation.
QList<QStringList> leftRows(const contact::InvitationOutcome &outcome, const ClientNumbers &numbers)
{
    constexpr qsizetype mostNamed = 8;
    QList<QStringList> rows;
    for (const ui::LeftGroup &group : ui::leftGroups(outcome)) {
        QStringList named;
        for (const ClientId &client : group.clients.mid(0, mostNamed))
            named << numbers.value(client);
        const QString more = group.clients.size() > mostNamed ? u" …"_s : QString();
        rows.append({ ui::number(group.clients.size()), group.reason, named.join(u", "_s) + more });
    }
    return rows;
}

QString invitedText(
    const contact::InvitationOutcome &outcome, const ClientNumbers &numbers, const Names &names)
{
    QStringList parts;
    QList<QStringList> rows;
    for (const contact::Appointment &one : outcome.planned)
        rows.append({ numbers.value(one.client), dutchFullDate(one.on), one.at.toString(u"HH:mm"_s),
            names.value(one.caseworker), one.id.toString() });
    if (!rows.isEmpty())
        parts << alignedTable({ u"klant"_s, u"dag"_s, u"tijd"_s, u"klantmanager"_s, u"afspraak"_s }, rows);
    const QList<QStringList> left = leftRows(outcome, numbers);
    if (!left.isEmpty())
        parts << alignedTable({ u"aantal"_s, u"niet gepland, want"_s, u"klant"_s }, left, { 0 });
    parts << (outcome.planned.isEmpty()
            ? u"Er is niets gepland. Er zijn geen brieven gemaakt."_s
            : u"%1 gepland, %2 niet uit te nodigen, %3 zonder plek. De brieven staan klaar."_s.arg(
                ui::counted(outcome.planned.size(), u"gesprek"_s, u"gesprekken"_s),
                ui::number(outcome.skipped.size()), ui::number(outcome.unplanned.size())));
    if (outcome.beyondLimit > 0)
        parts << u"Door --limit zijn er nog %1 niet aan de beurt."_s.arg(
            ui::counted(outcome.beyondLimit, u"klant"_s, u"klanten"_s));
    return parts.join(u"\n\n"_s);
}

} // namespace

int run(const InviteCommand &command, const GlobalOptions &options, const Output &out)
{
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    contact::InvitationWish wish { command.clients.isEmpty(), {}, command.from, command.until,
        command.minutes, command.limit, command.letter };
    for (const QString &named : command.clients) {
        const Result<client::Client> client = (*office)->client(named);
        if (!client)
            return out.error(client.error());
        wish.clients.append(client->id);
    }
    const Result<Names> names = (*office)->names();
    if (!names)
        return out.error(names.error());
    const Result<contact::InvitationOutcome> outcome = (*office)->invitations().invite(wish);
    if (!outcome)
        return out.error(outcome.error());
    QList<ClientId> involved;
    for (const contact::Appointment &one : outcome->planned)
        involved << one.client;
    for (const auto &left : { outcome->skipped, outcome->unplanned }) {
        for (const contact::InvitationOutcome::Left &one : left)
            involved << one.client;
    }
    const ClientNumbers numbers = (*office)->numbers(involved);
    QJsonArray planned;
    for (const contact::Appointment &one : outcome->planned) {
        QJsonObject json = jsonAppointment(one, *names);
        json.insert(u"client"_s, numbers.value(one.client));
        planned.append(json);
    }
    out.result(
        QJsonObject {
            { u"selected"_s, outcome->planned.size() + outcome->skipped.size() + outcome->unplanned.size() },
            { u"planned"_s, planned }, { u"skipped"_s, jsonLeft(outcome->skipped, numbers) },
            { u"unplanned"_s, jsonLeft(outcome->unplanned, numbers) },
            { u"beyond_limit"_s, outcome->beyondLimit } },
        invitedText(*outcome, numbers, *names));
    return saidDamage(**office, out);
}

int run(const AttendanceCommand &command, const GlobalOptions &options, const Output &out)
{
    const auto id = AppointmentId::fromString(command.appointment);
    const auto result = contact::appointmentStatus(command.result);
    if (!id)
        return out.error({ ErrorCode::Invalid, u"bad_id"_s, { command.appointment } });
    if (!result || *result == contact::AppointmentStatus::Planned)
        return out.error({ ErrorCode::Invalid, u"unknown_result"_s, { command.result } });
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    const auto next
        = (*office)->attendance().record({ *id, *result, command.to, command.time, command.reason });
    if (!next)
        return out.error(next.error());
    QJsonValue followUp;
    if (*next) {
        const std::optional<contact::Appointment> &fresh = (*next)->appointment;
        QJsonObject json { { u"kind"_s, fresh ? u"appointment"_s : u"call"_s },
            { u"due"_s, jsonDay((*next)->due) } };
        if (fresh) {
            json.insert(u"appointment"_s, fresh->id.toString());
            json.insert(u"time"_s, fresh->at.toString(u"HH:mm"_s));
        }
        followUp = json;
    }
    out.result(QJsonObject { { u"appointment"_s, id->toString() }, { u"result"_s, command.result },
                   { u"follow_up"_s, followUp } },
        ui::attendanceSentence(command.result, *next));
    return exitDone;
}

} // namespace kib::app
