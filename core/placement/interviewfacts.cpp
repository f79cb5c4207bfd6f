// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/interviewfacts.h"

#include "core/method/variable.h"

using namespace Qt::StringLiterals;

namespace kib::placement {

namespace {

std::optional<qint64> number(const interview::InterviewView &view, const QString &key)
{
    const QJsonValue value = view.facts.value(key);
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

std::optional<bool> yesNo(const interview::InterviewView &view, const QString &key)
{
    const QJsonValue value = view.facts.value(key);
    return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
}

} // namespace

FactSet factsOf(const interview::InterviewView &view)
{
    FactSet facts;
    facts.weeksToPaidWork = number(view, method::weeksFact);
    facts.intensiveGuidance = yesNo(view, method::guidanceFact);
    facts.upwardPotential = view.facts.value(method::potentialFact).toString();
    facts.loonwaardeEstimate = number(view, method::estimateFact);
    facts.participationStep = number(view, method::stepFact);
    facts.statedWorkCapacity = yesNo(view, method::workCapacityFact);
    for (auto it = view.domains.cbegin(); it != view.domains.cend(); ++it) {
        if (it->state != interview::DomainState::Discussed)
            continue;
        if (!facts.obstacles)
            facts.obstacles = QStringList();
        if (it->obstacle == "yes"_L1)
            facts.obstacles->append(it.key());
    }
    return facts;
}

} // namespace kib::placement
