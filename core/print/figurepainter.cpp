// SPDX-License-Identifier: EUPL-1.2
#include "core/print/figurepainter.h"

#include "core/print/page.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr double lineHeight = 1.35; // of the type
constexpr double dash = 4; // widths of the line
constexpr double dashGap = 3;

// In parts of the size of a mark.
QPolygonF diamond(const FigureMark &mark)
{
    const double half = mark.size / 2;
    return QPolygonF({ mark.centre - QPointF(0, half), mark.centre + QPointF(half, 0),
        mark.centre + QPointF(0, half), mark.centre - QPointF(half, 0) });
}

QRectF around(const FigureMark &mark)
{
    return { mark.centre - QPointF(mark.size, mark.size) / 2, QSizeF(mark.size, mark.size) };
}

bool isHollow(MarkShape shape)
{
    return shape == MarkShape::HollowCircle || shape == MarkShape::HollowDiamond;
}

void paintMark(QPainter &painter, const FigureMark &mark, double outline, const FigurePalette &palette)
{
    const QColor colour = palette.colour(mark.role);
    if (isHollow(mark.shape)) {
        painter.setPen(QPen(colour, outline, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(palette.ground);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    }
    switch (mark.shape) {
    case MarkShape::HollowCircle:
    case MarkShape::Circle:
        painter.drawEllipse(around(mark));
        break;
    case MarkShape::HollowDiamond:
        painter.drawPolygon(diamond(mark));
        break;
    case MarkShape::Square:
        painter.drawRect(around(mark));
        break;
    }
}

// Points would grow with the resolution of the paper; pixels stay what was measured.
QFont inPixels(QFont font, double em)
{
    font.setPixelSize(qRound(em));
    return font;
}

QPen penOf(const FigureLine &line, const FigurePalette &palette)
{
    QPen pen(palette.colour(line.role), line.width, Qt::SolidLine, Qt::FlatCap);
    if (line.dashed)
        pen.setDashPattern({ dash, dashGap });
    return pen;
}

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

void writeLine(QXmlStreamWriter &svg, const FigureLine &line, const FigurePalette &palette)
{
    svg.writeEmptyElement(u"line"_s);
    svg.writeAttribute(u"x1"_s, number(line.from.x()));
    svg.writeAttribute(u"y1"_s, number(line.from.y()));
    svg.writeAttribute(u"x2"_s, number(line.to.x()));
    svg.writeAttribute(u"y2"_s, number(line.to.y()));
    svg.writeAttribute(u"stroke"_s, palette.colour(line.role).name());
    svg.writeAttribute(u"stroke-width"_s, number(line.width));
    if (line.dashed)
        svg.writeAttribute(
            u"stroke-dasharray"_s, number(dash * line.width) + u' ' + number(dashGap * line.width));
}

void writeShape(QXmlStreamWriter &svg, const FigureMark &mark)
{
    if (mark.shape == MarkShape::HollowDiamond) {
        svg.writeEmptyElement(u"polygon"_s);
        QStringList points;
        for (const QPointF &point : diamond(mark))
            points << number(point.x()) + u',' + number(point.y());
        svg.writeAttribute(u"points"_s, points.join(u' '));
    } else if (mark.shape == MarkShape::Square) {
        svg.writeEmptyElement(u"rect"_s);
        svg.writeAttribute(u"x"_s, number(around(mark).x()));
        svg.writeAttribute(u"y"_s, number(around(mark).y()));
        svg.writeAttribute(u"width"_s, number(mark.size));
        svg.writeAttribute(u"height"_s, number(mark.size));
    } else {
        svg.writeEmptyElement(u"circle"_s);
        svg.writeAttribute(u"cx"_s, number(mark.centre.x()));
        svg.writeAttribute(u"cy"_s, number(mark.centre.y()));
        svg.writeAttribute(u"r"_s, number(mark.size / 2));
    }
}

void writeMark(QXmlStreamWriter &svg, const FigureMark &mark, double outline, const FigurePalette &palette)
{
    writeShape(svg, mark);
    const QString colour = palette.colour(mark.role).name();
    svg.writeAttribute(u"fill"_s, isHollow(mark.shape) ? palette.ground.name() : colour);
    if (!isHollow(mark.shape))
        return;
    svg.writeAttribute(u"stroke"_s, colour);
    svg.writeAttribute(u"stroke-width"_s, number(outline));
}

void writeText(QXmlStreamWriter &svg, const FigureText &text, double ascent, const FigurePalette &palette)
{
    const bool left = text.side == TextSide::Left;
    const bool right = text.side == TextSide::Right;
    const double x = left ? text.area.left() : right ? text.area.right() : text.area.center().x();
    svg.writeStartElement(u"text"_s);
    svg.writeAttribute(u"x"_s, number(x));
    svg.writeAttribute(u"y"_s, number(text.area.top() + ascent));
    svg.writeAttribute(u"fill"_s, palette.colour(text.role).name());
    if (!left)
        svg.writeAttribute(u"text-anchor"_s, right ? u"end"_s : u"middle"_s);
    svg.writeCharacters(text.text);
    svg.writeEndElement();
}

} // namespace

QColor FigurePalette::colour(Role role) const
{
    switch (role) {
    case Role::Then:
        return then;
    case Role::Now:
        return now;
    case Role::Own:
        return own;
    case Role::Axis:
        return axis;
    case Role::Grid:
        return grid;
    case Role::Label:
        return label;
    case Role::Muted:
        return muted;
    }
    return label;
}

FigurePalette paperPalette()
{
    return { print::colour(Ink::Muted), print::colour(Ink::Accent), print::colour(Ink::Text),
        print::colour(Ink::Muted), print::colour(Ink::Rule), print::colour(Ink::Text),
        print::colour(Ink::Muted), QColor(255, 255, 255) };
}

FigureMeasure figureMeasure(const QFont &font)
{
    const double em = std::round(QFontInfo(font).pixelSize());
    const QFontMetricsF metrics(inPixels(font, em));
    const double line = std::max(lineHeight * em, metrics.height());
    return { [metrics](const QString &text) { return metrics.horizontalAdvance(text); }, em, line,
        (line - metrics.height()) / 2 + metrics.ascent() };
}

void paintFigure(QPainter &painter, const Figure &figure, const FigurePalette &palette, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FigureLine &line : figure.lines) {
        painter.setPen(penOf(line, palette));
        painter.drawLine(line.from, line.to);
    }
    for (const FigureMark &mark : figure.marks)
        paintMark(painter, mark, figure.outline, palette);
    painter.setFont(inPixels(font, figure.em));
    for (const FigureText &text : figure.texts) {
        painter.setPen(palette.colour(text.role));
        painter.drawText(text.area.topLeft() + QPointF(0, figure.ascent), text.text);
    }
    painter.restore();
}

QString figureSvg(
    const Figure &figure, const FigurePalette &palette, const QString &family, const QString &sentence)
{
    QString text;
    QXmlStreamWriter svg(&text);
    svg.setAutoFormatting(true);
    svg.writeStartElement(u"svg"_s);
    svg.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    svg.writeAttribute(
        u"viewBox"_s, u"0 0 "_s + number(figure.size.width()) + u' ' + number(figure.size.height()));
    svg.writeAttribute(u"width"_s, number(figure.size.width()));
    svg.writeAttribute(u"height"_s, number(figure.size.height()));
    svg.writeAttribute(u"role"_s, u"img"_s);
    svg.writeAttribute(u"font-family"_s, family);
    svg.writeAttribute(u"font-size"_s, number(figure.em));
    svg.writeTextElement(u"title"_s, sentence);
    for (const FigureLine &line : figure.lines)
        writeLine(svg, line, palette);
    for (const FigureMark &mark : figure.marks)
        writeMark(svg, mark, figure.outline, palette);
    for (const FigureText &one : figure.texts)
        writeText(svg, one, figure.ascent, palette);
    svg.writeEndElement();
    return text;
}

} // namespace kib::print
