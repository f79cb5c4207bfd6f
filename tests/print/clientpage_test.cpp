// SPDX-License-Identifier: EUPL-1.2
#include "core/print/clientpage.h"
#include "tests/print/paper.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kib::print;
using kib::test::linesOf;
using kib::test::near;
using kib::test::wordsOf;

namespace {

ClientPage summary()
{
    ClientPage page;
    page.date = u"maandag 7 december 2026"_s;
    page.contact = { u"Merel Jansen, klantmanager, 038 123 45 67"_s };
    page.goesWell = { u"U staat elke dag op tijd op."_s, u"Uw dochter helpt u met de administratie."_s };
    page.isHard = { u"Er is een huurachterstand van twee maanden."_s };
    page.wants = { u"Weer met mensen werken, het liefst in een winkel."_s, u"Rust over het geld."_s };
    page.you = { { u"U belt de woningbouwvereniging over een betalingsregeling"_s, u"vr 11 dec"_s },
        { u"U neemt de brieven van de deurwaarder mee"_s, u"di 15 dec"_s } };
    page.we = { { u"Merel meldt u aan bij schuldhulpverlening"_s, u"ma 14 dec"_s } };
    page.together = { { u"Kennismaken bij de kringloopwinkel"_s, u"do 14 jan"_s } };
    page.nextTalk = u"dinsdag 9 maart 2027, 10.00 uur, Stadskantoor"_s;
    page.phases = ClientPage::Phases {
        { u"Belemmeringen wegnemen"_s, u"Meedoen"_s, u"Op weg naar werk"_s, u"Aan het werk"_s }, 1
    };
    page.closing = u"Klopt dit? Bel of mail mij."_s;
    return page;
}

PlacedClientPage place(const ClientPage &page)
{
    auto layout = ClientPageLayout::create();
    REQUIRE(layout);
    auto placed = layout->place(page);
    REQUIRE(placed);
    return *std::move(placed);
}

QList<PlacedBox> boxesOf(const DisplayList &list, Part part)
{
    QList<PlacedBox> boxes;
    for (const PlacedBox &box : list.boxes)
        if (box.part == part && box.edge > 0)
            boxes.append(box);
    return boxes;
}

PlacedLine lineWith(const DisplayList &list, const QString &text)
{
    for (const PlacedLine &line : linesOf(list))
        if (line.text.trimmed() == text)
            return line;
    FAIL(text.toStdString());
    return {};
}

ClientPage full(int items)
{
    ClientPage page = summary();
    page.goesWell = page.isHard = page.wants = QStringList(5, u"Dit gaat goed."_s);
    page.you.clear();
    for (int i = 0; i < items; ++i)
        page.you.append({ u"U belt"_s, u"vr 11 dec"_s });
    page.we = page.you;
    page.together.clear();
    return page;
}

} // namespace

TEST_CASE("a client's page keeps margins of 20 mm and prints nothing smaller than 11 pt")
{
    ClientPage page = summary();
    page.large = GENERATE(false, true);
    const PlacedClientPage placed = place(page);
    CHECK(placed.tooMany.fits());
    CHECK(placed.pages.pageSize == QSizeF(210, 297));
    CHECK(placed.pages.pages <= (page.large ? 2 : 1));
    const QRectF inside(20, 20, 170, 257);
    for (const PlacedLine &line : linesOf(placed.pages)) {
        CHECK(inside.adjusted(-0.02, -0.02, 0.02, 0.02).contains(line.area));
        CHECK(line.face.points >= 11);
    }
    for (const PlacedBox &box : placed.pages.boxes)
        CHECK(inside.contains(box.area));
}

TEST_CASE("the heading is 16 pt, the text 12 pt and in the large variant 16 pt")
{
    const DisplayList list = place(summary()).pages;
    const auto title = linesOf(list, Part::Title);
    REQUIRE(title.size() == 1);
    CHECK(title[0].text == u"Dit bespraken we op maandag 7 december 2026"_s);
    CHECK(title[0].face == Face { 16, true });
    CHECK(lineWith(list, u"Rust over het geld."_s).face == Face { 12, false });
    ClientPage large = summary();
    large.large = true;
    CHECK(lineWith(place(large).pages, u"Rust over het geld."_s).face == Face { 16, false });
}

TEST_CASE("parts stand in a fixed order and an empty one is left out")
{
    CHECK(wordsOf(place(summary()).pages, Part::Heading)
        == QStringList { u"Wat goed gaat"_s, u"Wat lastig is"_s, u"Wat u zelf wilt"_s, u"Afspraken"_s,
            u"Wij spreken elkaar"_s });
    ClientPage page = summary();
    page.isHard.clear();
    page.you.clear();
    page.we.clear();
    page.together.clear();
    page.nextTalk.clear();
    page.phases.reset();
    const DisplayList list = place(page).pages;
    CHECK(wordsOf(list, Part::Heading) == QStringList { u"Wat goed gaat"_s, u"Wat u zelf wilt"_s });
    CHECK(list.boxes.isEmpty());
}

