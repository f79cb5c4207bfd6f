// SPDX-License-Identifier: EUPL-1.2
#include "core/print/figurepainter.h"
#include "core/print/fonts.h"
#include "tests/print/thennow.h"
#include "tests/support/catch_qt.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace kib::print;
using namespace kib::test;

namespace {

QFont letterFont(int pixels)
{
    const auto family = letterFontFamily();
    REQUIRE(family);
    QFont font(*family);
    font.setPixelSize(pixels);
    return font;
}

QImage painted(const Figure &figure, const FigurePalette &palette)
{
    QImage image((figure.size + QSizeF(2, 2)).toSize(), QImage::Format_RGB32);
    image.fill(palette.ground);
    QPainter painter(&image);
    paintFigure(painter, figure, palette, letterFont(14));
    return image;
}

QPoint pixelOf(const FigureMark &mark)
{
    return { static_cast<int>(mark.centre.x()), static_cast<int>(mark.centre.y()) };
}

} // namespace

TEST_CASE("a figure is painted in the colours of its roles")
{
    const Figure figure
        = dumbbell({ { u"Geld"_s, 2, 4, {}, false } }, dutchWords(), 500, figureMeasure(letterFont(14)));
    FigurePalette palette = paperPalette();
    palette.now = Qt::red;
    const QImage image = painted(figure, palette);
    int filled = 0;
    int hollow = 0;
    for (const FigureMark &mark : figure.marks) {
        if (mark.shape == MarkShape::Circle && ++filled > 0)
            CHECK(image.pixelColor(pixelOf(mark)) == QColor(Qt::red));
        if (mark.shape == MarkShape::HollowCircle && ++hollow > 0)
            CHECK(image.pixelColor(pixelOf(mark)) == palette.ground);
    }
    CHECK(filled == 2);
    CHECK(hollow == 2);
}

TEST_CASE("nothing is painted outside the size of a figure")
{
    const Figure figure = dumbbell(thenNowRows(), dutchWords(), 700, figureMeasure(letterFont(14)));
    QImage image(QSize(900, 900), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(40, 40);
    paintFigure(painter, figure, paperPalette(), letterFont(14));
    painter.end();
    const QRect inside = QRectF(QPointF(39, 39), figure.size + QSizeF(2, 2)).toAlignedRect();
    QString outside;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!inside.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::white))
                outside = u"%1, %2"_s.arg(x).arg(y);
    CHECK(outside == QString());
}

TEST_CASE("text measured for a figure is as wide as it is painted")
{
    const FigureMeasure measure = figureMeasure(letterFont(14));
    CHECK(measure.em == 14);
    CHECK(measure.line > measure.em);
    CHECK(measure.ascent < measure.line);
    CHECK(measure.width(u"Verzorging en voorkomen"_s) > measure.width(u"Verzorging"_s));
}

TEST_CASE("the colours of paper stay apart in grey")
{
    const FigurePalette palette = paperPalette();
    CHECK(std::abs(qGray(palette.grid.rgb()) - qGray(palette.axis.rgb())) > 60);
    CHECK(std::abs(qGray(palette.ground.rgb()) - qGray(palette.then.rgb())) > 100);
    CHECK(std::abs(qGray(palette.ground.rgb()) - qGray(palette.now.rgb())) > 100);
}

TEST_CASE("an SVG holds every line, mark and text, and its sentence by name")
{
    const QList<ThenNowRow> rows { { u"Mens & <werk>"_s, 2, 4, 3, true } };
    const Figure figure = dumbbell(rows, dutchWords(), 500, figureMeasure(letterFont(14)));
    const QString sentence = u"Op een leefgebied vooruit."_s;
    QXmlStreamReader reader(figureSvg(figure, paperPalette(), u"Liberation Sans"_s, sentence));
    QStringList names;
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        names << reader.name().toString();
        if (reader.name() == "title"_L1)
            CHECK(reader.readElementText() == sentence);
        else if (reader.name() == "text"_L1)
            texts << reader.readElementText();
    }
    CHECK_FALSE(reader.hasError());
    CHECK(names.count(u"line"_s) == figure.lines.size());
    CHECK(
        names.count(u"circle"_s) + names.count(u"polygon"_s) + names.count(u"rect"_s) == figure.marks.size());
    CHECK(texts.size() == figure.texts.size());
    CHECK(texts.contains(u"Mens & <werk>"_s));
}
