// SPDX-License-Identifier: EUPL-1.2
#include "core/base/workdays.h"
#include "tests/support/catch_qt.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {
QDate day(const char *iso)
{
    return QDate::fromString(QLatin1StringView(iso), Qt::ISODate);
}
} // namespace

TEST_CASE("Easter falls on the published Sundays")
{
    for (const char *iso :
        { "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2030-04-21", "2035-03-25", "2038-04-25" })
        CHECK(easter(day(iso).year()) == day(iso));
}

TEST_CASE("Koningsdag, Hemelvaart and Pinksteren are closed")
{
    const WorkCalendar calendar;
    for (const char *iso :
        { "2025-04-26", "2026-04-27", "2031-04-26", "2026-05-14", "2027-05-06", "2026-05-25", "2027-05-17" })
        CHECK(calendar.isHoliday(day(iso)));
    CHECK_FALSE(calendar.isHoliday(day("2025-04-27")));
    CHECK_FALSE(calendar.isHoliday(day("2026-04-26")));
}

TEST_CASE("the day before is the previous working day")
{
    const WorkCalendar calendar;
    const std::pair<const char *, const char *> rows[] = { { "2026-05-18", "2026-05-15" },
        { "2026-05-26", "2026-05-22" }, { "2026-05-15", "2026-05-13" }, { "2026-04-07", "2026-04-03" },
        { "2026-04-28", "2026-04-24" }, { "2027-01-04", "2026-12-31" } };
    for (const auto &[appointment, call] : rows)
        CHECK(calendar.previous(day(appointment)) == day(call));
}

TEST_CASE("Good Friday and Liberation Day are settings")
{
    const WorkCalendar strict({}, true, WorkCalendar::LiberationDay::Closed);
    CHECK(strict.previous(day("2026-04-07")) == day("2026-04-02"));
    CHECK_FALSE(strict.isWorkingDay(day("2026-05-05")));
    const WorkCalendar usual;
    CHECK(usual.isWorkingDay(day("2026-05-05")));
    CHECK_FALSE(usual.isWorkingDay(day("2025-05-05")));
    const WorkCalendar open({}, false, WorkCalendar::LiberationDay::Open);
    CHECK(open.isWorkingDay(day("2025-05-05")));
}

TEST_CASE("own closing days are no working days")
{
    const WorkCalendar calendar(
        { day("2026-11-24") }, false, WorkCalendar::LiberationDay::ClosedInLustrumYears);
    CHECK(calendar.next(day("2026-11-23")) == day("2026-11-25"));
    CHECK(calendar.count(day("2026-11-23"), day("2026-11-29")) == 4);
    CHECK(calendar.after(day("2026-11-23"), 2) == day("2026-11-26"));
    CHECK(calendar.count(day("2026-11-29"), day("2026-11-23")) == 0);
}

TEST_CASE("weeks are ISO weeks")
{
    CHECK(weekKey(day("2026-12-07")) == u"2026-W50"_s);
    CHECK(weekKey(day("2027-01-01")) == u"2026-W53"_s);
    CHECK(mondayOfWeek(u"2026-W50") == day("2026-12-07"));
    CHECK(mondayOfWeek(u"2026-W53") == day("2026-12-28"));
    CHECK_FALSE(mondayOfWeek(u"2027-W53").isValid());
    CHECK_FALSE(mondayOfWeek(u"week 50").isValid());
    CHECK_FALSE(mondayOfWeek(u"2026-W5").isValid());
}
