// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/windowprobe.h"

namespace kib::bench {

// Goes through every page and part of the window once, by keys and buttons, as a klantmanager on a busy day:
// everything that a page does for the first time comes by. Ends the program when something is not where it
// should be. `window` shows the list of clients, and no talk is open.
void tourWindow(WindowProbe &probe, QWidget &window);

} // namespace kib::bench
