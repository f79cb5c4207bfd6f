// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/method.h"
#include "core/method/problem.h"

#include <QJsonObject>
#include <QList>

namespace kib::method {

// The method that stands in a resolved document. Takes what is there and leaves the rest empty, so that a
// file with faults can still be looked at as a whole; only conditions that cannot be read are named in
// `problems`. Items keep their place in every list. `body` stays empty.
[[nodiscard]] Method parseMethod(const QJsonObject &document, QList<Problem> &problems);

} // namespace kib::method
