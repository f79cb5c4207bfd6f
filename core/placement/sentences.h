// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/variable.h"
#include "core/placement/situation.h"

#include <QString>

namespace kib::placement {

// A short name of a fact, for lists: its label in the method.
[[nodiscard]] QString factName(const method::Method &method, const QString &key);

// What is known about a fact, as a Dutch sentence: "Betaald werk kan binnen 40 weken."
[[nodiscard]] QString statement(const method::Method &method, const Situation &situation, const QString &key);

// "Als er extra intensieve begeleiding nodig is": a value of a yes/no or choice fact that might be.
[[nodiscard]] QString supposition(
    const method::Method &method, const method::Variable &variable, const method::Value &value);
// "Als het 27 tot en met 52 weken duurt tot betaald werk": the same for a range of a number.
[[nodiscard]] QString supposition(
    const method::Method &method, const method::Variable &variable, qint64 low, qint64 high);

} // namespace kib::placement
