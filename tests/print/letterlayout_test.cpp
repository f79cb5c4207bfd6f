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

namespace {

PlacedLetter place(const Letter &letter, const LetterStyle &style = {})
{
    auto layout = LetterLayout::create(style);
    REQUIRE(layout);
    auto placed = layout->place(letter);
    REQUIRE(placed);
    return *std::move(placed);
}

QString refusal(const Letter &letter)
{
    auto layout = LetterLayout::create({});
    REQUIRE(layout);
    const auto placed = layout->place(letter);
    REQUIRE_FALSE(placed);
    CHECK(placed.error().code == kib::ErrorCode::Invalid);
    return placed.error().detail;
}

LetterStyle styleFor(const QString &profile)
{
    LetterStyle style;
    style.window = *windowProfile(profile);
    return style;
}

} // namespace

TEST_CASE("the address begins 1.2 mm under the return address, 10 pt, a line every 4.5 mm")
{
    const auto [profile, left, top] = GENERATE(table<const char *, double, double>({
        { "ea56-links", 25, 50 },
        { "ea56-rechts", 112, 50 },
        { "c5-links", 25, 57 },
        { "c5-rechts", 121, 57 },
    }));
    const DisplayList list = place(invitation(), styleFor(QString::fromLatin1(profile))).pages;
    const auto from = linesOf(list, Part::ReturnAddress);
    REQUIRE(from.size() == 1);
    CHECK(from[0].face == Face { 8, false });
    CHECK(near(from[0].area.left(), left));
    CHECK(near(from[0].area.center().y(), top + 3.3 / 2));
    const auto address = linesOf(list, Part::Address);
    REQUIRE(address.size() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(address[i].face == Face { 10, false });
        CHECK(near(address[i].area.left(), left));
        CHECK(near(address[i].area.center().y(), top + 3.3 + 1.2 + (i + 0.5) * 4.5));
    }
    CHECK(address[2].text == u"8011 AB  ZWOLLE"_s);
}

TEST_CASE("the parts of a letter stand where the paper is agreed to have them")
{
    const DisplayList list = place(invitation()).pages;
    CHECK(list.pages == 1);
    for (const PlacedLine &line : linesOf(list, Part::Letterhead)) {
        CHECK(line.area.top() >= 12);
        CHECK(line.area.bottom() <= 40);
    }
    CHECK(near(linesOf(list, Part::Contact).first().area.center().y(), 50 + 4.5 / 2));
    CHECK(near(linesOf(list, Part::Date).first().area.center().y(), 104 + 5.6 / 2));
    CHECK(linesOf(list, Part::Subject).first().area.top() > 104 + 5.6);
    CHECK(linesOf(list, Part::Subject).first().face == Face { 11, true });
    for (const PlacedLine &line : linesOf(list, Part::Body)) {
        CHECK(line.face == Face { 11, false });
        CHECK(near(line.area.left(), 25));
        CHECK(line.area.right() <= 185);
        CHECK(line.area.bottom() <= 262);
    }
    for (const PlacedLine &line : linesOf(list, Part::Footer)) {
        CHECK(line.face == Face { 8.5, false });
        CHECK(line.area.top() >= 277);
        CHECK(line.area.bottom() <= 287);
    }
}

TEST_CASE("lines of a paragraph stand 5.6 mm apart and paragraphs 2.8 mm more")
{
    const auto lines = linesOf(place(invitation()).pages, Part::Body);
    REQUIRE(lines.size() > 3);
    CHECK(near(lines[1].area.top() - lines[0].area.top(), 5.6 + 2.8)); // salutation, first paragraph
    CHECK(near(lines[2].area.top() - lines[1].area.top(), 5.6));
}

TEST_CASE("the contact column stands opposite the window")
{
    const auto [profile, leftMost, rightMost] = GENERATE(table<const char *, double, double>({
        { "ea56-links", 110, 185 },
        { "ea56-rechts", 25, 100 },
        { "c5-links", 110, 185 },
        { "c5-rechts", 25, 100 },
    }));
    Letter letter = invitation();
    letter.contact.append(u"samenwerkingsverband-kaleveld-noorderwoude-zuiderhage@kaleveld.example"_s);
    const auto lines = linesOf(place(letter, styleFor(QString::fromLatin1(profile))).pages, Part::Contact);
    CHECK(lines.size() > 5);
    for (const PlacedLine &line : lines) {
        CHECK(line.area.left() >= leftMost);
        CHECK(line.area.right() <= rightMost);
    }
}

TEST_CASE("the appointment stands in a frame of 1 pt with its answers in one column")
{
    const DisplayList list = place(invitation()).pages;
    const auto frame = std::find_if(
        list.boxes.cbegin(), list.boxes.cend(), [](const PlacedBox &box) { return box.part == Part::Frame; });
    REQUIRE(frame != list.boxes.cend());
    CHECK(near(frame->edge, 25.4 / 72));
    CHECK(near(frame->area.left() - frame->edge / 2, 25));
    CHECK(near(frame->area.right() + frame->edge / 2, 185));
    CHECK(wordsOf(list, Part::Frame).mid(0, 4)
        == QStringList { u"Datum:"_s, u"dinsdag 8 december 2026"_s, u"Tijd:"_s, u"10.00 uur"_s });
    const auto lines = linesOf(list, Part::Frame);
    for (qsizetype i = 0; i < lines.size(); i += 2) {
        CHECK(lines[i].face == Face { 12, false });
        CHECK(lines[i + 1].face == Face { 12, true });
        CHECK(near(lines[i].area.left(), lines[0].area.left()));
        CHECK(near(lines[i + 1].area.left(), lines[1].area.left()));
        CHECK(near(lines[i].area.top(), lines[i + 1].area.top()));
        CHECK(frame->area.contains(lines[i].area));
        CHECK(frame->area.contains(lines[i + 1].area));
    }
}

