// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace kib::ui {

// Something the window has to say, in a bar that waits. Never a dialog, never over content.
struct Notice {
    enum class Kind { Info, Warning, Failure };
    struct Act {
        QString text;
        std::function<void()> run;
        bool closes = true;
    };
    QString key; // a notice with the same key takes the place of the earlier one
    Kind kind = Kind::Info;
    QString text;
    QList<Act> acts;
    bool mayClose = true;
};

class Notices final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] const QList<Notice> &all() const { return m_all; } // newest first
    void say(const Notice &notice);
    void close(const QString &key);
    // While somebody types in a talk nothing new appears; what was said meanwhile comes afterwards.
    void hold(bool held);

signals:
    void changed();

private:
    QList<Notice> m_all;
    QList<Notice> m_waiting;
    bool m_held = false;
};

} // namespace kib::ui
