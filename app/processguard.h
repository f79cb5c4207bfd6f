// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kib::app {

// Keys and names live in this process: a crash must not write them to disk.
void forbidCoreDumps();

} // namespace kib::app
