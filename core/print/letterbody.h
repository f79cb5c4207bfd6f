// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/letter.h"
#include "core/print/displaylist.h"

namespace kib::print {

// Where the running text of a letter stands, in mm, and how large it is.
struct BodyShape {
    double left = 25;
    double width = 160;
    double points = 11;
    double pitch = 5.6;
    double gap = 2.8; // between paragraphs
    double framePoints = 12;
    double framePitch = 5.6;
    double frameRowGap = 0.7;
    double framePadding = 3.8; // above and below the words
    double frameGap = 4; // around the frame
    double firstTop = 0; // on the first page
    double nextTop = 0; // on every page after it
    double bottom = 262;
};

// Pours the blocks of a letter over as many pages as they need and returns that number. A frame and the
// sign-off stay whole where they can, and a paragraph never leaves a single line alone. In a frame
// "Tijd: 10.00 uur" stands in two columns.
[[nodiscard]] int placeBody(
    DisplayList &list, TextStore &texts, const BodyShape &shape, const QList<contact::Letter::Block> &blocks);

} // namespace kib::print
