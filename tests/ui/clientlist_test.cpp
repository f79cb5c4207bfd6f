// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testwindow.h"
#include "ui/common/table.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kib;
using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::PageId;

namespace {

// The list of an office with four people.
struct List {
    List()
    {
        for (const QString &surname : { u"Bakker"_s, u"Postma"_s, u"Smit"_s, u"Yildiz"_s }) {
            client::Identity person = test::aPerson(u"K-%1"_s.arg(surname));
            person.name.prefix.clear();
            person.name.surname = surname;
            (void)office.add(person, office.file().session().account);
        }
        test::setLook(ui::ThemeKind::Light, 100);
        window.emplace(office);
        page = &window->goTo({ PageId::Clients, {}, {} });
        QApplication::setActiveWindow(&window->window());
        TestWindow::settle();
        table = page->findChild<ui::Table *>();
        table->setFocus();
        table->selectRow(0);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(table, key, modifiers);
        TestWindow::settle();
    }
    template<class Widget>
    [[nodiscard]] QStringList shown(const QWidget *in) const
    {
        QStringList out;
        for (const Widget *one : in->findChildren<Widget *>()) {
            if (one->isVisible())
                out << one->text();
        }
        return out;
    }
    [[nodiscard]] QPushButton *invite() const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == u"Nodig uit…"_s)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList bar() const // what stands below the list
    {
        const QWidget *place = invite()->parentWidget();
        return shown<QLabel>(place) + shown<QPushButton>(place);
    }

    test::TestOffice office;
    std::optional<TestWindow> window;
    ui::Page *page = nullptr;
    ui::Table *table = nullptr;
};

const QStringList actsForOne { u"Open dossier"_s, u"Start gesprek"_s, u"Nodig uit…"_s };

} // namespace

TEST_CASE("several chosen clients can only be invited, all of them at once")
{
    List list;
    CHECK(list.bar() == QStringList(u"Bakker, J.W."_s) + actsForOne);
    list.press(Qt::Key_Down, Qt::ShiftModifier);
    list.press(Qt::Key_Down, Qt::ControlModifier);
    list.press(Qt::Key_Down, Qt::ControlModifier);
    list.press(Qt::Key_Space);
    CHECK(list.bar() == QStringList { u"3 gekozen"_s, u"Nodig uit…"_s });
    CHECK_FALSE(list.page->offers(ui::PageAct::Primary));
    list.press(Qt::Key_Return);
    CHECK(list.page->isVisible()); // Enter is for one
    CHECK(list.table->isVisible());
    list.invite()->click();
    TestWindow::settle();
    CHECK(list.shown<QLabel>(&list.window->window()).contains(u"3 gekozen klanten"_s));
}

TEST_CASE("a list that shows others keeps who is still in it, and says when nobody is chosen")
{
    List list;
    list.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(list.bar().first() == u"4 gekozen"_s);
    auto *search = list.page->findChild<QLineEdit *>();
    search->setText(u"smit"_s);
    TestWindow::settle();
    CHECK(list.bar().first() == u"Smit, J.W."_s);
    search->setText(u"xyzzy"_s);
    TestWindow::settle();
    CHECK(list.bar() == QStringList(u"Kies een klant in de lijst."_s) + actsForOne);
    CHECK_FALSE(list.invite()->isEnabled());
    search->clear();
    TestWindow::settle();
    list.table->selectRow(2);
    list.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(list.bar().first() == u"Kies een klant in de lijst."_s);
}
