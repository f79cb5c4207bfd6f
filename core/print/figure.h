// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/sheet.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace kib::print {

// What a figure is read beside: made by presenters, in finished words. The figure shows the numbers of
// `table` and no others.
struct FigureData {
    QString heading; // the question it answers
    QString sentence; // the answer in one sentence: caption and accessible name
    Table table;
    QString source; // period, method version, n
};

// One domain, then and now. Scores are 1..5, higher is better; unset = not discussed, which is a gap and
// never a zero.
struct ThenNowRow {
    QString name;
    std::optional<int> then;
    std::optional<int> now;
    std::optional<int> own; // the client's own score of now
    bool observed = false; // somebody noted an observation
};

// The words of a then-and-now figure and its table. An empty word of the legend or the axis is left out.
struct ThenNowWords {
    QString then;
    QString now;
    QString own;
    QString observed;
    QString lowest; // what 1 stands for
    QString highest; // what 5 stands for
    QString notDiscussed;
    QString equal;
    QString isNew;
    QString domain; // the rest heads the columns of the table
    QString change;
};

// The numbers behind the sentence; together they are the number of rows.
struct ThenNowCounts {
    int up = 0;
    int down = 0;
    int equal = 0;
    int isNew = 0; // discussed now, not then
    int notDiscussed = 0; // now
    friend bool operator==(const ThenNowCounts &, const ThenNowCounts &) = default;
};
[[nodiscard]] inline ThenNowCounts thenNowCounts(const QList<ThenNowRow> &rows)
{
    ThenNowCounts counts;
    for (const ThenNowRow &row : rows) {
        if (!row.now)
            ++counts.notDiscussed;
        else if (!row.then)
            ++counts.isNew;
        else if (*row.now == *row.then)
            ++counts.equal;
        else
            ++(*row.now > *row.then ? counts.up : counts.down);
    }
    return counts;
}

// What stands at the right of a row: "2 → 4", or one of the words.
[[nodiscard]] inline QString thenNowChange(const ThenNowRow &row, const ThenNowWords &words)
{
    if (!row.now)
        return words.notDiscussed;
    if (!row.then)
        return words.isNew;
    if (*row.then == *row.now)
        return words.equal;
    return QString::number(*row.then) + QStringLiteral(u" \u2192 ") + QString::number(*row.now);
}

// The same values as the figure, in the same order; an unset score is a dash.
[[nodiscard]] inline Table dumbbellTable(const QList<ThenNowRow> &rows, const ThenNowWords &words)
{
    const auto cell
        = [](std::optional<int> score) { return score ? QString::number(*score) : QString(u'\u2013'); };
    Table table { { { words.domain, false, 3 }, { words.then, true, 1 }, { words.now, true, 1 },
                      { words.own, true, 1 }, { words.change, false, 2 } },
        {}, false };
    for (const ThenNowRow &row : rows)
        table.rows.append(
            { row.name, cell(row.then), cell(row.now), cell(row.own), thenNowChange(row, words) });
    return table;
}

// What a part of a figure stands for; screen and paper choose the colours.
enum class Role { Then, Now, Own, Axis, Grid, Label, Muted };

enum class MarkShape {
    HollowCircle,
    Circle,
    HollowDiamond,
    Square,
};

struct FigureLine {
    QPointF from;
    QPointF to;
    double width = 0;
    Role role = Role::Axis;
    bool dashed = false;
};

struct FigureMark {
    QPointF centre;
    double size = 0; // from side to side, without the outline
    MarkShape shape = MarkShape::Circle;
    Role role = Role::Now;
};

enum class TextSide { Left, Centre, Right };

// One line of text, never broken or cut any more. `area` is as wide as the text and as high as its line;
// `side` is the edge to hold on to where a font is a little wider.
struct FigureText {
    QRectF area;
    QString text;
    Role role = Role::Label;
    TextSide side = TextSide::Left;
};

// A finished picture with its top left corner at 0, 0, in the units of the measure it was made with. Painted
// in this order: lines, marks, texts.
struct Figure {
    QSizeF size;
    double em = 0; // size of the type
    double ascent = 0; // from the top of the area of a text to its base line
    double outline = 0; // of hollow marks
    QList<FigureLine> lines;
    QList<FigureMark> marks;
    QList<FigureText> texts;
};

} // namespace kib::print
