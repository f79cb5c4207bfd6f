// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace kib::method {

// A fact or answer as rules see it. monostate = not known, which is not the same as no.
using Value = std::variant<std::monostate, bool, qint64, QString, QStringList>;

[[nodiscard]] inline bool isKnown(const Value &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

// The value of a fact by its key; monostate for what is not known.
using Facts = std::function<Value(const QString &key)>;

} // namespace kib::method
