// SPDX-License-Identifier: EUPL-1.2
#include "core/print/displaylist.h"

#include <QPainter>

#include <algorithm>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr double practicePoints = 96;
constexpr double practiceTurn = -35;
constexpr double smallPoints = 8.5;
constexpr double smallPitch = 4;
constexpr double smallWidth = 40;

void paintPractice(QPainter &painter, const PracticeMark &mark)
{
    painter.save();
    painter.setPen(colour(Ink::Faint));
    painter.translate(mark.centre * unitsPerMm);
    painter.rotate(practiceTurn);
    const QPointF corner(-mark.text->widest() / 2, -mark.text->height() / 2);
    mark.text->draw(painter, corner * unitsPerMm, 0, 1);
    painter.restore();
}

QRectF inUnits(const QRectF &mm)
{
    return { mm.topLeft() * unitsPerMm, mm.size() * unitsPerMm };
}

void paintFilled(QPainter &painter, const QList<QRectF> &areas, Ink ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(ink));
    painter.drawRects(areas);
}

void paintEdge(QPainter &painter, const PlacedBox &box)
{
    painter.setPen(QPen(colour(box.ink), box.edge * unitsPerMm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(inUnits(box.area));
}

void paintBoxes(QPainter &painter, const QList<PlacedBox> &boxes, int page)
{
    // Together in one go: a bar code is many boxes of one ink.
    for (const Ink ink : { Ink::Faint, Ink::Rule, Ink::Accent, Ink::Muted, Ink::Text }) {
        QList<QRectF> filled;
        for (const PlacedBox &box : boxes)
            if (box.page == page && box.ink == ink && box.edge <= 0)
                filled.append(inUnits(box.area));
        if (!filled.isEmpty())
            paintFilled(painter, filled, ink);
    }
    for (const PlacedBox &box : boxes)
        if (box.page == page && box.edge > 0)
            paintEdge(painter, box);
}

} // namespace

void DisplayList::addText(Part part, int page, QPointF at, const TextPtr &text, Ink ink)
{
    texts.append({ part, page, at, text, 0, text->lineCount(), ink });
}

void DisplayList::addRule(Part part, int page, QPointF from, double length, double width, Ink ink)
{
    boxes.append({ part, page, QRectF(from.x(), from.y() - width / 2, length, width), ink });
}

QList<PlacedLine> linesOf(const DisplayList &list)
{
    QList<PlacedLine> lines;
    for (const PlacedText &placed : list.texts) {
        const QPointF origin = placed.at - QPointF(0, placed.firstLine * placed.text->shape().pitch);
        for (int i = placed.firstLine; i < placed.firstLine + placed.lineCount; ++i)
            lines.append({ placed.part, placed.page, placed.text->lineArea(i).translated(origin),
                placed.text->line(i), placed.text->shape().face });
    }
    return lines;
}

bool isComplete(const DisplayList &list)
{
    return std::all_of(list.texts.cbegin(), list.texts.cend(),
        [](const PlacedText &placed) { return placed.text->complete(); });
}

void placePracticeMark(DisplayList &list, TextStore &texts, QPointF centre, QPointF corner)
{
    const QString word = u"OEFENEN"_s;
    const double line = practicePoints * mmPerPoint;
    list.practice = { centre, texts.lay(word, { { practicePoints, true }, a4Landscape.width(), line }) };
    const TextPtr small = texts.lay(word, { { smallPoints, true }, smallWidth, smallPitch, true });
    for (int page = 0; page < list.pages; ++page)
        list.addText(Part::Practice, page, corner - QPointF(smallWidth, 0), small, Ink::Muted);
}

void paint(QPainter &painter, const DisplayList &list, int page)
{
    painter.save();
    painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
    if (list.practice)
        paintPractice(painter, *list.practice);
    paintBoxes(painter, list.boxes, page);
    std::optional<Ink> ink;
    for (const PlacedText &placed : list.texts) {
        if (placed.page != page)
            continue;
        if (ink != placed.ink)
            painter.setPen(colour(placed.ink));
        ink = placed.ink;
        placed.text->draw(painter, placed.at * unitsPerMm, placed.firstLine, placed.lineCount);
    }
    painter.restore();
}

} // namespace kib::print
