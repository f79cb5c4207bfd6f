// SPDX-License-Identifier: EUPL-1.2
#include "core/method/methodcheck.h"

#include "core/method/jsontext.h"
#include "core/method/lettertags.h"
#include "core/method/rulecheck.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

constexpr int levelCount = 5;

// Keys that stand more than once in a list; an empty key is a fault of its own and named elsewhere.
template<class Item>
void checkKeys(const QList<Item> &items, const QString &path, QList<Problem> &problems)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString &key = items.at(i).key;
        if (!key.isEmpty() && seen.contains(key))
            problems.append(
                { itemPath(path, i) + ".key"_L1, u"De sleutel '%1' staat er al."_s.arg(shortened(key)) });
        seen.insert(key);
    }
}

// Their number is the schema's business.
void checkLevels(const QList<Level> &levels, const QString &path, QList<Problem> &problems)
{
    bool isInOrder = true;
    for (qsizetype i = 0; i < levels.size(); ++i)
        isInOrder = isInOrder && levels.at(i).score == i + 1;
    if (!isInOrder && levels.size() == levelCount)
        problems.append({ path, u"Een leefgebied heeft precies vijf niveaus: score 1, 2, 3, 4 en 5."_s });
}

void checkQuestion(const Question &question, const QString &path, QList<Problem> &problems)
{
    const bool isChoice = question.kind == QuestionKind::Choice || question.kind == QuestionKind::Multiple;
    if (isChoice && question.choices.size() < 2)
        problems.append({ path + ".choices"_L1, u"Een keuzevraag heeft minstens twee keuzes."_s });
    if (!isChoice && !question.choices.isEmpty())
        problems.append(
            { path + ".choices"_L1, u"Alleen een vraag van soort choice of multiple heeft keuzes."_s });
    if (question.kind == QuestionKind::Number && question.least >= question.most)
        problems.append({ path, u"Bij een getal hoort 'least' kleiner te zijn dan 'most'."_s });
    checkKeys(question.choices, path + ".choices"_L1, problems);
}

void checkDomain(const Domain &domain, const QString &path, QList<Problem> &problems)
{
    checkLevels(domain.levels, path + ".levels"_L1, problems);
    checkKeys(domain.questions, path + ".questions"_L1, problems);
    checkKeys(domain.chips, path + ".chips"_L1, problems);
    for (qsizetype i = 0; i < domain.goodChips.size(); ++i) {
        const QString &good = domain.goodChips.at(i);
        const bool known = std::any_of(domain.chips.cbegin(), domain.chips.cend(),
            [&good](const Choice &chip) { return chip.key == good; });
        if (!known)
            problems.append({ itemPath(path + ".good_chips"_L1, i),
                u"'%1' staat niet bij de woorden in 'chips'."_s.arg(good) });
    }
    checkKeys(domain.observations, path + ".observations"_L1, problems);
    const QList<Variable> variables = questionVariables(domain);
    const QStringList cyclic = questionsInCycles(domain);
    for (qsizetype i = 0; i < domain.questions.size(); ++i) {
        const Question &question = domain.questions.at(i);
        const QString questionPath = itemPath(path + ".questions"_L1, i);
        checkQuestion(question, questionPath, problems);
        if (!question.shownWhen)
            continue;
        const QString conditionPath = questionPath + ".shown_when"_L1;
        if (cyclic.contains(question.key))
            problems.append({ conditionPath,
                u"Deze vraag wacht op zichzelf, direct of via een andere vraag. Zij wordt dus nooit gesteld."_s });
        problems += conditionProblems(*question.shownWhen, variables, conditionPath);
    }
}

QString kindName(FactKind kind)
{
    switch (kind) {
    case FactKind::YesNo:
        return u"yes_no"_s;
    case FactKind::Number:
        return u"number"_s;
    case FactKind::Choice:
        break;
    }
    return u"choice"_s;
}

void checkFact(const Fact &fact, const QString &path, QList<Problem> &problems)
{
    if (fact.key.isEmpty())
        return;
    const auto known = knownFact(fact.key);
    if (!known) {
        QStringList keys;
        for (const KnownFact &item : knownFacts())
            keys << item.key;
        problems.append({ path + ".key"_L1,
            u"Het programma kent het feit '%1' niet. Het kent: %2."_s.arg(
                shortened(fact.key), keys.join(", "_L1)) });
        return;
    }
    if (fact.kind != known->kind) {
        problems.append({ path + ".kind"_L1, u"Dit feit is van soort %1."_s.arg(kindName(known->kind)) });
        return;
    }
    const bool isInside = fact.least >= known->least && fact.most <= known->most && fact.least < fact.most;
    if (fact.kind == FactKind::Number && !isInside)
        problems.append({ path,
            u"Bij dit feit hoort een bereik ('least' en 'most') binnen %1 tot en met %2."_s.arg(known->least)
                .arg(known->most) });
    if (fact.kind == FactKind::Choice && fact.choices.size() < 2)
        problems.append({ path + ".choices"_L1, u"Een keuze heeft minstens twee mogelijkheden."_s });
    checkKeys(fact.choices, path + ".choices"_L1, problems);
}

