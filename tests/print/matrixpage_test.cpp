// SPDX-License-Identifier: EUPL-1.2
#include "core/print/matrixpage.h"
#include "tests/print/paper.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kib::print;
using kib::test::linesOf;
using kib::test::near;
using kib::test::wordsOf;

namespace {

constexpr double gridBegin = 12 + 10.4 + 5.4;
const QList<double> edges { 12, 54, 94, 110, 130, 205, 285 };

MatrixPage talk(int rows = 14)
{
    MatrixPage page;
    page.client = u"C. de Vries (K00012)"_s;
    page.talk = u"gesprek van maandag 7 december 2026"_s;
    page.source = u"werkwijze Zwolle 2026-1"_s;
    for (int i = 0; i < rows; ++i)
        page.rows.append({ u"Gebied %1"_s.arg(i + 1), i % 5 + 1, i % 3 + 1, u"niet besproken"_s, u"nee"_s,
            u"vrijwilliger"_s, u"op tijd"_s });
    page.path = { {}, { u"arbeidsvermogen onbekend"_s }, u"Zwolle Werkt Aanpak"_s, u"nieuwe informatie"_s };
    page.category = { u"Nog niet job ready"_s, { u"werk mogelijk in 39 weken"_s, u"kan omhoog"_s },
        u"Nog niet job ready"_s, {} };
    page.decidedBy = u"Merel Jansen"_s;
    page.decidedOn = u"maandag 7 december 2026"_s;
    return page;
}

template<class Page>
DisplayList place(const Page &page)
{
    auto layout = MatrixPageLayout::create();
    REQUIRE(layout);
    auto list = layout->place(page);
    REQUIRE(list);
    return *std::move(list);
}

QList<PlacedBox> marksOf(const DisplayList &list)
{
    QList<PlacedBox> marks;
    for (const PlacedBox &box : list.boxes)
        if (box.part == Part::Mark)
            marks.append(box);
    return marks;
}

QList<PlacedLine> linesIn(const DisplayList &list, int row, int column)
{
    const double top = gridBegin + 9 * row;
    const QRectF cell(edges[column], top, edges[column + 1] - edges[column], 9);
    QList<PlacedLine> lines;
    for (const PlacedLine &line : linesOf(list, Part::Table))
        if (cell.contains(line.area))
            lines.append(line);
    return lines;
}

QString longText()
{
    return QString(u"huurachterstand van twee maanden "_s).repeated(12).trimmed();
}

void checkOnPage(const DisplayList &list)
{
    CHECK(list.pages == 1);
    CHECK(list.pageSize == QSizeF(297, 210));
    const QRectF inside = QRectF(12, 12, 273, 186).adjusted(-0.05, -0.05, 0.05, 0.05);
    for (const PlacedLine &line : linesOf(list))
        CHECK((line.part == Part::Practice || line.text.isEmpty() || inside.contains(line.area)));
    // Rules lie with their middle on the edge.
    for (const PlacedBox &box : list.boxes)
        CHECK(inside.adjusted(-0.2, -0.2, 0.2, 0.2).contains(box.area));
}

void checkNoTextTouches(const DisplayList &list)
{
    const QList<PlacedLine> lines = linesOf(list);
    for (qsizetype i = 0; i < lines.size(); ++i)
        for (qsizetype j = i + 1; j < lines.size(); ++j) {
            INFO(lines[i].text.toStdString() << " / " << lines[j].text.toStdString());
            const QRectF tight = lines[i].area.adjusted(0, 0.3, 0, -0.3);
            CHECK_FALSE(tight.intersects(lines[j].area.adjusted(0, 0.3, 0, -0.3)));
        }
}

} // namespace

TEST_CASE("fourteen rows of 9 mm and the advice stand on one landscape page")
{
    const DisplayList list = place(talk());
    checkOnPage(list);
    checkNoTextTouches(list);
    for (int row = 0; row < 14; ++row) {
        const auto names = linesIn(list, row, 0);
        REQUIRE(names.size() == 1);
        CHECK(names[0].text == u"Gebied %1"_s.arg(row + 1));
    }
}

TEST_CASE("a score is the one large mark of its row, in the column of its number")
{
    const DisplayList list = place(talk());
    QList<PlacedBox> large;
    for (const PlacedBox &mark : marksOf(list))
        if (mark.area.width() > 2)
            large.append(mark);
    REQUIRE(large.size() == 14);
    CHECK(marksOf(list).size() == qsizetype(14) * 5);
    for (int row = 0; row < 14; ++row) {
        CHECK(near(large[row].area.center().x(), 54 + 8 * (row % 5) + 4));
        CHECK(near(large[row].area.center().y(), gridBegin + 9 * row + 4.5));
    }
}

