// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/answersfile.h"

#include "core/exchange/answercollector.h"
#include "core/exchange/talkanswers.h"
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

// Reads an answers file part by part.
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
        for (auto it = root->begin(); it != root->end() && !m_out.failed(); ++it)
            part(it.key(), it.value());
        if (m_out.failed())
            return fail(*m_out.fault());
        return m_out.changes();
    }

private:
    void part(const QString &key, const QJsonValue &value)
    {
        if (key == "domains"_L1) {
            if (m_out.isGroup(key, value))
                domains(value.toObject());
        } else if (key == "facts"_L1) {
            if (m_out.isGroup(key, value))
                facts(value.toObject());
        } else if (!readTalkPart(m_out, m_method, key, value)) {
            m_out.refuse(u"unknown_key"_s, key);
        }
    }

    void domains(const QJsonObject &all)
    {
        for (auto it = all.begin(); it != all.end() && !m_out.failed(); ++it) {
            const method::Domain *domain = m_method.domain(it.key());
            if (domain == nullptr)
                m_out.refuse(u"unknown_domain"_s, it.key());
            else if (m_out.isGroup(it.key(), it.value()))
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
            return value.isObject() ? !value.toObject().isEmpty()
                : value.isArray()   ? !value.toArray().isEmpty()
                                    : !value.isUndefined() && !value.isNull();
        };
        return silent
            && (tells("score"_L1) || tells("client_score"_L1) || tells("obstacle"_L1) || tells("answers"_L1)
                || tells("chips"_L1) || tells("works"_L1));
    }

    void oneDomain(const method::Domain &domain, const QJsonObject &said)
    {
        if (contradicts(said))
            return m_out.refuse(u"state_contradicts"_s, domain.key);
        for (auto it = said.begin(); it != said.end() && !m_out.failed(); ++it) {
            const QString &key = it.key();
            const QString path = domain.key + u'.' + key;
            if (key == "score"_L1)
                score({ Aspect::Score, domain.key, {} }, path, it.value());
            else if (key == "client_score"_L1)
                score({ Aspect::ClientScore, domain.key, {} }, path, it.value());
            else if (key == "obstacle"_L1)
                m_out.oneOf({ Aspect::Obstacle, domain.key, {} }, path, it.value(),
                    { u"yes"_s, u"somewhat"_s, u"no"_s });
            else if (key == "state"_L1)
                m_out.oneOf({ Aspect::State, domain.key, {} }, path, it.value(),
                    { u"discussed"_s, u"not_discussed"_s, u"not_needed"_s, u"declined"_s });
            else if (key == "discussed"_L1)
                m_out.addIf(it.value().isBool(), { Aspect::State, domain.key, {} }, path,
                    it.value().toBool() ? u"discussed"_s : u"not_discussed"_s, u"true, false"_s);
            else if (key == "note"_L1)
                m_out.text({ Aspect::Note, domain.key, {} }, path, it.value());
            else if (key == "observations"_L1)
                observations(domain.key, path, it.value());
            else if (key == "answers"_L1)
                answers(domain, path, it.value());
            else if (!detail(domain, key, path, it.value()))
                m_out.refuse(u"unknown_key"_s, path);
        }
    }

    // What a window asks beside the questions. False when there is no part of that name.
    [[nodiscard]] bool detail(
        const method::Domain &domain, const QString &key, const QString &path, const QJsonValue &value)
    {
        if (key == "chips"_L1)
            chips(domain, path, value);
        else if (key == "works"_L1)
            m_out.text({ Aspect::Works, domain.key, {} }, path, value);
        else if (key == "remarks"_L1)
            perQuestion(domain, Aspect::Remark, path, value);
        else if (key == "later"_L1)
            perQuestion(domain, Aspect::Later, path, value);
        else if (key == "included"_L1)
            m_out.addIf(value.isBool() || value.isNull(), { Aspect::Included, domain.key, {} }, path, value,
                u"true, false"_s);
        else
            return false;
        return true;
    }

    // A remark, or that one comes back to it, by question; the empty key is the domain itself.
    void perQuestion(
        const method::Domain &domain, Aspect aspect, const QString &path, const QJsonValue &value)
    {
        if (!m_out.isGroup(path, value))
            return;
        const QJsonObject all = value.toObject();
        for (auto it = all.begin(); it != all.end() && !m_out.failed(); ++it) {
            const QString inner = path + u'.' + it.key();
            if (!it.key().isEmpty() && question(domain, it.key()) == nullptr)
                m_out.refuse(u"unknown_question"_s, inner);
            else if (aspect == Aspect::Later)
                m_out.flag({ aspect, domain.key, it.key() }, inner, it.value());
            else
                m_out.text({ aspect, domain.key, it.key() }, inner, it.value());
        }
    }

    void chips(const method::Domain &domain, const QString &path, const QJsonValue &value)
    {
        m_out.eachGroup(path, value,
            [this, &domain](const QString &inner, const QJsonObject &said) { chip(domain, inner, said); });
    }

    // {"key", "text"}: a word of the method needs no text, a word of one's own is its own key.
    void chip(const method::Domain &domain, const QString &path, const QJsonObject &said)
    {
        for (const QString &key : said.keys()) {
            if (key != "key"_L1 && key != "text"_L1)
                return m_out.refuse(u"unknown_key"_s, path + u'.' + key);
        }
        const std::optional<QString> key = m_out.cleaned(path + u".key"_s, said.value("key"_L1));
        if (!key)
            return;
        if (key->isEmpty())
            return m_out.refuse(u"wrong_value"_s, path + u".key"_s, u"\"…\""_s);
        const interview::AnswerPlace place { Aspect::Chip, domain.key, *key };
        if (said.contains("text"_L1))
            return m_out.text(place, path + u".text"_s, said.value("text"_L1));
        const auto known = std::find_if(domain.chips.begin(), domain.chips.end(),
            [&key](const method::Choice &one) { return one.key == *key; });
        m_out.add(place, known != domain.chips.end() ? known->text : *key);
    }

    [[nodiscard]] static const method::Question *question(const method::Domain &domain, const QString &key)
    {
        const auto found = std::find_if(domain.questions.begin(), domain.questions.end(),
            [&key](const method::Question &one) { return one.key == key; });
        return found != domain.questions.end() ? &*found : nullptr;
    }

    void answers(const method::Domain &domain, const QString &path, const QJsonValue &value)
    {
        if (!m_out.isGroup(path, value))
            return;
        const QJsonObject all = value.toObject();
        for (auto it = all.begin(); it != all.end() && !m_out.failed(); ++it) {
            const QString inner = path + u'.' + it.key();
            const method::Question *asked = question(domain, it.key());
            if (asked == nullptr)
                m_out.refuse(u"unknown_question"_s, inner);
            else
                answer(*asked, { Aspect::Answer, domain.key, it.key() }, inner, it.value());
        }
    }

    void answer(const method::Question &question, const interview::AnswerPlace &place, const QString &path,
        QJsonValue value)
    {
        if (value.isNull())
            return m_out.add(place, value);
        const method::Variable fitting = method::variableOf(question);
        const QString allowed = method::allowedValues(fitting);
        switch (question.kind) {
        case method::QuestionKind::YesNo:
            if (value.isBool())
                value = value.toBool() ? u"yes"_s : u"no"_s;
            [[fallthrough]];
        case method::QuestionKind::Choice:
            return m_out.addIf(isOneOf(fitting.choices, value), place, path, value, allowed);
        case method::QuestionKind::Multiple: {
            const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray { value };
            const bool sound = std::all_of(
                all.begin(), all.end(), [&](const QJsonValue &one) { return isOneOf(fitting.choices, one); });
            return m_out.addIf(sound, place, path, all, allowed);
        }
        case method::QuestionKind::Number: {
            const auto number = method::wholeNumber(value);
            return m_out.addIf(
                number && *number >= question.least && *number <= question.most, place, path, value, allowed);
        }
        case method::QuestionKind::Date:
            return m_out.addIf(QDate::fromString(value.toString(), Qt::ISODate).isValid(), place, path, value,
                u"2026-12-31"_s);
        case method::QuestionKind::Text:
            return m_out.text(place, path, value);
        }
    }

    [[nodiscard]] static bool isOneOf(const QStringList &allowed, const QJsonValue &value)
    {
        return value.isString() && allowed.contains(value.toString());
    }

    void observations(const QString &domain, const QString &path, const QJsonValue &value)
    {
        if (!m_out.isList(path, value))
            return;
        for (const auto &one : value.toArray()) {
            const std::optional<QString> clean = m_out.cleaned(path, one);
            if (!clean)
                return;
            if (!clean->isEmpty())
                m_out.add({ Aspect::Observation, domain, *clean }, *clean);
        }
    }

    void score(const interview::AnswerPlace &place, const QString &path, const QJsonValue &value)
    {
        const auto number = method::wholeNumber(value);
        m_out.addIf(value.isNull() || (number && *number >= 1 && *number <= 5), place, path, value, u"1–5"_s);
    }

    void facts(const QJsonObject &all)
    {
        if (all.contains("obstacles"_L1))
            return m_out.refuse(u"unknown_fact"_s, u"obstacles"_s); // follows from the domains
        const Result<placement::FactSet> sound = placement::readFacts(all, m_method);
        if (!sound) {
            m_out.refuse(sound.error());
            return;
        }
        for (auto it = all.begin(); it != all.end(); ++it)
            m_out.add({ Aspect::Fact, {}, it.key() }, it.value());
    }

    const method::Method &m_method;
    AnswerCollector m_out;
};

} // namespace

Result<QList<interview::AnswerChange>> readAnswers(const QByteArray &json, const method::Method &method)
{
    return AnswerReader(method).read(json);
}

} // namespace kib::exchange
