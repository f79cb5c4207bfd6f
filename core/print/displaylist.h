// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/page.h"
#include "core/print/textstore.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

class QPainter;

namespace kib::print {

// What a thing on paper is, so that a reader of the list can tell the address from the subject.
enum class Part {
    Letterhead,
    ReturnAddress,
    Address,
    Kix,
    Contact,
    Date,
    Subject,
    Body,
    Frame, // the appointment or the agreements, set apart
    Strip, // the phases of the client's journey
    Mark, // a score, or a box to tick
    FoldMark,
    Title,
    Heading,
    Tile,
    Table,
    Footer,
    PageNumber,
    Practice,
};

// Lines of one text. `at` is the top left corner of the first of them.
struct PlacedText {
    Part part;
    int page;
    QPointF at;
    TextPtr text;
    int firstLine = 0;
    int lineCount = 0;
    Ink ink = Ink::Text;
};

struct PlacedBox {
    Part part;
    int page;
    QRectF area;
    Ink ink = Ink::Text;
    double edge = 0; // width of the outline in mm; 0 = filled instead
};

// The word that says a page is not real, across every page and behind its text. `centre` is in mm.
struct PracticeMark {
    QPointF centre;
    TextPtr text;
};

// Finished pages: every line and box with its place in mm from the top left corner of its page, pages from 0.
struct DisplayList {
    QSizeF pageSize = a4Portrait;
    int pages = 1;
    QList<PlacedText> texts;
    QList<PlacedBox> boxes;
    std::optional<PracticeMark> practice;

    void addText(Part part, int page, QPointF at, const TextPtr &text, Ink ink = Ink::Text);
    void addRule(Part part, int page, QPointF from, double length, double width, Ink ink);
};

// One line as it will be seen.
struct PlacedLine {
    Part part;
    int page;
    QRectF area;
    QString text;
    Face face;
};
// Top to bottom within a part, in the order in which they were placed.
[[nodiscard]] QList<PlacedLine> linesOf(const DisplayList &list);

// False when a character cannot be printed; see LaidText::complete.
[[nodiscard]] bool isComplete(const DisplayList &list);

// Marks all pages of a list as practice: the large word around `centre`, and a small one that survives a
// photocopy and can be searched for, with its top right corner at `corner`. Comes last, when `pages` is
// known.
void placePracticeMark(DisplayList &list, TextStore &texts, QPointF centre, QPointF corner);

// Draws one page. The painter's unit must be 1 mm and its origin the corner of the sheet.
void paint(QPainter &painter, const DisplayList &list, int page);

} // namespace kib::print
