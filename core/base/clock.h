// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QDateTime>

namespace kib {

// Where time comes from. Rules take `today`; instants are ms UTC. Calendar days are those of
// Europe/Amsterdam.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDate today() const = 0;
    [[nodiscard]] virtual qint64 nowMs() const = 0; // ms since 1970-01-01 UTC
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] qint64 nowMs() const override;
};

// A chosen working date with the real time of day: only for practice files.
class PracticeClock final : public Clock
{
public:
    explicit PracticeClock(QDate today)
        : m_today(today)
    {
    }
    [[nodiscard]] QDate today() const override { return m_today; }
    [[nodiscard]] qint64 nowMs() const override;

private:
    QDate m_today;
};

// An instant as wall time in Europe/Amsterdam, and back.
[[nodiscard]] QDateTime localTime(qint64 ms);
[[nodiscard]] qint64 toMs(QDate day, QTime time);

} // namespace kib
