// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/placement/advice.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace kib::test {

using Number = std::optional<qint64>;
using YesNo = std::optional<bool>;
constexpr auto none = std::nullopt;

inline placement::FactSet facts(Number weeks, YesNo guidance, const QString &potential = {})
{
    placement::FactSet set;
    set.weeksToPaidWork = weeks;
    set.intensiveGuidance = guidance;
    set.upwardPotential = potential;
    return set;
}

inline placement::FactSet obstacles(
    std::optional<QStringList> domains, YesNo capacity = none, Number estimate = none)
{
    placement::FactSet set;
    set.obstacles = std::move(domains);
    set.statedWorkCapacity = capacity;
    set.loonwaardeEstimate = estimate;
    return set;
}

inline QStringList texts(const QList<placement::Because> &reasons)
{
    QStringList found;
    for (const placement::Because &reason : reasons)
        found << reason.text;
    return found;
}

inline QStringList texts(const QList<placement::WouldChange> &changes)
{
    QStringList found;
    for (const placement::WouldChange &change : changes)
        found << change.text;
    return found;
}

} // namespace kib::test
