// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/method.h"
#include "core/method/problem.h"

#include <QList>

namespace kib::method {

// What no schema can see, in a whole method: keys that stand twice, references to what is not there, levels
// other than 1 to 5, questions and facts that do not fit their kind, conditions, cycles, letter fields and
// settings that contradict each other.
[[nodiscard]] QList<Problem> meaningProblems(const Method &method);

} // namespace kib::method
