// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/database.h"
#include "tests/ui/talkwindow.h"
#include "ui/common/helpview.h"
#include "ui/common/scorerow.h"
#include "ui/common/textarea.h"
#include "ui/interview/domainpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTranslator>

using namespace kib;
using namespace Qt::StringLiterals;
using test::Talk;
using test::TestWindow;
using ui::PageAct;
using ui::PageId;

namespace {

QPushButton &railButton(TestWindow &window, const QString &name)
{
    for (QPushButton *button : window.window().findChildren<QPushButton *>()) {
        if (button->isCheckable() && button->isVisible() && button->accessibleName() == name)
            return *button;
    }
    FAIL("no page " << name.toStdString());
    Q_UNREACHABLE();
}

bool shows(const QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return true;
    }
    return false;
}

// What was painted of the pages.
class PaintCount final : public QObject
{
public:
    PaintCount() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<ui::Page *>(watched))
            ++painted;
        return false;
    }
    int painted = 0;
};

} // namespace

TEST_CASE("a window that was made anew shows itself without being asked")
{
    test::setLook(ui::ThemeKind::Light, 100);
    test::TestOffice office;
    TestWindow window(office);
    window.window().takeDown();
    TestWindow::settle();
    const PaintCount count;
    window.window().buildUp();
    TestWindow::settle();
    CHECK(count.painted > 0);
}

TEST_CASE("the rail and its keys lead from a dossier back to the list")
{
    test::setLook(ui::ThemeKind::Light, 100);
    test::TestOffice office;
    const ClientId client = office.add(test::aPerson(), office.file().session().account).id;
    TestWindow window(office);
    window.goTo({ PageId::Clients, client, {} });
    REQUIRE(window.navigation().place().client);
    SECTION("by the mouse")
    {
        QTest::mouseClick(&railButton(window, u"Klanten"_s), Qt::LeftButton);
    }
    SECTION("by the keyboard")
    {
        QApplication::setActiveWindow(&window.window());
        QTest::keyClick(&window.window(), Qt::Key_1, Qt::ControlModifier);
    }
    TestWindow::settle();
    CHECK_FALSE(window.navigation().place().client);
    CHECK(window.navigation().place().page == PageId::Clients);
}

TEST_CASE("a page of the rail is chosen once with one press")
{
    test::setLook(ui::ThemeKind::Light, 100);
    test::TestOffice office;
    TestWindow window(office);
    int moved = 0;
    QObject::connect(&window.navigation(), &ui::Navigation::changed, &window.window(), [&moved] { ++moved; });
    QTest::mouseClick(&railButton(window, u"Beheer"_s), Qt::LeftButton);
    TestWindow::settle();
    CHECK(moved == 1);
}