TEST_CASE("without a score the words stand where the marks would")
{
    MatrixPage page = talk();
    page.rows[5].score.reset();
    page.rows[7] = { u"Hoofd"_s, {}, {}, u"klant wil dit niet bespreken"_s, {}, {}, {} };
    const DisplayList list = place(page);
    CHECK(marksOf(list).size() == qsizetype(12) * 5);
    REQUIRE(linesIn(list, 5, 1).size() == 1);
    CHECK(linesIn(list, 5, 1)[0].text == u"niet besproken"_s);
    CHECK_FALSE(linesIn(list, 7, 1).isEmpty());
    checkNoTextTouches(list);
}

TEST_CASE("a text too long for its cell has two lines of 8 pt, ends in an ellipsis, and the head says so")
{
    MatrixPage page = talk();
    CHECK_FALSE(wordsOf(place(page), Part::Subject).join(u' ').contains(u"ingekort"_s));
    page.rows[4].situation = longText();
    page.rows[6].observation = u"vertelt levendig over het werk bij de kringloopwinkel in de buurt"_s;
    const DisplayList list = place(page);
    const auto lines = linesIn(list, 4, 4);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].face.points == 8);
    CHECK(lines[1].text.endsWith(u'\u2026'));
    CHECK(linesIn(list, 6, 5).size() == 2);
    CHECK_FALSE(linesIn(list, 6, 5)[1].text.endsWith(u'\u2026'));
    CHECK(wordsOf(list, Part::Subject).join(u' ').contains(u"ingekort"_s));
    checkNoTextTouches(list);
}

TEST_CASE("proposal, reasons, decision, name and date stand under the grid")
{
    const DisplayList list = place(talk());
    CHECK(wordsOf(list, Part::Heading) == QStringList { u"Pad"_s, u"Indeling"_s });
    const QStringList words = wordsOf(list, Part::Body) + wordsOf(list, Part::Footer);
    for (const QString &word :
        { u"Geen voorstel"_s, u"arbeidsvermogen onbekend"_s, u"Zwolle Werkt Aanpak"_s, u"nieuwe informatie"_s,
            u"Nog niet job ready"_s, u"werk mogelijk in 39 weken \u00b7 kan omhoog"_s, u"Merel Jansen"_s,
            u"maandag 7 december 2026"_s })
        CHECK(words.contains(word));
    for (const PlacedLine &line : linesOf(list, Part::Body))
        CHECK(line.area.top() > gridBegin + 14 * 9);
}

TEST_CASE("whatever the length of its texts, the page keeps to one page without touching lines")
{
    MatrixPage page = talk();
    for (MatrixPage::Row &row : page.rows)
        row = { longText(), row.score, 5, longText(), longText(), longText(), longText() };
    for (MatrixPage::Advice *advice : { &page.path, &page.category })
        *advice = { longText(), { longText(), longText(), longText() }, longText(), longText() };
    page.client = page.talk = page.source = page.decidedBy = page.decidedOn = longText();
    const DisplayList list = place(page);
    checkOnPage(list);
    checkNoTextTouches(list);
}

TEST_CASE("up to eighteen rows become lower, more are refused")
{
    checkOnPage(place(talk(18)));
    checkNoTextTouches(place(talk(18)));
    CHECK(place(talk(0)).pages == 1);
    auto layout = MatrixPageLayout::create();
    REQUIRE(layout);
    const auto refused = layout->place(talk(19));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"matrix_rows"_s);
}

TEST_CASE("the empty form is the same grid with boxes to tick and nothing filled in")
{
    const MatrixPage page = talk();
    EmptyMatrix empty;
    for (const MatrixPage::Row &row : page.rows)
        empty.domains.append(row.domain);
    const DisplayList list = place(empty);
    checkOnPage(list);
    checkNoTextTouches(list);
    CHECK(marksOf(list).size() == qsizetype(14) * 5);
    for (const PlacedBox &mark : marksOf(list))
        CHECK(mark.edge > 0);
    for (int row = 0; row < 14; ++row) {
        CHECK(linesIn(list, row, 0).size() == 1);
        for (const int column : { 1, 2, 3, 4, 5 })
            CHECK(linesIn(list, row, column).isEmpty());
    }
    const auto rules = [](const DisplayList &of) {
        QList<QRectF> areas;
        for (const PlacedBox &box : of.boxes)
            if (box.part == Part::Table)
                areas.append(box.area);
        return areas;
    };
    CHECK(rules(list) == rules(place(page)));
}

TEST_CASE("a practice matrix and a practice form say so")
{
    MatrixPage page = talk();
    EmptyMatrix empty { { u"Wonen"_s }, {}, true };
    CHECK_FALSE(place(page).practice);
    page.practice = true;
    CHECK(place(page).practice);
    CHECK(place(empty).practice);
}
