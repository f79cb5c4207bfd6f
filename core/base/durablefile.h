// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QString>

class QFile;

namespace kib {

// Brings a finished file to the disk, then the folder that names it. Io when the system refuses.
// Never call it on a database that is open in this process: closing the handle would drop SQLite's locks.
[[nodiscard]] Result<void> syncFile(const QString &path);
// Brings what was written to a file that is open for writing to the disk. Io. A new file also needs its name
// to last: syncFolderOf.
[[nodiscard]] Result<void> syncOpen(QFile &file);
[[nodiscard]] Result<void> syncFolderOf(const QString &path);
// Gives a finished file its final name and makes the name last. Exists when the name is taken.
[[nodiscard]] Result<void> renameDurably(const QString &from, const QString &to);

} // namespace kib
