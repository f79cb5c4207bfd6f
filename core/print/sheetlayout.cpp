// SPDX-License-Identifier: EUPL-1.2
#include "core/print/sheetlayout.h"

#include "core/print/pagecursor.h"
#include "core/print/sheettable.h"

#include <algorithm>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr double portraitMargin = 18;
constexpr double landscapeMargin = 12;

constexpr Face titleFace { 17, true };
constexpr double titlePitch = 8;
constexpr Face subtitleFace { 10.5, false };
constexpr double subtitlePitch = 5.2;
constexpr double titleGap = 6;

constexpr Face headingFace { 12, true };
constexpr double headingPitch = 5.8;
constexpr double headingGap = 7;
constexpr double afterHeading = 1.5;
constexpr Face textFace { 10.5, false };
constexpr double textPitch = 5.2;
constexpr double textMeasure = 150; // about eighty characters: longer lines are hard to follow
constexpr double textGap = 2.6;
constexpr double partGap = 5;

constexpr double tileGap = 3;
constexpr double tileHeight = 22;
constexpr double tilePaddingX = 3.5;
constexpr double tilePaddingY = 2.6;
constexpr double tileEdge = 0.25;
constexpr Face tileSmallFace { 9, false };
constexpr double tileSmallPitch = 4.2;
constexpr double tileNumberPitch = 9.2;

constexpr Face footerFace { 8.5, false };
constexpr double footerPitch = 4;
constexpr double numberWidth = 25;
constexpr double footerGap = 5;
constexpr double highestFooter = 40;
constexpr double practiceRise = 5; // above the margin: no title reaches it

struct Job {
    const Sheet &sheet;
    TextStore &texts;
    DisplayList &list;
    PageCursor &cursor;
    double left;
    double width;
};

TextPtr tileNumber(TextStore &texts, const QString &number, double width)
{
    TextPtr text;
    for (const double points : { 22.0, 18.0, 14.0, 11.0 }) {
        text = texts.lay(number, { { points, true }, width, tileNumberPitch });
        if (text->lineCount() == 1)
            break;
    }
    return text;
}

struct LaidTile {
    TextPtr label;
    TextPtr number;
    TextPtr note;
};

struct LaidTiles {
    QList<LaidTile> tiles;
    double tileWidth = 0;
    double labels = 0; // height of the tallest label, so that the numbers stand on one line
    double height = tileHeight;
};

LaidTiles layTiles(const Job &job, const TileRow &row)
{
    const qsizetype usual = job.sheet.landscape ? 4 : 3;
    const auto columns = static_cast<double>(std::max(row.tiles.size(), usual));
    LaidTiles laid;
    laid.tileWidth = (job.width - tileGap * (columns - 1)) / columns;
    const double inner = laid.tileWidth - 2 * tilePaddingX;
    const TextShape small { tileSmallFace, inner, tileSmallPitch };
    double below = 0;
    for (const Tile &tile : row.tiles) {
        laid.tiles.append({ job.texts.lay(tile.label, small), tileNumber(job.texts, tile.number, inner),
            job.texts.lay(tile.note, small) });
        const LaidTile &last = laid.tiles.last();
        laid.labels = std::max(laid.labels, last.label->height());
        below = std::max(below, last.number->height() + (tile.note.isEmpty() ? 0 : last.note->height()));
    }
    laid.height = std::max(tileHeight, 2 * tilePaddingY + laid.labels + below);
    return laid;
}

void placeTiles(const Job &job, const TileRow &row)
{
    const LaidTiles laid = layTiles(job, row);
    job.cursor.keepTogether(laid.height);
    const int page = job.cursor.page();
    const double top = job.cursor.y();
    double x = job.left;
    for (const LaidTile &tile : laid.tiles) {
        const double half = tileEdge / 2;
        const QRectF outside(x, top, laid.tileWidth, laid.height);
        job.list.boxes.append(
            { Part::Tile, page, outside.adjusted(half, half, -half, -half), Ink::Rule, tileEdge });
        QPointF at(x + tilePaddingX, top + tilePaddingY);
        job.list.addText(Part::Tile, page, at, tile.label, Ink::Muted);
        at.ry() += laid.labels;
        job.list.addText(Part::Tile, page, at, tile.number);
        at.ry() += tile.number->height();
        job.list.addText(Part::Tile, page, at, tile.note, Ink::Muted);
        x += laid.tileWidth + tileGap;
    }
    job.cursor.advance(laid.height);
}

QList<TextPtr> layParagraph(const Job &job, const Paragraph &paragraph)
{
    const double measure = std::min(job.width, textMeasure);
    const TextShape shape = paragraph.heading ? TextShape { headingFace, measure, headingPitch }
                                              : TextShape { textFace, measure, textPitch };
    return { job.texts.lay(paragraph.text, shape) };
}

// What of a part must follow its heading on the same page.
double leadHeight(const Job &job, const SheetPart &part)
{
    if (const auto *tiles = std::get_if<TileRow>(&part))
        return layTiles(job, *tiles).height;
    if (const auto *table = std::get_if<Table>(&part))
        return tableLeadHeight(job.texts, *table, job.width);
    return 2 * textPitch;
}