TEST_CASE("agreements stand in a frame, you and we beside each other with their dates")
{
    const DisplayList list = place(summary()).pages;
    const auto frames = boxesOf(list, Part::Frame);
    REQUIRE(frames.size() == 1);
    CHECK(near(frames[0].area.left() - frames[0].edge / 2, 20));
    CHECK(near(frames[0].area.right() + frames[0].edge / 2, 190));
    for (const PlacedLine &line : linesOf(list, Part::Frame))
        CHECK(frames[0].area.contains(line.area));
    const PlacedLine you = lineWith(list, u"U"_s);
    const PlacedLine we = lineWith(list, u"Wij"_s);
    CHECK(near(you.area.top(), we.area.top()));
    CHECK(you.area.right() < 105);
    CHECK(we.area.left() > 105);
    CHECK(near(lineWith(list, u"vr 11 dec"_s).area.top(), lineWith(list, u"U belt de"_s).area.top()));
    CHECK(lineWith(list, u"di 15 dec"_s).area.right() < 105);
    CHECK(lineWith(list, u"ma 14 dec"_s).area.left() > 105);
    CHECK(lineWith(list, u"Samen"_s).area.top() > lineWith(list, u"di 15 dec"_s).area.bottom());
}

TEST_CASE("a date that leaves no room for the longest word goes under its agreement")
{
    ClientPage page = summary();
    page.you
        = { { u"U regelt schuldhulpverlening en woningbouwvereniging"_s, u"woensdag 23 december 2026"_s } };
    const DisplayList list = place(page).pages;
    CHECK(lineWith(list, u"woensdag 23 december 2026"_s).area.top()
        > lineWith(list, u"woningbouwvereniging"_s).area.bottom() - 1);
}

TEST_CASE("a column without agreements says so")
{
    ClientPage page = summary();
    page.we.clear();
    CHECK(lineWith(place(page).pages, u"geen afspraak"_s).area.left() > 105);
}

TEST_CASE("the strip is 170 by 28 mm and names the phase of now in words and in weight")
{
    const DisplayList list = place(summary()).pages;
    const auto boxes = boxesOf(list, Part::Strip);
    REQUIRE(boxes.size() == 4);
    for (const PlacedBox &box : boxes) {
        CHECK(near(box.area.height() + box.edge, 28));
        CHECK(near(box.area.top() - box.edge / 2, boxes[0].area.top() - boxes[0].edge / 2));
    }
    CHECK(near(boxes[0].area.left() - boxes[0].edge / 2, 20));
    CHECK(near(boxes[3].area.right() + boxes[3].edge / 2, 190));
    CHECK(boxes[1].edge > 2 * boxes[0].edge);
    CHECK(boxes[1].area.contains(lineWith(list, u"2  U bent hier"_s).area));
    CHECK(boxes[1].area.contains(lineWith(list, u"Meedoen"_s).area));
    CHECK(lineWith(list, u"Meedoen"_s).face.bold);
}

TEST_CASE("a page that is full to the last line fits, and what is beyond is counted")
{
    int fitting = 0;
    while (place(full(fitting + 1)).tooMany.page == 0)
        ++fitting;
    CHECK(fitting > 3);
    CHECK(place(full(fitting)).pages.pages == 1);
    const PlacedClientPage over = place(full(fitting + 4));
    CHECK_FALSE(over.tooMany.fits());
    CHECK(over.tooMany.page >= 3);
    CHECK(over.tooMany.page <= 6);
    CHECK(over.pages.pages > 1);
    for (const PlacedLine &line : linesOf(over.pages))
        CHECK(line.face.points >= 11);
}

TEST_CASE("striking as many lines as are too many makes the page fit")
{
    ClientPage page = full(16);
    const int tooMany = place(page).tooMany.page;
    REQUIRE(tooMany > 0);
    for (int i = 0; i < tooMany; ++i) {
        page.you.removeLast();
        page.we.removeLast();
    }
    CHECK(place(page).tooMany.page == 0);
}

TEST_CASE("more than five printed lines in a part are counted by part")
{
    ClientPage page = summary();
    page.goesWell = QStringList(7, u"Dit gaat goed."_s);
    page.isHard = { QString(u"Reizen met de bus kost u veel energie. "_s).repeated(14).trimmed() };
    page.wants = QStringList(5, u"Rust."_s);
    const LinesTooMany tooMany = place(page).tooMany;
    CHECK(tooMany.goesWell == 2);
    CHECK(tooMany.isHard > 1);
    CHECK(tooMany.wants == 0);
    page.large = true;
    CHECK(place(page).tooMany.isHard == tooMany.isHard);
}

TEST_CASE("a frame taller than a page is too much in both variants")
{
    ClientPage page = summary();
    page.large = GENERATE(false, true);
    page.nextTalk.clear();
    page.phases.reset();
    page.closing.clear();
    for (int i = 0; i < 50; ++i)
        page.you.append({ u"U belt"_s, u""_s });
    CHECK(place(page).tooMany.page > 0);
}

TEST_CASE("a practice page says so and a letter without a picture is refused")
{
    ClientPage page = summary();
    CHECK_FALSE(place(page).pages.practice);
    page.practice = true;
    CHECK(place(page).pages.practice);
    page.closing = u"\U000F0000"_s;
    auto layout = ClientPageLayout::create();
    REQUIRE(layout);
    const auto refused = layout->place(page);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"no_glyph"_s);
}
