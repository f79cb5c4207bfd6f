// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/pagecursor.h"
#include "core/print/sheet.h"

namespace kib::print {

// Height of the header with the first row: what must stand together under a heading.
[[nodiscard]] double tableLeadHeight(TextStore &texts, const Table &table, double width);

// Pours a table over as many pages as it needs, from `left` and `width` mm wide, the header on each of them.
// A row stays whole unless it is taller than a page. Every row must be as long as there are columns.
void placeTable(
    DisplayList &list, TextStore &texts, PageCursor &cursor, const Table &table, double left, double width);

} // namespace kib::print
