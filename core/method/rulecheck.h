// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/problem.h"
#include "core/method/variable.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kib::method {

// What is wrong with a condition at `path`: facts or choices that do not exist, comparisons that do not fit
// the kind of the fact, and a condition that no values can ever fulfil.
[[nodiscard]] QList<Problem> conditionProblems(
    const Predicate &condition, const QList<Variable> &variables, const QString &path);

// False only when it is certain that no values fulfil the condition. Conditions with very many combinations
// are judged by their parts.
[[nodiscard]] bool canHold(const Predicate &condition, const QList<Variable> &variables);

// Keys of questions whose `shownWhen` hangs, directly or through others, on themselves; in order of the
// domain.
[[nodiscard]] QStringList questionsInCycles(const Domain &domain);

} // namespace kib::method
