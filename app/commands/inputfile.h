// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QFile;

namespace kib::app {

// Opens a file that a person named for reading. NotFound or Denied "input"; Invalid "input_no_file" for a
// folder.
[[nodiscard]] Result<void> openInput(QFile &file);

// All bytes of a small one; also Invalid "input_too_large" above `most` bytes.
[[nodiscard]] Result<QByteArray> inputFile(const QString &path, qint64 most);

} // namespace kib::app
