// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/attendanceservice.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::test;
using namespace kib::contact;
using namespace Qt::StringLiterals;

namespace {

AttendanceService serviceOf(TestOffice &office)
{
    return AttendanceService(office.desk());
}

Appointment planned(TestOffice &office, QDate on)
{
    const client::Client client = office.add(aPerson());
    const LetterRecord letter { newId<LetterId>(1), 1, client.id, u"rsd-kromme-rijn-heuvelrug"_s, u"1"_s,
        u"invitation"_s, LetterStatus::Drafted, on, {}, {}, office.file().session().account, std::nullopt };
    Appointment made { newId<AppointmentId>(1), 1, client.id, office.file().session().account,
        AppointmentKind::Office, on, QTime(9, 0), 75, AppointmentStatus::Planned, {}, letter.id, {}, {} };
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, {}, {}, {} }));
    KIB_DONE(office.file().contacts().add(letter));
    KIB_DONE(office.file().contacts().add(made));
    KIB_DONE(work->commit());
    return made;
}

} // namespace

TEST_CASE("a talk that was held brings the client into view and asks for nothing")
{
    TestOffice office;
    const Appointment appointment = planned(office, monday);
    CHECK_FALSE(KIB_VALUE(
        serviceOf(office).record({ appointment.id, AppointmentStatus::Attended, {}, {},
            {} })).has_value());
    const auto moments = KIB_VALUE(office.file().contacts().momentsOf(appointment.client));
    REQUIRE(moments.size() == 1);
    CHECK(moments.first().twoWay);
    CHECK(moments.first().on == monday);
    CHECK(KIB_VALUE(office.file().contacts().lettersWith(LetterStatus::Drafted)).isEmpty());
    CHECK(serviceOf(office).record({ appointment.id, AppointmentStatus::NoShow, {}, {}, {} }).error().detail
        == u"appointment_settled"_s);
}

TEST_CASE("a no-show is no contact and asks for a call on the next working day")
{
    TestOffice office;
    const QDate friday(2026, 11, 27);
    office.clock().moveTo(friday);
    const Appointment appointment = planned(office, friday);
    const auto next = KIB_VALUE(
        serviceOf(office).record({ appointment.id, AppointmentStatus::NoShow, {}, {}, u"ziek"_s }));
    REQUIRE(next);
    CHECK_FALSE(next->appointment);
    CHECK(next->due == QDate(2026, 11, 30));
    CHECK(KIB_VALUE(office.file().contacts().momentsOf(appointment.client)).isEmpty());
    CHECK(KIB_VALUE(office.file().contacts().appointment(appointment.id)).reason == u"ziek"_s);
}

TEST_CASE("a moved talk gets a new appointment with a letter of its own, and the old draft is withdrawn")
{
    TestOffice office;
    const Appointment appointment = planned(office, monday.addDays(1));
    const auto next = KIB_VALUE(serviceOf(office).record(
        { appointment.id, AppointmentStatus::Moved, monday.addDays(8), QTime(10, 45), {} }));
    REQUIRE(next);
    REQUIRE(next->appointment);
    CHECK(next->appointment->on == monday.addDays(8));
    const Appointment old = KIB_VALUE(office.file().contacts().appointment(appointment.id));
    CHECK(old.status == AppointmentStatus::Moved);
    CHECK(old.movedTo == next->appointment->id);
    const auto drafted = KIB_VALUE(office.file().contacts().lettersWith(LetterStatus::Drafted));
    REQUIRE(drafted.size() == 1);
    CHECK(drafted.first().templateKey == u"moved"_s);
}

TEST_CASE("what cannot be is refused and the appointment stays as it was")
{
    TestOffice office;
    const Appointment appointment = planned(office, monday.addDays(1));
    const auto code = [&](const AttendanceEntry &entry) {
        const auto done = serviceOf(office).record(entry);
        return done ? QString() : done.error().detail;
    };
    CHECK(code({ appointment.id, AppointmentStatus::Attended, {}, {}, {} }) == u"appointment_in_future"_s);
    CHECK(code({ appointment.id, AppointmentStatus::Moved, {}, {}, {} }) == u"move_needs_day"_s);
    CHECK(code({ appointment.id, AppointmentStatus::Moved, QDate(2026, 12, 25), QTime(9, 0), {} })
        == u"not_a_working_day"_s);
    CHECK(code({ appointment.id, AppointmentStatus::Moved, QDate(2026, 1, 5), QTime(9, 0), {} })
        == u"day_in_past"_s);
    CHECK(code({ appointment.id, AppointmentStatus::Moved, monday.addDays(3), QTime(3, 0), {} })
        == u"time_range"_s);
    CHECK(code({ appointment.id, AppointmentStatus::Cancelled, monday.addDays(3), QTime(9, 0), {} })
        == u"day_without_move"_s);
    client::Client died = KIB_VALUE(office.file().clients().byId(appointment.client));
    died.status = client::Status::Deceased;
    {
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, {}, {}, {} }));
        KIB_DONE(office.file().clients().update(died));
        KIB_DONE(work->commit());
    }
    CHECK(code({ appointment.id, AppointmentStatus::Moved, monday.addDays(3), QTime(9, 0), {} })
        == u"client_not_active"_s);
    CHECK(
        KIB_VALUE(office.file().contacts().appointment(appointment.id)).status == AppointmentStatus::Planned);
}
