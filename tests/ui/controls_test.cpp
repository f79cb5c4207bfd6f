// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testwindow.h"
#include "ui/common/datefield.h"
#include "ui/common/scroll.h"
#include "ui/common/textarea.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextCharFormat>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace kib;
using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ThemeKind;

namespace {

void turnWheel(QWidget &over)
{
    const QPointF at(over.width() / 2.0, over.height() / 2.0);
    QWheelEvent turn(
        at, over.mapToGlobal(at), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn); // Qt hands on no other
    qApp->notify(&over, &turn);
}

} // namespace

TEST_CASE("the wheel over a closed choice scrolls the page and chooses nothing")
{
    test::setLook(ThemeKind::Light, 100);
    auto *content = new QWidget;
    content->setFixedSize(300, 2000);
    auto *column = new QVBoxLayout(content);
    auto *choice = new QComboBox;
    choice->addItems({ u"Brief A"_s, u"Brief B"_s, u"Brief C"_s });
    column->addWidget(choice);
    column->addStretch();
    const std::unique_ptr<QScrollArea> page(ui::scrollArea(content));
    page->resize(320, 400);
    page->show();
    TestWindow::settle();
    choice->setFocus();

    turnWheel(*choice);

    CHECK(choice->currentText() == u"Brief A"_s);
    CHECK(page->verticalScrollBar()->value() > 0);
}

TEST_CASE("what gets the focus by a key, and grows by typing, stays in view")
{
    test::setLook(ThemeKind::Light, 100);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(new QPushButton(u"Bovenaan"_s));
    column->addSpacing(1000);
    auto *field = new ui::TextArea(u"Opmerking"_s, 1, 20, ui::lookOf(content), content);
    column->addWidget(field);
    column->addSpacing(1000);
    const std::unique_ptr<QScrollArea> page(ui::scrollArea(content));
    page->resize(320, 200);
    page->show();
    QApplication::setActiveWindow(page.get());
    TestWindow::settle();
    const auto whole = [&] { return field->visibleRegion().boundingRect() == field->rect(); };
    REQUIRE_FALSE(whole());

    field->setFocus(Qt::OtherFocusReason);
    TestWindow::settle();
    CHECK(whole());
    for (int line = 0; line < 5; ++line)
        QTest::keyClicks(field, u"woorden\r"_s);
    TestWindow::settle();
    CHECK(whole());
}

TEST_CASE("the list of a choice has an edge and rows as high as those of a menu")
{
    const ThemeKind theme = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    test::setLook(theme, 100);
    QComboBox choice;
    choice.addItems({ u"Brief A"_s, u"Brief B"_s });
    choice.show();
    choice.showPopup();
    TestWindow::settle();

    QWidget *list = choice.view()->window();
    CHECK(choice.view()->visualRect(choice.model()->index(0, 0)).height() >= 32);
    const QImage picture = list->grab().toImage();
    const QColor edge = ui::lookOf(&choice).colour(ui::Token::Control);
    for (const QPoint at : { QPoint(0, picture.height() / 2), QPoint(picture.width() / 2, 0),
             QPoint(picture.width() - 1, picture.height() / 2),
             QPoint(picture.width() / 2, picture.height() - 1) })
        CHECK(picture.pixelColor(at) == edge);
    choice.hidePopup();
}

TEST_CASE("the calendar stands beside its field and has the colours of the program")
{
    test::setLook(ThemeKind::Dark, 100);
    QWidget parent;
    ui::DateField field(u"Kijk terug op"_s, QDate(2026, 12, 7), ui::lookOf(&parent), &parent);
    field.resize(700, field.sizeHint().height());
    field.show();
    TestWindow::settle();
    auto *open = field.findChild<QPushButton *>();
    CHECK(open->x() <= field.edit()->geometry().right() + 1);
    CHECK(open->width() <= 48);

    open->click();
    TestWindow::settle();
    const auto *calendar = field.findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    CHECK(calendar->weekdayTextFormat(Qt::Sunday).foreground().color()
        == ui::lookOf(&field).colour(ui::Token::Text));
    calendar->window()->close();
}
