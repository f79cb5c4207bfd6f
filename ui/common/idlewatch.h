// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/preferences.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace kib::ui {

// Notices that nobody is there: no key and no mouse for as long as was chosen.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    IdleWatch(const Preferences &preferences, QObject *parent);

signals:
    void warned(int seconds); // that much is left; once
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    const Preferences &m_preferences;
    QElapsedTimer m_since;
    QTimer m_timer;
    bool m_warned = false;
    bool m_told = false;
};

} // namespace kib::ui
