// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/client.h"
#include "core/exchange/clientrows.h"

namespace kib::exchange {

// What is known, with what a row of an export says over it:
// - a column that is not there, a cell that could not be read, and an empty cell say nothing;
// - but a surname, a spouse and an address are told as a whole: where the row tells them, an empty cell for a
//   part of them (voorvoegsel, huisletter) means that there is none, and where it tells another one, parts
//   that the export has no column for are gone with the old one;
// - that somebody died, or that a marriage ended, never takes away a date that is known.
[[nodiscard]] client::Identity mergedIdentity(const client::Identity &known, const ClientRow &row);

} // namespace kib::exchange
