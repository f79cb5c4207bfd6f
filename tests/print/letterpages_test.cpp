// SPDX-License-Identifier: EUPL-1.2
#include "core/print/letterlayout.h"
#include "tests/print/paper.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kib::print;
using kib::contact::Letter;
using kib::test::invitation;
using kib::test::linesOf;
using kib::test::near;
using kib::test::wordsOf;
using Kind = Letter::Block::Kind;

namespace {

DisplayList place(const Letter &letter, bool large = false)
{
    LetterStyle style;
    style.largeText = large;
    auto layout = LetterLayout::create(style);
    REQUIRE(layout);
    auto placed = layout->place(letter);
    REQUIRE(placed);
    return std::move(placed->pages);
}

Letter::Block paragraph(int number, int sentences)
{
    return { Kind::Paragraph,
        { u"Alinea %1. "_s.arg(number)
            + QString(u"Samen kijken we wat een goede volgende stap is. "_s).repeated(sentences) } };
}

Letter longLetter(int paragraphs, int sentences = 7)
{
    Letter letter = invitation();
    for (int i = 0; i < paragraphs; ++i)
        letter.blocks.insert(3 + i, paragraph(i, sentences));
    return letter;
}

QString squeezed(QString text)
{
    return text.remove(u' ');
}

QString bodyOf(const Letter &letter)
{
    QString all;
    for (const Letter::Block &block : letter.blocks)
        if (block.kind == Kind::Paragraph)
            all += block.lines.join(QString());
    return squeezed(all);
}

} // namespace

TEST_CASE("a normal invitation fits one page and has no page number")
{
    const DisplayList list = place(invitation());
    CHECK(list.pages == 1);
    CHECK(linesOf(list, Part::PageNumber).isEmpty());
}

TEST_CASE("a letter that does not fit goes on, every page numbered, with no word lost")
{
    const auto [paragraphs, pages] = GENERATE(table<int, int>({ { 4, 2 }, { 20, 4 } }));
    const Letter letter = longLetter(paragraphs);
    const DisplayList list = place(letter);
    CHECK(list.pages == pages);
    const QStringList numbers = wordsOf(list, Part::PageNumber);
    REQUIRE(numbers.size() == pages);
    CHECK(numbers.last() == u"%1 van %1"_s.arg(pages));
    QString printed;
    for (const PlacedLine &line : linesOf(list, Part::Body)) {
        printed += squeezed(line.text);
        CHECK(line.area.top() >= (line.page == 0 ? 104 : 30));
        CHECK(line.area.bottom() <= 262);
    }
    CHECK(printed == bodyOf(letter));
}

TEST_CASE("a letter a few lines too long closes up its white and keeps the size of its words")
{
    Letter letter = invitation();
    letter.blocks.insert(3, paragraph(0, 1));
    const DisplayList list = place(letter);
    CHECK(list.pages == 1);
    const auto lines = linesOf(list, Part::Body);
    CHECK(lines[0].face == Face { 11, false });
    CHECK(near(lines[2].area.top() - lines[1].area.top(), 5.6));
    const double gap = lines[1].area.top() - lines[0].area.top() - 5.6;
    CHECK(gap < 2.8);
    CHECK(gap >= 1.8);
}

TEST_CASE("no page begins or ends with one line of a longer paragraph")
{
    for (int sentences = 1; sentences < 26; ++sentences) {
        const DisplayList list = place(longLetter(3, sentences));
        for (const PlacedText &text : list.texts) {
            if (text.part != Part::Body || text.text->lineCount() == text.lineCount)
                continue;
            INFO(sentences);
            CHECK(text.lineCount >= 2);
        }
    }
}

TEST_CASE("the sign-off never stands alone on a page")
{
    for (int sentences = 1; sentences < 40; ++sentences) {
        const DisplayList list = place(longLetter(1, sentences));
        const auto last = linesOf(list, Part::Body, list.pages - 1);
        INFO(sentences);
        CHECK(last.size() >= 4);
    }
}

TEST_CASE("the appointment moves to the next page as a whole")
{
    Letter letter = invitation();
    const Letter::Block frame = letter.blocks.takeAt(2);
    for (int i = 0; i < 4; ++i)
        letter.blocks.insert(2, paragraph(i, 7));
    letter.blocks.insert(6, frame);
    const DisplayList list = place(letter);
    CHECK(list.pages == 2);
    CHECK(linesOf(list, Part::Frame, 0).isEmpty());
    CHECK(linesOf(list, Part::Frame, 1).size() == 12);
    CHECK(std::count_if(list.boxes.cbegin(), list.boxes.cend(), [](const PlacedBox &box) {
        return box.part == Part::Frame;
    }) == 1);
}

TEST_CASE("a frame taller than a page goes on in a frame of its own")
{
    Letter letter = invitation();
    letter.blocks[2].lines = QStringList(60, u"Tijd: 10.00 uur"_s);
    const DisplayList list = place(letter);
    CHECK(linesOf(list, Part::Frame).size() == 120);
    for (const PlacedLine &line : linesOf(list, Part::Frame)) {
        CHECK(line.area.bottom() <= 262);
        const auto holds = [&line](const PlacedBox &box) {
            return box.part == Part::Frame && box.page == line.page && box.area.contains(line.area);
        };
        CHECK(std::any_of(list.boxes.cbegin(), list.boxes.cend(), holds));
    }
}

TEST_CASE("a long footer and a long contact column push the text aside instead of lying on it")
{
    Letter letter = invitation();
    letter.footer = QStringList(5, u"Gemeente Kaleveld, Raadhuisplein 1"_s).join(u'\n');
    letter.contact = QStringList(16, u"Merel Jansen"_s);
    const DisplayList list = place(letter);
    const auto footer = linesOf(list, Part::Footer, 0);
    REQUIRE(footer.size() == 5);
    CHECK(footer.last().area.bottom() <= 287);
    for (const PlacedLine &line : linesOf(list, Part::Body, 0))
        CHECK(line.area.bottom() < footer.first().area.top());
    CHECK(linesOf(list, Part::Date).first().area.top() > linesOf(list, Part::Contact).last().area.bottom());
}

TEST_CASE("large text takes the pages it needs and stays inside the margins")
{
    const DisplayList list = place(invitation(), true);
    CHECK(list.pages == 2);
    for (const PlacedLine &line : linesOf(list, Part::Body)) {
        CHECK(line.area.right() <= 185);
        CHECK(line.area.bottom() <= 262);
    }
}
