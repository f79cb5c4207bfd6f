// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/method/method.h"
#include "core/method/problem.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace kib::method {

// Bytes of the method with this key, for "extends"; nothing when there is none.
using MethodSource = std::function<std::optional<QByteArray>(const QString &key)>;

// Every fault of a file: size (2 MB), depth (32), JSON Schema, unknown keys, duplicate or dangling keys,
// rules that can never hold, cycles in shown_when, letter placeholders. Empty = the file is good. Never stops
// at the first fault.
[[nodiscard]] QList<Problem> checkMethod(const QByteArray &json, const MethodSource &source);

// Reads a file that may extend another: top-level keys of the file replace those of its base, `settings`
// merge key by key, `domain_overrides` {key: {enabled, ...}} change single domains. MethodInvalid with the
// first problem's path and message in `arguments`.
[[nodiscard]] Result<Method> readMethod(const QByteArray &json, const MethodSource &source);
// Reads Method::body of a method that was read before and that nobody changed since; looks for no faults of
// form or meaning. MethodInvalid when it is no method at all.
[[nodiscard]] Result<Method> rereadMethod(const QByteArray &body);

} // namespace kib::method
