// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/catch_qt.h"
#include "tests/support/testwindow.h"
#include "ui/common/chiprow.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace kib::test {

// A talk in the window, with every domain of the method on.
struct Talk {
    Talk()
        : client(office.add(aPerson(), office.file().session().account).id)
    {
        setLook(ui::ThemeKind::Light, 100);
        ui::Desk desk = deskOf(office);
        const auto begun = KIB_VALUE(desk.interviews.start(client, std::nullopt));
        id.emplace(begun.interview.id);
        method = begun.method;
        QList<interview::AnswerChange> on;
        for (const method::Domain &domain : method->domains)
            on.append({ { interview::Aspect::Included, domain.key, {} }, true });
        KIB_VALUE(desk.interviews.write(*id, on, false));
        window.emplace(office);
        page = &window->startTalk(client);
        QApplication::setActiveWindow(&window->window());
        TestWindow::settle();
    }

    [[nodiscard]] interview::InterviewView inFile()
    {
        return KIB_VALUE(window->desk().interviews.read(*id)).view;
    }
    void goTo(const QString &part) { window->goTo({ ui::PageId::Interview, client, part }); }
    // One key to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        INFO("key " << static_cast<int>(key) << " after " << last.toStdString());
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++keys;
        settle();
    }
    void settle()
    {
        TestWindow::settle();
        CHECK_FALSE(QApplication::activeModalWidget());
        CHECK(window->otherWindows().join(QLatin1Char('\n')) == QString());
    }
    // Keys of the menu, wherever the focus is.
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window->window(), key, modifiers);
        settle();
    }
    void push(QWidget *button) // by Space, as somebody without a mouse
    {
        last = button->accessibleName() + QLatin1Char(' ') + button->parentWidget()->accessibleName();
        button->setFocus();
        press(Qt::Key_Space);
    }
    void write(QWidget *field, const QString &text)
    {
        last = field->accessibleName();
        field->setFocus();
        QTest::keyClicks(field, text);
        settle();
    }
    template<class Widget>
    [[nodiscard]] QList<Widget *> all(const QString &name = {})
    {
        QList<Widget *> out;
        for (Widget *widget : page->findChildren<Widget *>()) {
            if (widget->isVisible() && (name.isEmpty() || widget->accessibleName() == name))
                out << widget;
        }
        return out;
    }
    template<class Widget>
    [[nodiscard]] Widget *called(const QString &name)
    {
        const QList<Widget *> found = all<Widget>(name);
        INFO(name.toStdString());
        REQUIRE(found.size() == 1);
        return found.first();
    }
    void pushText(const QString &text)
    {
        for (QPushButton *button : all<QPushButton>()) {
            if (button->text() == text) {
                push(button);
                return;
            }
        }
        FAIL("no button " << text.toStdString());
    }
    [[nodiscard]] QPushButton *chip(const QString &row, int at)
    {
        return called<ui::ChipRow>(row)->findChildren<QPushButton *>().at(at);
    }
    template<class Widget>
    [[nodiscard]] Widget *shown()
    {
        for (Widget *widget : page->findChildren<Widget *>()) {
            if (widget->isVisible())
                return widget;
        }
        FAIL("it is not in view");
        return nullptr;
    }

    TestOffice office;
    ClientId client;
    std::optional<InterviewId> id;
    std::shared_ptr<const method::Method> method;
    std::optional<TestWindow> window;
    ui::Page *page = nullptr;
    QString last; // what was done, to find the place when it fails
    int keys = 0;
};

} // namespace kib::test
