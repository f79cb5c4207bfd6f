// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/answercollector.h"
#include "core/method/method.h"

namespace kib::exchange {

// Reads a part of an answers file that is about the conversation as a whole, not about one domain. False when
// there is no part of that name.
[[nodiscard]] bool readTalkPart(
    AnswerCollector &out, const method::Method &method, const QString &name, const QJsonValue &value);

} // namespace kib::exchange
