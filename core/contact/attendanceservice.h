// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/client/organisation.h"
#include "core/contact/contactstore.h"
#include "core/method/methodstore.h"
#include "core/vault/session.h"

#include <QString>

#include <optional>

namespace kib::contact {

struct AttendanceEntry {
    AppointmentId appointment;
    AppointmentStatus result = AppointmentStatus::Attended;
    QDate movedTo; // with Moved: the new day and time
    QTime movedAt;
    QString reason; // own words; never asked from the client by force
};

// A conversation that took place, seen from the contacts' side.
struct HeldTalk {
    ClientId client;
    QDate on;
    AccountId caseworker;
    QString source; // appointment, interview
    QUuid sourceId;
};
// Notes it as a two-way contact, once a day: a talk that had an appointment and an interview is one talk.
[[nodiscard]] Result<void> noteTalk(ContactStore &contacts, const HeldTalk &talk, const Clock &clock);

// What now has to be done, or was made instead of the old appointment.
struct FollowUp {
    QString kind; // call (after a no-show or cancellation), appointment (the moved one)
    QDate due; // day of the call or of the new appointment
    std::optional<Appointment> appointment;
};

// Writes down how an appointment ended. Attended is a two-way contact of that day; a no-show asks for a phone
// call on the next working day, never for a sanction; a moved one gets its new appointment and a letter of
// its own.
class AttendanceService
{
public:
    AttendanceService(WorkStarter &works, ContactStore &contacts, client::OrganisationStore &organisations,
        method::MethodStore &methods, const vault::Session &session, const Clock &clock);

    // Denied, NotFound; Invalid "appointment_settled", "appointment_in_future", "move_needs_day",
    // "not_a_working_day", "day_in_past"; Exists when the new slot is taken. Returns nothing when no
    // follow-up is needed.
    [[nodiscard]] Result<std::optional<FollowUp>> record(const AttendanceEntry &entry);

private:
    [[nodiscard]] Result<FollowUp> move(
        Appointment &old, const AttendanceEntry &entry, const WorkCalendar &calendar);
    WorkStarter &m_works;
    ContactStore &m_contacts;
    client::OrganisationStore &m_organisations;
    method::MethodStore &m_methods;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kib::contact
