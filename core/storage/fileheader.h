// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kib::storage {

inline constexpr quint32 applicationId = 0x4B494231; // "KIB1"

// Looks at the first 100 bytes before any connection exists (reading the file later would drop SQLite's
// locks). NotFound, Denied, NotOurs (another kind of file, or WAL mode), Damaged ("short": fewer pages than
// it says). Returns the schema version the file names.
[[nodiscard]] Result<int> inspectHeader(const QString &path);

} // namespace kib::storage
