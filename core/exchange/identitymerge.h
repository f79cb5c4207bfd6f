// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/client.h"
#include "core/exchange/columnmapping.h"

namespace kib::exchange {

// What an export says, and for the columns it does not have what was known already.
[[nodiscard]] client::Identity mergedIdentity(
    const client::Identity &known, const client::Identity &imported, const ColumnMapping &mapping);

} // namespace kib::exchange
