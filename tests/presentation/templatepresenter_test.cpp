// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/settings/templatepresenter.h"
#include "ui/settings/templatewords.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

struct Letters {
    test::TestOffice office;
    test::InlineJobs jobs;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
    ui::TemplatePresenter presenter { desk, workplace, jobs };

    Letters()
    {
        QObject::connect(&presenter, &ui::TemplatePresenter::methodChanged, &presenter,
            [this](const std::shared_ptr<const method::Method> &method) { workplace.method = method; });
    }
    // A letter has a telephone number and a place in it.
    void furnish()
    {
        auto work = KIB_VALUE(office.file().begin({ u"settings"_s, u"organisation"_s, {}, {}, {} }));
        KIB_DONE(office.file().organisations().set(u"phone"_s, u"030 1"_s));
        KIB_DONE(office.file().organisations().set(u"visit_address"_s, u"Hal 1, Proefstad"_s));
        KIB_DONE(work->commit());
    }
};

} // namespace

TEST_CASE("a letter shows filled in for the longest name of the file")
{
    Letters letters;
    letters.furnish();
    client::Identity longer = test::aPerson(u"K2"_s);
    longer.name.surname = u"Zwanenburg-Proefpersoonsma"_s;
    letters.office.add(test::aPerson(u"K1"_s));
    letters.office.add(longer);
    letters.presenter.load();
    REQUIRE(letters.presenter.state().preview);
    CHECK(letters.presenter.state().previewFor.contains(u"Zwanenburg"_s));
    CHECK(letters.presenter.state().preview->practice);
}

TEST_CASE("a file without clients shows a letter to nobody real")
{
    Letters letters;
    letters.furnish();
    letters.presenter.load();
    CHECK(letters.presenter.state().preview);
}

TEST_CASE("what the organisation has not filled in is named")
{
    Letters letters;
    letters.presenter.load();
    CHECK_FALSE(letters.presenter.state().preview);
    CHECK_FALSE(letters.presenter.state().previewProblem.isEmpty());
}

TEST_CASE("an unknown field is named in words and cannot be kept")
{
    Letters letters;
    letters.presenter.edit(u"Hallo"_s, u"Beste {{voornaam}},"_s);
    REQUIRE(letters.presenter.state().problems.size() == 1);
    CHECK(letters.presenter.state().problems.first().contains(u"voornaam"_s));
    const QString before = letters.workplace.method->version;
    letters.presenter.keep();
    CHECK(letters.workplace.method->version == before);
}

TEST_CASE("every field that is offered is known, and all of them are offered")
{
    for (const ui::ChipOption &field : ui::letterFieldOptions())
        CHECK(ui::tagProblems(field.key).isEmpty());
}

TEST_CASE("what is kept is a new version, and the old one stays readable")
{
    Letters letters;
    const auto before = letters.workplace.method;
    letters.presenter.choose(u"invitation"_s);
    letters.presenter.edit(u"Komt u langs?"_s, u"{{salutation}},\n\nKom langs."_s);
    CHECK(letters.presenter.state().changed);
    letters.presenter.keep();
    CHECK_FALSE(letters.presenter.state().wrong);
    CHECK_FALSE(letters.presenter.state().changed);
    CHECK(letters.workplace.method->letter(u"invitation"_s)->subject == u"Komt u langs?"_s);
    letters.office.reopen();
    auto &methods = letters.office.file().methods();
    CHECK(KIB_VALUE(methods.current())->version == letters.workplace.method->version);
    CHECK(KIB_VALUE(methods.version(before->key, before->version))->letter(u"invitation"_s)->subject
        == before->letter(u"invitation"_s)->subject);
}

TEST_CASE("setting back brings the stored words back")
{
    Letters letters;
    const QString subject = letters.presenter.state().subject;
    letters.presenter.edit(u"Iets anders"_s, u"Hallo"_s);
    letters.presenter.revert();
    CHECK(letters.presenter.state().subject == subject);
    CHECK_FALSE(letters.presenter.state().changed);
}

TEST_CASE("words that are not kept yet wait at their letter")
{
    Letters letters;
    const QList<ui::ChipOption> plain = letters.presenter.state().letters;
    REQUIRE(plain.size() > 1);
    letters.presenter.edit(u"Iets anders"_s, u"Hallo"_s);
    letters.presenter.choose(plain.at(1).key);
    CHECK(letters.presenter.state().subject != u"Iets anders"_s);
    CHECK(letters.presenter.state().letters.first().text == plain.first().text + u" (nog niet bewaard)"_s);
    letters.presenter.choose(plain.first().key);
    CHECK(letters.presenter.state().subject == u"Iets anders"_s);
    CHECK(letters.presenter.state().changed);
    letters.presenter.revert();
    CHECK(letters.presenter.state().letters.first().text == plain.first().text);
}

TEST_CASE("an address that is secret is never filled in for the look of it")
{
    Letters letters;
    client::Identity person = test::aPerson(u"K00009"_s);
    person.name.surname = u"Van Zeerlangenaamstein-Voorbeeldsma"_s;
    person.secrecy = 7;
    letters.office.add(person, letters.workplace.account);
    letters.presenter.load();
    CHECK_FALSE(letters.presenter.state().previewFor.contains(u"Zeerlangenaamstein"_s));
}
