// SPDX-License-Identifier: EUPL-1.2
#include "core/client/partialdate.h"

#include "core/base/dutchdate.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::client {

namespace {

// ASCII digits only, and one at least; -1 otherwise. Callers bound the length, so it cannot overflow.
int number(QStringView digits)
{
    if (digits.isEmpty())
        return -1;
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

struct Parts {
    int year = -1;
    int month = -1;
    int day = -1;
};

Parts separated(QStringView text, QChar separator)
{
    const qsizetype first = text.indexOf(separator);
    const qsizetype second = text.indexOf(separator, first + 1);
    if (first < 0 || second < 0)
        return {};
    QStringView begin = text.first(first);
    const QStringView middle = text.sliced(first + 1, second - first - 1);
    QStringView end = text.sliced(second + 1);
    if (begin.size() == 4)
        std::swap(begin, end);
    if (end.size() != 4 || begin.size() > 2 || middle.size() > 2)
        return {};
    return { number(end), number(middle), number(begin) };
}

bool isPossible(const Parts &parts)
{
    if (parts.year < 0 || parts.month < 0 || parts.day < 0)
        return false;
    // What is smaller is unknown as soon as the larger part is.
    if (parts.day != 0)
        return QDate::isValid(parts.year, parts.month, parts.day);
    return parts.month <= 12 && (parts.year != 0 || parts.month == 0);
}

} // namespace

PartialDate::PartialDate(QDate day)
{
    if (day.isValid() && day.year() > 0)
        day.getDate(&m_year, &m_month, &m_day);
}

std::optional<PartialDate> PartialDate::parse(QStringView text)
{
    text = text.trimmed();
    Parts parts;
    if (text.contains(u'-'))
        parts = separated(text, u'-');
    else if (text.contains(u'/'))
        parts = separated(text, u'/');
    else if (text.size() == 8)
        parts = { number(text.first(4)), number(text.sliced(4, 2)), number(text.sliced(6, 2)) };
    if (!isPossible(parts))
        return std::nullopt;
    PartialDate date;
    date.m_year = parts.year;
    date.m_month = parts.month;
    date.m_day = parts.day;
    return date;
}

QDate PartialDate::toDate() const
{
    return isFull() ? QDate(m_year, m_month, m_day) : QDate();
}

QString PartialDate::toBrp() const
{
    return QString::number(m_year * 10000 + m_month * 100 + m_day).rightJustified(8, u'0');
}

QString PartialDate::shown() const
{
    if (m_year == 0)
        return u"onbekend"_s;
    QString text = QString::number(m_year);
    if (m_month != 0)
        text = dutchMonth(m_month) + u' ' + text;
    if (m_day != 0)
        text = QString::number(m_day) + u' ' + text;
    return text;
}

std::optional<int> age(const PartialDate &birth, QDate today)
{
    if (birth.month() == 0 || !today.isValid())
        return std::nullopt;
    if (!birth.isFull() && birth.month() == today.month())
        return std::nullopt;
    const bool hadBirthday
        = today.month() != birth.month() ? today.month() > birth.month() : today.day() >= birth.day();
    const int years = today.year() - birth.year() - (hadBirthday ? 0 : 1);
    return years < 0 ? std::nullopt : std::optional<int>(years);
}

} // namespace kib::client
