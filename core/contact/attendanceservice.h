// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/contactdesk.h"

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

// Stores an appointment that got its result, and withdraws a draft about it: that must not be printed any
// more.
[[nodiscard]] Result<void> keepResult(ContactStore &contacts, Appointment &settled);

// What now has to be done, or was made instead of the old appointment.
struct FollowUp {
    QDate due; // day of the call or of the new appointment
    // The new one, with a drafted letter unless it is today; nothing = a call, after a no-show or
    // cancellation.
    std::optional<Appointment> appointment;
};

// Writes down how an appointment ended. Attended is a two-way contact of that day; a no-show asks for a phone
// call on the next working day, never for a sanction; a moved one gets its new appointment and a letter of
// its own.
class AttendanceService
{
public:
    explicit AttendanceService(const ContactDesk &desk)
        : m_desk(desk)
    {
    }

    // Denied, NotFound; Invalid "appointment_settled", "appointment_in_future", "move_needs_day",
    // "day_without_move" (a new day with another result), "not_a_working_day", "day_in_past",
    // "time_range", "client_not_active", "unknown_letter"; Exists "appointment" when the caseworker has a
    // talk at that time. Returns nothing when no follow-up is needed.
    [[nodiscard]] Result<std::optional<FollowUp>> record(const AttendanceEntry &entry);

private:
    [[nodiscard]] Result<void> checkMove(
        const Appointment &old, const AttendanceEntry &entry, const WorkCalendar &calendar) const;
    [[nodiscard]] Result<FollowUp> move(
        Appointment &old, const AttendanceEntry &entry, const WorkCalendar &calendar);
    ContactDesk m_desk;
};

} // namespace kib::contact
