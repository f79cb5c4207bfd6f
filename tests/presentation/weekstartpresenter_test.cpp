// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/weekstart/weekstartpresenter.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

struct Start {
    test::TestOffice office;
    test::InlineJobs jobs;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
};

// Three people with a client each, the one who looks among them.
void fill(Start &start)
{
    start.office.add(test::aPerson(u"K1"_s), start.workplace.account);
    start.office.add(test::aPerson(u"K2"_s), start.office.hire(u"A. Bakker"_s));
    start.office.add(test::aPerson(u"K3"_s), start.office.hire(u"Z. Yildiz"_s));
}

} // namespace

TEST_CASE("the week opens with the team and oneself, and no other names")
{
    Start start;
    fill(start);
    ui::WeekstartPresenter week(start.desk, start.workplace, start.jobs);
    week.refresh();
    const auto &state = week.state();
    CHECK_FALSE(state.loading);
    CHECK(state.week == u"week 48: 23 november 2026 tot en met 29 november 2026"_s);
    CHECK(state.columns == QStringList { u"Cijfer"_s, u"U"_s, u"Team"_s });
    REQUIRE(state.tiles.size() == 4);
    CHECK(state.tiles.first().note == u"van 3 klanten"_s);
    CHECK(state.rows.first() == QStringList { u"Klanten"_s, u"1"_s, u"3"_s });
    CHECK(state.rows.size() == 16);
}

TEST_CASE("a team lead may show everybody by name, in the order of names")
{
    Start start;
    fill(start);
    ui::WeekstartPresenter week(start.desk, start.workplace, start.jobs);
    week.refresh();
    REQUIRE(week.state().mayShowNames);
    week.showNames(true);
    CHECK(week.state().columns
        == QStringList { u"Cijfer"_s, u"A. Bakker"_s, u"M. Jansen"_s, u"Z. Yildiz"_s, u"Team"_s });
    REQUIRE(week.sheet());
    CHECK(std::get<print::Table>(week.sheet()->parts.at(1)).rows.size() == 4);
}

TEST_CASE("a caseworker cannot show names")
{
    Start start;
    fill(start);
    start.workplace.roles = { vault::Role::Caseworker };
    ui::WeekstartPresenter week(start.desk, start.workplace, start.jobs);
    week.refresh();
    CHECK_FALSE(week.state().mayShowNames);
    week.showNames(true);
    CHECK_FALSE(week.state().names);
    CHECK(week.state().columns.size() == 3);
}

TEST_CASE("of a team below three only the totals show, on screen and on paper")
{
    Start start;
    start.office.add(test::aPerson(u"K1"_s), start.workplace.account);
    ui::WeekstartPresenter week(start.desk, start.workplace, start.jobs);
    week.refresh();
    week.showNames(true);
    CHECK(week.state().columns == QStringList { u"Cijfer"_s, u"Team"_s });
    CHECK_FALSE(week.state().remark.isEmpty());
    CHECK(std::get<print::Table>(week.sheet()->parts.at(1)).rows.size() == 1);
}

TEST_CASE("weeks go back, and forward up to the week of today")
{
    Start start;
    fill(start);
    ui::WeekstartPresenter week(start.desk, start.workplace, start.jobs);
    week.refresh();
    CHECK_FALSE(week.state().canGoForward);
    week.moveWeek(1);
    CHECK(week.suggestedFileName() == u"weekstart-2026-W48.pdf"_s);
    week.moveWeek(-1);
    CHECK(week.suggestedFileName() == u"weekstart-2026-W47.pdf"_s);
    CHECK(week.state().canGoForward);
}

TEST_CASE("moving the day of a practice file moves the week that was in view")
{
    Start start;
    fill(start);
    ui::WeekstartPresenter week(start.desk, start.workplace, start.jobs);
    week.refresh();
    start.workplace.today = test::monday.addDays(7);
    week.followDay();
    CHECK(week.suggestedFileName() == u"weekstart-2026-W49.pdf"_s);
}

TEST_CASE("figures are read again when something was written, and only then")
{
    Start start;
    fill(start);
    QByteArray version = "1";
    start.desk.version = [&version] { return version; };
    ui::WeekstartPresenter week(start.desk, start.workplace, start.jobs);
    week.refresh();
    REQUIRE(week.state().tiles.first().note == u"van 3 klanten"_s);
    start.office.add(test::aPerson(u"K4"_s), start.workplace.account);
    int changes = 0;
    QObject::connect(&week, &ui::WeekstartPresenter::stateChanged, &week, [&changes] { ++changes; });
    week.refresh();
    CHECK(week.state().tiles.first().note == u"van 3 klanten"_s);
    CHECK(changes == 0);
    version = "2";
    week.refresh();
    CHECK(week.state().tiles.first().note == u"van 4 klanten"_s);
    CHECK(changes == 1);
}

TEST_CASE("a week whose talks have no outcome yet does not say that there are none")
{
    Start start;
    fill(start);
    ui::WeekstartPresenter week(start.desk, start.workplace, start.jobs);
    week.refresh();
    CHECK(week.state().tiles.at(2).note == u"geen afspraken deze week"_s);
    const client::Client one = start.office.add(test::aPerson(u"K4"_s), start.workplace.account);
    KIB_VALUE(start.desk.invitations.invite(
        { false, { one.id }, test::monday.addDays(1), test::monday.addDays(4), {}, {}, u"invitation"_s }));
    week.refresh();
    CHECK(week.state().tiles.at(2).note == u"nog geen uitkomst"_s);
}
