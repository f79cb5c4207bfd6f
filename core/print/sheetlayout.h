// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/print/displaylist.h"
#include "core/print/sheet.h"

namespace kib::print {

// Lays a sheet out on as many A4 pages as it needs: title and subtitle on the first, footer and "2 van 3" on
// each. A heading never stands alone at the foot of a page, tiles and rows stay whole, a table repeats its
// header.
class SheetLayout
{
public:
    // Internal when the letter font is not there.
    [[nodiscard]] static Result<SheetLayout> create();

    // Invalid "row_length" when a row does not have a cell for each column, "footer_too_long", "no_glyph"
    // when a character has no picture in any font of this machine.
    [[nodiscard]] Result<DisplayList> place(const Sheet &sheet);

private:
    explicit SheetLayout(TextStore texts);

    TextStore m_texts;
};

} // namespace kib::print
