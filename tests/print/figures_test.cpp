// SPDX-License-Identifier: EUPL-1.2
#include "core/print/figures.h"
#include "tests/print/paper.h"
#include "tests/print/thennow.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kib::print;
using namespace kib::test;

namespace {

// Each letter half as wide as high: simple to reckon with.
FigureMeasure measureOf(double em)
{
    return { [em](const QString &text) { return em / 2 * static_cast<double>(text.size()); }, em, 1.4 * em,
        1.1 * em };
}

QList<FigureMark> marksAt(const Figure &figure, const QString &name, MarkShape shape)
{
    double y = -1;
    for (const FigureText &text : figure.texts)
        if (text.text == name)
            y = text.area.center().y();
    REQUIRE(y >= 0);
    QList<FigureMark> marks;
    for (const FigureMark &mark : figure.marks)
        if (mark.shape == shape && std::abs(mark.centre.y() - y) < 0.01)
            marks.append(mark);
    return marks;
}

double scaleAt(const Figure &figure, const QString &number)
{
    for (const FigureText &text : figure.texts)
        if (text.text == number)
            return text.area.center().x();
    FAIL("no such number");
    return 0;
}

QStringList textsOf(const Figure &figure)
{
    QStringList texts;
    for (const FigureText &text : figure.texts)
        texts << text.text;
    return texts;
}

QRectF areaOf(const FigureMark &mark)
{
    return { mark.centre - QPointF(mark.size, mark.size) / 2, QSizeF(mark.size, mark.size) };
}

void checkNothingTouches(const Figure &figure)
{
    const QRectF inside = QRectF(QPointF(), figure.size).adjusted(-0.01, -0.01, 0.01, 0.01);
    for (qsizetype i = 0; i < figure.texts.size(); ++i) {
        const FigureText &text = figure.texts[i];
        INFO(text.text.toStdString());
        CHECK(inside.contains(text.area));
        const QRectF tight = text.area.adjusted(0.01, 0.01, -0.01, -0.01);
        for (qsizetype j = i + 1; j < figure.texts.size(); ++j) {
            INFO(figure.texts[j].text.toStdString());
            CHECK_FALSE(tight.intersects(figure.texts[j].area));
        }
        // The line of a text is higher than its letters: marks may come near, not on the letters.
        const QRectF letters = text.area.adjusted(0.01, figure.em * 0.3, -0.01, -figure.em * 0.3);
        for (const FigureMark &mark : figure.marks)
            CHECK_FALSE(letters.intersects(areaOf(mark)));
    }
    for (const FigureMark &mark : figure.marks)
        CHECK(inside.contains(areaOf(mark)));
}

} // namespace

TEST_CASE("the numbers behind the sentence add up to the rows")
{
    const ThenNowCounts counts = thenNowCounts(thenNowRows());
    CHECK(counts == ThenNowCounts { 5, 1, 3, 1, 4 });
    CHECK(
        counts.up + counts.down + counts.equal + counts.isNew + counts.notDiscussed == thenNowRows().size());
    CHECK(thenNowCounts({}) == ThenNowCounts {});
}

TEST_CASE("the table says the same as the figure, in the same order")
{
    const Table table = dumbbellTable(thenNowRows(), dutchWords());
    const QStringList shown = textsOf(dumbbell(thenNowRows(), dutchWords(), 900, measureOf(14)));
    REQUIRE(table.rows.size() == thenNowRows().size());
    qsizetype last = -1;
    for (const QStringList &row : table.rows) {
        REQUIRE(row.size() == table.columns.size());
        const qsizetype at = shown.indexOf(row.first());
        CHECK(at > last);
        CHECK(shown.at(at + 1) == row.last());
        last = at;
    }
    CHECK(table.rows.at(0) == QStringList { u"Dag en ritme"_s, u"3"_s, u"4"_s, u"4"_s, u"3 \u2192 4"_s });
    CHECK(table.rows.at(8)
        == QStringList { u"Middelen"_s, u"\u2013"_s, u"\u2013"_s, u"\u2013"_s, u"niet besproken"_s });
}

TEST_CASE("marks stand at their scores: hollow then, filled now, diamond the client's own")
{
    const Figure figure = dumbbell(thenNowRows(), dutchWords(), 900, measureOf(14));
    const QString money = u"Geld en schulden"_s; // 2, 4 and 3
    const auto then = marksAt(figure, money, MarkShape::HollowCircle);
    const auto now = marksAt(figure, money, MarkShape::Circle);
    const auto own = marksAt(figure, money, MarkShape::HollowDiamond);
    REQUIRE(then.size() == 1);
    REQUIRE(now.size() == 1);
    REQUIRE(own.size() == 1);
    CHECK(then[0].role == Role::Then);
    CHECK(now[0].role == Role::Now);
    CHECK(own[0].role == Role::Own);
    CHECK(std::abs(then[0].centre.x() - scaleAt(figure, u"2"_s)) < 0.01);
    CHECK(std::abs(now[0].centre.x() - scaleAt(figure, u"4"_s)) < 0.01);
    CHECK(std::abs(own[0].centre.x() - scaleAt(figure, u"3"_s)) < 0.01);
    const auto joins = [&](const FigureLine &line) {
        return line.from == then[0].centre && line.to == now[0].centre && line.role == Role::Axis;
    };
    CHECK(std::count_if(figure.lines.cbegin(), figure.lines.cend(), joins) == 1);
    CHECK(marksAt(figure, money, MarkShape::Square).size() == 1);
}

