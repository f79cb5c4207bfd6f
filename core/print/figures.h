// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/figure.h"

#include <functional>

namespace kib::print {

// How wide and high text is, in the units that a figure is to have. See figureMeasure.
struct FigureMeasure {
    std::function<double(const QString &)> width;
    double em = 0;
    double line = 0; // from one line of text to the next
    double ascent = 0; // from the top of a line to its base line
};

// Pictures of the same rows, in the order in which they come, at most `width` wide; wider only where a single
// word asks for it. No text is cut and none covers another: names wrap, and where there is no room beside the
// axis they stand above it.

// A row for each domain: hollow circle then, filled circle now, one filled circle when they are equal, hollow
// diamond for the client's own score, small square for an observation. The change stands at the right.
[[nodiscard]] Figure dumbbell(
    const QList<ThenNowRow> &rows, const ThenNowWords &words, double width, const FigureMeasure &measure);

// Two outlines around one centre, broken where a domain was not discussed, with the names around them. For
// three domains or more; with fewer it is the dumbbell.
[[nodiscard]] Figure radar(
    const QList<ThenNowRow> &rows, const ThenNowWords &words, double width, const FigureMeasure &measure);

} // namespace kib::print
