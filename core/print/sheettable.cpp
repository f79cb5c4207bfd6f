// SPDX-License-Identifier: EUPL-1.2
#include "core/print/sheettable.h"

#include <algorithm>
#include <numeric>

namespace kib::print {

namespace {

constexpr Face headerFace { 9, true };
constexpr double headerPitch = 4.4;
constexpr double headerPadding = 1.2;
constexpr Face cellFace { 10, false };
constexpr Face strongFace { 10, true };
constexpr double cellPitch = 4.8;
constexpr double cellPadding = 1.3;
constexpr double columnGap = 5;
constexpr double roundingRoom
    = 0.1; // the laying out rounds to its own units, a word of the very width breaks
constexpr double strongRule = 0.35;
constexpr double thinRule = 0.12;

struct Column {
    double left = 0;
    double width = 0;
    bool right = false;
};

struct Row {
    QList<TextPtr> cells;
    int lines = 1;
};

QString longestWord(const QString &text)
{
    QString longest;
    for (const QStringView word : QStringView(text).split(u' '))
        if (word.size() > longest.size())
            longest = word.toString();
    return longest;
}

// What a column needs to break no word: the longest one, by number of letters, of its header and of its
// cells.
double leastWidth(TextStore &texts, const Table &table, qsizetype column)
{
    QString cell;
    for (const QStringList &row : table.rows) {
        if (const QString word = longestWord(row[column]); word.size() > cell.size())
            cell = word;
    }
    return roundingRoom
        + std::max(texts
                       .lay(longestWord(table.columns[column].header),
                           { headerFace, a4Landscape.width(), headerPitch })
                       ->widest(),
            texts.lay(cell, { strongFace, a4Landscape.width(), cellPitch })->widest());
}

// Shares `free` by weight, except that each column is at least as wide as its longest word. Where those do
// not fit beside each other, no column asks for more than an equal share.
QList<double> widthsOf(TextStore &texts, const Table &table, double free)
{
    const qsizetype count = table.columns.size();
    QList<double> least;
    for (qsizetype i = 0; i < count; ++i)
        least.append(leastWidth(texts, table, i));
    if (std::accumulate(least.cbegin(), least.cend(), 0.0) > free) {
        for (double &width : least)
            width = std::min(width, free / static_cast<double>(count));
    }

    QList<double> widths(count, 0.0);
    bool settled = false;
    while (!settled) {
        double rest = free;
        double weights = 0;
        for (qsizetype i = 0; i < count; ++i) {
            rest -= widths[i];
            weights += widths[i] > 0 ? 0 : std::max(table.columns[i].weight, 1);
        }
        settled = true;
        for (qsizetype i = 0; i < count; ++i) {
            if (widths[i] <= 0 && rest * std::max(table.columns[i].weight, 1) / weights < least[i]) {
                widths[i] = least[i];
                settled = false;
            }
        }
        for (qsizetype i = 0; settled && i < count; ++i)
            if (widths[i] <= 0)
                widths[i] = rest * std::max(table.columns[i].weight, 1) / weights;
    }
    return widths;
}

QList<Column> columnsOf(TextStore &texts, const Table &table, double left, double width)
{
    const QList<double> widths
        = widthsOf(texts, table, width - columnGap * static_cast<double>(table.columns.size() - 1));
    QList<Column> columns;
    double x = left;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        columns.append({ x, widths[i], table.columns[i].right });
        x += widths[i] + columnGap;
    }
    return columns;
}

Row layRow(
    TextStore &texts, const QList<Column> &columns, const QStringList &words, const Face &face, double pitch)
{
    Row row;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        row.cells.append(texts.lay(words[i], { face, columns[i].width, pitch, columns[i].right }));
        row.lines = std::max(row.lines, row.cells.last()->lineCount());
    }
    return row;
}

Row layHeader(TextStore &texts, const QList<Column> &columns, const Table &table)
{
    QStringList words;
    for (const Table::Column &column : table.columns)
        words.append(column.header);
    return layRow(texts, columns, words, headerFace, headerPitch);
}

double heightOf(int lines)
{
    return lines * cellPitch + 2 * cellPadding;
}

double headerHeight(const Row &header)
{
    return header.lines * headerPitch + headerPadding;
}

class TablePour
{
public:
    TablePour(DisplayList &list, PageCursor &cursor, QList<Column> columns, Row header)
        : m_list(list)
        , m_cursor(cursor)
        , m_columns(std::move(columns))
        , m_header(std::move(header))
    {
    }

    void addHeader()
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const TextPtr &cell = m_header.cells[i];
            const double lower = (m_header.lines - cell->lineCount()) * headerPitch;
            m_list.addText(Part::Table, m_cursor.page(), QPointF(m_columns[i].left, m_cursor.y() + lower),
                cell, Ink::Muted);
        }
        m_cursor.advance(headerHeight(m_header));
        rule(strongRule, Ink::Text);
    }

    void addRow(const Row &row)
    {
        if (!m_cursor.fits(heightOf(row.lines)) && m_rowsOnPage > 0)
            nextPage();
        for (int first = 0; first < row.lines;) {
            int count = row.lines - first;
            while (count > 1 && !m_cursor.fits(heightOf(count)))
                --count;
            addLines(row, first, count);
            first += count;
            if (first < row.lines)
                nextPage();
        }
    }

    void rule(double width, Ink ink)
    {
        const double length = m_columns.last().left + m_columns.last().width - m_columns.first().left;
        m_list.addRule(
            Part::Table, m_cursor.page(), QPointF(m_columns.first().left, m_cursor.y()), length, width, ink);
    }

private:
    void nextPage()
    {
        m_cursor.newPage();
        m_rowsOnPage = 0;
        addHeader();
    }

    void addLines(const Row &row, int first, int count)
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const TextPtr &cell = row.cells[i];
            const int lines = std::min(count, cell->lineCount() - first);
            if (lines > 0)
                m_list.texts.append({ Part::Table, m_cursor.page(),
                    QPointF(m_columns[i].left, m_cursor.y() + cellPadding), cell, first, lines });
        }
        m_cursor.advance(heightOf(count));
        rule(thinRule, Ink::Rule);
        ++m_rowsOnPage;
    }

    DisplayList &m_list;
    PageCursor &m_cursor;
    QList<Column> m_columns;
    Row m_header;
    int m_rowsOnPage = 0;
};

} // namespace

double tableLeadHeight(TextStore &texts, const Table &table, double width)
{
    if (table.columns.isEmpty())
        return 0;
    const QList<Column> columns = columnsOf(texts, table, 0, width);
    const double header = headerHeight(layHeader(texts, columns, table));
    if (table.rows.isEmpty())
        return header;
    return header + heightOf(layRow(texts, columns, table.rows.first(), cellFace, cellPitch).lines);
}

void placeTable(
    DisplayList &list, TextStore &texts, PageCursor &cursor, const Table &table, double left, double width)
{
    if (table.columns.isEmpty())
        return;
    cursor.keepTogether(tableLeadHeight(texts, table, width));
    const QList<Column> columns = columnsOf(texts, table, left, width);
    TablePour pour(list, cursor, columns, layHeader(texts, columns, table));
    pour.addHeader();
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const bool total = table.lastRowTotal && i == table.rows.size() - 1;
        const Row row = layRow(texts, columns, table.rows[i], total ? strongFace : cellFace, cellPitch);
        if (total && cursor.fits(heightOf(row.lines)))
            pour.rule(strongRule, Ink::Text);
        pour.addRow(row);
    }
}

} // namespace kib::print
