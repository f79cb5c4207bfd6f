// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/method/method.h"
#include "core/placement/advice.h"

#include <QByteArray>
#include <QJsonObject>

namespace kib::placement {

// Applies the method's rules. Proposes only what exactly one rule's outcome supports; where the definitions
// are silent, contradict each other or hang on an unknown fact it proposes nothing and says why. Pure: same
// facts, same advice.
[[nodiscard]] FullAdvice advise(const method::Method &method, const FactSet &facts);

// Reads a facts file: the keys of FactSet in snake_case (weeks_to_paid_work, intensive_guidance,
// upward_potential, loonwaarde_estimate, participation_step, work_capacity, obstacles); null = unknown.
// Invalid "unknown_fact", "unknown_domain" with the key in `arguments`; "fact_type", "fact_range" with the
// key and what fits; "not_json" with what is wrong.
[[nodiscard]] Result<FactSet> readFacts(const QByteArray &json, const method::Method &method);
[[nodiscard]] Result<FactSet> readFacts(const QJsonObject &json, const method::Method &method);
// The same file back; what is not known stands as null.
[[nodiscard]] QByteArray writeFacts(const FactSet &facts);

} // namespace kib::placement
