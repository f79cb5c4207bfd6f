// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/figures.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace kib::print {

// The colours of the roles, and of the ground that shows inside a hollow mark.
struct FigurePalette {
    QColor then;
    QColor now;
    QColor own;
    QColor axis;
    QColor grid;
    QColor label;
    QColor muted;
    QColor ground;

    [[nodiscard]] QColor colour(Role role) const;
};
// The ink of paper, which stays apart in grey.
[[nodiscard]] FigurePalette paperPalette();

// Measures with a font, in whole pixels of it: a figure that is made with it is painted with the same font.
[[nodiscard]] FigureMeasure figureMeasure(const QFont &font);

// Draws the figure with its corner at the painter's origin. Scale the painter to bring a figure to paper.
void paintFigure(QPainter &painter, const Figure &figure, const FigurePalette &palette, const QFont &font);

// The figure as a document of its own, with its sentence as the name that a screen reader says.
[[nodiscard]] QString figureSvg(
    const Figure &figure, const FigurePalette &palette, const QString &family, const QString &sentence);

} // namespace kib::print
