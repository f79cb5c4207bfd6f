// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/client/clientlistpresenter.h"
#include "ui/shell/switcherpresenter.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    void add(const QString &number, const QString &surname)
    {
        client::Identity person = test::aPerson(number);
        person.name.prefix.clear();
        person.name.surname = surname;
        (void)office.add(person, office.file().session().account);
    }
    test::TestOffice office;
    test::InlineJobs jobs;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
    ui::Caseload caseload { desk, workplace, jobs };
    ui::SwitcherPresenter switcher { caseload, workplace };
};

} // namespace

TEST_CASE("the switcher puts a number first and an exact surname before a part of a name")
{
    Office one;
    one.add(u"K00001"_s, u"Bakkerman"_s);
    one.add(u"K00002"_s, u"Bakker"_s);
    one.add(u"K00003"_s, u"Smit"_s);
    one.caseload.load();
    const auto byName = one.switcher.find(u"bakker"_s);
    REQUIRE(byName.size() >= 2);
    CHECK(byName.at(0).text.startsWith(u"Bakker,"_s));
    CHECK(byName.at(1).text.startsWith(u"Bakkerman,"_s));
    const auto byNumber = one.switcher.find(u"k00003"_s);
    REQUIRE_FALSE(byNumber.isEmpty());
    CHECK(byNumber.first().text.startsWith(u"Smit,"_s));
    CHECK(one.switcher.find(u"xyzzy"_s).isEmpty());
    CHECK(one.switcher.nothingFound(u"xyzzy"_s).startsWith(u"Niets gevonden voor \"xyzzy\"."_s));
}

TEST_CASE("every act of the switcher leads to a part that its page knows")
{
    Office one;
    const auto hits = one.switcher.find(u"print brieven"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().place.page == ui::PageId::Letters);
    CHECK(hits.first().place.part == u"uitnodigen"_s);
}

TEST_CASE("the list of clients counts, filters and says why it is empty")
{
    Office one;
    ui::ClientListPresenter list(one.caseload, one.workplace);
    one.caseload.load();
    CHECK(list.state().empty == u"Nog geen klanten. Haal ze uit een exportbestand."_s);
    CHECK_FALSE(list.state().canClearFilters);
    one.add(u"K00001"_s, u"Bakker"_s);
    one.add(u"K00002"_s, u"Smit"_s);
    one.caseload.load();
    CHECK(list.state().heading == u"2 van 2"_s);
    CHECK(list.state().empty.isEmpty());
    list.setText(u"smit"_s);
    CHECK(list.state().heading == u"1 van 2"_s);
    plan::DirectoryFilter placed;
    placed.category = one.workplace.method->categories.first().key;
    list.setFilter(placed);
    CHECK(list.state().heading == u"0 van 2"_s);
    CHECK(list.state().empty == u"Geen klanten met deze filters."_s);
    CHECK(list.state().canClearFilters);
    list.clearFilters();
    CHECK(list.state().hits.size() == 2);
}
TEST_CASE("caseworkers who came with an import can be filtered on")
{
    test::TestOffice office;
    test::InlineJobs jobs;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
    ui::Caseload caseload(desk, workplace, jobs);
    ui::ClientListPresenter presenter(caseload, workplace);
    const qsizetype before = presenter.state().caseworkers.size();
    CHECK(presenter.state().caseworkers.first().key.isEmpty());
    workplace.names.insert(newId<AccountId>(0), u"A. Aanwinst"_s);
    caseload.load();
    REQUIRE(presenter.state().caseworkers.size() == before + 1);
    CHECK(presenter.state().caseworkers.at(1).text == u"A. Aanwinst"_s);
}
