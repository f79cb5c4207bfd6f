// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/placement/situation.h"

#include <QList>
#include <QString>

#include <functional>

namespace kib::placement {

// Name of a proposal, for people.
using ProposalName = std::function<QString(const QString &key)>;

// The proposal of the rules: the outcome of every rule that holds, when they agree; else empty.
[[nodiscard]] QString proposalOf(const method::Routing &routing, const Situation &situation);

// Which single other answers would lead to another proposal (or none), nearest first: facts not known yet,
// then by how far the value lies. For a number one entry per range, its value the end nearest to the present
// one. Lists are left alone: their items count in obstacle_count. At most 6.
[[nodiscard]] QList<WouldChange> whatWouldChange(const method::Method &method, const method::Routing &routing,
    const Situation &situation, const ProposalName &nameOf);

} // namespace kib::placement
