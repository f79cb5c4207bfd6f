// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace kib::storage {

// Of the rows in a file: what this program reads and writes back whole. A file that asks for a later one is
// Newer.
inline constexpr qint64 ownGeneration = 1;

} // namespace kib::storage
