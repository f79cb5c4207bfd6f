// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/method/method.h"
#include "core/placement/advice.h"

#include <QByteArray>

namespace kib::placement {

// Applies the method's rules. Proposes only what exactly one rule's outcome supports; where the definitions
// are silent, contradict each other or hang on an unknown fact it proposes nothing and says why. Pure: same
// facts, same advice.
[[nodiscard]] FullAdvice advise(const method::Method &method, const FactSet &facts);

// Reads a facts file: the keys of FactSet in snake_case (weeks_to_paid_work, intensive_guidance,
// upward_potential, loonwaarde_estimate, participation_step, work_capacity, obstacles); null = unknown.
// Invalid "unknown_fact", "fact_type", "fact_range", "unknown_domain" with the key in `arguments`, "not_json"
// when it is no JSON object.
[[nodiscard]] Result<FactSet> readFacts(const QByteArray &json, const method::Method &method);
[[nodiscard]] Result<FactSet> readFacts(const QJsonObject &json, const method::Method &method);

} // namespace kib::placement
