// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/interviewfacts.h"

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
    facts.weeksToPaidWork = number(view, u"weeks_to_paid_work"_s);
    facts.intensiveGuidance = yesNo(view, u"intensive_guidance"_s);
    facts.upwardPotential = view.facts.value(u"upward_potential"_s).toString();
    facts.loonwaardeEstimate = number(view, u"loonwaarde_estimate"_s);
    facts.participationStep = number(view, u"participation_step"_s);
    facts.statedWorkCapacity = yesNo(view, u"work_capacity"_s);
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
