// SPDX-License-Identifier: EUPL-1.2
#include "core/base/clock.h"

#include <QTimeZone>

namespace kib {

namespace {
const QTimeZone &amsterdam()
{
    static const QTimeZone zone("Europe/Amsterdam");
    return zone;
}
} // namespace

QDateTime localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, amsterdam());
}

qint64 toMs(QDate day, QTime time)
{
    return QDateTime(day, time, amsterdam()).toMSecsSinceEpoch();
}

QDate SystemClock::today() const
{
    return localTime(nowMs()).date();
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 PracticeClock::nowMs() const
{
    return toMs(m_today, localTime(QDateTime::currentMSecsSinceEpoch()).time());
}

} // namespace kib
