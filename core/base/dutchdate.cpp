// SPDX-License-Identifier: EUPL-1.2
#include "core/base/dutchdate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kib {

QString dutchMonth(int month)
{
    static constexpr std::array<const char16_t *, 12> names { u"januari", u"februari", u"maart", u"april",
        u"mei", u"juni", u"juli", u"augustus", u"september", u"oktober", u"november", u"december" };
    return month >= 1 && month <= 12 ? QString::fromUtf16(names[static_cast<size_t>(month - 1)]) : QString();
}

QString dutchWeekday(QDate day)
{
    static constexpr std::array<const char16_t *, 7> names { u"maandag", u"dinsdag", u"woensdag",
        u"donderdag", u"vrijdag", u"zaterdag", u"zondag" };
    return day.isValid() ? QString::fromUtf16(names[static_cast<size_t>(day.dayOfWeek() - 1)]) : QString();
}

QString dutchDate(QDate day)
{
    return day.isValid() ? u"%1 %2 %3"_s.arg(day.day()).arg(dutchMonth(day.month())).arg(day.year())
                         : QString();
}

QString dutchFullDate(QDate day)
{
    return day.isValid() ? dutchWeekday(day) + u' ' + dutchDate(day) : QString();
}

QString dutchTime(QTime time)
{
    return time.toString(u"HH.mm"_s);
}

QString dutchShortDate(QDate day)
{
    return day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : u"–"_s;
}

} // namespace kib
