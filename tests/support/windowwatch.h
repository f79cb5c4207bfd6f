// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QStringList>
#include <QWidget>

namespace kib::test {

// Remembers every window that shows beside the main one, also one that is gone at once: dialogs, and widgets
// that are shown before they have a place.
class WindowWatch final : public QObject
{
public:
    WindowWatch() { QCoreApplication::instance()->installEventFilter(this); }
    [[nodiscard]] const QStringList &seen() const { return m_seen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow()
            && !qobject_cast<const QMainWindow *>(widget))
            m_seen << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                    + widget->windowTitle();
        return false;
    }

private:
    QStringList m_seen;
};

} // namespace kib::test