void checkCategories(const Method &method, QList<Problem> &problems)
{
    QSet<int> orders;
    for (qsizetype i = 0; i < method.categories.size(); ++i) {
        const Category &category = method.categories.at(i);
        const QString path = itemPath(u"categories"_s, i);
        if (orders.contains(category.order))
            problems.append({ path + ".order"_L1, u"Deze plaats in de volgorde is al gebruikt."_s });
        orders.insert(category.order);
        QSet<QString> seen;
        for (qsizetype j = 0; j < category.services.size(); ++j) {
            const QString &key = category.services.at(j);
            const QString servicePath = itemPath(path + ".services"_L1, j);
            if (method.service(key) == nullptr)
                problems.append({ servicePath, u"De dienst '%1' bestaat niet."_s.arg(shortened(key)) });
            if (seen.contains(key))
                problems.append({ servicePath, u"De dienst '%1' staat er al."_s.arg(shortened(key)) });
            seen.insert(key);
        }
    }
}

template<class Item>
void checkRouting(const Routing &routing, const QList<Item> &outcomes, const QList<Variable> &variables,
    const QString &path, QList<Problem> &problems)
{
    checkKeys(routing.rules, path + ".rules"_L1, problems);
    checkKeys(routing.gaps, path + ".gaps"_L1, problems);
    for (qsizetype i = 0; i < routing.rules.size(); ++i) {
        const Rule &rule = routing.rules.at(i);
        const QString rulePath = itemPath(path + ".rules"_L1, i);
        const bool exists = std::any_of(outcomes.begin(), outcomes.end(),
            [&rule](const Item &outcome) { return outcome.key == rule.proposes; });
        if (!exists && !rule.proposes.isEmpty())
            problems.append({ rulePath + ".proposes"_L1,
                u"'%1' bestaat niet in deze werkwijze."_s.arg(shortened(rule.proposes)) });
        problems += conditionProblems(rule.when, variables, rulePath + ".when"_L1);
    }
    for (qsizetype i = 0; i < routing.gaps.size(); ++i)
        problems += conditionProblems(
            routing.gaps.at(i).when, variables, itemPath(path + ".gaps"_L1, i) + ".when"_L1);
}

void checkLetters(const QList<LetterTemplate> &letters, QList<Problem> &problems)
{
    checkKeys(letters, u"letters"_s, problems);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QString path = itemPath(u"letters"_s, i);
        for (const QString &message : letterTagProblems(letters.at(i).subject))
            problems.append({ path + ".subject"_L1, message });
        for (const QString &message : letterTagProblems(letters.at(i).body))
            problems.append({ path + ".body"_L1, message });
    }
}

void checkSettings(const Method &method, QList<Problem> &problems)
{
    const auto value = [&method](const QString &key) { return method.settings.value(key); };
    if (value(u"loonwaarde_group_low"_s) >= value(u"loonwaarde_group_high"_s))
        problems.append({ u"settings.loonwaarde_group_low"_s,
            u"De ondergrens is kleiner dan de bovengrens (loonwaarde_group_high)."_s });
    if (value(u"caseload_band_low"_s) > value(u"caseload_band_high"_s))
        problems.append({ u"settings.caseload_band_low"_s,
            u"Het kleinste aantal is niet groter dan het grootste (caseload_band_high)."_s });
}

} // namespace

QList<Problem> meaningProblems(const Method &method)
{
    QList<Problem> problems;
    const bool hasEnabled = std::any_of(
        method.domains.begin(), method.domains.end(), [](const Domain &domain) { return domain.enabled; });
    if (!hasEnabled)
        problems.append({ u"domains"_s, u"Een werkwijze heeft minstens één leefgebied dat aan staat."_s });
    checkKeys(method.domains, u"domains"_s, problems);
    for (qsizetype i = 0; i < method.domains.size(); ++i)
        checkDomain(method.domains.at(i), itemPath(u"domains"_s, i), problems);
    checkKeys(method.promptCards, u"prompt_cards"_s, problems);
    checkKeys(method.observationTopics, u"observation_topics"_s, problems);
    checkKeys(method.facts, u"facts"_s, problems);
    for (qsizetype i = 0; i < method.facts.size(); ++i)
        checkFact(method.facts.at(i), itemPath(u"facts"_s, i), problems);
    checkKeys(method.services, u"services"_s, problems);
    checkKeys(method.categories, u"categories"_s, problems);
    checkCategories(method, problems);
    checkKeys(method.paths, u"paths"_s, problems);
    const QList<Variable> variables = ruleVariables(method);
    checkRouting(method.categoryRouting, method.categories, variables, u"category_routing"_s, problems);
    checkRouting(method.pathRouting, method.paths, variables, u"path_routing"_s, problems);
    checkLetters(method.letters, problems);
    checkSettings(method, problems);
    return problems;
}

} // namespace kib::method