TEST_CASE("help follows the page and goes with the key it came with")
{
    test::setLook(ui::ThemeKind::Light, 100);
    test::TestOffice office;
    TestWindow window(office);
    QApplication::setActiveWindow(&window.window());
    const auto *help = window.window().findChild<ui::HelpView *>();
    QTest::keyClick(&window.window(), Qt::Key_F1);
    REQUIRE(help->isVisible());
    CHECK(help->key() == u"klanten"_s);
    window.goTo({ PageId::Weekstart, {}, {} });
    CHECK(help->key() == u"weekstart"_s);
    QTest::keyClick(&window.window(), Qt::Key_F1);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("help beside the cards of a talk leaves the question in view")
{
    Talk talk;
    talk.goTo(u"finances"_s);
    talk.page->perform(PageAct::PromptCard);
    talk.shortcut(Qt::Key_F1);
    CHECK(talk.shown<ui::DomainPanel>()->isVisible());
    talk.shortcut(Qt::Key_F1);
    CHECK(talk.shown<ui::DomainPanel>()->isVisible());
}

TEST_CASE("another page of help is read from its beginning")
{
    test::setLook(ui::ThemeKind::Light, 100);
    test::TestOffice office;
    TestWindow window(office);
    window.window().openHelp(u"klanten"_s);
    TestWindow::settle();
    QScrollBar *bar
        = window.window().findChild<ui::HelpView *>()->findChild<QTextBrowser *>()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    window.window().openHelp(u"gesprek"_s);
    TestWindow::settle();
    CHECK(bar->value() == 0);
}

TEST_CASE("help lies over the page in a small window, and goes when another page is asked for")
{
    test::setLook(ui::ThemeKind::Light, 200);
    test::TestOffice office;
    TestWindow window(office);
    const ui::Page &page = window.goTo({ PageId::Weekstart, {}, {} });
    window.window().openHelp();
    TestWindow::settle();
    const auto *help = window.window().findChild<ui::HelpView *>();
    REQUIRE(help->isVisible());
    CHECK_FALSE(page.isVisible());
    SECTION("by its own key")
    {
        window.window().openHelp();
        TestWindow::settle();
        CHECK(page.isVisible());
    }
    SECTION("by navigation")
    {
        CHECK(window.goTo({ PageId::Letters, {}, {} }).isVisible());
    }
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("a lowered curtain says why it asks no password, when there is something to say")
{
    test::setLook(ui::ThemeKind::Light, 100);
    test::TestOffice office;
    TestWindow window(office);
    window.window().lowerCurtain(u"Geen wachtwoord."_s);
    TestWindow::settle();
    CHECK(shows(window.window(), u"Geen wachtwoord."_s));
}

TEST_CASE("another language is spoken at once, and an open talk keeps what was said and typed")
{
    QTranslator english;
    REQUIRE(english.load(u":/i18n/klantinbeeld_en.qm"_s));
    Talk talk;
    talk.goTo(u"finances"_s);
    talk.shown<ui::ScoreRow>()->focusCell();
    talk.press(Qt::Key_2);
    talk.shown<ui::TextArea>()->setFocus();
    talk.press(Qt::Key_H);
    talk.window->goTo({ PageId::Settings, {}, u"weergave"_s });

    talk.window->window().takeDown();
    QApplication::installTranslator(&english);
    const auto dutchAgain = qScopeGuard([&english] { QApplication::removeTranslator(&english); });
    talk.window->work().reword();
    talk.window->window().buildUp();
    TestWindow::settle();

    CHECK(shows(talk.window->window(), u"My display"_s));
    talk.window->goTo({ PageId::Clients, {}, {} });
    CHECK(shows(talk.window->window(), u"1 of 1"_s));
    QStringList choices;
    for (const QComboBox *box : talk.window->window().findChildren<QComboBox *>())
        choices << box->itemText(0);
    CHECK(choices.contains(u"All categories"_s));
    CHECK_FALSE(choices.contains(u"Alle klantmanagers"_s));
    talk.page = &talk.window->goTo({ PageId::Interview, talk.client, {} });
    CHECK(talk.shown<ui::DomainPanel>()->isVisible());
    CHECK(talk.shown<ui::TextArea>()->toPlainText() == u"h"_s);
    CHECK(talk.page->offers(PageAct::Undo));
    CHECK(talk.inFile().domains.value(u"finances"_s).score.value_or(0) == 2);
}

TEST_CASE("what does not hold in the file is told above the page, with where to go")
{
    test::setLook(ui::ThemeKind::Light, 100);
    test::TestOffice office;
    (void)office.add(test::aPerson(), office.file().session().account);
    const client::Client other = office.add(test::aPerson(u"K00002"_s), office.file().session().account);
    {
        TestWindow whole(office);
        CHECK_FALSE(shows(whole.window(), u"beschadigd"_s));
    }
    KIB_DONE(office.file().database().exec(u"UPDATE client SET category='x' WHERE id=x'%1'"_s.arg(
        QString::fromLatin1(other.id.bytes().toHex()))));
    TestWindow window(office);
    CHECK(shows(window.window(), u"beschadigd"_s));
    REQUIRE(shows(window.window(), u"Controleer het bestand"_s));
    for (QPushButton *button : window.window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Controleer het bestand"_s) {
            button->click();
            break;
        }
    }
    TestWindow::settle();
    CHECK(window.navigation().place().page == PageId::Settings);
    CHECK(shows(window.window(), u"Controleer"_s));
}
