// SPDX-License-Identifier: EUPL-1.2
#include "tests/presentation/lettersdesk.h"
#include "ui/contact/letterrunpresenter.h"

using namespace kib;
using namespace kib::test;
using namespace kib::ui;
using namespace Qt::StringLiterals;

namespace {

// What came out of a press, and what it should do wrong.
struct Paper {
    int drawn = 0;
    bool finished = false;
    bool discarded = false;
    QString refused; // who is addressed in the letter that does not fit
    bool jam = false;
    bool fullDisk = false;
    std::function<void()> afterEach;
};

class PaperPress final : public LetterPress
{
public:
    explicit PaperPress(Paper &paper)
        : m_paper(paper)
    {
    }
    Result<void> draw(const contact::Letter &letter) override
    {
        if (m_paper.jam)
            return fail(ErrorCode::Io, u"cannot_paint"_s);
        if (!m_paper.refused.isEmpty() && letter.address.join(u' ').contains(m_paper.refused))
            return fail(ErrorCode::Invalid, u"address_too_long"_s);
        ++m_paper.drawn;
        if (m_paper.afterEach)
            m_paper.afterEach();
        return {};
    }
    Result<void> finish() override
    {
        if (m_paper.fullDisk)
            return fail(ErrorCode::Full, u"disk"_s);
        m_paper.finished = true;
        return {};
    }
    void discard() override { m_paper.discarded = true; }
    [[nodiscard]] QString fileName() const override { return {}; }

private:
    Paper &m_paper;
};

qsizetype inFile(LettersDesk &page, contact::LetterStatus status)
{
    return KIB_VALUE(page.office.file().contacts().lettersWith(status)).size();
}

} // namespace

TEST_CASE("drafted letters can be looked through, and say whom they are for")
{
    LettersDesk page;
    page.letters->invitation.invite();
    LetterRunPresenter &run = page.letters->run;
    REQUIRE(run.letter());
    CHECK(run.state().position == u"1 van 2"_s);
    CHECK(run.state().what.startsWith(u"Vriendelijke uitnodiging, gesprek op ma 30 nov om "_s));
    const QString name = run.state().name;
    run.previous();
    CHECK(run.state().position == u"1 van 2"_s);
    run.next();
    run.next();
    CHECK(run.state().position == u"2 van 2"_s);
    CHECK(run.state().name != name);
}

TEST_CASE("a letter that lacks something is named and stops no other")
{
    LettersDesk page;
    page.letters->invitation.invite();
    auto work = KIB_VALUE(page.office.file().begin({ u"edit"_s, u"clients"_s, page.first, {}, {} }));
    client::Client gone = KIB_VALUE(page.office.file().clients().byId(page.first));
    gone.status = client::Status::Deceased;
    KIB_DONE(page.office.file().clients().update(gone));
    KIB_DONE(work->commit());
    page.letters->run.refresh();
    const LetterRunPresenter::State &state = page.letters->run.state();
    CHECK(state.count == 1);
    REQUIRE(state.withheld.size() == 1);
    CHECK(state.withheld.first().name == u"Berg, J.W. van den"_s);
    CHECK(state.withheld.first().reason == u"de klant is overleden"_s);
}

TEST_CASE("a printed letter is only sent when somebody says so")
{
    LettersDesk page;
    page.letters->invitation.invite();
    LetterRunPresenter &run = page.letters->run;
    Paper paper;
    run.print(std::make_unique<PaperPress>(paper));
    CHECK(paper.drawn == 2);
    CHECK(paper.finished);
    CHECK(run.state().stage == LetterRunPresenter::Stage::AskSent);
    CHECK(run.state().asked == u"2 geprint. Zijn ze verstuurd?"_s);
    CHECK(inFile(page, contact::LetterStatus::Printed) == 2);
    CHECK(run.state().count == 0);
    const AppointmentsPresenter::State &appointments = page.letters->appointments.state();
    CHECK(appointments.rows.first().cells.last() == u"geprint"_s);
    SECTION("all")
    {
        run.allSent();
        CHECK(run.state().done == u"2 brieven zijn verstuurd."_s);
        CHECK(run.state().printed.isEmpty());
        CHECK(inFile(page, contact::LetterStatus::Sent) == 2);
        CHECK(appointments.rows.first().cells.last() == u"verstuurd"_s);
    }
    SECTION("not yet, and then one of them")
    {
        run.notYetSent();
        CHECK(inFile(page, contact::LetterStatus::Sent) == 0);
        REQUIRE(run.state().printed.size() == 2);
        CHECK(run.state().printed.first().letter == u"Vriendelijke uitnodiging"_s);
        run.sent({ run.state().printed.first().id });
        CHECK(run.state().done == u"1 brief is verstuurd."_s);
        CHECK(run.state().printed.size() == 1);
    }
    CHECK(run.state().stage == LetterRunPresenter::Stage::Looking);
}

