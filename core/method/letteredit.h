// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/method/method.h"

#include <QString>

namespace kib::method {

// The version that follows: one more in the third place, "2026.1" -> "2026.1.1" -> "2026.1.2". Empty when the
// third place is full (9999).
[[nodiscard]] QString nextVersion(const QString &version);

// The method with other words for one letter, as its next version: everything else is as it was. Letters that
// were made before keep theirs. NotFound "letter", Invalid "letter_empty" for a subject or body of nothing,
// MethodInvalid with the first problem in `arguments`.
[[nodiscard]] Result<Method> withLetter(
    const Method &method, const QString &letterKey, const QString &subject, const QString &body);

} // namespace kib::method
