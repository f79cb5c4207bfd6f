// SPDX-License-Identifier: EUPL-1.2
#include "core/print/sheetlayout.h"
#include "tests/print/paper.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kib::print;
using kib::test::linesOf;
using kib::test::near;
using kib::test::wordsOf;

namespace {

DisplayList place(const Sheet &sheet)
{
    auto layout = SheetLayout::create();
    REQUIRE(layout);
    auto list = layout->place(sheet);
    REQUIRE(list);
    return *std::move(list);
}

Table numbers(int rows, bool total = false)
{
    Table table { { { u"Klantmanager"_s, false, 3 }, { u"Klanten"_s, true, 1 }, { u"Let op"_s, false, 3 } },
        {}, total };
    for (int i = 0; i < rows; ++i)
        table.rows.append({ u"Naam %1"_s.arg(i), QString::number(i * 7), u""_s });
    return table;
}

Sheet sheetOf(const QList<SheetPart> &parts, bool landscape = false)
{
    return { u"Weekstart week 49"_s, u"Team Meedoen"_s, landscape, parts, u"Peildatum 30 november 2026"_s,
        false };
}

QList<PlacedLine> cellsIn(const DisplayList &list, double left, double right)
{
    QList<PlacedLine> cells;
    for (const PlacedLine &line : linesOf(list, Part::Table))
        if (line.area.left() >= left - 0.01 && line.area.right() <= right + 0.01 && !line.text.isEmpty())
            cells.append(line);
    return cells;
}

} // namespace

TEST_CASE("a sheet keeps its margins, portrait 18 mm and landscape 12 mm")
{
    const bool landscape = GENERATE(false, true);
    const double margin = landscape ? 12 : 18;
    const QString words = QString(u"Samen kijken we wat een goede volgende stap is. "_s).repeated(60);
    const DisplayList list = place(
        sheetOf({ TileRow { { { u"Klanten"_s, u"1.073"_s, u""_s } } }, Paragraph { words }, numbers(70) },
            landscape));
    CHECK(list.pageSize == (landscape ? QSizeF(297, 210) : QSizeF(210, 297)));
    CHECK(list.pages > 1);
    const QRectF inside = QRectF(QPointF(), list.pageSize).adjusted(margin, margin, -margin, -margin);
    for (const PlacedLine &line : linesOf(list))
        CHECK((line.text.isEmpty() || inside.adjusted(-0.02, -0.02, 0.02, 0.02).contains(line.area)));
    for (const PlacedBox &box : list.boxes)
        CHECK(inside.contains(box.area));
}

TEST_CASE("each page has the footer and its number, and text stays above them")
{
    const DisplayList list = place(sheetOf({ numbers(80) }));
    REQUIRE(list.pages == 3);
    CHECK(wordsOf(list, Part::PageNumber) == QStringList { u"1 van 3"_s, u"2 van 3"_s, u"3 van 3"_s });
    CHECK(wordsOf(list, Part::Footer) == QStringList(3, u"Peildatum 30 november 2026"_s));
    const double footer = linesOf(list, Part::Footer).first().area.top();
    for (const PlacedLine &line : linesOf(list, Part::Table))
        CHECK(line.area.bottom() < footer);
    CHECK(near(linesOf(list, Part::PageNumber).first().area.right(), 210 - 18, 0.05));
}

TEST_CASE("tiles share the width, with labels, numbers and notes each on one line")
{
    const DisplayList list = place(sheetOf(
        { TileRow { { { u"Klanten"_s, u"1.073"_s, u"van 5 klantmanagers"_s },
            { u"Gesproken in deze week en de week daarvoor, van alle klanten"_s, u"28"_s, u""_s },
            { u"Opkomst"_s, u"82 %"_s, u"28 van 34"_s }, { u"Zonder volgende stap"_s, u"0"_s, u""_s } } } },
        true));
    QList<PlacedBox> tiles;
    std::copy_if(list.boxes.cbegin(), list.boxes.cend(), std::back_inserter(tiles),
        [](const PlacedBox &box) { return box.part == Part::Tile; });
    REQUIRE(tiles.size() == 4);
    for (const PlacedBox &tile : tiles) {
        CHECK(near(tile.area.width() + tile.edge, 66));
        CHECK(tile.area.height() + tile.edge >= 22);
        CHECK(near(tile.area.top(), tiles[0].area.top()));
    }
    CHECK(near(tiles[1].area.left() - tiles[0].area.right() - tiles[0].edge, 3));
    QList<double> tops;
    for (const PlacedLine &line : linesOf(list, Part::Tile)) {
        const auto holds = [&line](const PlacedBox &tile) { return tile.area.contains(line.area); };
        if (!line.text.isEmpty())
            CHECK(std::any_of(tiles.cbegin(), tiles.cend(), holds));
        if (line.face == Face { 22, true })
            tops.append(line.area.top());
    }
    REQUIRE(tops.size() == 4);
    CHECK(std::all_of(tops.cbegin(), tops.cend(), [&tops](double top) { return near(top, tops[0]); }));
}

TEST_CASE("a number too wide for its tile becomes smaller and is not broken")
{
    const DisplayList list
        = place(sheetOf({ TileRow { { { u"Periode"_s, u"30 nov t/m 4 dec"_s, u""_s } } } }));
    CHECK(wordsOf(list, Part::Tile).contains(u"30 nov t/m 4 dec"_s));
}

