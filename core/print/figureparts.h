// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/figures.h"

namespace kib::print {

// Sizes of a figure in parts of its type, so that it grows with it.
inline constexpr double circleSize = 0.78;
inline constexpr double diamondSize = 1.35; // a circle fits inside: equal scores are both seen
inline constexpr double squareSize = 0.42;
inline constexpr double outlineWidth = 0.13;
inline constexpr double thinLine = 0.06;
inline constexpr double strongLine = 0.16;

// Breaks at blanks into lines at most `width` wide; a word that is wider stands on a line of its own.
[[nodiscard]] QStringList wrapped(const QString &text, double width, const FigureMeasure &measure);
[[nodiscard]] double widestOf(const QStringList &texts, const FigureMeasure &measure);
[[nodiscard]] double widestWord(const QString &text, const FigureMeasure &measure);

// An empty figure with the type of the measure.
[[nodiscard]] Figure startFigure(const FigureMeasure &measure);

// Adds a line of text; `at` is the upper edge and the edge or middle that `side` names.
void addText(
    Figure &figure, QPointF at, const QString &text, Role role, TextSide side, const FigureMeasure &measure);
void addMark(Figure &figure, QPointF centre, MarkShape shape, Role role);

// The marks of then, now and the client's own score at three places, those behind first. An unset place has
// no mark; then is left out where now stands.
struct ThenNowPlaces {
    std::optional<QPointF> then;
    std::optional<QPointF> now;
    std::optional<QPointF> own;
};
void addScores(Figure &figure, const ThenNowPlaces &places);

// Explains the marks in lines from `top`, at most `width` wide, and returns where they end. Words that are
// empty are left out.
double addLegend(
    Figure &figure, const ThenNowWords &words, double top, double width, const FigureMeasure &measure);

// Makes the figure as large as what stands in it needs, at least as wide as `width`.
void closeFigure(Figure &figure, double width, double bottom);

} // namespace kib::print