TEST_CASE("the same score then and now is one filled mark, without a line")
{
    const Figure figure = dumbbell({ { u"Vervoer"_s, 5, 5, {}, false } }, dutchWords(), 900, measureOf(14));
    CHECK(marksAt(figure, u"Vervoer"_s, MarkShape::Circle).size() == 1);
    CHECK(marksAt(figure, u"Vervoer"_s, MarkShape::HollowCircle).isEmpty());
    CHECK(std::none_of(figure.lines.cbegin(), figure.lines.cend(),
        [](const FigureLine &line) { return line.role == Role::Axis; }));
    CHECK(textsOf(figure).contains(u"gelijk"_s));
}

TEST_CASE("what was not discussed is a gap with the muted words at the right")
{
    const Figure figure
        = dumbbell({ { u"Justitie"_s, {}, {}, {}, false } }, dutchWords(), 900, measureOf(14));
    for (const MarkShape shape : { MarkShape::Circle, MarkShape::HollowCircle, MarkShape::HollowDiamond })
        CHECK(marksAt(figure, u"Justitie"_s, shape).isEmpty());
    const FigureText &words = figure.texts.last();
    CHECK(words.text == u"niet besproken"_s);
    CHECK(words.role == Role::Muted);
    CHECK(words.area.left() > scaleAt(figure, u"5"_s));
}

TEST_CASE("no text of a dumbbell touches another or leaves the figure, at any width and zoom")
{
    const double em = GENERATE(9.0, 14.0, 28.0);
    const double width = GENERATE(200.0, 330.0, 480.0, 760.0, 1200.0);
    const bool english = GENERATE(false, true);
    INFO(em << ' ' << width);
    checkNothingTouches(
        dumbbell(thenNowRows(), english ? englishWords() : dutchWords(), width, measureOf(em)));
}

TEST_CASE("a dumbbell keeps to its width as long as words allow it")
{
    for (const double width : { 400.0, 760.0, 1200.0 })
        CHECK(near(dumbbell(thenNowRows(), dutchWords(), width, measureOf(14)).size.width(), width));
}

TEST_CASE("no name is lost, however narrow")
{
    for (const double width : { 150.0, 330.0, 900.0 })
        for (const Figure &figure : { dumbbell(thenNowRows(), dutchWords(), width, measureOf(14)),
                 radar(thenNowRows(), dutchWords(), width, measureOf(14)) }) {
            const QString all = textsOf(figure).join(u' ');
            for (const ThenNowRow &row : thenNowRows())
                CHECK(all.contains(row.name));
        }
}

TEST_CASE("a larger type makes a larger dumbbell of the same shape")
{
    const Figure small = dumbbell(thenNowRows(), dutchWords(), 400, measureOf(10));
    const Figure large = dumbbell(thenNowRows(), dutchWords(), 800, measureOf(20));
    CHECK(std::abs(large.size.height() - 2 * small.size.height()) < 0.01);
    REQUIRE(large.marks.size() == small.marks.size());
    for (qsizetype i = 0; i < small.marks.size(); ++i)
        CHECK(std::abs(large.marks[i].centre.x() - 2 * small.marks[i].centre.x()) < 0.01);
}

TEST_CASE("no name around a radar touches another or the wheel, at any width and zoom")
{
    const double em = GENERATE(9.0, 14.0, 28.0);
    const double width = GENERATE(330.0, 560.0, 1000.0);
    const qsizetype rows = GENERATE(3, 4, 7, 14);
    INFO(em << ' ' << width << ' ' << rows);
    const Figure figure = radar(thenNowRows().first(rows), dutchWords(), width, measureOf(em));
    checkNothingTouches(figure);
    double spread = 0;
    for (const FigureLine &line : figure.lines)
        spread = std::max(spread, std::abs(line.to.x() - line.from.x()));
    CHECK(spread > 3 * em);
}

TEST_CASE("a radar has lines only, broken where a domain was not discussed")
{
    const QList<ThenNowRow> rows { { u"A"_s, 1, 2, 5, false }, { u"B"_s, 2, {}, {}, false },
        { u"C"_s, 3, 3, {}, false }, { u"D"_s, 4, 4, {}, true }, { u"E"_s, {}, 5, {}, false } };
    const Figure figure = radar(rows, dutchWords(), 600, measureOf(14));
    const auto linesOf = [&figure](Role role) {
        return std::count_if(figure.lines.cbegin(), figure.lines.cend(),
            [role](const FigureLine &line) { return line.role == role; });
    };
    CHECK(linesOf(Role::Then) == 3); // A-B, B-C, C-D
    CHECK(linesOf(Role::Now) == 3); // C-D, D-E, E-A
    CHECK(std::none_of(figure.marks.cbegin(), figure.marks.cend(), [](const FigureMark &mark) {
        return mark.shape == MarkShape::HollowDiamond || mark.shape == MarkShape::Square;
    }));
}

TEST_CASE("fewer than three domains make no wheel")
{
    const auto rows = thenNowRows().first(2);
    CHECK(textsOf(radar(rows, dutchWords(), 600, measureOf(14)))
        == textsOf(dumbbell(rows, dutchWords(), 600, measureOf(14))));
    CHECK(dumbbell({}, dutchWords(), 600, measureOf(14)).marks.size() == 4);
}
