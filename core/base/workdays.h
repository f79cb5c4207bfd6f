// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QSet>

namespace kib {

// Easter Sunday of a year (Gregorian calendar).
[[nodiscard]] QDate easter(int year);

// Which days the office works: Monday to Friday, except Dutch public holidays and own closing days.
// Source: holiday list of the facts document; Good Friday and Liberation Day are settings.
class WorkCalendar
{
public:
    enum class LiberationDay { Open, ClosedInLustrumYears, Closed };

    WorkCalendar() = default;
    WorkCalendar(QSet<QDate> closedDays, bool goodFridayClosed, LiberationDay liberationDay);

    [[nodiscard]] bool isHoliday(QDate day) const;
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    // The nearest working day after or before `day`, never `day` itself.
    [[nodiscard]] QDate next(QDate day) const;
    [[nodiscard]] QDate previous(QDate day) const;
    // `count` working days after `day`; count >= 1.
    [[nodiscard]] QDate after(QDate day, int count) const;
    // Working days from `from` up to and including `until`; 0 when until < from.
    [[nodiscard]] int count(QDate from, QDate until) const;

private:
    QSet<QDate> m_closedDays;
    bool m_goodFridayClosed = false;
    LiberationDay m_liberationDay = LiberationDay::ClosedInLustrumYears;
};

// "2026-W50" of an ISO week, and its Monday back; an invalid date when the text is no week.
[[nodiscard]] QString weekKey(QDate day);
[[nodiscard]] QDate mondayOfWeek(QStringView key);

} // namespace kib
