// SPDX-License-Identifier: EUPL-1.2
#include "core/method/rulecheck.h"

#include "core/method/jsontext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

using Kind = Predicate::Kind;

constexpr qsizetype mostCombinations = 4000;

bool isGroup(const Predicate &condition)
{
    return condition.kind() == Kind::All || condition.kind() == Kind::Any || condition.kind() == Kind::Not;
}

bool fitsKind(Kind comparison, Variable::Kind kind)
{
    const bool isEquality
        = comparison == Kind::Equal || comparison == Kind::NotEqual || comparison == Kind::In;
    switch (kind) {
    case Variable::Kind::YesNo:
    case Variable::Kind::Choice:
        return isEquality;
    case Variable::Kind::Number:
        return comparison != Kind::Contains;
    case Variable::Kind::List:
        return comparison == Kind::Contains;
    case Variable::Kind::Other:
        break;
    }
    return false;
}

QString kindAdvice(const Variable &variable)
{
    switch (variable.kind) {
    case Variable::Kind::YesNo:
        return u"'%1' is ja of nee. Vergelijk met eq, ne of in en met true of false."_s.arg(variable.key);
    case Variable::Kind::Choice:
        return u"'%1' is een keuze. Vergelijk met eq, ne of in en met een van: %2."_s.arg(
            variable.key, variable.choices.join(", "_L1));
    case Variable::Kind::Number:
        return u"'%1' is een getal. Vergelijk met eq, ne, gte, lte, between of in en met hele getallen."_s
            .arg(variable.key);
    case Variable::Kind::List:
        return u"'%1' is een lijst. Vergelijk met contains en met een van: %2."_s.arg(
            variable.key, variable.choices.join(", "_L1));
    case Variable::Kind::Other:
        break;
    }
    return u"'%1' is een datum of tekst. Gebruik alleen answered."_s.arg(variable.key);
}

bool operandFits(const Value &operand, const Variable &variable)
{
    switch (variable.kind) {
    case Variable::Kind::YesNo:
        return std::holds_alternative<bool>(operand);
    case Variable::Kind::Number:
        return std::holds_alternative<qint64>(operand);
    case Variable::Kind::Choice:
    case Variable::Kind::List: {
        const auto *text = std::get_if<QString>(&operand);
        return text != nullptr && variable.choices.contains(*text);
    }
    case Variable::Kind::Other:
        break;
    }
    return false;
}

void checkLeaf(
    const Predicate &leaf, const QList<Variable> &variables, const QString &path, QList<Problem> &problems)
{
    const Variable *variable = findVariable(variables, leaf.fact());
    if (variable == nullptr) {
        QStringList keys;
        for (const Variable &known : variables)
            keys << known.key;
        problems.append(
            { path, u"'%1' bestaat niet. Hier kan: %2."_s.arg(shortened(leaf.fact()), keys.join(", "_L1)) });
        return;
    }
    if (leaf.kind() == Kind::Answered)
        return;
    const QList<Value> &operands = leaf.operands();
    const bool fits = fitsKind(leaf.kind(), variable->kind)
        && std::all_of(operands.begin(), operands.end(),
            [variable](const Value &operand) { return operandFits(operand, *variable); });
    if (!fits)
        problems.append({ path, kindAdvice(*variable) });
}

void checkLeaves(const Predicate &condition, const QList<Variable> &variables, const QString &path,
    QList<Problem> &problems)
{
    if (!isGroup(condition)) {
        checkLeaf(condition, variables, path, problems);
        return;
    }
    const QString word = condition.kind() == Kind::All ? u".all"_s : u".any"_s;
    for (qsizetype i = 0; i < condition.children().size(); ++i) {
        const QString childPath = condition.kind() == Kind::Not ? path + ".not"_L1 : itemPath(path + word, i);
        checkLeaves(condition.children().at(i), variables, childPath, problems);
    }
}

// Tries every combination of the candidate values.
bool fulfilledSomewhere(
    const Predicate &condition, const QStringList &keys, const QList<QList<Value>> &candidates)
{
    QList<qsizetype> at(keys.size(), 0);
    for (;;) {
        const auto facts = [&](const QString &key) {
            const qsizetype i = keys.indexOf(key);
            return candidates.at(i).at(at.at(i));
        };
        if (condition.evaluate(facts) == Truth::Yes)
            return true;
        qsizetype wheel = 0;
        while (wheel < at.size() && ++at[wheel] == candidates.at(wheel).size())
            at[wheel++] = 0;
        if (wheel == at.size())
            return false;
    }
}

} // namespace

QList<Problem> conditionProblems(
    const Predicate &condition, const QList<Variable> &variables, const QString &path)
{
    QList<Problem> problems;
    checkLeaves(condition, variables, path, problems);
    if (problems.isEmpty() && !canHold(condition, variables))
        problems.append({ path, u"Aan deze voorwaarde kan nooit worden voldaan."_s });
    return problems;
}

bool canHold(const Predicate &condition, const QList<Variable> &variables)
{
    const QStringList keys = condition.factsInOrder();
    QList<QList<Value>> candidates;
    qsizetype combinations = 1;
    for (const QString &key : keys) {
        const Variable *variable = findVariable(variables, key);
        QList<Value> values = variable == nullptr ? QList<Value>() : turningValues(*variable, { condition });
        values.prepend(Value());
        combinations = std::min(combinations * values.size(), mostCombinations + 1);
        candidates << values;
    }
    if (combinations <= mostCombinations)
        return fulfilledSomewhere(condition, keys, candidates);

    const auto holds = [&variables](const Predicate &child) { return canHold(child, variables); };
    const QList<Predicate> &parts = condition.children();
    if (condition.kind() == Kind::All)
        return std::all_of(parts.begin(), parts.end(), holds);
    return condition.kind() != Kind::Any || std::any_of(parts.begin(), parts.end(), holds);
}

QStringList questionsInCycles(const Domain &domain)
{
    QHash<QString, QSet<QString>> reach;
    for (const Question &question : domain.questions) {
        if (question.shownWhen)
            reach.insert(question.key, question.shownWhen->facts());
    }
    // Grows until nothing new is reached; at most one round per question.
    for (bool grown = true; grown;) {
        grown = false;
        for (QSet<QString> &reached : reach) {
            const qsizetype before = reached.size();
            const QSet<QString> step = reached;
            for (const QString &key : step)
                reached.unite(reach.value(key));
            grown = grown || reached.size() > before;
        }
    }
    QStringList cyclic;
    for (const Question &question : domain.questions) {
        if (reach.value(question.key).contains(question.key))
            cyclic << question.key;
    }
    return cyclic;
}

} // namespace kib::method
