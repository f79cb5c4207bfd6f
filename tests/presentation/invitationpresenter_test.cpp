// SPDX-License-Identifier: EUPL-1.2
#include "tests/presentation/lettersdesk.h"
#include "ui/contact/invitationpresenter.h"

using namespace kib;
using namespace kib::test;
using namespace kib::ui;
using namespace Qt::StringLiterals;

TEST_CASE("the page opens with who can be invited, why others are not, and whether they fit")
{
    LettersDesk page;
    const InvitationPresenter::State &state = page.letters->invitation.state();
    CHECK(state.mayInvite);
    CHECK(state.from == monday.addDays(7));
    CHECK(state.until == monday.addDays(11));
    CHECK(state.minutes == u"75"_s);
    CHECK(state.letter == u"invitation"_s);
    CHECK(state.who == u"2 klanten kunnen een uitnodiging krijgen."_s);
    REQUIRE(state.left.size() == 1);
    CHECK(state.left.first().text == u"1 adres niet volledig"_s);
    CHECK(state.left.first().names == u"Zwart, J.W."_s);
    CHECK(state.fit == u"Alle 2 gesprekken passen in deze periode."_s);
    REQUIRE(state.days.size() == 1);
    CHECK(state.days.first().text == u"2 nieuw"_s);
    CHECK(state.canInvite);
}

TEST_CASE("inviting plans the talks, drafts the letters and says what it did")
{
    LettersDesk page;
    page.letters->invitation.invite();
    const InvitationPresenter::State &state = page.letters->invitation.state();
    CHECK(state.done == u"2 klanten uitgenodigd. De brieven staan klaar bij Voorbeeld."_s);
    CHECK(state.who.isEmpty()); // nobody left is no failure
    CHECK(state.left.isEmpty());
    REQUIRE(state.doneLeft.size() == 1);
    CHECK(state.doneLeft.first().names == u"Zwart, J.W."_s);
    CHECK_FALSE(state.canInvite); // nobody is left
    CHECK(page.letters->run.state().count == 2);
    CHECK(page.letters->appointments.state().rows.size() == 2);
    const auto &directory = page.caseload->directory();
    CHECK(directory->row(*directory->indexOf(page.first)).next.has_value());
}

TEST_CASE("a period that cannot be keeps what was typed and says what can be done")
{
    LettersDesk page;
    InvitationPresenter &invitation = page.letters->invitation;
    SECTION("the wrong way round")
    {
        invitation.setPeriod(monday.addDays(11), monday.addDays(7));
    }
    SECTION("no date")
    {
        invitation.setPeriod({}, monday.addDays(7));
    }
    SECTION("no number of minutes")
    {
        invitation.setMinutes(u"een uur"_s);
        CHECK(invitation.state().minutes == u"een uur"_s);
    }
    CHECK_FALSE(invitation.state().problem.isEmpty());
    CHECK_FALSE(invitation.state().advice.isEmpty());
    CHECK_FALSE(invitation.state().canInvite);
    invitation.invite();
    CHECK(KIB_VALUE(page.office.file().contacts().plannedAppointments()).isEmpty());
    invitation.setPeriod(monday.addDays(7), monday.addDays(11));
    invitation.setMinutes(u"60"_s);
    CHECK(invitation.state().problem.isEmpty());
    CHECK(invitation.state().canInvite);
}

TEST_CASE("one client or one caseworker can be invited alone")
{
    LettersDesk page;
    InvitationPresenter &invitation = page.letters->invitation;
    invitation.setClients({ page.first });
    CHECK(invitation.state().clientsText == u"Alleen Berg, J.W. van den"_s);
    CHECK(invitation.state().who == u"Deze klant kan een uitnodiging krijgen."_s);
    CHECK(invitation.state().fit == u"Er is plek: ma 30 nov om 09:00 uur."_s);
    invitation.setClients({});
    invitation.setCaseworker(page.workplace->account.toString());
    CHECK(invitation.state().who == u"0 klanten kunnen een uitnodiging krijgen."_s);
    CHECK_FALSE(invitation.state().canInvite);
}

TEST_CASE("who may not invite does not get the tab")
{
    LettersDesk page;
    page.workplace->roles = { vault::Role::Analyst };
    const Letters letters(*page.desk, *page.workplace, page.jobs, *page.caseload);
    CHECK_FALSE(letters.invitation.state().mayInvite);
    CHECK(letters.tabs() == QList<LettersTab> { LettersTab::Appointments });
}

TEST_CASE("what was found for one client never shows with the next")
{
    LettersDesk page;
    InvitationPresenter &invitation = page.letters->invitation;
    invitation.setClients({ page.first });
    REQUIRE_FALSE(invitation.state().fit.isEmpty());
    QStringList shown;
    QObject::connect(&invitation, &InvitationPresenter::stateChanged, &invitation, [&] {
        if (invitation.state().looking)
            shown << invitation.state().who + invitation.state().fit + invitation.state().done;
    });
    invitation.setClients({});
    CHECK(shown == QStringList { QString() });
}

TEST_CASE("who was invited stands there until something else is chosen, with the new letter in view")
{
    LettersDesk page;
    InvitationPresenter &invitation = page.letters->invitation;
    const auto &directory = page.caseload->directory();
    ClientId second = page.first;
    for (int i = 0; i < directory->size(); ++i) {
        if (directory->row(i).name == u"Visser, J.W."_s)
            second = directory->idOf(i);
    }
    invitation.setClients({ page.first });
    invitation.invite();
    CHECK(invitation.state().done == u"1 klant uitgenodigd. De brief staat klaar bij Voorbeeld."_s);
    CHECK(invitation.state().who.isEmpty());
    CHECK(page.letters->run.state().name == u"Berg, J.W. van den"_s);
    page.letters->refresh();
    CHECK_FALSE(invitation.state().done.isEmpty());
    invitation.setClients({ page.first }); // a page that is built anew asks again
    CHECK_FALSE(invitation.state().done.isEmpty());
    invitation.setClients({ second });
    CHECK(invitation.state().done.isEmpty());
    invitation.invite();
    CHECK(page.letters->run.state().name == page.caseload->nameOf(second));
    SECTION("another caseworker")
    {
        invitation.setCaseworker(page.kaya.toString());
    }
    SECTION("another period")
    {
        invitation.setPeriod(monday.addDays(14), monday.addDays(18));
    }
    CHECK(invitation.state().done.isEmpty());
    CHECK_FALSE(invitation.state().who.isEmpty());
}

TEST_CASE("several chosen clients are invited in one go, and the way back is everybody")
{
    LettersDesk page;
    InvitationPresenter &invitation = page.letters->invitation;
    const auto &directory = page.caseload->directory();
    invitation.setClients({ directory->idOf(0), directory->idOf(1), directory->idOf(2) });
    CHECK(invitation.state().clientsText == u"3 gekozen klanten"_s);
    CHECK(invitation.state().who == u"2 klanten kunnen een uitnodiging krijgen."_s);
    REQUIRE(invitation.state().left.size() == 1);
    CHECK(invitation.state().left.first().names == u"Zwart, J.W."_s);
    invitation.invite();
    CHECK(invitation.state().done == u"2 klanten uitgenodigd. De brieven staan klaar bij Voorbeeld."_s);
    invitation.setClients({});
    CHECK(invitation.state().clientsText.isEmpty());
    CHECK(invitation.state().who == u"0 klanten kunnen een uitnodiging krijgen."_s);
}
