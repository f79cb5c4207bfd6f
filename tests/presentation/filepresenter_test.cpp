// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/settings/filepresenter.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    test::TestOffice office;
    test::InlineJobs jobs;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
};

} // namespace

TEST_CASE("the file tells where it is and who can open it")
{
    Place place;
    place.office.hire(u"A. Bakker"_s); // has clients but cannot sign in
    ui::FilePresenter file(place.desk, place.workplace, place.jobs);
    file.load();
    REQUIRE(file.state().facts.size() == 4);
    CHECK(file.state().facts.first().value == place.office.path());
    REQUIRE(file.state().people.size() == 1);
    CHECK(file.state().people.first().startsWith(u"M. Jansen: "_s));
}

TEST_CASE("a check tells its result in words, and what is wrong by row")
{
    Place place;
    ui::FileJudgement judgement { true, 12, 340, {} };
    place.desk.checkFile = [&judgement] { return Result<ui::FileJudgement>(judgement); };
    ui::FilePresenter file(place.desk, place.workplace, place.jobs);
    file.check();
    CHECK(file.state().whole);
    CHECK(file.state().result == u"Het bestand is heel: 12 klanten, 340 regels gecontroleerd."_s);
    judgement = { false, 12, 340, { { u"client"_s, u"0a"_s, u"mac"_s } } };
    file.check();
    CHECK_FALSE(file.state().whole);
    REQUIRE(file.state().findings.size() == 1);
    CHECK(file.state().findings.first().last() != u"mac"_s);
    CHECK(file.state().busy.isEmpty());
}

TEST_CASE("a backup tells where it is, or why it is not there")
{
    Place place;
    place.desk.backUp = [](const QString &folder) -> Result<ui::BackupMade> {
        if (folder.isEmpty())
            return fail(ErrorCode::Full);
        return ui::BackupMade { folder + u"/kopie.kib"_s, 3 };
    };
    ui::FilePresenter file(place.desk, place.workplace, place.jobs);
    file.backUp(u"/ergens"_s);
    CHECK(file.state().result.contains(u"/ergens/kopie.kib"_s));
    file.backUp({});
    CHECK_FALSE(file.state().whole);
    CHECK_FALSE(file.state().result.isEmpty());
}

TEST_CASE("who may neither check nor copy cannot begin it")
{
    Place place;
    place.workplace.roles = { vault::Role::Caseworker };
    ui::FilePresenter file(place.desk, place.workplace, place.jobs);
    file.check(); // would call a function that is not there
    file.backUp(u"/ergens"_s);
    CHECK(file.state().result.isEmpty());
}
