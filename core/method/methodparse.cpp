// SPDX-License-Identifier: EUPL-1.2
#include "core/method/methodparse.h"

#include "core/method/jsontext.h"
#include "core/method/schemacheck.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

int small(const QJsonValue &json)
{
    return json.toInt(0);
}

QStringList texts(const QJsonValue &json)
{
    QStringList list;
    for (const auto &item : json.toArray())
        list << item.toString();
    return list;
}

template<class Read>
auto items(const QJsonValue &json, Read read)
{
    QList<decltype(read(QJsonObject()))> list;
    for (const auto &item : json.toArray())
        list << read(item.toObject());
    return list;
}

Choice readChoice(const QJsonObject &json)
{
    return { json.value("key"_L1).toString(), json.value("text"_L1).toString() };
}

QuestionKind questionKind(const QString &name)
{
    static const QHash<QString, QuestionKind> kinds {
        { u"choice"_s, QuestionKind::Choice },
        { u"multiple"_s, QuestionKind::Multiple },
        { u"yes_no"_s, QuestionKind::YesNo },
        { u"number"_s, QuestionKind::Number },
        { u"date"_s, QuestionKind::Date },
    };
    return kinds.value(name, QuestionKind::Text);
}

Sensitivity sensitivity(const QString &name)
{
    static const QHash<QString, Sensitivity> kinds {
        { u"financial"_s, Sensitivity::Financial },
        { u"health"_s, Sensitivity::Health },
        { u"criminal"_s, Sensitivity::Criminal },
        { u"third_party"_s, Sensitivity::ThirdParty },
    };
    return kinds.value(name, Sensitivity::Normal);
}

FactKind factKind(const QString &name)
{
    if (name == "yes_no"_L1)
        return FactKind::YesNo;
    return name == "choice"_L1 ? FactKind::Choice : FactKind::Number;
}

Predicate readCondition(const QJsonValue &json, const QString &path, QList<Problem> &problems)
{
    auto read = Predicate::fromJson(json, path);
    if (read)
        return *std::move(read);
    problems.append({ read.error().arguments.value(0), read.error().arguments.value(1) });
    return {};
}

Question readQuestion(const QJsonObject &json)
{
    Question question;
    question.key = json.value("key"_L1).toString();
    question.text = json.value("text"_L1).toString();
    question.textEnglish = json.value("text_en"_L1).toString();
    question.kind = questionKind(json.value("kind"_L1).toString());
    question.choices = items(json.value("choices"_L1), readChoice);
    question.least = small(json.value("least"_L1));
    question.most = small(json.value("most"_L1));
    question.probes = texts(json.value("probes"_L1));
    return question;
}

Domain readDomain(const QJsonObject &json)
{
    Domain domain;
    domain.key = json.value("key"_L1).toString();
    domain.name = json.value("name"_L1).toString();
    domain.topic = json.value("topic"_L1).toString();
    domain.enabled = json.value("enabled"_L1).toBool(true);
    domain.sensitivity = sensitivity(json.value("sensitivity"_L1).toString());
    domain.necessity = json.value("necessity"_L1).toString();
    domain.opening = json.value("opening"_L1).toString();
    domain.openingEnglish = json.value("opening_en"_L1).toString();
    domain.levels = items(json.value("levels"_L1), [](const QJsonObject &level) {
        return Level { small(level.value("score"_L1)), level.value("name"_L1).toString(),
            level.value("text"_L1).toString() };
    });
    domain.questions = items(json.value("questions"_L1), readQuestion);
    domain.chips = items(json.value("chips"_L1), readChoice);
    domain.goodChips = texts(json.value("good_chips"_L1));
    domain.observations = items(json.value("observations"_L1), readChoice);
    domain.firstSteps = texts(json.value("first_steps"_L1));
    return domain;
}

QList<Domain> readDomains(const QJsonArray &json, QList<Problem> &problems)
{
    QList<Domain> domains = items(json, readDomain);
    for (qsizetype i = 0; i < domains.size(); ++i) {
        const QJsonArray questions = json.at(i)["questions"_L1].toArray();
        for (qsizetype j = 0; j < questions.size(); ++j) {
            const QJsonValue condition = questions.at(j)["shown_when"_L1];
            if (!condition.isUndefined())
                domains[i].questions[j].shownWhen = readCondition(
                    condition, u"domains[%1].questions[%2].shown_when"_s.arg(i).arg(j), problems);
        }
    }
    return domains;
}

