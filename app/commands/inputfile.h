// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace kib::app {

// All bytes of a small file a person named. NotFound or Denied "input"; Invalid "input_too_large" above
// `most` bytes.
[[nodiscard]] Result<QByteArray> inputFile(const QString &path, qint64 most);

} // namespace kib::app
