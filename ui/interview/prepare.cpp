// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/prepare.h"

#include "core/base/dutchdate.h"
#include "ui/common/answertext.h"
#include "ui/common/clientwords.h"
#include "ui/common/newestfirst.h"
#include "ui/common/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

// What was agreed last time, as far as it is known.
void addLast(Preparation &out, const interview::OpenedInterview &last)
{
    out.last = tr("Vorige keer: %1").arg(dutchShortDate(last.interview.startedOn));
    out.ownWords = last.view.clientWords;
    for (const interview::Agreement &agreement : last.view.agreements) {
        QString line = u"%1: %2"_s.arg(partyWord(agreement.who), agreement.what);
        if (agreement.date.isValid())
            line += u" ("_s + dutchShortDate(agreement.date) + u')';
        out.agreements << line;
    }
}

// Who to reach and when one meets again, as it stands on the client's page.
Result<void> addForPaper(
    Preparation &out, Desk &desk, const QList<contact::Appointment> &appointments, QDate today)
{
    const auto organisation = desk.organisations.organisation();
    if (!organisation)
        return fail(organisation.error());
    out.contact << desk.session.name + u", "_s + organisation->name;
    out.contact << QStringList { organisation->phone, organisation->email }.join(u" · "_s);
    for (const contact::Appointment &appointment : appointments) {
        if (appointment.on > today && appointment.status == contact::AppointmentStatus::Planned) {
            out.nextTalk
                = u"%1 om %2 uur"_s.arg(dutchFullDate(appointment.on), appointment.at.toString(u"HH.mm"_s));
            return {};
        }
    }
    return {};
}

} // namespace

Result<QList<TalkToday>> talksOn(Desk &desk, QDate day)
{
    const auto planned = desk.contacts.plannedAppointments();
    if (!planned)
        return fail(planned.error());
    QList<TalkToday> out;
    for (const contact::Appointment &appointment : *planned) {
        if (appointment.on != day || appointment.caseworker != desk.session.account)
            continue;
        const auto client = desk.clients.byId(appointment.client);
        const auto open = desk.talks.openOf(appointment.client);
        if (client && open)
            out.append({ appointment.client, appointment.at.toString(u"HH:mm"_s), clientName(*client),
                open->has_value() });
    }
    const auto begun = desk.talks.openOf(desk.session.account);
    if (!begun)
        return fail(begun.error());
    for (const interview::Interview &talk : *begun) {
        const bool listed = std::any_of(
            out.cbegin(), out.cend(), [&talk](const TalkToday &one) { return one.client == talk.client; });
        if (listed)
            continue;
        if (const auto client = desk.clients.byId(talk.client))
            out.append({ talk.client, {}, clientName(*client), true });
    }
    return out;
}

Result<Preparation> readPreparation(Desk &desk, ClientId client, const method::Method &method, QDate today)
{
    const auto row = plan::loadCase(client, desk.cases(), method, today);
    if (!row)
        return fail(row.error());
    if (!row->isActive())
        return fail(ErrorCode::Invalid, u"client_not_active"_s);
    const auto talks = desk.talks.of(client);
    const auto appointments = desk.contacts.appointmentsOf(client);
    if (!talks || !appointments)
        return fail(talks ? appointments.error() : talks.error());
    Preparation out;
    out.number = row->client.identity.number;
    out.name = clientName(row->client);
    out.minutes = static_cast<int>(method.setting(u"slot_minutes"_s));
    out.when = tr("Geen afspraak vandaag. Een gesprek kan altijd.");
    for (const contact::Appointment &appointment : *appointments) {
        if (appointment.on == today && appointment.status == contact::AppointmentStatus::Planned) {
            out.minutes = appointment.minutes;
            out.when = tr("Vandaag om %1, %2 minuten")
                           .arg(appointment.at.toString(u"HH:mm"_s))
                           .arg(appointment.minutes);
        }
    }
    for (const interview::Interview &talk : newestFirst(*talks)) {
        if (talk.status == interview::InterviewStatus::Open)
            out.resumes = true;
        if (talk.status != interview::InterviewStatus::Finished)
            continue;
        const auto last = desk.interviews.read(talk.id);
        if (!last)
            return fail(last.error());
        addLast(out, *last);
        break;
    }
    if (out.last.isEmpty())
        out.last = knownTalkText(row->client, today);
    for (const method::Domain &domain : method.domains) {
        if (domain.enabled)
            ++out.domains;
        else
            out.off << domain.name;
    }
    out.hasNextStep = row->next.has_value();
    out.nextStep = row->next ? tr("Volgende stap: %1").arg(nextStepText(row->next))
                             : tr("Nog geen volgende stap. Spreek iets af met een datum, of noteer "
                                  "waarom niet.");
    if (auto done = addForPaper(out, desk, *appointments, today); !done)
        return fail(done.error());
    if (auto noted = desk.noteView(client); !noted)
        return fail(noted.error());
    return out;
}

} // namespace kib::ui
