// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace kib::ui {

namespace {

constexpr int lookEveryMs = 5'000;
constexpr qint64 warnBeforeMs = 60'000;
constexpr qint64 msPerMinute = 60'000;

} // namespace

IdleWatch::IdleWatch(const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    QCoreApplication::instance()->installEventFilter(this);
    m_since.start();
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    m_timer.start();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_since.restart();
        m_warned = false;
        m_told = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    const qint64 allowed = m_preferences.values().lockMinutes * msPerMinute;
    const qint64 gone = m_since.elapsed();
    if (gone >= allowed && !m_told) {
        m_told = true;
        emit idle();
    } else if (gone >= allowed - warnBeforeMs && !m_warned) {
        m_warned = true;
        emit warned(static_cast<int>((allowed - gone) / 1000));
    }
}

} // namespace kib::ui
