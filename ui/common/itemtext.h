// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

class QPainter;
class QStyleOptionViewItem;

namespace kib::ui::paint {

// Whether a cell is one line of plain text and nothing else: most are.
[[nodiscard]] bool isPlainText(const QStyleOptionViewItem &cell);
// The text of such a cell in its place, with "…" where there is no room. Laid out once for each text, width
// and font, and kept while there is room: a table that scrolls shows the same texts over and over.
void itemText(QPainter &painter, const QStyleOptionViewItem &cell, int margin, const Look &look);

} // namespace kib::ui::paint
