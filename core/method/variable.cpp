// SPDX-License-Identifier: EUPL-1.2
#include "core/method/variable.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

// More combinations than a list of six items has are not tried.
constexpr qsizetype mostListItems = 6;

QStringList keysOf(const QList<Choice> &choices)
{
    QStringList keys;
    for (const Choice &choice : choices)
        keys << choice.key;
    return keys;
}

void collectOperands(const Predicate &condition, const QString &key, QList<Value> &found)
{
    if (condition.fact() == key) {
        for (const Value &operand : condition.operands()) {
            if (!found.contains(operand))
                found << operand;
        }
    }
    for (const Predicate &child : condition.children())
        collectOperands(child, key, found);
}

QList<Value> numbersAround(const Variable &variable, const QList<Value> &operands)
{
    std::set<qint64> numbers;
    for (const Value &operand : operands) {
        const auto *number = std::get_if<qint64>(&operand);
        if (number == nullptr)
            continue;
        for (const qint64 candidate : { *number - 1, *number, *number + 1 }) {
            if (candidate >= variable.least && candidate <= variable.most)
                numbers.insert(candidate);
        }
    }
    if (numbers.empty())
        numbers.insert(variable.least);
    return { numbers.begin(), numbers.end() };
}

QList<Value> subsets(const QList<Value> &operands)
{
    QStringList items;
    for (const Value &operand : operands) {
        if (const auto *text = std::get_if<QString>(&operand);
            text != nullptr && items.size() < mostListItems)
            items << *text;
    }
    QList<Value> lists;
    for (unsigned mask = 0; mask < (1U << items.size()); ++mask) {
        QStringList list;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if ((mask >> i & 1U) != 0)
                list << items.at(i);
        }
        lists << Value(list);
    }
    return lists;
}

} // namespace

QList<KnownFact> knownFacts()
{
    return {
        { weeksFact, FactKind::Number, 0, 520 },
        { guidanceFact, FactKind::YesNo, 0, 0 },
        { potentialFact, FactKind::Choice, 0, 0 },
        { estimateFact, FactKind::Number, 0, 100 },
        { stepFact, FactKind::Number, 1, 6 },
        { workCapacityFact, FactKind::YesNo, 0, 0 },
    };
}

std::optional<KnownFact> knownFact(const QString &key)
{
    for (const KnownFact &known : knownFacts()) {
        if (known.key == key)
            return known;
    }
    return std::nullopt;
}

Variable variableOf(const Fact &fact)
{
    switch (fact.kind) {
    case FactKind::YesNo:
        return { fact.key, Variable::Kind::YesNo, 0, 0, {} };
    case FactKind::Number:
        return { fact.key, Variable::Kind::Number, fact.least, fact.most, {} };
    case FactKind::Choice:
        break;
    }
    return { fact.key, Variable::Kind::Choice, 0, 0, keysOf(fact.choices) };
}

Variable variableOf(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::Choice:
        return { question.key, Variable::Kind::Choice, 0, 0, keysOf(question.choices) };
    case QuestionKind::Multiple:
        return { question.key, Variable::Kind::List, 0, 0, keysOf(question.choices) };
    case QuestionKind::YesNo:
        return { question.key, Variable::Kind::Choice, 0, 0, { u"yes"_s, u"no"_s, u"unknown"_s } };
    case QuestionKind::Number:
        return { question.key, Variable::Kind::Number, question.least, question.most, {} };
    case QuestionKind::Date:
    case QuestionKind::Text:
        break;
    }
    return { question.key, Variable::Kind::Other, 0, 0, {} };
}

QString allowedValues(const Variable &variable)
{
    switch (variable.kind) {
    case Variable::Kind::YesNo:
        return u"true, false"_s;
    case Variable::Kind::Number:
        return u"%1–%2"_s.arg(variable.least).arg(variable.most);
    case Variable::Kind::Choice:
    case Variable::Kind::List:
        return variable.choices.join(u", "_s);
    case Variable::Kind::Other:
        break;
    }
    return {};
}

QList<Variable> ruleVariables(const Method &method)
{
    QList<Variable> variables;
    for (const Fact &fact : method.facts)
        variables << variableOf(fact);
    QStringList domains;
    for (const Domain &domain : method.domains)
        domains << domain.key;
    if (findVariable(variables, workCapacityFact) == nullptr)
        variables.append({ workCapacityFact, Variable::Kind::YesNo, 0, 0, {} });
    variables.append({ obstacleCountFact, Variable::Kind::Number, 0, domains.size(), {} });
    variables.append({ obstaclesFact, Variable::Kind::List, 0, 0, domains });
    return variables;
}

QList<Variable> questionVariables(const Domain &domain)
{
    QList<Variable> variables;
    for (const Question &question : domain.questions)
        variables << variableOf(question);
    return variables;
}

const Variable *findVariable(const QList<Variable> &variables, const QString &key)
{
    const auto found = std::find_if(
        variables.begin(), variables.end(), [&key](const Variable &variable) { return variable.key == key; });
    return found == variables.end() ? nullptr : &*found;
}

QList<Value> turningValues(const Variable &variable, const QList<Predicate> &conditions)
{
    QList<Value> operands;
    for (const Predicate &condition : conditions)
        collectOperands(condition, variable.key, operands);
    QList<Value> values;
    switch (variable.kind) {
    case Variable::Kind::YesNo:
        return { Value(false), Value(true) };
    case Variable::Kind::Number:
        return numbersAround(variable, operands);
    case Variable::Kind::Choice:
        for (const QString &choice : variable.choices)
            values << Value(choice);
        return values;
    case Variable::Kind::List:
        return subsets(operands);
    case Variable::Kind::Other:
        break;
    }
    return { Value(QString()) };
}

} // namespace kib::method
