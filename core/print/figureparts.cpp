// SPDX-License-Identifier: EUPL-1.2
#include "core/print/figureparts.h"

#include <algorithm>

namespace kib::print {

namespace {

constexpr double markGap = 0.45; // between a mark and its word, in parts of the type
constexpr double entryGap = 1.6;

struct LegendEntry {
    QString word;
    MarkShape shape;
    Role role;
};

double sizeOf(MarkShape shape)
{
    switch (shape) {
    case MarkShape::HollowCircle:
    case MarkShape::Circle:
        return circleSize;
    case MarkShape::HollowDiamond:
        return diamondSize;
    case MarkShape::Square:
        return squareSize;
    }
    return circleSize;
}

} // namespace

QStringList wrapped(const QString &text, double width, const FigureMeasure &measure)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && measure.width(lines.last() + u' ' + word) <= width)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

double widestOf(const QStringList &texts, const FigureMeasure &measure)
{
    double widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, measure.width(text));
    return widest;
}

double widestWord(const QString &text, const FigureMeasure &measure)
{
    return widestOf(text.split(u' ', Qt::SkipEmptyParts), measure);
}

Figure startFigure(const FigureMeasure &measure)
{
    Figure figure;
    figure.em = measure.em;
    figure.ascent = measure.ascent;
    figure.outline = outlineWidth * measure.em;
    return figure;
}

void addText(
    Figure &figure, QPointF at, const QString &text, Role role, TextSide side, const FigureMeasure &measure)
{
    if (text.isEmpty())
        return;
    const double width = measure.width(text);
    const double before = side == TextSide::Left ? 0 : side == TextSide::Right ? width : width / 2;
    figure.texts.append({ { at - QPointF(before, 0), QSizeF(width, measure.line) }, text, role, side });
}

void addMark(Figure &figure, QPointF centre, MarkShape shape, Role role)
{
    figure.marks.append({ centre, sizeOf(shape) * figure.em, shape, role });
}

void addScores(Figure &figure, const ThenNowPlaces &places)
{
    if (places.own)
        addMark(figure, *places.own, MarkShape::HollowDiamond, Role::Own);
    if (places.then && places.then != places.now)
        addMark(figure, *places.then, MarkShape::HollowCircle, Role::Then);
    if (places.now)
        addMark(figure, *places.now, MarkShape::Circle, Role::Now);
}

double addLegend(
    Figure &figure, const ThenNowWords &words, double top, double width, const FigureMeasure &measure)
{
    // A diamond with its corners is higher than a line of text.
    const double pitch = std::max(measure.line, (diamondSize + 2 * outlineWidth) * measure.em);
    double x = 0;
    double y = top;
    bool any = false;
    for (const LegendEntry &entry : { LegendEntry { words.then, MarkShape::HollowCircle, Role::Then },
             LegendEntry { words.now, MarkShape::Circle, Role::Now },
             LegendEntry { words.own, MarkShape::HollowDiamond, Role::Own },
             LegendEntry { words.observed, MarkShape::Square, Role::Muted } }) {
        if (entry.word.isEmpty())
            continue;
        const double mark = sizeOf(entry.shape) * measure.em;
        const double room = mark + figure.outline + markGap * measure.em;
        const double needed = room + measure.width(entry.word);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += pitch;
        }
        addMark(figure, { x + (mark + figure.outline) / 2, y + pitch / 2 }, entry.shape, entry.role);
        addText(figure, { x + room, y + (pitch - measure.line) / 2 }, entry.word, Role::Label, TextSide::Left,
            measure);
        x += needed + entryGap * measure.em;
        any = true;
    }
    return any ? y + pitch : top;
}

void closeFigure(Figure &figure, double width, double bottom)
{
    double right = width;
    for (const FigureText &text : figure.texts)
        right = std::max(right, text.area.right());
    for (const FigureLine &line : figure.lines)
        right = std::max({ right, line.from.x(), line.to.x() });
    figure.size = QSizeF(right, bottom);
}

} // namespace kib::print
