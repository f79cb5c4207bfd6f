// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/talkwindow.h"
#include "ui/common/scorerow.h"
#include "ui/common/textarea.h"
#include "ui/interview/domainpanel.h"
#include "ui/interview/matrixview.h"

#include <QElapsedTimer>
#include <QEventLoop>

using namespace kib;
using namespace Qt::StringLiterals;
using test::Talk;
using test::TestWindow;
using ui::PageAct;

TEST_CASE("fourteen domains are scored with at most thirty keys and no mouse")
{
    Talk talk;
    talk.goTo(u"welcome"_s); // it opens where something was said last
    QTest::keyClick(&talk.window->window(), Qt::Key_M, Qt::ControlModifier);
    ++talk.keys;
    TestWindow::settle();
    REQUIRE(talk.method->domains.size() == 14);
    REQUIRE(qobject_cast<ui::MatrixRow *>(QApplication::focusWidget()));
    for (int i = 0; i < 14; ++i) {
        talk.press(static_cast<Qt::Key>(Qt::Key_1 + i % 5));
        if (i < 13)
            talk.press(Qt::Key_Down);
    }
    CHECK(talk.keys <= 30);
    const interview::InterviewView view = talk.inFile();
    int scored = 0;
    for (const interview::DomainView &domain : view.domains)
        scored += domain.score ? 1 : 0;
    CHECK(scored == 14);
    CHECK(view.domains.value(talk.method->domains.at(2).key).score.value_or(0) == 3);
}

TEST_CASE("digits answer nothing when single keys are off")
{
    Talk talk;
    ui::PreferenceValues values = talk.window->preferences().values();
    values.singleKeys = false;
    talk.window->preferences().set(values);
    talk.goTo(u"finances"_s);
    talk.shown<ui::ScoreRow>()->focusCell();
    talk.press(Qt::Key_4);
    talk.press(Qt::Key_N);
    CHECK_FALSE(talk.inFile().domains.value(u"finances"_s).score);
    talk.page->perform(PageAct::Matrix);
    talk.press(Qt::Key_4);
    CHECK_FALSE(talk.inFile().domains.value(talk.method->domains.first().key).score);
}

TEST_CASE("arrows in a score row only move the focus")
{
    Talk talk;
    talk.goTo(u"finances"_s);
    talk.shown<ui::ScoreRow>()->focusCell();
    for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_Up, Qt::Key_Down })
        talk.press(key);
    CHECK_FALSE(talk.inFile().domains.value(u"finances"_s).score);
}

TEST_CASE("the last answer is taken back where it was given")
{
    Talk talk;
    talk.goTo(u"finances"_s);
    talk.shown<ui::ScoreRow>()->focusCell();
    talk.press(Qt::Key_2);
    CHECK(talk.inFile().domains.value(u"finances"_s).score.value_or(0) == 2);
    talk.goTo(u"housing"_s);
    QTest::keyClick(&talk.window->window(), Qt::Key_Z, Qt::ControlModifier);
    TestWindow::settle();
    CHECK_FALSE(talk.inFile().domains.value(u"finances"_s).score);
    const auto *row = talk.shown<ui::ScoreRow>();
    CHECK(row->accessibleName().contains(talk.method->domain(u"finances"_s)->name));
    CHECK(row->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("what was typed is kept within three tenths of a second")
{
    Talk talk;
    talk.goTo(u"finances"_s);
    auto *field = talk.shown<ui::TextArea>();
    field->setFocus();
    talk.press(Qt::Key_H);
    talk.press(Qt::Key_A);
    QElapsedTimer since;
    since.start();
    while (talk.window->save().kind() != ui::SaveState::Kind::Draft && since.elapsed() < 2'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    CHECK(talk.window->save().text() == u"Concept bewaard"_s);
    CHECK(since.elapsed() <= 300);
    talk.press(Qt::Key_Tab);
    CHECK(talk.window->save().text().startsWith(u"Opgeslagen"_s));
    CHECK(talk.inFile().domains.value(u"finances"_s).works == u"ha"_s);
}

TEST_CASE("what lies over the question in a small window goes when the question is asked for")
{
    Talk talk;
    talk.window->window().resize(1024, 660);
    talk.settle();
    talk.goTo(u"finances"_s);
    const auto *question = talk.shown<ui::DomainPanel>();
    talk.page->perform(PageAct::PromptCard);
    talk.settle();
    REQUIRE_FALSE(question->isVisible());
    SECTION("by the key that brought it")
    {
        talk.page->perform(PageAct::PromptCard);
        talk.settle();
        CHECK(question->isVisible());
    }
    SECTION("by what is typed there")
    {
        talk.page->perform(PageAct::Remark);
        talk.settle();
        REQUIRE(qobject_cast<ui::TextArea *>(QApplication::focusWidget()));
        CHECK(question->isAncestorOf(QApplication::focusWidget()));
        CHECK(QApplication::focusWidget()->isVisible());
    }
    SECTION("by another part of the talk")
    {
        talk.page->perform(PageAct::Next);
        talk.settle();
        CHECK(talk.shown<ui::DomainPanel>()->isVisible());
    }
    SECTION("by the matrix")
    {
        talk.page->perform(PageAct::Matrix);
        talk.settle();
        CHECK(talk.shown<ui::MatrixView>()->isVisible());
    }
}
