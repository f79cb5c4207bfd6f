// SPDX-License-Identifier: EUPL-1.2
#include "core/method/jsontext.h"
#include "core/method/predicate.h"
#include "core/method/problem.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

struct Word {
    QLatin1StringView name;
    Predicate::Kind kind;
};

constexpr std::array groups {
    Word { "all"_L1, Predicate::Kind::All },
    Word { "any"_L1, Predicate::Kind::Any },
    Word { "not"_L1, Predicate::Kind::Not },
    Word { "answered"_L1, Predicate::Kind::Answered },
};

constexpr std::array comparisons {
    Word { "eq"_L1, Predicate::Kind::Equal },
    Word { "ne"_L1, Predicate::Kind::NotEqual },
    Word { "gte"_L1, Predicate::Kind::AtLeast },
    Word { "lte"_L1, Predicate::Kind::AtMost },
    Word { "between"_L1, Predicate::Kind::Between },
    Word { "in"_L1, Predicate::Kind::In },
    Word { "contains"_L1, Predicate::Kind::Contains },
};

template<std::size_t Size>
const Word *findWord(const std::array<Word, Size> &words, const QString &name)
{
    const auto *found
        = std::find_if(words.begin(), words.end(), [&name](const Word &word) { return word.name == name; });
    return found == words.end() ? nullptr : found;
}

template<std::size_t Size>
QLatin1StringView nameOf(const std::array<Word, Size> &words, Predicate::Kind kind)
{
    const auto *found
        = std::find_if(words.begin(), words.end(), [kind](const Word &word) { return word.kind == kind; });
    return found == words.end() ? QLatin1StringView() : found->name;
}

tl::unexpected<Error> fault(const QString &path, const QString &message)
{
    return fail(ErrorCode::MethodInvalid, u"predicate"_s, { path, message });
}

// monostate for what cannot be compared with.
Value scalar(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool();
    if (const auto number = wholeNumber(json))
        return *number;
    if (json.isString())
        return json.toString();
    return {};
}

QJsonValue toScalarJson(const Value &value)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    const auto *text = std::get_if<QString>(&value);
    return text == nullptr ? QJsonValue() : QJsonValue(*text);
}

bool isNumber(const Value &value)
{
    return std::holds_alternative<qint64>(value);
}

// What is wrong with the operands, as a sentence; empty when they fit.
QString operandFault(Predicate::Kind kind, const QList<Value> &operands)
{
    using Kind = Predicate::Kind;
    switch (kind) {
    case Kind::AtLeast:
    case Kind::AtMost:
        return isNumber(operands.first()) ? QString() : u"Bij 'gte' en 'lte' hoort een heel getal."_s;
    case Kind::Between:
        if (operands.size() != 2 || !isNumber(operands.first()) || !isNumber(operands.last()))
            return u"Bij 'between' horen twee hele getallen: [laagste, hoogste]."_s;
        if (std::get<qint64>(operands.first()) > std::get<qint64>(operands.last()))
            return u"Bij 'between' staat het laagste getal vooraan."_s;
        return {};
    case Kind::Contains:
        return std::holds_alternative<QString>(operands.first()) ? QString()
                                                                 : u"Bij 'contains' hoort een tekst."_s;
    case Kind::In:
        return operands.isEmpty() ? u"Bij 'in' hoort minstens één waarde."_s : QString();
    default:
        return {};
    }
}

Result<QList<Value>> readOperands(
    Predicate::Kind kind, QLatin1StringView word, const QJsonValue &json, const QString &path)
{
    const bool wantsList = kind == Predicate::Kind::Between || kind == Predicate::Kind::In;
    if (wantsList != json.isArray()) {
        const QString message = wantsList ? u"Bij '%1' hoort een lijst met waarden."_s
                                          : u"Bij '%1' hoort één waarde, geen lijst."_s;
        return fault(path, message.arg(word));
    }
    QList<Value> operands;
    const QJsonArray list = wantsList ? json.toArray() : QJsonArray { json };
    for (const auto &item : list) {
        const Value value = scalar(item);
        if (!isKnown(value))
            return fault(path, u"Bij '%1' hoort true, false, een heel getal of een tekst."_s.arg(word));
        operands << value;
    }
    const QString wrong = operandFault(kind, operands);
    if (!wrong.isEmpty())
        return fault(path, wrong);
    return operands;
}

