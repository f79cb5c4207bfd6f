// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/appointment.h"

#include "core/base/enumkeys.h"

using namespace Qt::StringLiterals;

namespace kib::contact {

namespace {
constexpr EnumKeys<AppointmentStatus, 5> statuses { { { AppointmentStatus::Planned, "planned" },
    { AppointmentStatus::Attended, "attended" }, { AppointmentStatus::NoShow, "no_show" },
    { AppointmentStatus::Cancelled, "cancelled" }, { AppointmentStatus::Moved, "moved" } } };
constexpr EnumKeys<AppointmentKind, 4> kinds { { { AppointmentKind::Office, "office" },
    { AppointmentKind::HomeVisit, "home_visit" }, { AppointmentKind::Phone, "phone" },
    { AppointmentKind::Group, "group" } } };
} // namespace

QString key(AppointmentStatus status)
{
    return keyOf(statuses, status);
}

std::optional<AppointmentStatus> appointmentStatus(const QString &key)
{
    return valueOf(statuses, key);
}

QString key(AppointmentKind kind)
{
    return keyOf(kinds, kind);
}

std::optional<AppointmentKind> appointmentKind(const QString &key)
{
    return valueOf(kinds, key);
}

bool overlaps(QTime at, int minutes, QTime otherAt, int otherMinutes)
{
    const int begin = at.msecsSinceStartOfDay() / 60'000;
    const int otherBegin = otherAt.msecsSinceStartOfDay() / 60'000;
    return begin < otherBegin + otherMinutes && otherBegin < begin + minutes;
}

bool stoodOpen(const Appointment &appointment, QDate day)
{
    const bool held = appointment.status == AppointmentStatus::Attended
        || appointment.status == AppointmentStatus::NoShow;
    return appointment.status == AppointmentStatus::Planned || (held && appointment.on > day);
}

Result<void> checkBegin(QTime at)
{
    const bool sound = at >= QTime(7, 0) && at <= QTime(21, 0);
    return sound ? Result<void>() : fail(ErrorCode::Invalid, u"time_range"_s);
}

Result<void> mayBecome(const Appointment &appointment, AppointmentStatus result, QDate today)
{
    if (appointment.status != AppointmentStatus::Planned || result == AppointmentStatus::Planned)
        return fail(ErrorCode::Invalid, u"appointment_settled"_s, { key(appointment.status) });
    const bool happened = result == AppointmentStatus::Attended || result == AppointmentStatus::NoShow;
    if (happened && appointment.on > today)
        return fail(ErrorCode::Invalid, u"appointment_in_future"_s, { appointment.on.toString(Qt::ISODate) });
    return {};
}

} // namespace kib::contact
