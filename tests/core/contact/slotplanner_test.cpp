// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/slotplanner.h"
#include "tests/support/catch_qt.h"

using namespace kib;
using namespace kib::contact;

namespace {

const AccountId jansen = newId<AccountId>(1);
const AccountId kaya = newId<AccountId>(2);
const QDate monday(2026, 11, 23);

SlotGrid week()
{
    return { monday, monday.addDays(6), { QTime(9, 0), QTime(10, 45), QTime(13, 0), QTime(14, 45) }, 75 };
}

} // namespace

TEST_CASE("slots are handed out in order and each once")
{
    SlotPlanner planner(week(), {});
    QSet<QString> seen;
    for (int i = 0; i < 20; ++i) {
        const auto slot = planner.take(jansen);
        REQUIRE(slot);
        CHECK(slot->on == monday.addDays(i / 4));
        seen.insert(slot->on.toString() + slot->at.toString());
    }
    CHECK(seen.size() == 20);
    CHECK_FALSE(planner.take(jansen)); // Saturday and Sunday are no working days
    CHECK(planner.take(kaya)->on == monday);
}

TEST_CASE("a talk at an odd time blocks every slot it overlaps")
{
    SlotPlanner planner(week(), {});
    planner.block(jansen, monday, QTime(10, 0), 60); // 10:00-11:00 touches 9:00-10:15 and 10:45-12:00
    CHECK(planner.take(jansen)->at == QTime(13, 0));
    CHECK(planner.take(kaya)->at == QTime(9, 0));
}

TEST_CASE("a long talk takes every slot it lasts into")
{
    SlotGrid grid = week();
    grid.minutes = 200;
    SlotPlanner planner(grid, {});
    CHECK(planner.take(jansen)->at == QTime(9, 0)); // until 12:20
    CHECK(planner.take(jansen)->at == QTime(13, 0)); // until 16:20
    CHECK(planner.take(jansen)->on == monday.addDays(1));
}

TEST_CASE("a talk that only touches a slot leaves it free")
{
    SlotPlanner planner(week(), {});
    planner.block(jansen, monday, QTime(8, 0), 60);
    CHECK(planner.take(jansen)->at == QTime(9, 0));
}

TEST_CASE("whoever has room first takes those without a caseworker")
{
    SlotPlanner planner(week(), {});
    CHECK(planner.take(jansen)->at == QTime(9, 0));
    CHECK(planner.takeFromAny({ jansen, kaya })->caseworker == kaya);
    CHECK(planner.takeFromAny({ jansen, kaya })->caseworker == jansen);
    CHECK_FALSE(planner.takeFromAny({}));
}

TEST_CASE("a period without working days has no slots and says so")
{
    SlotPlanner planner({ QDate(2026, 12, 25), QDate(2026, 12, 27), { QTime(9, 0) }, 75 }, {});
    CHECK_FALSE(planner.hasWorkingDay());
    CHECK_FALSE(planner.take(jansen));
}
