// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace kib::app {

// Whether the files a command is going to write may be written, asked before anything is done: none may be
// the case file, any other case file, one of the inputs or another output, and their folders must be there.
// Empty paths are skipped. Invalid "output_in_use", "output_no_file" (a folder or a device); NotFound or
// Denied "folder"; Exists "output" for a file that is there already: it may be the only copy of
// printed letters, or somebody's work.
[[nodiscard]] Result<void> checkOutputs(const QStringList &outputs, const QStringList &inputs);

} // namespace kib::app
