// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/situation.h"

#include "core/method/variable.h"

using namespace Qt::StringLiterals;

namespace kib::placement {

namespace {

template<class T>
method::Value valueOf(const std::optional<T> &known)
{
    return known ? method::Value(*known) : method::Value();
}

} // namespace

Situation::Situation(const method::Method &method, const FactSet &facts)
    : m_facts(facts)
    , m_threshold(method.setting(u"work_capacity_above"_s))
{
    m_values.insert(method::weeksFact, valueOf(facts.weeksToPaidWork));
    m_values.insert(method::guidanceFact, valueOf(facts.intensiveGuidance));
    if (!facts.upwardPotential.isEmpty())
        m_values.insert(method::potentialFact, facts.upwardPotential);
    m_values.insert(method::estimateFact, valueOf(facts.loonwaardeEstimate));
    m_values.insert(method::stepFact, valueOf(facts.participationStep));
    m_values.insert(method::workCapacityFact, valueOf(facts.workCapacity(m_threshold)));
    m_values.insert(method::obstaclesFact, valueOf(facts.obstacles));
    if (facts.obstacles)
        m_values.insert(method::obstacleCountFact, qint64 { facts.obstacles->size() });
}

method::Value Situation::value(const QString &key) const
{
    return m_values.value(key);
}

method::Facts Situation::facts() const
{
    return [values = m_values](const QString &key) { return values.value(key); };
}

Situation Situation::with(const QString &key, const method::Value &value) const
{
    Situation other = *this;
    other.m_values.insert(key, value);
    const auto *estimate = std::get_if<qint64>(&value);
    if (key == method::estimateFact && estimate != nullptr) {
        other.m_facts.loonwaardeEstimate = *estimate;
        other.m_values.insert(method::workCapacityFact, valueOf(other.m_facts.workCapacity(m_threshold)));
    }
    return other;
}

} // namespace kib::placement
