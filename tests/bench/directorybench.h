// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Fills a case file of that many clients and measures the directory in memory: building, memory, search,
// sorting and one change. Ends the program when something fails.
void measureDirectory(int clients);
