// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interview.h"
#include "core/placement/advice.h"

namespace kib::placement {

// What a conversation tells the rules: obstacles are the domains whose obstacle is "yes", unset while no
// domain was discussed. What was not discussed is unknown, never "no".
[[nodiscard]] FactSet factsOf(const interview::InterviewView &view);

} // namespace kib::placement