TEST_CASE("a run that is stopped keeps what was printed, and goes on with the rest")
{
    LettersDesk page;
    page.letters->invitation.invite();
    LetterRunPresenter &run = page.letters->run;
    Paper paper;
    paper.afterEach = [&run] { run.stop(); };
    run.print(std::make_unique<PaperPress>(paper));
    CHECK(paper.drawn == 1);
    CHECK(run.state().asked == u"1 geprint. Zijn ze verstuurd?"_s);
    CHECK(run.state().count == 1);
    run.notYetSent();
    Paper rest;
    run.print(std::make_unique<PaperPress>(rest));
    CHECK(rest.drawn == 1);
    CHECK(inFile(page, contact::LetterStatus::Printed) == 2);
}

TEST_CASE("a letter that does not fit is held back by name while the others are printed")
{
    LettersDesk page;
    page.letters->invitation.invite();
    LetterRunPresenter &run = page.letters->run;
    Paper paper;
    paper.refused = u"Visser"_s;
    run.print(std::make_unique<PaperPress>(paper));
    CHECK(paper.drawn == 1);
    REQUIRE(run.state().withheld.size() == 1);
    CHECK(run.state().withheld.first().name == u"Visser, J.W."_s);
    CHECK(run.state().withheld.first().reason == u"het adres past niet in het venster"_s);
    CHECK(inFile(page, contact::LetterStatus::Printed) == 1);
    CHECK(run.state().count == 1); // still a draft
}

TEST_CASE("a printer or disk that gives up leaves every letter as it was")
{
    LettersDesk page;
    page.letters->invitation.invite();
    LetterRunPresenter &run = page.letters->run;
    Paper paper;
    SECTION("while drawing")
    {
        paper.jam = true;
    }
    SECTION("at the end")
    {
        paper.fullDisk = true;
    }
    run.print(std::make_unique<PaperPress>(paper));
    CHECK(run.state().stage == LetterRunPresenter::Stage::Looking);
    CHECK_FALSE(run.state().problem.isEmpty());
    CHECK_FALSE(run.state().advice.isEmpty());
    CHECK(run.state().count == 2);
    CHECK(inFile(page, contact::LetterStatus::Drafted) == 2);
}

TEST_CASE("when the letters cannot be put on record the file of them goes")
{
    LettersDesk page;
    page.letters->invitation.invite();
    LetterRunPresenter &run = page.letters->run;
    Paper paper;
    paper.afterEach = [&page, once = true]() mutable {
        if (!std::exchange(once, false))
            return;
        auto work = KIB_VALUE(page.office.file().begin({ u"edit"_s, u"letters"_s, {}, {}, {} }));
        for (contact::LetterRecord letter :
            KIB_VALUE(page.office.file().contacts().lettersWith(contact::LetterStatus::Drafted)))
            KIB_DONE(page.office.file().contacts().update(letter)); // somebody else was quicker
        KIB_DONE(work->commit());
    };
    run.print(std::make_unique<PaperPress>(paper));
    CHECK(paper.finished);
    CHECK(paper.discarded);
    CHECK_FALSE(run.state().problem.isEmpty());
    CHECK(inFile(page, contact::LetterStatus::Printed) == 0);
}

TEST_CASE("a caseworker prints their own letters unless they ask for those of all")
{
    LettersDesk page;
    const ClientId own = page.office.add(aPerson(u"K4"_s), page.office.file().session().account).id;
    page.open();
    page.letters->invitation.invite();
    page.open(); // another day at work
    LetterRunPresenter &run = page.letters->run;
    CHECK_FALSE(run.state().everybody);
    CHECK(run.state().mayChooseWhose);
    CHECK(run.state().count == 1);
    CHECK(run.state().ready == u"1 brief staat voor u klaar. Van collega's: 2."_s);
    CHECK(run.state().name == page.caseload->nameOf(own));
    SECTION("only these go on paper")
    {
        Paper paper;
        run.print(std::make_unique<PaperPress>(paper));
        CHECK(paper.drawn == 1);
        run.allSent();
        CHECK(run.state().count == 0);
        CHECK(run.state().ready == u"Voor u staat geen brief klaar. Van collega's: 2."_s);
        CHECK(inFile(page, contact::LetterStatus::Drafted) == 2);
    }
    SECTION("all of them")
    {
        run.setEverybody(true);
        CHECK(run.state().ready == u"3 brieven staan klaar, van alle klantmanagers."_s);
        Paper paper;
        run.print(std::make_unique<PaperPress>(paper));
        CHECK(paper.drawn == 3);
    }
}

TEST_CASE("letters that were made for a colleague just now are in view")
{
    LettersDesk page;
    page.letters->invitation.invite();
    CHECK(page.letters->run.state().everybody);
    CHECK(page.letters->run.state().count == 2);
}
