// SPDX-License-Identifier: EUPL-1.2
#include "core/client/outofview.h"
#include "tests/support/catch_qt.h"

using namespace kib::client;

namespace {

const QDate today { 2026, 11, 23 };

bool isWarned(QDate lastTwoWay, QDate talkOn = {})
{
    return isGoingOutOfView(lastTwoWay, talkOn, 10, 12, today);
}

} // namespace

TEST_CASE("exactly twelve months ago is in view, a day earlier is not")
{
    CHECK(isInView(today.addMonths(-12), 12, today));
    CHECK_FALSE(isInView(today.addMonths(-12).addDays(-1), 12, today));
    CHECK_FALSE(isInView({}, 12, today));
}

TEST_CASE("the early warning begins after ten months and ends where somebody is out of view")
{
    CHECK_FALSE(isWarned(today.addMonths(-10).addDays(1)));
    CHECK(isWarned(today.addMonths(-10)));
    CHECK(isWarned(today.addMonths(-12)));
    CHECK_FALSE(isWarned(today.addMonths(-12).addDays(-1)));
    CHECK_FALSE(isWarned({}));
}

TEST_CASE("a planned talk takes the warning away only when it is in time")
{
    const QDate last = today.addMonths(-11);
    CHECK_FALSE(isWarned(last, today.addDays(3)));
    CHECK_FALSE(isWarned(last, last.addMonths(12)));
    CHECK(isWarned(last, last.addMonths(12).addDays(1)));
}
