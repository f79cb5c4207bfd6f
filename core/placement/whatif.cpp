// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/whatif.h"

#include "core/method/variable.h"
#include "core/placement/sentences.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kib::placement {

namespace {

constexpr qsizetype mostEntries = 6;

struct Candidate {
    WouldChange change;
    double distance; // 0 = not known yet, else a share of the range
};

struct Setting {
    const method::Method &method;
    const method::Routing &routing;
    const Situation &situation;
    const ProposalName &nameOf;
    QString present; // proposal as things are
};

QString sentence(const Setting &setting, const QString &supposed, const QString &proposal)
{
    return proposal.isEmpty() ? u"%1, is er geen voorstel."_s.arg(supposed)
                              : u"%1, is het voorstel: %2."_s.arg(supposed, setting.nameOf(proposal));
}

// Neighbouring values with the same proposal become one range; turning values mark both its ends.
QList<Candidate> numberChanges(
    const Setting &setting, const method::Variable &variable, const QList<method::Value> &values)
{
    const method::Value now = setting.situation.value(variable.key);
    const auto *current = std::get_if<qint64>(&now);
    QList<Candidate> found;
    for (qsizetype first = 0; first < values.size();) {
        const QString proposal
            = proposalOf(setting.routing, setting.situation.with(variable.key, values.at(first)));
        qsizetype last = first;
        while (last + 1 < values.size()
            && proposalOf(setting.routing, setting.situation.with(variable.key, values.at(last + 1)))
                == proposal)
            ++last;
        const qint64 low = first == 0 ? variable.least : std::get<qint64>(values.at(first));
        const qint64 high = last + 1 == values.size() ? variable.most : std::get<qint64>(values.at(last));
        if (proposal != setting.present) {
            const qint64 nearest = current == nullptr ? low : std::clamp(*current, low, high);
            const double distance = current == nullptr ? 0
                                                       : static_cast<double>(std::abs(nearest - *current))
                    / static_cast<double>(std::max<qint64>(1, variable.most - variable.least));
            const QString supposed = supposition(setting.method, variable, low, high);
            found.append(
                { { variable.key, nearest, proposal, sentence(setting, supposed, proposal) }, distance });
        }
        first = last + 1;
    }
    return found;
}

QList<Candidate> answerChanges(
    const Setting &setting, const method::Variable &variable, const QList<method::Value> &values)
{
    const qsizetype current = values.indexOf(setting.situation.value(variable.key));
    QList<Candidate> found;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString proposal
            = proposalOf(setting.routing, setting.situation.with(variable.key, values.at(i)));
        if (i == current || proposal == setting.present)
            continue;
        const double distance = current < 0
            ? 0
            : static_cast<double>(std::abs(i - current)) / static_cast<double>(values.size());
        const QString supposed = supposition(setting.method, variable, values.at(i));
        found.append(
            { { variable.key, values.at(i), proposal, sentence(setting, supposed, proposal) }, distance });
    }
    return found;
}

// Work capacity may turn over at an estimate that no rule compares with.
QList<method::Value> withCapacityEdge(QList<method::Value> values, qint64 threshold)
{
    for (const qint64 edge : { threshold, threshold + 1 }) {
        const auto at = std::lower_bound(values.begin(), values.end(), method::Value(edge));
        if (at == values.end() || *at != method::Value(edge))
            values.insert(at, edge);
    }
    return values;
}

} // namespace

QString proposalOf(const method::Routing &routing, const Situation &situation)
{
    const method::Facts facts = situation.facts();
    QString proposal;
    for (const method::Rule &rule : routing.rules) {
        if (rule.when.evaluate(facts) != method::Truth::Yes)
            continue;
        if (!proposal.isEmpty() && proposal != rule.proposes)
            return {};
        proposal = rule.proposes;
    }
    return proposal;
}

QList<WouldChange> whatWouldChange(const method::Method &method, const method::Routing &routing,
    const Situation &situation, const ProposalName &nameOf)
{
    QList<method::Predicate> conditions;
    QStringList keys;
    for (const method::Rule &rule : routing.rules) {
        conditions << rule.when;
        keys << rule.when.factsInOrder();
    }
    keys.removeDuplicates();

    const Setting setting { method, routing, situation, nameOf, proposalOf(routing, situation) };
    const QList<method::Variable> variables = method::ruleVariables(method);
    QList<Candidate> found;
    for (const QString &key : keys) {
        const method::Variable *variable = method::findVariable(variables, key);
        if (variable == nullptr)
            continue;
        QList<method::Value> values = method::turningValues(*variable, conditions);
        if (key == method::estimateFact)
            values = withCapacityEdge(values, situation.capacityThreshold());
        if (variable->kind == method::Variable::Kind::Number)
            found += numberChanges(setting, *variable, values);
        else if (variable->kind != method::Variable::Kind::List)
            found += answerChanges(setting, *variable, values);
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        if (a.distance < b.distance || b.distance < a.distance)
            return a.distance < b.distance;
        return !a.change.proposal.isEmpty() && b.change.proposal.isEmpty();
    });
    QList<WouldChange> changes;
    for (const Candidate &candidate : found.first(std::min(found.size(), mostEntries)))
        changes << candidate.change;
    return changes;
}

} // namespace kib::placement
