// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace kib::contact {

enum class AppointmentStatus { Planned, Attended, NoShow, Cancelled, Moved };
enum class AppointmentKind { Office, HomeVisit, Phone, Group };

[[nodiscard]] QString key(AppointmentStatus status); // planned, attended, no_show, cancelled, moved
[[nodiscard]] std::optional<AppointmentStatus> appointmentStatus(const QString &key);
[[nodiscard]] QString key(AppointmentKind kind); // office, home_visit, phone, group
[[nodiscard]] std::optional<AppointmentKind> appointmentKind(const QString &key);

// A talk that was planned. Its day and time are local: 09:00 stays 09:00.
struct Appointment {
    AppointmentId id;
    qint64 version = 0;
    ClientId client;
    AccountId caseworker;
    AppointmentKind kind = AppointmentKind::Office;
    QDate on;
    QTime at;
    int minutes = 75; // 5..480
    AppointmentStatus status = AppointmentStatus::Planned;
    std::optional<AppointmentId> movedTo;
    std::optional<LetterId> letter;
    QString place; // empty = the organisation's visiting address
    QString reason; // of a no-show, cancellation or move; own words
};

// Whether two talks on one day are in each other's way.
[[nodiscard]] bool overlaps(QTime at, int minutes, QTime otherAt, int otherMinutes);

// Whether it stood without a result on `day`, as far as is known now: a talk that was held or missed later
// did; of one that was moved or called off the day of that is not kept.
[[nodiscard]] bool stoodOpen(const Appointment &appointment, QDate day);

// Begins between 07:00 and 21:00. Invalid "time_range".
[[nodiscard]] Result<void> checkBegin(QTime at);

// Whether a result may follow: only a planned appointment gets one, attended and no_show not before its day.
// Invalid "appointment_settled", "appointment_in_future".
[[nodiscard]] Result<void> mayBecome(const Appointment &appointment, AppointmentStatus result, QDate today);

} // namespace kib::contact
