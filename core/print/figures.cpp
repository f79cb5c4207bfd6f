// SPDX-License-Identifier: EUPL-1.2
#include "core/print/figures.h"

#include "core/print/figureparts.h"

#include <algorithm>

namespace kib::print {

namespace {

constexpr int scores = 5;
// In parts of the type.
constexpr double leastStep = 2; // from one score to the next
constexpr double mostStep = 6;
constexpr double columnGap = 1.4;
constexpr double axisRoom = 1.1; // beyond 1 and 5, for half a mark
constexpr double rowGap = 0.55;
constexpr double legendGap = 0.5;

struct Columns {
    double names = 0; // width; 0 = the names stand above the axis
    double first = 0; // x of score 1
    double step = 0;
    double observed = 0; // x of its marks
    double change = 0; // left edge
    double changes = 0; // width
};

class DumbbellLayout
{
public:
    DumbbellLayout(
        const QList<ThenNowRow> &rows, const ThenNowWords &words, double width, const FigureMeasure &measure)
        : m_rows(rows)
        , m_words(words)
        , m_width(width)
        , m_measure(measure)
        , m_figure(startFigure(measure))
        , m_columns(columns())
    {
    }

    Figure take()
    {
        double y = addLegend(m_figure, m_words, 0, m_width, m_measure);
        if (y > 0)
            y += em(legendGap);
        y = addHead(y);
        for (const ThenNowRow &row : m_rows)
            y = addRow(row, y);
        closeFigure(m_figure, m_width, y);
        return std::move(m_figure);
    }

private:
    [[nodiscard]] double em(double parts) const { return parts * m_measure.em; }
    [[nodiscard]] double xOf(int score) const { return m_columns.first + (score - 1) * m_columns.step; }

    [[nodiscard]] Columns columns() const
    {
        Columns columns;
        QStringList changes;
        bool observed = false;
        double names = 0;
        double longestWord = 0;
        for (const ThenNowRow &row : m_rows) {
            changes << thenNowChange(row, m_words);
            observed = observed || row.observed;
            names = std::max(names, m_measure.width(row.name));
            longestWord = std::max(longestWord, widestWord(row.name, m_measure));
        }
        columns.changes = widestOf(changes, m_measure);
        const double axisEnds = 2 * em(axisRoom);
        const double beside = em(columnGap) + (observed ? em(columnGap) : 0) + columns.changes;
        const double leastAxis = (scores - 1) * em(leastStep) + axisEnds;
        const double room = m_width - beside - em(columnGap) - leastAxis;
        if (room >= longestWord)
            columns.names = std::min(names, room);
        const double before = columns.names > 0 ? columns.names + em(columnGap) : 0;
        columns.step
            = std::clamp((m_width - before - beside - axisEnds) / (scores - 1), em(leastStep), em(mostStep));
        columns.first = before + em(axisRoom);
        const double end = columns.first + (scores - 1) * columns.step + em(axisRoom);
        columns.observed = end + em(columnGap) / 2;
        columns.change = end + em(columnGap) + (observed ? em(columnGap) : 0);
        return columns;
    }

    // The words of the ends of the scale, and its numbers.
    double addHead(double y)
    {
        const double left = xOf(1) - em(axisRoom);
        const double right = xOf(scores) + em(axisRoom);
        const double both = m_measure.width(m_words.lowest) + m_measure.width(m_words.highest);
        const bool ends = !m_words.lowest.isEmpty() || !m_words.highest.isEmpty();
        addText(m_figure, { left, y }, m_words.lowest, Role::Muted, TextSide::Left, m_measure);
        if (both + em(columnGap) > right - left && !m_words.lowest.isEmpty())
            y += m_measure.line;
        const double end = std::max(right, left + m_measure.width(m_words.highest));
        addText(m_figure, { end, y }, m_words.highest, Role::Muted, TextSide::Right, m_measure);
        if (ends)
            y += m_measure.line;
        for (int score = 1; score <= scores; ++score)
            addText(m_figure, { xOf(score), y }, QString::number(score), Role::Muted, TextSide::Centre,
                m_measure);
        return y + m_measure.line;
    }

    double addRow(const ThenNowRow &row, double top)
    {
        const bool above = m_columns.names <= 0;
        const QStringList lines = wrapped(row.name, above ? m_width : m_columns.names, m_measure);
        const double names = m_measure.line * static_cast<double>(std::max<qsizetype>(lines.size(), 1));
        double y = top + em(rowGap) / 2;
        for (const QString &line : lines) {
            addText(m_figure, { 0, y }, line, Role::Label, TextSide::Left, m_measure);
            y += m_measure.line;
        }
        // The lines of the scale stop at a name that stands above them.
        const double begin = above ? top + em(rowGap) / 2 + names : top;
        const double end = (above ? begin + m_measure.line : begin + names) + em(rowGap);
        addGrid(begin, above ? end - em(rowGap) / 2 : end);
        const double middle = above ? begin + m_measure.line / 2 : (begin + end) / 2;
        addMarks(row, middle);
        const Role role = row.now ? Role::Label : Role::Muted;
        addText(m_figure, { m_columns.change, middle - m_measure.line / 2 }, thenNowChange(row, m_words),
            role, TextSide::Left, m_measure);
        return end;
    }

    void addGrid(double top, double bottom)
    {
        for (int score = 1; score <= scores; ++score)
            m_figure.lines.append(
                { { xOf(score), top }, { xOf(score), bottom }, em(thinLine), Role::Grid, false });
    }

    void addMarks(const ThenNowRow &row, double y)
    {
        const auto place = [this, y](std::optional<int> score) {
            return score ? std::optional(QPointF(xOf(*score), y)) : std::nullopt;
        };
        if (row.then && row.now && row.then != row.now)
            m_figure.lines.append(
                { { xOf(*row.then), y }, { xOf(*row.now), y }, em(strongLine), Role::Axis, false });
        addScores(m_figure, { place(row.then), place(row.now), place(row.own) });
        if (row.observed)
            addMark(m_figure, { m_columns.observed, y }, MarkShape::Square, Role::Muted);
    }

    const QList<ThenNowRow> &m_rows;
    const ThenNowWords &m_words;
    double m_width;
    const FigureMeasure &m_measure;
    Figure m_figure;
    Columns m_columns;
};

} // namespace

Figure dumbbell(
    const QList<ThenNowRow> &rows, const ThenNowWords &words, double width, const FigureMeasure &measure)
{
    return DumbbellLayout(rows, words, width, measure).take();
}

} // namespace kib::print