Fact readFact(const QJsonObject &json)
{
    Fact fact;
    fact.key = json.value("key"_L1).toString();
    fact.kind = factKind(json.value("kind"_L1).toString());
    fact.least = small(json.value("least"_L1));
    fact.most = small(json.value("most"_L1));
    fact.choices = items(json.value("choices"_L1), readChoice);
    fact.label = json.value("label"_L1).toString();
    fact.question = json.value("question"_L1).toString();
    return fact;
}

Routing readRouting(const QJsonObject &document, const QString &name, QList<Problem> &problems)
{
    const QJsonObject json = document.value(name).toObject();
    Routing routing;
    for (const auto &item : json.value("rules"_L1).toArray()) {
        const QString path = u"%1.rules[%2].when"_s.arg(name).arg(routing.rules.size());
        routing.rules.append({ item["key"_L1].toString(), item["proposes"_L1].toString(),
            item["text"_L1].toString(), readCondition(item["when"_L1], path, problems) });
    }
    for (const auto &item : json.value("gaps"_L1).toArray()) {
        const QString path = u"%1.gaps[%2].when"_s.arg(name).arg(routing.gaps.size());
        routing.gaps.append({ item["key"_L1].toString(), item["text"_L1].toString(),
            readCondition(item["when"_L1], path, problems) });
    }
    return routing;
}

void readCatalogues(const QJsonObject &document, Method &method)
{
    method.promptCards = items(document.value("prompt_cards"_L1), [](const QJsonObject &json) {
        return PromptCard { json.value("key"_L1).toString(), json.value("happens"_L1).toString(),
            json.value("aim"_L1).toString(), texts(json.value("lines"_L1)) };
    });
    method.observationTopics = items(document.value("observation_topics"_L1), readChoice);
    method.facts = items(document.value("facts"_L1), readFact);
    method.services = items(document.value("services"_L1), [](const QJsonObject &json) {
        return Service { json.value("key"_L1).toString(), json.value("name"_L1).toString(),
            json.value("srg_code"_L1).toString(), json.value("sensitive"_L1).toBool(),
            json.value("needs_text"_L1).toBool() };
    });
    method.categories = items(document.value("categories"_L1), [](const QJsonObject &json) {
        return Category { json.value("key"_L1).toString(), json.value("name"_L1).toString(),
            json.value("definition"_L1).toString(), small(json.value("order"_L1)),
            texts(json.value("services"_L1)) };
    });
    method.paths = items(document.value("paths"_L1), [](const QJsonObject &json) {
        return Path { json.value("key"_L1).toString(), json.value("name"_L1).toString(),
            json.value("definition"_L1).toString(), small(json.value("advised"_L1)) };
    });
    method.letters = items(document.value("letters"_L1), [](const QJsonObject &json) {
        return LetterTemplate { json.value("key"_L1).toString(), json.value("name"_L1).toString(),
            json.value("subject"_L1).toString(), json.value("body"_L1).toString() };
    });
    method.situations = items(document.value("situations"_L1), [](const QJsonObject &json) {
        return SituationAction { json.value("situation"_L1).toString(), json.value("action"_L1).toString() };
    });
}

QList<ProfileEntry> readProfile(const QJsonObject &json)
{
    QList<ProfileEntry> profile;
    for (const QString &field : profileFields()) {
        const QJsonObject entry = json.value(field).toObject();
        if (!entry.isEmpty())
            profile.append(
                { field, entry.value("value"_L1).toString(), entry.value("source"_L1).toString() == "R"_L1 });
    }
    return profile;
}

} // namespace

Method parseMethod(const QJsonObject &document, QList<Problem> &problems)
{
    Method method;
    method.key = document.value("key"_L1).toString();
    method.name = document.value("name"_L1).toString();
    method.version = document.value("version"_L1).toString();
    method.description = document.value("description"_L1).toString();
    method.domains = readDomains(document.value("domains"_L1).toArray(), problems);
    readCatalogues(document, method);
    method.categoryRouting = readRouting(document, u"category_routing"_s, problems);
    method.pathRouting = readRouting(document, u"path_routing"_s, problems);
    method.profile = readProfile(document.value("profile"_L1).toObject());
    const QJsonObject settings = document.value("settings"_L1).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (const auto number = wholeNumber(it.value()))
            method.settings.insert(it.key(), *number);
    }
    return method;
}

} // namespace kib::method
