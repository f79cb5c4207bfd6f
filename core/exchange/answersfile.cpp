// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/answersfile.h"

#include "core/base/text.h"
#include "core/method/jsontext.h"
#include "core/method/variable.h"
#include "core/placement/advisor.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

using interview::AnswerChange;
using interview::Aspect;

constexpr qsizetype mostTextCharacters = 20'000;
// What fits, as it is written in the file.
const QString aText = u"\"…\""_s;
const QString aList = u"[ … ]"_s;
const QString aGroup = u"{ … }"_s;

// Collects changes and stops at the first fault, whose path it keeps.
class AnswerReader
{
public:
    explicit AnswerReader(const method::Method &method)
        : m_method(method)
    {
    }

    [[nodiscard]] Result<QList<AnswerChange>> read(const QByteArray &json)
    {
        QList<method::Problem> problems;
        const std::optional<QJsonObject> root = method::readJsonObject(json, problems);
        if (!root || !problems.isEmpty())
            return fail(ErrorCode::Invalid, u"not_json"_s, { problems.first().message });
        for (auto it = root->begin(); it != root->end() && !m_fault; ++it)
            part(it.key(), it.value());
        if (m_fault)
            return fail(*m_fault);
        return m_changes;
    }

private:
    void part(const QString &key, const QJsonValue &value)
    {
        if ((key == "domains"_L1 || key == "facts"_L1) && !value.isObject())
            refuse(u"wrong_value"_s, key, aGroup);
        else if (key == "domains"_L1)
            domains(value.toObject());
        else if (key == "facts"_L1)
            facts(value.toObject());
        else if (key == "client_words"_L1)
            text({ Aspect::ClientWords, {}, {} }, key, value);
        else if (key == "closing"_L1)
            text({ Aspect::Closing, {}, {} }, key, value);
        else
            refuse(u"unknown_key"_s, key);
    }

    void domains(const QJsonObject &all)
    {
        for (auto it = all.begin(); it != all.end() && !m_fault; ++it) {
            const method::Domain *domain = m_method.domain(it.key());
            if (domain == nullptr)
                refuse(u"unknown_domain"_s, it.key());
            else if (!it.value().isObject())
                refuse(u"wrong_value"_s, it.key(), aGroup);
            else
                oneDomain(*domain, it.value().toObject());
        }
    }

    // A score or an answer about what nobody spoke of: one of the two is a mistake.
    [[nodiscard]] static bool contradicts(const QJsonObject &said)
    {
        const QString state = said.value("state"_L1).toString();
        const bool silent = said.value("discussed"_L1) == QJsonValue(false)
            || (!state.isEmpty() && state != "discussed"_L1);
        const auto tells = [&said](QLatin1StringView key) {
            const QJsonValue value = said.value(key);
            return value.isObject() ? !value.toObject().isEmpty() : !value.isUndefined() && !value.isNull();
        };
        return silent
            && (tells("score"_L1) || tells("client_score"_L1) || tells("obstacle"_L1) || tells("answers"_L1));
    }

    void oneDomain(const method::Domain &domain, const QJsonObject &said)
    {
        if (contradicts(said))
            return refuse(u"state_contradicts"_s, domain.key);
        for (auto it = said.begin(); it != said.end() && !m_fault; ++it) {
            const QString &key = it.key();
            const QString path = domain.key + u'.' + key;
            if (key == "score"_L1)
                score({ Aspect::Score, domain.key, {} }, path, it.value());
            else if (key == "client_score"_L1)
                score({ Aspect::ClientScore, domain.key, {} }, path, it.value());
            else if (key == "obstacle"_L1)
                oneOf(
                    { Aspect::Obstacle, domain.key, {} }, path, it.value(), u"yes"_s, u"somewhat"_s, u"no"_s);
            else if (key == "state"_L1)
                oneOf({ Aspect::State, domain.key, {} }, path, it.value(), u"discussed"_s, u"not_discussed"_s,
                    u"not_needed"_s, u"declined"_s);
            else if (key == "discussed"_L1)
                addIf(it.value().isBool(), { Aspect::State, domain.key, {} }, path,
                    it.value().toBool() ? u"discussed"_s : u"not_discussed"_s, u"true, false"_s);
            else if (key == "note"_L1)
                text({ Aspect::Note, domain.key, {} }, path, it.value());
            else if (key == "observations"_L1)
                observations(domain.key, path, it.value());
            else if (key == "answers"_L1)
                answers(domain, path, it.value());
            else
                refuse(u"unknown_key"_s, path);
        }
    }

    void answers(const method::Domain &domain, const QString &path, const QJsonValue &value)
    {
        if (!value.isObject())
            return refuse(u"wrong_value"_s, path, aGroup);
        const QJsonObject all = value.toObject();
        for (auto it = all.begin(); it != all.end() && !m_fault; ++it) {
            const QString inner = path + u'.' + it.key();
            const auto question = std::find_if(domain.questions.begin(), domain.questions.end(),
                [&it](const method::Question &one) { return one.key == it.key(); });
            if (question == domain.questions.end())
                refuse(u"unknown_question"_s, inner);
            else
                answer(*question, { Aspect::Answer, domain.key, it.key() }, inner, it.value());
        }
    }