TEST_CASE("a line of the frame without a label takes the whole width")
{
    Letter letter = invitation();
    letter.blocks[2].lines = { u"Dinsdag 8 december 2026 om 10.00 uur"_s };
    CHECK(wordsOf(place(letter).pages, Part::Frame) == letter.blocks[2].lines);
}

TEST_CASE("fold marks stand at the folds between 5 and 9 mm and can be left out")
{
    LetterStyle style = styleFor(GENERATE(u"ea56-links"_s, u"c5-links"_s));
    QList<double> marks;
    for (const PlacedBox &box : place(invitation(), style).pages.boxes)
        if (box.part == Part::FoldMark) {
            CHECK(near(box.area.left(), 5));
            CHECK(near(box.area.right(), 9));
            marks.append(box.area.center().y());
        }
    REQUIRE(marks.size() == style.window.folds.size());
    for (qsizetype i = 0; i < marks.size(); ++i)
        CHECK(near(marks[i], style.window.folds[i]));

    style.foldMarks = false;
    const QList<PlacedBox> boxes = place(invitation(), style).pages.boxes;
    CHECK(std::none_of(
        boxes.cbegin(), boxes.cend(), [](const PlacedBox &box) { return box.part == Part::FoldMark; }));
}

TEST_CASE("KIX bars stand under the address when there is room, and the letter says when not")
{
    Letter letter = invitation();
    const auto bars = [](const PlacedLetter &placed) {
        return std::count_if(placed.pages.boxes.cbegin(), placed.pages.boxes.cend(),
            [](const PlacedBox &box) { return box.part == Part::Kix; });
    };
    CHECK_FALSE(place(letter).kixLeftOut);
    CHECK(bars(place(letter)) == 0);

    letter.kix = u"8011AB12XB"_s;
    const PlacedLetter with = place(letter);
    CHECK(bars(with) == 40);
    CHECK_FALSE(with.kixLeftOut);
    for (const PlacedBox &box : with.pages.boxes)
        if (box.part == Part::Kix)
            CHECK(box.area.top() >= linesOf(with.pages, Part::Address).last().area.bottom() + 4);

    letter.kix = u"8011-AB"_s;
    CHECK(bars(place(letter)) == 0);
    CHECK(place(letter).kixLeftOut);

    letter.kix = u"8011AB12XB"_s;
    letter.address = { u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s };
    const PlacedLetter full = place(letter);
    CHECK(full.kixLeftOut);
    CHECK(bars(full) == 0);
}

TEST_CASE("a wide address becomes smaller, then breaks at a blank, and keeps every letter")
{
    Letter letter = invitation();
    const auto [name, points, lines] = GENERATE(table<const char16_t *, double, int>({
        { u"A.B.C. van der Ven-van Rechteren Limpurg", 10, 3 },
        { u"mr. A.B.C. van der Ven-van Rechteren Limpurg S", 9, 3 },
        { u"A.B.C.D.E.F. barones van der Ven-van Rechteren Limpurg Łukasiewicz", 9, 4 },
    }));
    letter.address[0] = QString::fromUtf16(name);
    const DisplayList list = place(letter).pages;
    const auto address = linesOf(list, Part::Address);
    CHECK(address.size() == lines);
    for (const PlacedLine &line : address)
        CHECK(line.face == Face { points, false });
    CHECK(wordsOf(list, Part::Address).join(u' ') == letter.address.join(u' '));
}

TEST_CASE("large text leaves the address as it is")
{
    LetterStyle style;
    style.largeText = true;
    const DisplayList list = place(invitation(), style).pages;
    for (const PlacedLine &line : linesOf(list, Part::Body))
        CHECK(line.face == Face { 16, false });
    for (const PlacedLine &line : linesOf(list, Part::Address))
        CHECK(line.face == Face { 10, false });
}

TEST_CASE("a letter that cannot be printed as it stands says which part is in the way")
{
    Letter letter = invitation();
    SECTION("no address")
    {
        letter.address.clear();
        CHECK(refusal(letter) == u"no_address"_s);
    }
    SECTION("an address no window can show")
    {
        letter.address
            = QStringList(6, u"A.B.C.D. van der Ven-van Rechteren Limpurg van Łukasiewicz en Şahinoğlu"_s);
        CHECK(refusal(letter) == u"address_too_long"_s);
    }
    SECTION("a letterhead that does not end")
    {
        letter.organisation = QString(u"Gemeente Kaleveld "_s).repeated(60);
        CHECK(refusal(letter) == u"organisation_too_long"_s);
    }
    SECTION("a contact column that does not end")
    {
        letter.contact = QStringList(30, u"Merel Jansen"_s);
        CHECK(refusal(letter) == u"contact_too_long"_s);
    }
    SECTION("a subject that does not end")
    {
        letter.subject = QString(u"Uitnodiging voor een gesprek "_s).repeated(80);
        CHECK(refusal(letter) == u"subject_too_long"_s);
    }
    SECTION("a footer that does not end")
    {
        letter.footer = QString(u"Gemeente Kaleveld "_s).repeated(100);
        CHECK(refusal(letter) == u"footer_too_long"_s);
    }
    SECTION("a character no font has")
    {
        letter.address[0] = u"C. de Vries \U000E1234"_s;
        CHECK(refusal(letter) == u"no_glyph"_s);
    }
}
