// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kib::vault {

// Whether a password may guard a real file: at least 14 characters, not on the list of what everybody tries,
// not one character over and over. Invalid "password_short", "password_common". Practice files take any that
// is not empty: Invalid "password_empty".
[[nodiscard]] Result<void> checkPassword(const QString &password, bool practice);

} // namespace kib::vault
