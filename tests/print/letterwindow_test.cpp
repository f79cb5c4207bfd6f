// SPDX-License-Identifier: EUPL-1.2
#include "core/print/letterlayout.h"
#include "tests/print/paper.h"
#include "tests/support/catch_qt.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kib::print;
using kib::contact::Letter;
using kib::test::invitation;

namespace {

constexpr double dotsPerMm = 4;

bool belongsInWindow(Part part)
{
    return part == Part::ReturnAddress || part == Part::Address || part == Part::Kix;
}

DisplayList only(const DisplayList &list, bool inWindow)
{
    DisplayList some = list;
    some.texts.removeIf(
        [inWindow](const PlacedText &text) { return belongsInWindow(text.part) != inWindow; });
    some.boxes.removeIf([inWindow](const PlacedBox &box) { return belongsInWindow(box.part) != inWindow; });
    if (inWindow)
        some.practice.reset();
    return some;
}

// Where there is any ink on the first page, in mm; empty when there is none in `area`.
QRectF inkIn(const DisplayList &list, const QRectF &area)
{
    const QSize size = (a4Portrait * dotsPerMm).toSize();
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerMm, dotsPerMm);
    paint(painter, list, 0);
    painter.end();
    QRect ink;
    const QRect dots = QRectF(area.topLeft() * dotsPerMm, area.size() * dotsPerMm)
                           .toAlignedRect()
                           .intersected(image.rect());
    for (int y = dots.top(); y <= dots.bottom(); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = dots.left(); x <= dots.right(); ++x)
            if (line[x] != 255)
                ink |= QRect(x, y, 1, 1);
    }
    return { QPointF(ink.topLeft()) / dotsPerMm, QSizeF(ink.size()) / dotsPerMm };
}

Letter crowded()
{
    Letter letter = invitation();
    letter.organisation
        = u"Intergemeentelijke Sociale Dienst Kaleveld, Noorderwoude, Zuiderhage en Oosterbeemster"_s;
    letter.returnAddress
        = u"Retouradres: Intergemeentelijke Sociale Dienst, Postbus 12345, 9999 ZZ Kaleveld"_s;
    letter.contact = QStringList(10, u"samenwerkingsverband-noorderwoude@kaleveld.example"_s);
    letter.practice = true;
    return letter;
}

QList<Letter> extremeLetters()
{
    QList<Letter> letters { invitation(), crowded() };

    Letter kix = crowded();
    kix.kix = u"1234AB12345XBIS2"_s;
    letters.append(kix);

    Letter foreign = crowded();
    foreign.returnAddress = u"Postbus 100, 9999 ZZ Kaleveld"_s;
    foreign.address = { u"mevrouw Şükran Değirmencioğlu-Țepeșwicz"_s, u"Đường Nguyễn Thị Thờ 12"_s,
        u"Улица Ивановна 7"_s, u"شارع الحسيني ٤٥"_s, u"1000 ŁÓDŹ"_s, u"POLEN"_s };
    letters.append(foreign);

    Letter wide = crowded();
    wide.returnAddress = u"Postbus 100, 9999 ZZ Kaleveld"_s;
    wide.address = { u"De hoogwelgeboren vrouwe"_s,
        u"M.A.C.W. barones van Rechteren Limpurg-van der Ven van Ouderkerk"_s, u"Wilhelminastraat 1234 bis"_s,
        u"1234 AB  'S-GRAVENHAGE"_s };
    letters.append(wide);

    Letter unbroken = invitation();
    unbroken.address[0] = QString(u"W"_s).repeated(60);
    unbroken.organisation = QString(u"W"_s).repeated(90);
    unbroken.contact[0] = QString(u"W"_s).repeated(60);
    letters.append(unbroken);
    return letters;
}

} // namespace

TEST_CASE("however the sheet slides, the window shows the whole address and nothing else")
{
    for (const WindowProfile &profile : windowProfiles()) {
        LetterStyle style;
        style.window = profile;
        auto layout = LetterLayout::create(style);
        REQUIRE(layout);
        const QList<Letter> letters = extremeLetters();
        for (qsizetype i = 0; i < letters.size(); ++i) {
            INFO(profile.key.toStdString() << ", letter " << i);
            const auto placed = layout->place(letters[i]);
            REQUIRE(placed);
            CHECK(inkIn(only(placed->pages, false), profile.forbiddenZone()).isEmpty());
            const QRectF address = inkIn(only(placed->pages, true), QRectF(QPointF(), a4Portrait));
            CHECK_FALSE(address.isEmpty());
            CHECK(profile.textZone().contains(address));
        }
    }
}

TEST_CASE("every line and bar in the window lies in the text zone and everything else outside what can show")
{
    for (const WindowProfile &profile : windowProfiles()) {
        LetterStyle style;
        style.window = profile;
        auto layout = LetterLayout::create(style);
        REQUIRE(layout);
        for (const Letter &letter : extremeLetters()) {
            const auto placed = layout->place(letter);
            REQUIRE(placed);
            INFO(profile.key.toStdString());
            const QRectF zone = profile.textZone().adjusted(0, -0.01, 0, 0.01);
            for (const PlacedLine &line : linesOf(placed->pages))
                CHECK((line.page > 0
                    || (belongsInWindow(line.part) ? zone.contains(line.area)
                                                   : !profile.forbiddenZone().intersects(line.area))));
            for (const PlacedBox &box : placed->pages.boxes)
                CHECK((box.page > 0
                    || (belongsInWindow(box.part) ? zone.contains(box.area)
                                                  : !profile.forbiddenZone().intersects(box.area))));
        }
    }
}

TEST_CASE("a practice letter shows OEFENEN behind the text of every page, clear of the window")
{
    Letter letter = invitation();
    letter.practice = true;
    auto layout = LetterLayout::create({});
    REQUIRE(layout);
    const auto placed = layout->place(letter);
    REQUIRE(placed);
    REQUIRE(placed->pages.practice);
    DisplayList mark;
    mark.practice = placed->pages.practice;
    const QRectF ink = inkIn(mark, QRectF(QPointF(), a4Portrait));
    CHECK(ink.width() > 120);
    CHECK(ink.height() > 80);
    CHECK(ink.top() > 104);
    CHECK(ink.bottom() < 277);
    CHECK(mark.practice->text->line(0) == u"OEFENEN"_s);
}
