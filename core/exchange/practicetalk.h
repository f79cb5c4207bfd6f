// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/practicepeople.h"
#include "core/interview/interview.h"
#include "core/method/method.h"
#include "core/placement/advice.h"

namespace kib::exchange {

// Facts as a talk might bring them up; some stay unknown, as in life.
[[nodiscard]] placement::FactSet drawnFacts(const method::Method &method, Chance &chance);

// The answers of a talk on four to nine domains; obstacles stand exactly where `facts` says.
[[nodiscard]] QList<interview::AnswerEvent> drawnAnswers(const method::Method &method,
    const placement::FactSet &facts, const interview::Interview &interview, Chance &chance);

} // namespace kib::exchange
