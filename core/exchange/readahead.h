// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/exchange/clientrows.h"
#include "core/exchange/csvreader.h"

#include <functional>

namespace kib::exchange {

// A row as it was read and what came of it.
struct CheckedRow {
    CsvRow csv;
    ClientRow row; // may be taken apart
    size_t print = 0; // of what the row says: rows that say the same have the same
};

// Reads and checks the rows of `reader` in a thread of its own, a little ahead of `take`, which is called
// here, for every row in order; false = no more. Reader and checker belong to that thread until this returns.
// Codes of CsvReader::read.
[[nodiscard]] Result<CsvSummary> readAhead(
    CsvReader &reader, ClientRowChecker &checker, const std::function<bool(CheckedRow &)> &take);

} // namespace kib::exchange
