// SPDX-License-Identifier: EUPL-1.2
#include "core/print/letterbody.h"

#include "core/print/pagecursor.h"

#include <algorithm>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;
using Kind = contact::Letter::Block::Kind;

constexpr double paddingX = 6;
constexpr double labelGap = 6;
constexpr double frameEdge = mmPerPoint;
constexpr qsizetype longestLabel = 24;
constexpr qsizetype signOffBlocks = 3;
constexpr double signOffHeight = 70;

struct Row {
    TextPtr label; // null = the value takes the whole width
    TextPtr value;
    [[nodiscard]] double height() const { return std::max(label ? label->height() : 0, value->height()); }
};

struct LaidBlock {
    Kind kind = Kind::Paragraph;
    QList<TextPtr> lines;
    QList<Row> rows;
    double valueOffset = 0;
    double height = 0;
};

qsizetype labelEnd(const QString &line)
{
    const qsizetype colon = line.indexOf(": "_L1);
    return colon > 0 && colon < longestLabel ? colon + 1 : 0;
}

LaidBlock layParagraph(TextStore &texts, const BodyShape &shape, const QStringList &lines)
{
    LaidBlock block;
    for (const QString &line : lines) {
        block.lines.append(texts.lay(line, { { shape.points, false }, shape.width, shape.pitch }));
        block.height += block.lines.last()->height();
    }
    return block;
}

LaidBlock layFrame(TextStore &texts, const BodyShape &shape, const QStringList &lines)
{
    LaidBlock block { Kind::Frame, {}, {}, 0, 2 * shape.framePadding };
    const double inner = shape.width - 2 * paddingX;
    const Face plain { shape.framePoints, false };
    const Face strong { shape.framePoints, true };
    for (const QString &line : lines) {
        const qsizetype end = labelEnd(line);
        const TextPtr label
            = end > 0 ? texts.lay(line.left(end), { plain, inner, shape.framePitch }) : nullptr;
        if (label)
            block.valueOffset = std::max(block.valueOffset, label->widest() + labelGap);
        block.rows.append({ label, nullptr });
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Row &row = block.rows[i];
        const QString value = row.label ? lines[i].mid(labelEnd(lines[i])).trimmed() : lines[i];
        const double width = row.label ? inner - block.valueOffset : inner;
        row.value = texts.lay(value, { row.label ? strong : plain, width, shape.framePitch });
        block.height += row.height() + (i > 0 ? shape.frameRowGap : 0);
    }
    return block;
}

void closeFrame(DisplayList &list, const BodyShape &shape, PageCursor &cursor, double top)
{
    cursor.advance(shape.framePadding);
    const QRectF outside(shape.left, top, shape.width, cursor.y() - top);
    const double half = frameEdge / 2;
    list.boxes.append(
        { Part::Frame, cursor.page(), outside.adjusted(half, half, -half, -half), Ink::Text, frameEdge });
}

void placeFrame(DisplayList &list, const BodyShape &shape, PageCursor &cursor, const LaidBlock &block)
{
    cursor.keepTogether(block.height);
    double top = cursor.y();
    cursor.advance(shape.framePadding);
    bool empty = true;
    for (const Row &row : block.rows) {
        if (!empty && !cursor.fits(shape.frameRowGap + row.height() + shape.framePadding)) {
            closeFrame(list, shape, cursor, top);
            cursor.newPage();
            top = cursor.y();
            cursor.advance(shape.framePadding);
            empty = true;
        }
        if (!empty)
            cursor.advance(shape.frameRowGap);
        const QPointF at(shape.left + paddingX, cursor.y());
        if (row.label)
            list.addText(Part::Frame, cursor.page(), at, row.label);
        const double offset = row.label ? block.valueOffset : 0;
        list.addText(Part::Frame, cursor.page(), at + QPointF(offset, 0), row.value);
        cursor.advance(row.height());
        empty = false;
    }
    closeFrame(list, shape, cursor, top);
}

double gapBefore(const BodyShape &shape, const QList<LaidBlock> &blocks, qsizetype i)
{
    if (i == 0)
        return 0;
    const bool besideFrame = blocks[i].kind == Kind::Frame || blocks[i - 1].kind == Kind::Frame;
    return besideFrame ? shape.frameGap : shape.gap;
}

} // namespace

int placeBody(
    DisplayList &list, TextStore &texts, const BodyShape &shape, const QList<contact::Letter::Block> &blocks)
{
    QList<LaidBlock> laid;
    for (const contact::Letter::Block &block : blocks)
        laid.append(block.kind == Kind::Frame ? layFrame(texts, shape, block.lines)
                                              : layParagraph(texts, shape, block.lines));

    // A greeting alone on a second page looks like a mistake: it takes what stands before it along.
    qsizetype signOff = laid.size();
    double height = 0;
    while (signOff > 0 && laid.size() - signOff < signOffBlocks) {
        const double more = laid[signOff - 1].height + gapBefore(shape, laid, signOff - 1);
        if (height + more > signOffHeight)
            break;
        height += more;
        --signOff;
    }

    PageCursor cursor(shape.firstTop, shape.nextTop, shape.bottom);
    for (qsizetype i = 0; i < laid.size(); ++i) {
        if (i == signOff)
            cursor.keepTogether(height);
        cursor.gap(gapBefore(shape, laid, i));
        if (laid[i].kind == Kind::Frame)
            placeFrame(list, shape, cursor, laid[i]);
        else
            cursor.pour(list, Part::Body, shape.left, laid[i].lines);
    }
    return cursor.page() + 1;
}

} // namespace kib::print
