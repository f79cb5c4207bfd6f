// SPDX-License-Identifier: EUPL-1.2
#include "app/argumentreader.h"

#include <QCommandLineOption>

using namespace Qt::StringLiterals;

namespace kib::app {

QStringList commandWords(const QStringList &arguments, const QStringList &valueOptions)
{
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &one = arguments.at(i);
        if (!one.startsWith("--"_L1))
            words << one;
        else if (valueOptions.contains(one.mid(2)))
            ++i;
    }
    return words;
}

ArgumentReader::ArgumentReader(const QStringList &arguments, const QStringList &commandWords,
    const QStringList &flags, const QStringList &values)
{
    for (const QString &flag : flags)
        m_parser.addOption(QCommandLineOption(flag));
    for (const QString &value : values)
        m_parser.addOption(QCommandLineOption(value, {}, u"value"_s));
    if (!m_parser.parse(QStringList { u"kib"_s } + arguments)) {
        const QStringList unknown = m_parser.unknownOptionNames();
        refuse(unknown.isEmpty() ? u"missing_argument"_s : u"unknown_option"_s,
            { unknown.isEmpty() ? u"Na %1 hoort nog iets."_s.arg(arguments.last())
                                : u"--"_s + unknown.first() });
    }
    m_words = m_parser.positionalArguments().mid(commandWords.size());
}

void ArgumentReader::refuse(const QString &code, const QStringList &arguments)
{
    if (!m_fault)
        m_fault = Error { ErrorCode::Invalid, code, arguments };
}

void ArgumentReader::notBoth(const QString &option, const QString &other)
{
    if (m_parser.isSet(option) && m_parser.isSet(other))
        refuse(u"either_or"_s, { u"--"_s + option, u"--"_s + other });
}

void ArgumentReader::expectWords(int least, int most, const QString &usage)
{
    if (m_words.size() < least)
        refuse(u"missing_argument"_s, { u"Hierna hoort %1."_s.arg(usage.section(u' ', 0, 0)) });
    if (m_words.size() > most)
        refuse(u"too_many_arguments"_s, { m_words.value(most) });
}

QString ArgumentReader::word(int index) const
{
    return m_words.value(index);
}

QString ArgumentReader::text(const QString &option, const QString &otherwise) const
{
    return m_parser.isSet(option) ? m_parser.value(option) : otherwise;
}

QString ArgumentReader::required(const QString &option)
{
    if (!m_parser.isSet(option))
        refuse(u"missing_argument"_s, { u"Er ontbreekt --%1."_s.arg(option) });
    return m_parser.value(option);
}

QDate ArgumentReader::date(const QString &option)
{
    if (!m_parser.isSet(option))
        return {};
    const QDate day = QDate::fromString(m_parser.value(option), Qt::ISODate);
    if (!day.isValid())
        refuse(u"bad_date"_s, { m_parser.value(option) });
    return day;
}

QDate ArgumentReader::requiredDate(const QString &option)
{
    if (!m_parser.isSet(option))
        refuse(u"missing_argument"_s, { u"Er ontbreekt --%1."_s.arg(option) });
    return date(option);
}

QTime ArgumentReader::time(const QString &option)
{
    if (!m_parser.isSet(option))
        return {};
    const QTime time = QTime::fromString(m_parser.value(option), u"HH:mm"_s);
    if (!time.isValid())
        refuse(u"bad_time"_s, { m_parser.value(option) });
    return time;
}

std::optional<int> ArgumentReader::number(const QString &option, int least, int most)
{
    if (!m_parser.isSet(option))
        return std::nullopt;
    bool ok = false;
    const int value = m_parser.value(option).toInt(&ok);
    if (!ok || value < least || value > most)
        refuse(u"bad_number"_s,
            { m_parser.value(option),
                most < 1'000'000 ? u"%1–%2"_s.arg(least).arg(most) : u"%1 of meer"_s.arg(least) });
    return value;
}

} // namespace kib::app
