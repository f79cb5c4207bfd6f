// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kib::storage {

// Version of the program, as it stands in log entries.
[[nodiscard]] QString programVersion();

} // namespace kib::storage
