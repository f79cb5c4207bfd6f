// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/settings/officepresenter.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

struct Settings {
    test::TestOffice office;
    test::InlineJobs jobs;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
    ui::OfficePresenter presenter { desk, workplace, jobs };

    Settings() { presenter.load(); }
    [[nodiscard]] const ui::OfficePresenter::Setting &setting(const QString &key) const
    {
        for (const auto *all : { &presenter.state().office, &presenter.state().holidays }) {
            for (const auto &one : *all) {
                if (one.key == key)
                    return one;
            }
        }
        FAIL("no such setting");
        return presenter.state().office.first();
    }
    [[nodiscard]] QString stored(const QString &key)
    {
        return KIB_VALUE(office.file().organisations().value(key));
    }
};

} // namespace

TEST_CASE("a setting is stored as soon as it is given, and says so")
{
    Settings settings;
    settings.presenter.set(u"phone"_s, u" 030 123 45 67 "_s);
    CHECK(settings.stored(u"phone"_s) == u"030 123 45 67"_s);
    CHECK(settings.setting(u"phone"_s).answer.saved);
    CHECK_FALSE(settings.setting(u"email"_s).answer.saved);
}

TEST_CASE("what is refused says why and keeps what was typed")
{
    Settings settings;
    settings.presenter.set(u"name"_s, u" "_s);
    CHECK_FALSE(settings.setting(u"name"_s).answer.problem.isEmpty());
    CHECK(settings.stored(u"name"_s) == u"Gemeente Proefstad"_s);
    const AccountId own = settings.workplace.account;
    settings.presenter.setFte(own, u"3"_s);
    CHECK(settings.presenter.state().people.first().fte == u"3"_s);
    CHECK_FALSE(settings.presenter.state().people.first().answer.problem.isEmpty());
    settings.presenter.setFte(own, {});
    CHECK(settings.presenter.state().people.first().answer.problem.isEmpty());
}

TEST_CASE("the last change can be taken back, and that too")
{
    Settings settings;
    settings.presenter.set(u"phone"_s, u"1"_s);
    settings.presenter.set(u"phone"_s, u"2"_s);
    settings.presenter.undo();
    CHECK(settings.stored(u"phone"_s) == u"1"_s);
    settings.presenter.undo();
    CHECK(settings.stored(u"phone"_s) == u"2"_s);
}

TEST_CASE("an fte that was never filled in cannot be emptied again")
{
    Settings settings;
    settings.presenter.setFte(settings.workplace.account, u"0,8"_s);
    CHECK(settings.presenter.state().people.first().fte == u"0,8"_s);
    CHECK_FALSE(settings.presenter.state().canUndo);
}

TEST_CASE("closed days stand in order and can be taken away")
{
    Settings settings;
    settings.presenter.addClosedDay({ 2026, 12, 31 });
    settings.presenter.addClosedDay({ 2026, 12, 24 });
    settings.presenter.addClosedDay({ 2026, 12, 24 });
    CHECK(settings.stored(u"closed_days"_s) == u"2026-12-24 2026-12-31"_s);
    settings.presenter.takeClosedDay({ 2026, 12, 24 });
    CHECK(settings.presenter.state().closedDays == QList<QDate> { QDate(2026, 12, 31) });
}

TEST_CASE("the holidays of this year and the next follow the switches")
{
    Settings settings;
    REQUIRE(settings.presenter.state().years.size() == 2);
    const auto days = [&settings] { return settings.presenter.state().years.first().days.join(u' '); };
    CHECK(days().contains(u"tweede kerstdag"_s));
    CHECK_FALSE(days().contains(u"Goede Vrijdag"_s));
    settings.presenter.set(u"good_friday"_s, u"closed"_s);
    CHECK(days().contains(u"Goede Vrijdag"_s));
}

TEST_CASE("who may not manage settings changes nothing")
{
    Settings settings;
    const auto &session = settings.office.file().session();
    REQUIRE(session.may(vault::Action::ManageSettings));
    const_cast<vault::Session &>(session).roles = { vault::Role::Caseworker };
    settings.presenter.set(u"phone"_s, u"1"_s);
    CHECK(settings.stored(u"phone"_s).isEmpty());
    CHECK_FALSE(settings.setting(u"phone"_s).answer.problem.isEmpty());
}

TEST_CASE("what was refused stays in its field while other things are stored")
{
    Settings settings;
    const AccountId own = settings.workplace.account;
    settings.presenter.setFte(own, u"3"_s);
    settings.presenter.set(u"phone"_s, u"030 123 45 67"_s);
    CHECK(settings.presenter.state().people.first().fte == u"3"_s);
    CHECK_FALSE(settings.presenter.state().people.first().answer.problem.isEmpty());
    settings.presenter.load();
    CHECK(settings.presenter.state().people.first().fte == u"3"_s);
    settings.presenter.setFte(own, u"0,8"_s);
    CHECK(settings.presenter.state().people.first().answer.problem.isEmpty());
}

TEST_CASE("a day that is typed stays until it is stored")
{
    Settings settings;
    settings.presenter.typeNewDay(u"kerst"_s);
    settings.presenter.addNewDay();
    CHECK(settings.presenter.state().newDay == u"kerst"_s);
    CHECK(settings.presenter.state().closedAnswer.problem.contains(u"kerst"_s));
    settings.presenter.load();
    CHECK(settings.presenter.state().newDay == u"kerst"_s);
    settings.presenter.typeNewDay(u"24-12-2026"_s);
    settings.presenter.addNewDay();
    CHECK(settings.presenter.state().newDay.isEmpty());
    CHECK(settings.presenter.state().closedDays == QList<QDate> { QDate(2026, 12, 24) });
}
