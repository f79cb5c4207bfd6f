// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/advisor.h"

#include "core/method/variable.h"
#include "core/placement/sentences.h"
#include "core/placement/situation.h"
#include "core/placement/whatif.h"

using namespace Qt::StringLiterals;

namespace kib::placement {

namespace {

QList<const method::Rule *> holding(const method::Routing &routing, const Situation &situation)
{
    const method::Facts facts = situation.facts();
    QList<const method::Rule *> rules;
    for (const method::Rule &rule : routing.rules) {
        if (rule.when.evaluate(facts) == method::Truth::Yes)
            rules << &rule;
    }
    return rules;
}

// Every fact the rule looked at; what was known first.
QList<Because> reasonsOf(const method::Method &method, const method::Rule &rule, const Situation &situation)
{
    QList<Because> known;
    QList<Because> unknown;
    for (const QString &key : rule.when.factsInOrder()) {
        const method::Value value = situation.value(key);
        (method::isKnown(value) ? known : unknown).append({ key, value, statement(method, situation, key) });
    }
    return known + unknown;
}

// What to ask: the count of obstacles itself is never asked.
QStringList missingFacts(const method::Routing &routing, const Situation &situation)
{
    QStringList missing;
    for (const method::Rule &rule : routing.rules) {
        for (const QString &key : rule.when.undecided(situation.facts()))
            missing << (key == method::obstacleCountFact ? QString(method::obstaclesFact) : key);
    }
    missing.removeDuplicates();
    return missing;
}

QList<Because> contradiction(const QList<const method::Rule *> &rules)
{
    QList<Because> reasons { { {}, {}, u"Meer regels gelden tegelijk, en ze stellen iets anders voor."_s } };
    for (const method::Rule *rule : rules)
        reasons.append({ {}, {}, rule->text });
    return reasons;
}

// Why there is no proposal: what the definitions say themselves, else what is not known.
QList<Because> silence(const method::Method &method, const method::Routing &routing,
    const Situation &situation, const QStringList &missing)
{
    QList<Because> reasons;
    for (const method::Gap &gap : routing.gaps) {
        if (gap.when.evaluate(situation.facts()) == method::Truth::Yes)
            reasons.append({ {}, {}, gap.text });
    }
    if (!reasons.isEmpty())
        return reasons;
    if (missing.isEmpty())
        return { { {}, {}, u"Geen regel past bij deze feiten. U kiest zelf."_s } };
    QStringList names;
    for (const QString &key : missing)
        names << factName(method, key);
    return { { {}, {}, u"Voor een voorstel is nog niet bekend: %1."_s.arg(names.join(", "_L1)) } };
}

Advice adviceOn(const method::Method &method, const method::Routing &routing, const Situation &situation,
    const ProposalName &nameOf)
{
    Advice advice;
    advice.proposal = proposalOf(routing, situation);
    const QList<const method::Rule *> rules = holding(routing, situation);
    if (!advice.proposal.isEmpty()) {
        advice.rule = rules.first()->key;
        advice.ruleText = rules.first()->text;
        advice.because = reasonsOf(method, *rules.first(), situation);
    } else if (!rules.isEmpty()) {
        advice.because = contradiction(rules);
    } else {
        advice.missing = missingFacts(routing, situation);
        advice.because = silence(method, routing, situation, advice.missing);
    }
    advice.wouldChange = whatWouldChange(method, routing, situation, nameOf);
    return advice;
}

Advice without(const QString &sentence)
{
    Advice advice;
    advice.because = { { {}, {}, sentence } };
    return advice;
}

Advice categoryAdvice(const method::Method &method, const Situation &situation)
{
    if (method.categories.isEmpty())
        return without(u"Deze werkwijze heeft geen categorieën. Er is dus geen voorstel."_s);
    if (method.categoryRouting.rules.isEmpty())
        return without(u"Deze werkwijze heeft geen regels voor een categorie. U kiest zelf."_s);
    return adviceOn(method, method.categoryRouting, situation, [&method](const QString &key) {
        const method::Category *category = method.category(key);
        return category == nullptr ? key : category->name;
    });
}

Advice pathAdvice(const method::Method &method, const Situation &situation)
{
    if (method.paths.isEmpty())
        return without(u"Deze werkwijze heeft geen paden. Er is dus geen voorstel."_s);
    if (method.pathRouting.rules.isEmpty())
        return without(u"Deze werkwijze heeft geen regels voor een pad. U kiest zelf."_s);
    return adviceOn(method, method.pathRouting, situation, [&method](const QString &key) {
        const method::Path *path = method.path(key);
        return path == nullptr ? key : path->name;
    });
}

} // namespace

FullAdvice advise(const method::Method &method, const FactSet &facts)
{
    const Situation situation(method, facts);
    return { categoryAdvice(method, situation), pathAdvice(method, situation),
        facts.workCapacity(situation.capacityThreshold()) };
}

} // namespace kib::placement