TEST_CASE("numbers stand right under their header")
{
    const DisplayList list = place(sheetOf({ numbers(15) }));
    double right = 0;
    for (const PlacedLine &line : linesOf(list, Part::Table))
        if (line.text == u"Klanten"_s)
            right = line.area.right();
    REQUIRE(right > 0);
    int seen = 0;
    for (const PlacedLine &line : linesOf(list, Part::Table)) {
        bool number = false;
        (void)line.text.toInt(&number);
        if (!number)
            continue;
        ++seen;
        CHECK(near(line.area.right(), right, 0.1));
    }
    CHECK(seen == 15);
}

TEST_CASE("a table repeats its header on every page and loses no row")
{
    const DisplayList list = place(sheetOf({ numbers(80) }));
    REQUIRE(list.pages == 3);
    const QStringList words = wordsOf(list, Part::Table);
    CHECK(words.count(u"Klantmanager"_s) == 3);
    for (int page = 0; page < 3; ++page)
        CHECK(linesOf(list, Part::Table, page).first().text == u"Klantmanager"_s);
    for (int i = 0; i < 80; ++i)
        CHECK(words.count(u"Naam %1"_s.arg(i)) == 1);
}

TEST_CASE("long cells wrap inside their column and a row stays whole")
{
    Table table = numbers(12);
    const QString remark = u"Werkervaringsplaats: evaluatie met de werkgever op vrijdag. "_s;
    for (QStringList &row : table.rows)
        row[2] = remark.repeated(4).trimmed();
    const DisplayList list = place(sheetOf({ table }));
    CHECK(list.pages > 1);
    for (const PlacedText &text : list.texts)
        if (text.part == Part::Table)
            CHECK(text.lineCount == text.text->lineCount());
    const auto headers = linesOf(list, Part::Table, 0);
    const double left = headers[2].area.left();
    CHECK(cellsIn(list, left, 192).size() > 24);
}

TEST_CASE("a row taller than a page goes on and loses no word")
{
    Table table = numbers(1);
    table.rows[0][2] = QString(u"Samen kijken we wat een goede volgende stap is. "_s).repeated(200).trimmed();
    const DisplayList list = place(sheetOf({ table }));
    CHECK(list.pages > 1);
    CHECK(wordsOf(list, Part::Table).filter(u"Klanten"_s).size() == list.pages);
    CHECK(wordsOf(list, Part::Table).join(u' ').count(u"volgende"_s) == 200);
}

TEST_CASE("a column is as wide as its longest word, whatever its weight")
{
    Table table { { { u"Wat speelt er"_s, false, 12 }, { u"Arbeidsverledenonderzoek"_s, true, 1 } },
        { { u"a"_s, u"1"_s } }, false };
    CHECK(wordsOf(place(sheetOf({ table })), Part::Table).contains(u"Arbeidsverledenonderzoek"_s));
}

TEST_CASE("the total is bold under a rule of its own")
{
    const DisplayList list = place(sheetOf({ numbers(3, true) }));
    for (const PlacedLine &line : linesOf(list, Part::Table))
        if (line.text == u"Naam 2"_s) {
            CHECK(line.face.bold);
            const auto above = [&line](const PlacedBox &box) {
                return box.area.height() > 0.3 && box.area.bottom() <= line.area.top()
                    && line.area.top() - box.area.bottom() < 3;
            };
            CHECK(std::any_of(list.boxes.cbegin(), list.boxes.cend(), above));
        } else if (line.text.startsWith(u"Naam"_s)) {
            CHECK_FALSE(line.face.bold);
        }
}

TEST_CASE("a heading stands on the page of what it heads")
{
    for (int rows = 20; rows < 36; ++rows) {
        INFO(rows);
        const SheetPart next
            = GENERATE(SheetPart(numbers(3)), SheetPart(Paragraph { u"Tekst van een regel."_s }),
                SheetPart(TileRow { { { u"Klanten"_s, u"7"_s, u""_s } } }));
        const DisplayList list = place(sheetOf({ numbers(rows), Paragraph { u"Acties"_s, true }, next }));
        const int page = linesOf(list, Part::Heading).first().page;
        const double below = linesOf(list, Part::Heading).first().area.bottom();
        const auto placed = linesOf(list);
        CHECK(std::any_of(placed.cbegin(), placed.cend(), [page, below](const PlacedLine &line) {
            return line.page == page && line.area.top() > below && line.part != Part::Footer
                && line.part != Part::PageNumber;
        }));
    }
}

TEST_CASE("running text keeps to a readable measure")
{
    const DisplayList list
        = place(sheetOf({ Paragraph { QString(u"Samen kijken we verder. "_s).repeated(20) } }, true));
    for (const PlacedLine &line : linesOf(list, Part::Body))
        CHECK(line.area.width() <= 150);
}

TEST_CASE("an empty sheet, an empty table and an empty row of tiles are one calm page")
{
    CHECK(place(Sheet {}).pages == 1);
    CHECK(place(sheetOf({ Table {}, TileRow {}, numbers(0), Paragraph {} })).pages == 1);
}

TEST_CASE("a row that does not match the columns is refused")
{
    Table table = numbers(2);
    table.rows[1].removeLast();
    auto layout = SheetLayout::create();
    REQUIRE(layout);
    const auto list = layout->place(sheetOf({ table }));
    REQUIRE_FALSE(list);
    CHECK(list.error().detail == u"row_length"_s);
}

TEST_CASE("a practice sheet shows OEFENEN")
{
    Sheet sheet = sheetOf({ numbers(3) });
    CHECK_FALSE(place(sheet).practice);
    sheet.practice = true;
    CHECK(place(sheet).practice);
}
