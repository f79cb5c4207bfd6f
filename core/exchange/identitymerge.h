// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/client.h"
#include "core/exchange/clientrows.h"
#include "core/exchange/columnmapping.h"

namespace kib::exchange {

// What is known, with what a row of an export says over it. A column that is not there, an empty cell and a
// cell that could not be read say nothing: they never take away a name, number, birth date, phone or secrecy.
// An address and a spouse's name are replaced as a whole, when the export has their columns.
[[nodiscard]] client::Identity mergedIdentity(
    const client::Identity &known, const ClientRow &imported, const ColumnMapping &mapping);

} // namespace kib::exchange
