// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/client/clientlistpresenter.h"

using namespace kib;
using namespace Qt::StringLiterals;

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
