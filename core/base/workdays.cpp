// SPDX-License-Identifier: EUPL-1.2
#include "core/base/workdays.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kib {

QDate easter(int year)
{
    // The anonymous Gregorian computus.
    const int a = year % 19;
    const int b = year / 100;
    const int d = (b - b / 4 - (8 * b + 13) / 25 + 19 * a + 15) % 30;
    const int e = d - (d / 28) * (1 - (29 / (d + 1)) * ((21 - a) / 11));
    const int f = (year + year / 4 + e + 2 - b + b / 4) % 7;
    const int day = e - f;
    const int month = 3 + (day + 40) / 44;
    return QDate(year, month, day + 28 - 31 * (month / 4));
}

WorkCalendar::WorkCalendar(QSet<QDate> closedDays, bool goodFridayClosed, LiberationDay liberationDay)
    : m_closedDays(std::move(closedDays))
    , m_goodFridayClosed(goodFridayClosed)
    , m_liberationDay(liberationDay)
{
}

bool WorkCalendar::isHoliday(QDate day) const
{
    const int month = day.month();
    const int date = day.day();
    if ((month == 1 && date == 1) || (month == 12 && (date == 25 || date == 26)))
        return true;
    if (month == 4 && (date == 26 || date == 27)) {
        const bool movedToSaturday = QDate(day.year(), 4, 27).dayOfWeek() == Qt::Sunday;
        if (date == (movedToSaturday ? 26 : 27))
            return true;
    }
    if (month == 5 && date == 5) {
        if (m_liberationDay == LiberationDay::Closed
            || (m_liberationDay == LiberationDay::ClosedInLustrumYears && day.year() % 5 == 0))
            return true;
    }
    const qint64 sinceEaster = easter(day.year()).daysTo(day);
    return sinceEaster == 0 || sinceEaster == 1 || sinceEaster == 39 || sinceEaster == 49 || sinceEaster == 50
        || (sinceEaster == -2 && m_goodFridayClosed);
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    return day.dayOfWeek() <= Qt::Friday && !isHoliday(day) && !m_closedDays.contains(day);
}

QDate WorkCalendar::next(QDate day) const
{
    do
        day = day.addDays(1);
    while (!isWorkingDay(day));
    return day;
}

QDate WorkCalendar::previous(QDate day) const
{
    do
        day = day.addDays(-1);
    while (!isWorkingDay(day));
    return day;
}

QDate WorkCalendar::after(QDate day, int count) const
{
    for (int i = 0; i < count; ++i)
        day = next(day);
    return day;
}

int WorkCalendar::count(QDate from, QDate until) const
{
    int days = 0;
    for (QDate day = from; day <= until; day = day.addDays(1))
        days += isWorkingDay(day) ? 1 : 0;
    return days;
}

QString weekKey(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, '0'_L1);
}

QDate mondayOfWeek(QStringView key)
{
    const qsizetype dash = key.indexOf(u"-W");
    bool yearOk = false;
    bool weekOk = false;
    const int year = dash > 0 ? key.left(dash).toInt(&yearOk) : 0;
    const int week = dash > 0 ? key.mid(dash + 2).toInt(&weekOk) : 0;
    if (!yearOk || !weekOk || week < 1 || week > 53 || key.size() != 8)
        return {};
    // 4 January always lies in week 1.
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    return weekKey(monday) == key ? monday : QDate();
}

} // namespace kib
