// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/answercollector.h"

#include "core/base/text.h"
#include "core/method/jsontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

constexpr qsizetype mostTextCharacters = 20'000;
// What fits, as it is written in the file.
const QString aText = u"\"…\""_s;
const QString aList = u"[ … ]"_s;
const QString aGroup = u"{ … }"_s;

} // namespace

void AnswerCollector::add(const interview::AnswerPlace &place, const QJsonValue &value)
{
    m_changes.append({ place, value });
}

void AnswerCollector::addIf(bool sound, const interview::AnswerPlace &place, const QString &path,
    const QJsonValue &value, const QString &allowed)
{
    if (sound)
        add(place, value);
    else
        refuse(u"wrong_value"_s, path, allowed);
}

void AnswerCollector::text(const interview::AnswerPlace &place, const QString &path, const QJsonValue &value)
{
    if (value.isNull())
        return add(place, value);
    if (const std::optional<QString> clean = cleaned(path, value))
        add(place, clean->isEmpty() ? QJsonValue() : QJsonValue(*clean));
}

void AnswerCollector::oneOf(const interview::AnswerPlace &place, const QString &path, const QJsonValue &value,
    const QStringList &words)
{
    const bool known = value.isString() && words.contains(value.toString());
    addIf(value.isNull() || known, place, path, value, words.join(u", "_s));
}

void AnswerCollector::flag(const interview::AnswerPlace &place, const QString &path, const QJsonValue &value)
{
    addIf(value.isNull() || value.isBool(), place, path, value.toBool() ? value : QJsonValue(),
        u"true, false"_s);
}

std::optional<QString> AnswerCollector::cleaned(const QString &path, const QJsonValue &value)
{
    const std::optional<QString> clean = value.isString() ? cleanText(value.toString()) : std::nullopt;
    if (!value.isString())
        refuse(u"wrong_value"_s, path, aText);
    else if (!clean)
        refuse(u"bad_character"_s, path);
    else if (clean->size() > mostTextCharacters)
        refuse(u"text_too_long"_s, path);
    return failed() ? std::nullopt : clean;
}

bool AnswerCollector::isGroup(const QString &path, const QJsonValue &value)
{
    if (!value.isObject())
        refuse(u"wrong_value"_s, path, aGroup);
    return value.isObject();
}

bool AnswerCollector::isList(const QString &path, const QJsonValue &value)
{
    if (!value.isArray())
        refuse(u"wrong_value"_s, path, aList);
    return value.isArray();
}

void AnswerCollector::eachGroup(const QString &path, const QJsonValue &value,
    const std::function<void(const QString &path, const QJsonObject &group)> &read)
{
    if (!isList(path, value))
        return;
    const QJsonArray all = value.toArray();
    for (qsizetype i = 0; i < all.size() && !failed(); ++i) {
        const QString inner = u"%1[%2]"_s.arg(path).arg(i);
        if (isGroup(inner, all.at(i)))
            read(inner, all.at(i).toObject());
    }
}

void AnswerCollector::refuse(const QString &code, const QString &path, const QString &allowed)
{
    if (!failed())
        m_fault = Error { ErrorCode::Invalid, code, { method::shortened(path), allowed } };
}

void AnswerCollector::refuse(const Error &fault)
{
    if (!failed())
        m_fault = fault;
}

} // namespace kib::exchange
