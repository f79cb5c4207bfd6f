// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/attendanceservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::contact {

namespace {

const QString movedLetter = u"moved"_s;

} // namespace

Result<void> noteTalk(ContactStore &contacts, const HeldTalk &talk, const Clock &clock)
{
    const Result<QList<ContactMoment>> known = contacts.momentsOf(talk.client);
    if (!known)
        return fail(known.error());
    const bool noted = std::any_of(known->begin(), known->end(), [&talk](const ContactMoment &moment) {
        return moment.on == talk.on && moment.twoWay && moment.channel == "talk"_L1;
    });
    if (noted)
        return {};
    return contacts.addMoment({ newId<ContactMomentId>(clock.nowMs()), 0, talk.client, talk.on, u"talk"_s,
        true, talk.source, talk.sourceId, talk.caseworker, {} });
}

Result<void> keepResult(ContactStore &contacts, Appointment &settled)
{
    if (auto done = contacts.update(settled); !done || !settled.letter)
        return done;
    Result<LetterRecord> letter = contacts.letter(*settled.letter);
    if (!letter || letter->status != LetterStatus::Drafted)
        return {};
    letter->status = LetterStatus::Withdrawn;
    return contacts.update(*letter);
}

Result<void> AttendanceService::checkMove(
    const Appointment &old, const AttendanceEntry &entry, const WorkCalendar &calendar) const
{
    if (!entry.movedTo.isValid() || !entry.movedAt.isValid())
        return fail(ErrorCode::Invalid, u"move_needs_day"_s);
    const QDateTime now = localTime(m_desk.clock.nowMs());
    if (entry.movedTo < m_desk.clock.today() || (entry.movedTo == now.date() && entry.movedAt <= now.time()))
        return fail(ErrorCode::Invalid, u"day_in_past"_s);
    if (!calendar.isWorkingDay(entry.movedTo))
        return fail(ErrorCode::Invalid, u"not_a_working_day"_s);
    if (auto sound = checkBegin(entry.movedAt); !sound)
        return sound;
    const Result<client::Client> client = m_desk.clients.byId(old.client);
    if (!client)
        return fail(client.error());
    if (client->status != client::Status::Active)
        return fail(ErrorCode::Invalid, u"client_not_active"_s);
    const Result<QList<Appointment>> planned = m_desk.contacts.plannedAppointments();
    if (!planned)
        return fail(planned.error());
    const bool taken = std::any_of(planned->begin(), planned->end(), [&](const Appointment &other) {
        return other.id != old.id && other.caseworker == old.caseworker && other.on == entry.movedTo
            && overlaps(other.at, other.minutes, entry.movedAt, old.minutes);
    });
    return taken ? fail(ErrorCode::Exists, u"appointment"_s) : Result<void>();
}

Result<FollowUp> AttendanceService::move(
    Appointment &old, const AttendanceEntry &entry, const WorkCalendar &calendar)
{
    if (auto sound = checkMove(old, entry, calendar); !sound)
        return fail(sound.error());
    const auto method = m_desk.methods.current();
    if (!method)
        return fail(method.error());
    Appointment next { newId<AppointmentId>(m_desk.clock.nowMs()), 0, old.client, old.caseworker, old.kind,
        entry.movedTo, entry.movedAt, old.minutes, AppointmentStatus::Planned, {}, {}, old.place, {} };
    if (entry.movedTo > m_desk.clock.today()) { // no letter arrives on the day itself
        if ((*method)->letter(movedLetter) == nullptr)
            return fail(ErrorCode::Invalid, u"unknown_letter"_s, { movedLetter });
        const LetterRecord letter = m_desk.draft(old.client, **method, movedLetter);
        if (auto done = m_desk.contacts.add(letter); !done)
            return fail(done.error());
        next.letter = letter.id;
    }
    if (auto done = m_desk.contacts.add(next); !done)
        return fail(done.error());
    old.movedTo = next.id;
    return FollowUp { next.on, next };
}

Result<std::optional<FollowUp>> AttendanceService::record(const AttendanceEntry &entry)
{
    if (!m_desk.session.may(vault::Action::RecordAttendance))
        return fail(ErrorCode::Denied, u"attendance"_s);
    if (entry.result != AppointmentStatus::Moved && (entry.movedTo.isValid() || entry.movedAt.isValid()))
        return fail(ErrorCode::Invalid, u"day_without_move"_s);
    Result<Appointment> found = m_desk.contacts.appointment(entry.appointment);
    const Result<client::Organisation> organisation = m_desk.organisations.organisation();
    if (!found || !organisation)
        return fail(found ? organisation.error() : found.error());
    if (auto sound = mayBecome(*found, entry.result, m_desk.clock.today()); !sound)
        return fail(sound.error());
    auto work = m_desk.works.begin(
        { .event = u"edit"_s, .section = u"attendance"_s, .client = found->client, .detail = {}, .op = {} });
    if (!work)
        return fail(work.error());
    std::optional<FollowUp> next;
    if (entry.result == AppointmentStatus::Attended) {
        const HeldTalk talk { found->client, found->on, found->caseworker, u"appointment"_s,
            found->id.value() };
        if (auto noted = noteTalk(m_desk.contacts, talk, m_desk.clock); !noted)
            return fail(noted.error());
    } else if (entry.result == AppointmentStatus::Moved) {
        Result<FollowUp> moved = move(*found, entry, organisation->calendar);
        if (!moved)
            return fail(moved.error());
        next = std::move(*moved);
    } else {
        next = FollowUp { organisation->calendar.next(m_desk.clock.today()), std::nullopt };
    }
    found->status = entry.result;
    found->reason = entry.reason;
    if (auto done = keepResult(m_desk.contacts, *found); !done)
        return fail(done.error());
    if (auto done = (*work)->commit(); !done)
        return fail(done.error());
    return next;
}

} // namespace kib::contact
