// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/attendanceservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::contact {

AttendanceService::AttendanceService(WorkStarter &works, ContactStore &contacts,
    client::OrganisationStore &organisations, method::MethodStore &methods, const vault::Session &session,
    const Clock &clock)
    : m_works(works)
    , m_contacts(contacts)
    , m_organisations(organisations)
    , m_methods(methods)
    , m_session(session)
    , m_clock(clock)
{
}

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

Result<FollowUp> AttendanceService::move(
    Appointment &old, const AttendanceEntry &entry, const WorkCalendar &calendar)
{
    if (!entry.movedTo.isValid() || !entry.movedAt.isValid())
        return fail(ErrorCode::Invalid, u"move_needs_day"_s);
    if (entry.movedTo < m_clock.today())
        return fail(ErrorCode::Invalid, u"day_in_past"_s);
    if (!calendar.isWorkingDay(entry.movedTo))
        return fail(ErrorCode::Invalid, u"not_a_working_day"_s);
    const auto method = m_methods.current();
    if (!method)
        return fail(method.error());
    const LetterRecord letter { newId<LetterId>(m_clock.nowMs()), 0, old.client, (*method)->key,
        (*method)->version, u"moved"_s, LetterStatus::Drafted, m_clock.today(), {}, {}, m_session.account,
        std::nullopt };
    if (auto done = m_contacts.add(letter); !done)
        return fail(done.error());
    Appointment next { newId<AppointmentId>(m_clock.nowMs()), 0, old.client, old.caseworker, old.kind,
        entry.movedTo, entry.movedAt, old.minutes, AppointmentStatus::Planned, {}, letter.id, old.place, {} };
    if (auto done = m_contacts.add(next); !done)
        return fail(done.error());
    old.movedTo = next.id;
    return FollowUp { u"appointment"_s, next.on, next };
}

Result<std::optional<FollowUp>> AttendanceService::record(const AttendanceEntry &entry)
{
    if (!m_session.may(vault::Action::RecordAttendance))
        return fail(ErrorCode::Denied, u"attendance"_s);
    Result<Appointment> found = m_contacts.appointment(entry.appointment);
    const Result<client::Organisation> organisation = m_organisations.organisation();
    if (!found || !organisation)
        return fail(found ? organisation.error() : found.error());
    if (auto sound = mayBecome(*found, entry.result, m_clock.today()); !sound)
        return fail(sound.error());
    auto work = m_works.begin(
        { .event = u"edit"_s, .section = u"attendance"_s, .client = found->client, .detail = {}, .op = {} });
    if (!work)
        return fail(work.error());
    std::optional<FollowUp> next;
    if (entry.result == AppointmentStatus::Attended) {
        const HeldTalk talk { found->client, found->on, found->caseworker, u"appointment"_s,
            found->id.value() };
        if (auto noted = noteTalk(m_contacts, talk, m_clock); !noted)
            return fail(noted.error());
    } else if (entry.result == AppointmentStatus::Moved) {
        Result<FollowUp> moved = move(*found, entry, organisation->calendar);
        if (!moved)
            return fail(moved.error());
        next = std::move(*moved);
    } else {
        next = FollowUp { u"call"_s, organisation->calendar.next(m_clock.today()), std::nullopt };
    }
    found->status = entry.result;
    found->reason = entry.reason;
    if (auto done = m_contacts.update(*found); !done)
        return fail(done.error());
    // A draft about an appointment that no longer stands must not be printed.
    if (found->letter) {
        Result<LetterRecord> letter = m_contacts.letter(*found->letter);
        if (letter && letter->status == LetterStatus::Drafted) {
            letter->status = LetterStatus::Withdrawn;
            if (auto done = m_contacts.update(*letter); !done)
                return fail(done.error());
        }
    }
    if (auto done = (*work)->commit(); !done)
        return fail(done.error());
    return next;
}

} // namespace kib::contact