QString unknownKey(const QString &key)
{
    return u"Onbekende sleutel '%1'. Toegestaan zijn: all, any, not, answered, of fact met eq, ne, gte, lte, "
           u"between, in of contains."_s.arg(shortened(key));
}

} // namespace

Result<Predicate> Predicate::fromJson(const QJsonValue &json, const QString &path)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject() || object.isEmpty())
        return fault(path, u"Hier hoort een voorwaarde, zoals {\"fact\": \"…\", \"eq\": …}."_s);
    for (const QString &key : object.keys()) {
        if (key != "fact"_L1 && findWord(groups, key) == nullptr && findWord(comparisons, key) == nullptr)
            return fault(path, unknownKey(key));
    }
    if (object.contains("fact"_L1))
        return comparisonFromJson(object, path);
    if (object.size() != 1)
        return fault(path, u"Zet in een voorwaarde één woord: all, any, not of answered."_s);

    const QString key = object.keys().first();
    const Word *word = findWord(groups, key);
    if (word == nullptr)
        return fault(path, u"Bij '%1' ontbreekt 'fact'."_s.arg(key));
    const QJsonValue inner = object.value(key);
    Predicate made;
    made.m_kind = word->kind;
    if (word->kind == Kind::Answered) {
        made.m_fact = inner.toString();
        if (made.m_fact.isEmpty())
            return fault(path, u"Bij 'answered' hoort de sleutel van een feit of vraag."_s);
        return made;
    }
    const bool isNot = word->kind == Kind::Not;
    if (!isNot && !inner.isArray())
        return fault(path, u"Bij '%1' hoort een lijst met voorwaarden."_s.arg(key));
    const QJsonArray list = isNot ? QJsonArray { inner } : inner.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString childPath = isNot ? path + ".not"_L1 : itemPath(path + u'.' + key, i);
        auto child = fromJson(list.at(i), childPath);
        if (!child)
            return child;
        made.m_children << *std::move(child);
    }
    return made;
}

Result<Predicate> Predicate::comparisonFromJson(const QJsonObject &object, const QString &path)
{
    Predicate made;
    made.m_fact = object.value("fact"_L1).toString();
    if (made.m_fact.isEmpty())
        return fault(path, u"Bij 'fact' hoort de sleutel van een feit of vraag."_s);
    if (object.size() != 2)
        return fault(
            path, u"Zet naast 'fact' precies één vergelijking: eq, ne, gte, lte, between, in of contains."_s);
    const QString key = object.keys().first() == "fact"_L1 ? object.keys().last() : object.keys().first();
    const Word *word = findWord(comparisons, key);
    if (word == nullptr)
        return fault(path, u"'%1' past niet naast 'fact'."_s.arg(key));
    made.m_kind = word->kind;
    auto operands = readOperands(word->kind, word->name, object.value(key), path);
    if (!operands)
        return fail(std::move(operands.error()));
    made.m_operands = *std::move(operands);
    return made;
}

QJsonValue Predicate::toJson() const
{
    switch (m_kind) {
    case Kind::Answered:
        return QJsonObject { { u"answered"_s, m_fact } };
    case Kind::Not:
        return QJsonObject { { u"not"_s, m_children.first().toJson() } };
    case Kind::All:
    case Kind::Any: {
        QJsonArray list;
        for (const Predicate &child : m_children)
            list << child.toJson();
        return QJsonObject { { QString(nameOf(groups, m_kind)), list } };
    }
    default:
        break;
    }
    QJsonArray list;
    for (const Value &operand : m_operands)
        list << toScalarJson(operand);
    const bool isList = m_kind == Kind::Between || m_kind == Kind::In;
    return QJsonObject { { u"fact"_s, m_fact },
        { QString(nameOf(comparisons, m_kind)), isList ? QJsonValue(list) : list.first() } };
}

} // namespace kib::method
