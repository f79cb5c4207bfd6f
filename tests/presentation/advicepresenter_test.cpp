// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/memorydrafts.h"
#include "tests/support/testdesk.h"
#include "ui/interview/advicepresenter.h"
#include "ui/interview/interviewpresenter.h"
#include "ui/interview/practiceguide.h"

#include <QTemporaryDir>

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

// A talk at its page of advice.
struct Advising {
    Advising()
        : client(office.add(test::aPerson(), office.file().session().account).id)
    {
        desk.drafts = &drafts;
        begin();
    }
    void begin()
    {
        talk.prepare(client);
        talk.start();
        REQUIRE(talk.inTalk());
        advice.refresh();
    }
    [[nodiscard]] qsizetype decisions() { return KIB_VALUE(desk.decisions.of(client)).size(); }
    [[nodiscard]] QString tip() const { return ui::practiceTip(talk.state(), advice.state()); }

    test::TestOffice office;
    ClientId client;
    QTemporaryDir folder;
    test::MemoryDrafts drafts;
    test::InlineJobs jobs;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
    ui::Preferences preferences { folder.filePath(u"instellingen.ini"_s) };
    ui::Notices notices;
    ui::SaveState save;
    ui::Caseload caseload { desk, workplace, jobs };
    ui::InterviewPresenter talk { desk, workplace, jobs, caseload, preferences, notices, save };
    ui::AdvicePresenter advice { desk, workplace, jobs, caseload, talk.writer() };
};

} // namespace

TEST_CASE("the rules preselect nothing and say what they miss")
{
    Advising one;
    const ui::AdvicePresenter::State &state = one.advice.state();
    REQUIRE(state.category);
    CHECK(state.category->heading == u"Geen voorstel"_s);
    CHECK(state.category->proposal.isEmpty());
    CHECK_FALSE(state.category->missing.isEmpty());
    CHECK(state.chosenCategory.isEmpty());
    CHECK(state.chosenPath.isEmpty());
    CHECK(state.reason.isEmpty());
    CHECK(state.decided.isEmpty());
}

TEST_CASE("a decision needs a choice and a reason, and is recorded with a day to look back")
{
    Advising one;
    one.advice.decide();
    CHECK_FALSE(one.advice.state().problem.isEmpty());
    one.advice.chooseCategory(one.advice.state().categories.first().key);
    one.advice.decide();
    CHECK_FALSE(one.advice.state().problem.isEmpty());
    CHECK(one.decisions() == 0);
    one.advice.setReason(u"past bij het gesprek"_s);
    one.advice.decide();
    CHECK(one.advice.state().problem.isEmpty());
    CHECK(one.advice.state().decided.startsWith(u"Vastgelegd. Terugkijken op "_s));
    CHECK(one.decisions() == 1);
}

TEST_CASE("a reason is the word that was chosen, then one's own")
{
    ui::AdvicePresenter::State state;
    CHECK(ui::AdvicePresenter::wholeReason(state).isEmpty());
    state.reason = u" eerst  schulden "_s;
    CHECK(ui::AdvicePresenter::wholeReason(state) == u"eerst schulden"_s);
    state.reasonWord = u"fits"_s;
    CHECK(ui::AdvicePresenter::wholeReason(state) == u"past bij het gesprek: eerst schulden"_s);
    state.reason.clear();
    CHECK(ui::AdvicePresenter::wholeReason(state) == u"past bij het gesprek"_s);
}

TEST_CASE("a choice is forgotten when the talk is left")
{
    Advising one;
    QObject::connect(
        &one.talk, &ui::InterviewPresenter::talkLeft, &one.advice, [&one] { one.advice.forget(); });
    one.advice.chooseCategory(one.advice.state().categories.first().key);
    one.advice.setReason(u"past bij het gesprek"_s);
    one.talk.leaveTalk();
    one.begin();
    CHECK(one.advice.state().chosenCategory.isEmpty());
    CHECK(one.advice.state().reason.isEmpty());
    CHECK_FALSE(one.advice.state().reviewOn.isValid());
}

TEST_CASE("the practice guide walks along with a talk in six steps")
{
    Advising one;
    CHECK(one.tip().startsWith(u"Oefening, stap 2 van 6."_s));
    one.talk.goTo(u"finances"_s);
    CHECK(one.tip().startsWith(u"Oefening, stap 3 van 6."_s));
    one.talk.setScore(u"finances"_s, 2);
    CHECK(one.tip().startsWith(u"Oefening, stap 3 van 6. Het antwoord is al opgeslagen."_s));
    one.talk.setScore(u"housing"_s, 4);
    CHECK(one.tip().startsWith(u"Oefening, stap 4 van 6."_s));
    one.talk.goTo(u"agreements"_s);
    CHECK(one.tip().startsWith(u"Oefening, stap 4 van 6."_s));
    one.talk.addAgreement(interview::Party::Client, u"Belt de huisarts"_s, {}, {});
    CHECK(one.tip().startsWith(u"Oefening, stap 5 van 6."_s));
    one.talk.goTo(u"advice"_s);
    CHECK(one.tip().startsWith(u"Oefening, stap 5 van 6."_s));
    one.advice.chooseCategory(one.advice.state().categories.first().key);
    one.advice.setReason(u"past bij het gesprek"_s);
    one.advice.decide();
    CHECK(one.tip().startsWith(u"Oefening, stap 6 van 6."_s));
    one.talk.setLookAlong(true);
    CHECK(one.tip().isEmpty());
    one.talk.setLookAlong(false);
    one.talk.finish();
    CHECK(one.tip().startsWith(u"Klaar: "_s));
    one.talk.prepare(one.client);
    CHECK(one.tip().startsWith(u"Oefening, stap 1 van 6."_s));
}

TEST_CASE("what is half typed outlives a change of section")
{
    Advising one;
    one.talk.keepNewAgreement({ interview::Party::Office, u"wijkteam be"_s, u"8-1"_s });
    one.talk.goTo(u"finances"_s);
    one.talk.goTo(u"agreements"_s);
    const ui::NewAgreement kept { interview::Party::Office, u"wijkteam be"_s, u"8-1"_s };
    CHECK(one.talk.state().newAgreement == kept);
}