void placeParagraph(const Job &job, const Paragraph &paragraph, const SheetPart *next)
{
    const QList<TextPtr> lines = layParagraph(job, paragraph);
    if (paragraph.heading && next != nullptr)
        job.cursor.keepTogether(lines.first()->height() + afterHeading + leadHeight(job, *next));
    job.cursor.pour(job.list, paragraph.heading ? Part::Heading : Part::Body, job.left, lines);
}

bool isHeading(const SheetPart &part)
{
    const auto *paragraph = std::get_if<Paragraph>(&part);
    return paragraph != nullptr && paragraph->heading;
}

double gapBefore(const QList<SheetPart> &parts, qsizetype i)
{
    if (i == 0)
        return 0;
    if (isHeading(parts[i]))
        return headingGap;
    if (isHeading(parts[i - 1]))
        return afterHeading;
    const bool tiles
        = std::holds_alternative<TileRow>(parts[i]) && std::holds_alternative<TileRow>(parts[i - 1]);
    const bool text
        = std::holds_alternative<Paragraph>(parts[i]) && std::holds_alternative<Paragraph>(parts[i - 1]);
    return tiles ? tileGap : text ? textGap : partGap;
}

void placeTitle(const Job &job)
{
    const TextPtr title = job.texts.lay(job.sheet.title, { titleFace, job.width, titlePitch });
    job.cursor.pour(job.list, Part::Title, job.left, { title });
    if (!job.sheet.subtitle.isEmpty()) {
        const TextPtr subtitle
            = job.texts.lay(job.sheet.subtitle, { subtitleFace, job.width, subtitlePitch });
        job.list.addText(
            Part::Title, job.cursor.page(), QPointF(job.left, job.cursor.y()), subtitle, Ink::Muted);
        job.cursor.advance(subtitle->height());
    }
    job.cursor.gap(titleGap);
}

void placeParts(const Job &job)
{
    const QList<SheetPart> &parts = job.sheet.parts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        job.cursor.gap(gapBefore(parts, i));
        const SheetPart *next = i + 1 < parts.size() ? &parts[i + 1] : nullptr;
        if (const auto *paragraph = std::get_if<Paragraph>(&parts[i]))
            placeParagraph(job, *paragraph, next);
        else if (const auto *tiles = std::get_if<TileRow>(&parts[i]))
            placeTiles(job, *tiles);
        else if (const auto *table = std::get_if<Table>(&parts[i]))
            placeTable(job.list, job.texts, job.cursor, *table, job.left, job.width);
    }
}

void placeFooters(const Job &job, const TextPtr &footer, double top)
{
    const double numberLeft = job.left + job.width - numberWidth;
    for (int page = 0; page < job.list.pages; ++page) {
        if (!job.sheet.footer.isEmpty())
            job.list.addText(Part::Footer, page, QPointF(job.left, top), footer, Ink::Muted);
        const QString number = u"%1 van %2"_s.arg(page + 1).arg(job.list.pages);
        const TextPtr text = job.texts.lay(number, { footerFace, numberWidth, footerPitch, true });
        job.list.addText(Part::PageNumber, page, QPointF(numberLeft, top), text, Ink::Muted);
    }
}

bool rowsAreWhole(const Sheet &sheet)
{
    return std::all_of(sheet.parts.cbegin(), sheet.parts.cend(), [](const SheetPart &part) {
        const auto *table = std::get_if<Table>(&part);
        return table == nullptr
            || std::all_of(table->rows.cbegin(), table->rows.cend(),
                [table](const QStringList &row) { return row.size() == table->columns.size(); });
    });
}

} // namespace

SheetLayout::SheetLayout(TextStore texts)
    : m_texts(std::move(texts))
{
}

Result<SheetLayout> SheetLayout::create()
{
    return TextStore::create().map([](TextStore texts) { return SheetLayout(std::move(texts)); });
}

Result<DisplayList> SheetLayout::place(const Sheet &sheet)
{
    if (!rowsAreWhole(sheet))
        return fail(ErrorCode::Invalid, u"row_length"_s);
    DisplayList list;
    list.pageSize = sheet.landscape ? a4Landscape : a4Portrait;
    const double margin = sheet.landscape ? landscapeMargin : portraitMargin;
    const double width = list.pageSize.width() - 2 * margin;

    const TextPtr footer
        = m_texts.lay(sheet.footer, { footerFace, width - numberWidth - footerGap, footerPitch });
    if (footer->height() > highestFooter)
        return fail(ErrorCode::Invalid, u"footer_too_long"_s);
    const double footerTop = list.pageSize.height() - margin - footer->height();
    PageCursor cursor(margin, margin, footerTop - footerGap);

    const Job job { sheet, m_texts, list, cursor, margin, width };
    placeTitle(job);
    placeParts(job);
    list.pages = cursor.page() + 1;
    placeFooters(job, footer, footerTop);
    if (sheet.practice)
        placePracticeMark(list, m_texts, QRectF(QPointF(), list.pageSize).center(),
            QPointF(list.pageSize.width() - margin, margin - practiceRise));
    if (!isComplete(list))
        return fail(ErrorCode::Invalid, u"no_glyph"_s);
    return list;
}

} // namespace kib::print