    void answer(const method::Question &question, const interview::AnswerPlace &place, const QString &path,
        QJsonValue value)
    {
        if (value.isNull())
            return add(place, value);
        const method::Variable fitting = method::variableOf(question);
        const QString allowed = method::allowedValues(fitting);
        switch (question.kind) {
        case method::QuestionKind::YesNo:
            if (value.isBool())
                value = value.toBool() ? u"yes"_s : u"no"_s;
            [[fallthrough]];
        case method::QuestionKind::Choice:
            return addIf(isOneOf(fitting.choices, value), place, path, value, allowed);
        case method::QuestionKind::Multiple: {
            const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray { value };
            const bool sound = std::all_of(
                all.begin(), all.end(), [&](const QJsonValue &one) { return isOneOf(fitting.choices, one); });
            return addIf(sound, place, path, all, allowed);
        }
        case method::QuestionKind::Number: {
            const auto number = method::wholeNumber(value);
            return addIf(
                number && *number >= question.least && *number <= question.most, place, path, value, allowed);
        }
        case method::QuestionKind::Date:
            return addIf(QDate::fromString(value.toString(), Qt::ISODate).isValid(), place, path, value,
                u"2026-12-31"_s);
        case method::QuestionKind::Text:
            return text(place, path, value);
        }
    }

    [[nodiscard]] static bool isOneOf(const QStringList &allowed, const QJsonValue &value)
    {
        return value.isString() && allowed.contains(value.toString());
    }

    void observations(const QString &domain, const QString &path, const QJsonValue &value)
    {
        if (!value.isArray())
            return refuse(u"wrong_value"_s, path, aList);
        for (const auto &one : value.toArray()) {
            const std::optional<QString> clean = cleaned(path, one);
            if (!clean)
                return;
            if (!clean->isEmpty())
                add({ Aspect::Observation, domain, *clean }, *clean);
        }
    }

    void score(const interview::AnswerPlace &place, const QString &path, const QJsonValue &value)
    {
        const auto number = method::wholeNumber(value);
        addIf(value.isNull() || (number && *number >= 1 && *number <= 5), place, path, value, u"1–5"_s);
    }

    template<class... Words>
    void oneOf(const interview::AnswerPlace &place, const QString &path, const QJsonValue &value,
        const Words &...words)
    {
        const QStringList allowed { words... };
        addIf(value.isNull() || isOneOf(allowed, value), place, path, value, allowed.join(u", "_s));
    }

    void text(const interview::AnswerPlace &place, const QString &path, const QJsonValue &value)
    {
        if (value.isNull())
            return add(place, value);
        if (const std::optional<QString> clean = cleaned(path, value))
            add(place, clean->isEmpty() ? QJsonValue() : QJsonValue(*clean));
    }

    [[nodiscard]] std::optional<QString> cleaned(const QString &path, const QJsonValue &value)
    {
        const std::optional<QString> clean = value.isString() ? cleanText(value.toString()) : std::nullopt;
        if (!value.isString())
            refuse(u"wrong_value"_s, path, aText);
        else if (!clean)
            refuse(u"bad_character"_s, path);
        else if (clean->size() > mostTextCharacters)
            refuse(u"text_too_long"_s, path);
        return m_fault ? std::nullopt : clean;
    }

    void facts(const QJsonObject &all)
    {
        if (all.contains("obstacles"_L1))
            return refuse(u"unknown_fact"_s, u"obstacles"_s); // follows from the domains
        const Result<placement::FactSet> sound = placement::readFacts(all, m_method);
        if (!sound) {
            m_fault = sound.error();
            return;
        }
        for (auto it = all.begin(); it != all.end(); ++it)
            add({ Aspect::Fact, {}, it.key() }, it.value());
    }

    void add(const interview::AnswerPlace &place, const QJsonValue &value)
    {
        m_changes.append({ place, value });
    }

    void addIf(bool sound, const interview::AnswerPlace &place, const QString &path, const QJsonValue &value,
        const QString &allowed)
    {
        if (sound)
            add(place, value);
        else
            refuse(u"wrong_value"_s, path, allowed);
    }

    void refuse(const QString &code, const QString &path, const QString &allowed = {})
    {
        m_fault = Error { ErrorCode::Invalid, code, { method::shortened(path), allowed } };
    }

    const method::Method &m_method;
    QList<AnswerChange> m_changes;
    std::optional<Error> m_fault;
};

} // namespace

Result<QList<interview::AnswerChange>> readAnswers(const QByteArray &json, const method::Method &method)
{
    return AnswerReader(method).read(json);
}

} // namespace kib::exchange
