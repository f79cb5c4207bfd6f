// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "ui/shell/navigation.h"

using namespace kib;
using namespace Qt::StringLiterals;

TEST_CASE("the way back from any client of a list is the list")
{
    ui::Navigation navigation;
    const ui::Place list = navigation.place();
    const ui::Place first { ui::PageId::Clients, newId<ClientId>(1), {} };
    const ui::Place second { ui::PageId::Clients, newId<ClientId>(2), {} };
    int moves = 0;
    QObject::connect(&navigation, &ui::Navigation::changed, &navigation, [&moves] { ++moves; });
    navigation.go(first);
    navigation.replace(second);
    CHECK(navigation.place() == second);
    navigation.replace(second);
    CHECK(moves == 2);
    navigation.back();
    CHECK(navigation.place() == list);
    navigation.forward();
    CHECK(navigation.place() == second);
}
