// SPDX-License-Identifier: EUPL-1.2
#include "core/method/jsontext.h"
#include "core/method/variable.h"
#include "core/placement/advisor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::placement {

namespace {

// Reads the members one by one; the first that does not fit is the one refused.
class Reader
{
public:
    Reader(const QJsonObject &json, const method::Method &method)
        : m_json(json)
        , m_method(method)
    {
    }

    [[nodiscard]] Result<FactSet> read()
    {
        FactSet facts;
        facts.weeksToPaidWork = number(method::weeksFact);
        facts.intensiveGuidance = yesNo(method::guidanceFact);
        facts.upwardPotential = choice(method::potentialFact);
        facts.loonwaardeEstimate = number(method::estimateFact);
        facts.participationStep = number(method::stepFact);
        facts.statedWorkCapacity = yesNo(method::workCapacityFact);
        facts.obstacles = domains(method::obstaclesFact);
        for (const QString &key : m_json.keys()) {
            if (!m_read.contains(key))
                refuse("unknown_fact"_L1, method::shortened(key));
        }
        if (m_error)
            return fail(*m_error);
        return facts;
    }

private:
    void refuse(QLatin1StringView rule, const QString &key, const QString &allowed = {})
    {
        if (!m_error)
            m_error = Error { ErrorCode::Invalid, rule,
                allowed.isEmpty() ? QStringList { key } : QStringList { key, allowed } };
    }

    // As the method declares the fact, else as wide as the program knows it.
    [[nodiscard]] method::Variable variable(const QString &key) const
    {
        if (const method::Fact *fact = m_method.fact(key))
            return method::variableOf(*fact);
        const auto known = method::knownFact(key);
        using Kind = method::Variable::Kind;
        switch (known->kind) {
        case method::FactKind::YesNo:
            return { key, Kind::YesNo, 0, 0, {} };
        case method::FactKind::Number:
            return { key, Kind::Number, known->least, known->most, {} };
        case method::FactKind::Choice:
            break;
        }
        return { key, Kind::Choice, 0, 0,
            { u"within_year"_s, u"longer_than_year"_s, u"none_within_3_years"_s } };
    }

    // Undefined also for null: both mean unknown.
    QJsonValue member(const QString &key)
    {
        m_read << key;
        const QJsonValue json = m_json.value(key);
        return json.isNull() ? QJsonValue(QJsonValue::Undefined) : json;
    }

    std::optional<qint64> number(const QString &key)
    {
        const QJsonValue json = member(key);
        if (json.isUndefined())
            return std::nullopt;
        const method::Variable fact = variable(key);
        const auto value = method::wholeNumber(json);
        if (!value)
            refuse("fact_type"_L1, key, method::allowedValues(fact));
        else if (*value < fact.least || *value > fact.most)
            refuse("fact_range"_L1, key, method::allowedValues(fact));
        return value;
    }

    std::optional<bool> yesNo(const QString &key)
    {
        const QJsonValue json = member(key);
        if (json.isUndefined())
            return std::nullopt;
        if (!json.isBool())
            refuse("fact_type"_L1, key, method::allowedValues(variable(key)));
        return json.toBool();
    }

    QString choice(const QString &key)
    {
        const QJsonValue json = member(key);
        if (json.isUndefined())
            return {};
        const method::Variable fact = variable(key);
        if (!json.isString())
            refuse("fact_type"_L1, key, method::allowedValues(fact));
        else if (!fact.choices.contains(json.toString()))
            refuse("fact_range"_L1, key, method::allowedValues(fact));
        return json.toString();
    }

    std::optional<QStringList> domains(const QString &key)
    {
        const QJsonValue json = member(key);
        if (json.isUndefined())
            return std::nullopt;
        const QString list = u"[ … ]"_s;
        if (!json.isArray())
            refuse("fact_type"_L1, key, list);
        QStringList found;
        for (const auto &item : json.toArray()) {
            if (!item.isString())
                refuse("fact_type"_L1, key, list);
            else if (m_method.domain(item.toString()) == nullptr)
                refuse("unknown_domain"_L1, method::shortened(item.toString()));
            else if (!found.contains(item.toString()))
                found << item.toString();
        }
        return found;
    }

    const QJsonObject &m_json;
    const method::Method &m_method;
    QStringList m_read;
    std::optional<Error> m_error;
};

} // namespace

Result<FactSet> readFacts(const QByteArray &json, const method::Method &method)
{
    QList<method::Problem> problems;
    const auto object = method::readJsonObject(json, problems);
    if (!object || !problems.isEmpty())
        return fail(ErrorCode::Invalid, u"not_json"_s, { problems.first().message });
    return readFacts(*object, method);
}

Result<FactSet> readFacts(const QJsonObject &json, const method::Method &method)
{
    return Reader(json, method).read();
}

QByteArray writeFacts(const FactSet &facts)
{
    const auto known = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return QJsonDocument(
        QJsonObject { { method::weeksFact, known(facts.weeksToPaidWork) },
            { method::guidanceFact, known(facts.intensiveGuidance) },
            { method::potentialFact,
                facts.upwardPotential.isEmpty() ? QJsonValue() : QJsonValue(facts.upwardPotential) },
            { method::estimateFact, known(facts.loonwaardeEstimate) },
            { method::stepFact, known(facts.participationStep) },
            { method::workCapacityFact, known(facts.statedWorkCapacity) },
            { method::obstaclesFact,
                facts.obstacles ? QJsonValue(QJsonArray::fromStringList(*facts.obstacles)) : QJsonValue() } })
        .toJson(QJsonDocument::Compact);
}

} // namespace kib::placement
