// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/typeddate.h"

#include "core/base/dutchdate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

// Months are told apart by their first three letters, in Dutch and English.
std::optional<int> monthNamed(const QString &word)
{
    const QStringList dutch { u"jan"_s, u"feb"_s, u"maa"_s, u"apr"_s, u"mei"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"okt"_s, u"nov"_s, u"dec"_s };
    const QString start = word.left(3).toLower();
    if (start == "mrt"_L1 || start == "mar"_L1)
        return 3;
    if (start == "may"_L1)
        return 5;
    if (start == "oct"_L1)
        return 10;
    const qsizetype found = dutch.indexOf(start);
    return found < 0 ? std::nullopt : std::optional<int>(static_cast<int>(found) + 1);
}

std::optional<QDate> dated(int day, int month, int year, QDate today)
{
    if (year > 0) {
        const QDate whole(year < 100 ? 2000 + year : year, month, day);
        return whole.isValid() ? std::optional<QDate>(whole) : std::nullopt;
    }
    for (int ahead = 0; ahead <= 4; ++ahead) { // 29 February may be years away
        const QDate whole(today.year() + ahead, month, day);
        if (whole.isValid() && whole >= today)
            return whole;
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> typedDate(const QString &text, QDate today)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{2}|\\d{4}))?$"_s);
    static const QRegularExpression words(
        u"^(?:\\p{L}+ )?(\\d{1,2}) (\\p{L}{3,})\\.?(?: (\\d{2}|\\d{4}))?$"_s);
    const QString typed = text.simplified();
    if (const auto match = iso.match(typed); match.hasMatch())
        return dated(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt(), today);
    if (const auto match = numbers.match(typed); match.hasMatch())
        return dated(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), today);
    if (const auto match = words.match(typed); match.hasMatch()) {
        if (const std::optional<int> month = monthNamed(match.captured(2)))
            return dated(match.captured(1).toInt(), *month, match.captured(3).toInt(), today);
    }
    return std::nullopt;
}

QString longDate(QDate day)
{
    return QLocale().language() == QLocale::English ? QLocale().toString(day, u"d MMMM yyyy"_s)
                                                    : dutchDate(day);
}

QString fullDate(QDate day)
{
    if (QLocale().language() == QLocale::Dutch)
        return dutchFullDate(day);
    return QLocale().toString(day, u"dddd d MMMM yyyy"_s);
}

QString dayName(QDate day)
{
    const QLocale locale
        = QLocale().language() == QLocale::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands) : QLocale();
    return locale.toString(day, u"ddd d MMM"_s).remove(u'.');
}

} // namespace kib::ui
