// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/audit.h"

#include "ui/common/text.h"
#include "ui/interview/matrixview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::test {

namespace {

constexpr int leastTarget = 28;
const QString menuKeys = u"BWEGHT"_s; // of the menu bar and the table beside a figure

QList<QWidget *> visibleWidgets(QWidget *window)
{
    QList<QWidget *> out;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        // The menu bar has keys of its own and shows what does not fit behind a button of its own.
        if (widget->isVisible() && widget->window() == window
            && !qobject_cast<QMenuBar *>(widget->parentWidget()))
            out.append(widget);
    }
    return out;
}

// A pane that only scrolls is no control, nor is the menu bar: it has keys of its own.
bool isControl(const QWidget *widget)
{
    const bool pane = qobject_cast<const QAbstractScrollArea *>(widget)
        && !qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QPlainTextEdit *>(widget)
        && !qobject_cast<const QTextEdit *>(widget);
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !pane && !widget->focusProxy();
}

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    if (!access)
        return {};
    if (const QString name = access->text(QAccessible::Name); !name.isEmpty())
        return name;
    for (const auto &relation : access->relations(QAccessible::Label)) {
        if (const QString name = relation.first->text(QAccessible::Name); !name.isEmpty())
            return name;
    }
    return {};
}

QString called(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(
        QString::fromLatin1(widget->metaObject()->className()), nameOf(widget).left(60));
}

void checkControl(QStringList &findings, QWidget *widget)
{
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    if (button && button->isEnabled() && button->focusPolicy() == Qt::NoFocus)
        findings << called(widget) + u" cannot get the focus"_s;
    if (button || isControl(widget)) {
        if (nameOf(widget).trimmed().isEmpty()) {
            const QWidget *parent = widget->parentWidget();
            findings << called(widget) + u" in "_s + (parent ? called(parent) : QString())
                    + u" has no name"_s;
        }
    }
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget); edit && !edit->tabChangesFocus())
        findings << called(widget) + u" keeps Tab"_s;
    if (const auto *edit = qobject_cast<QTextEdit *>(widget);
        edit && !edit->isReadOnly() && !edit->tabChangesFocus())
        findings << called(widget) + u" keeps Tab"_s;
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->tabKeyNavigation())
        findings << called(widget) + u" keeps Tab"_s;
    if (widget->property("kibFigure").toBool() && nameOf(widget).isEmpty())
        findings << called(widget) + u" is a figure without a sentence"_s;
}

// Tables and the matrix are read across; what stands in columns may be scrolled sideways.
bool isTabular(const QAbstractScrollArea *area)
{
    const auto *pane = qobject_cast<const QScrollArea *>(area);
    return qobject_cast<const QAbstractItemView *>(area)
        || (pane && qobject_cast<const ui::MatrixView *>(pane->widget()));
}

void checkFit(QStringList &findings, QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || isControl(widget)) {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        const QSize size = access ? access->rect().size() : QSize();
        if (size.width() < leastTarget || size.height() < leastTarget)
            findings << u"%1 is %2 x %3"_s.arg(called(widget)).arg(size.width()).arg(size.height());
    }
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        area && area->horizontalScrollBar()->maximum() > 0 && !isTabular(area))
        findings << called(widget)
                + u" scrolls sideways by %1 px"_s.arg(area->horizontalScrollBar()->maximum());
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && !label->text().isEmpty() && !qobject_cast<const ui::ElidedLabel *>(label)) {
        const QSize own = label->size();
        if (label->wordWrap() ? own.height() < label->heightForWidth(own.width())
                              : own.width() < label->sizeHint().width())
            findings
                << u"%1 does not fit in %2 x %3"_s.arg(called(widget)).arg(own.width()).arg(own.height());
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty()
        && (button->width() < button->minimumSizeHint().width()
            || button->height() < button->minimumSizeHint().height()))
        findings << u"the text of %1 does not fit in %2 x %3"_s.arg(called(widget))
                        .arg(button->width())
                        .arg(button->height());
}

void checkMnemonics(QStringList &findings, const QList<QWidget *> &widgets)
{
    QString taken;
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
        const QString key = QKeySequence::mnemonic(text).toString().right(1);
        if (key.isEmpty())
            continue;
        if (taken.contains(key) || menuKeys.contains(key))
            findings << called(widget) + u" takes the key "_s + key;
        taken += key;
    }
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *to = QApplication::focusWidget();
    if (!to)
        return;
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(to, &down);
}

// Where Tab goes from here until it comes back to where it was before.
QList<QWidget *> walk(QWidget *from, Qt::Key key, Qt::KeyboardModifiers modifiers, qsizetype most)
{
    QList<QWidget *> out { from };
    from->setFocus(Qt::TabFocusReason);
    while (out.size() < most) {
        press(key, modifiers);
        QWidget *now = QApplication::focusWidget();
        if (!now || out.contains(now))
            break;
        out << now;
    }
    return out;
}

} // namespace

QStringList audit(QWidget *window)
{
    QStringList findings;
    const QList<QWidget *> widgets = visibleWidgets(window);
    for (QWidget *widget : widgets)
        checkControl(findings, widget);
    checkMnemonics(findings, widgets);
    return findings;
}

QStringList auditFit(QWidget *window)
{
    QStringList findings;
    for (QWidget *widget : visibleWidgets(window))
        checkFit(findings, widget);
    return findings;
}

QStringList auditTabOrder(QWidget *window)
{
    QStringList findings;
    QList<QWidget *> stops;
    for (QWidget *widget : visibleWidgets(window)) {
        if (isControl(widget))
            stops << widget;
    }
    if (stops.isEmpty())
        return findings;
    QApplication::setActiveWindow(window); // a window that came or went may have taken the focus along
    QCoreApplication::processEvents();
    const qsizetype most = 2 * stops.size() + 50;
    const QList<QWidget *> forth = walk(stops.first(), Qt::Key_Tab, Qt::NoModifier, most);
    for (const QWidget *stop : std::as_const(stops)) {
        // Of exclusive buttons one is the stop, arrows reach the others.
        const auto *button = qobject_cast<const QAbstractButton *>(stop);
        const auto inGroup = [stop](const QWidget *other) {
            return other->parentWidget() == stop->parentWidget()
                && qobject_cast<const QAbstractButton *>(other);
        };
        const bool reached = forth.contains(stop)
            || (button && button->isCheckable() && std::any_of(forth.cbegin(), forth.cend(), inGroup));
        if (!reached)
            findings << called(stop) + u" is not reached with Tab"_s;
    }
    if (!findings.isEmpty())
        findings << u"Tab turns round at %1, after %2 stops"_s.arg(called(forth.last())).arg(forth.size());
    QList<QWidget *> back = walk(forth.last(), Qt::Key_Backtab, Qt::ShiftModifier, forth.size());
    std::reverse(back.begin(), back.end());
    for (qsizetype i = 0; i < qMin(back.size(), forth.size()); ++i) {
        if (back.at(back.size() - 1 - i) != forth.at(forth.size() - 1 - i)) {
            findings << u"Shift+Tab takes another way at "_s + called(forth.at(forth.size() - 1 - i));
            break;
        }
    }
    return findings;
}

} // namespace kib::test
