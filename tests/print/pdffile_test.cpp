// SPDX-License-Identifier: EUPL-1.2
#include "core/print/clientpage.h"
#include "core/print/figurepainter.h"
#include "core/print/fonts.h"
#include "core/print/matrixpage.h"
#include "core/print/pdffile.h"
#include "tests/print/paper.h"
#include "tests/print/thennow.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kib::print;
using kib::test::output;

TEST_CASE("a sheet becomes an A4 PDF with its words on as many pages as it says")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"week.pdf"_s);
    Sheet sheet { u"Weekstart week 49"_s, u"Team Meedoen"_s, GENERATE(false, true), {},
        u"Peildatum 30 november"_s, true };
    Table table { { { u"Klantmanager"_s, false, 2 }, { u"Klanten"_s, true, 1 } }, {}, false };
    for (int i = 0; i < 60; ++i)
        table.rows.append({ u"S. Özdemir %1"_s.arg(i), u"1.073"_s });
    sheet.parts = { table };
    const auto pages = writeSheetPdf(path, sheet);
    REQUIRE(pages);
    CHECK(*pages > 1);

    const QString info = output(u"pdfinfo"_s, { path });
    CHECK(info.contains(u"Pages:           %1\n"_s.arg(*pages)));
    CHECK(info.contains(sheet.landscape ? u"842 x 595 pts (A4)"_s : u"595 x 842 pts (A4)"_s));
    const QString text = output(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
    CHECK(text.contains(u"Weekstart week 49"_s));
    CHECK(text.contains(u"S. Özdemir 59"_s));
    CHECK(text.contains(u"%1 van %1"_s.arg(*pages)));
    CHECK(output(u"pdftotext"_s, { path, u"-"_s }).count(u"OEFENEN"_s) == *pages);
}

TEST_CASE("a PDF file that is not finished leaves nothing behind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"week.pdf"_s);
    {
        auto file = PdfFile::open(path, QPageLayout::Portrait, u"Klant in beeld"_s);
        REQUIRE(file);
        QPainter painter(&file->device());
        painter.drawRect(10, 10, 100, 100);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a sheet that cannot be laid out leaves an older file as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"week.pdf"_s);
    Sheet sheet;
    sheet.title = u"Eerste"_s;
    REQUIRE(writeSheetPdf(path, sheet));
    sheet.parts = { Table { { { u"Klanten"_s, true, 1 } }, { {} }, false } };
    CHECK_FALSE(writeSheetPdf(path, sheet));
    CHECK(output(u"pdftotext"_s, { path, u"-"_s }).contains(u"Eerste"_s));
}

TEST_CASE("a matrix and a client's page become PDFs of one page with their words, and all type in it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"blad.pdf"_s);
    auto matrix = MatrixPageLayout::create();
    auto client = ClientPageLayout::create();
    REQUIRE(matrix);
    REQUIRE(client);
    const auto form = matrix->place(EmptyMatrix { { u"Geld en schulden"_s }, u"Zwolle 2026-1"_s, true });
    ClientPage page;
    page.date = u"maandag 7 december 2026"_s;
    page.goesWell = { u"Café en één rustig ritme."_s };
    const auto summary = client->place(page);
    REQUIRE(form);
    REQUIRE(summary);

    REQUIRE(writePagesPdf(path, *form, u"Klant in beeld: leeg formulier"_s) == 1);
    CHECK(output(u"pdfinfo"_s, { path }).contains(u"842 x 595 pts (A4)"_s));
    CHECK(output(u"pdftotext"_s, { path, u"-"_s }).contains(u"Geld en schulden"_s));
    REQUIRE(writePagesPdf(path, summary->pages, u"Klant in beeld: samenvatting"_s) == 1);
    const QString info = output(u"pdfinfo"_s, { path });
    CHECK(info.contains(u"595 x 842 pts (A4)"_s));
    CHECK(info.contains(u"samenvatting"_s));
    CHECK(output(u"pdftotext"_s, { path, u"-"_s }).contains(u"Café en één rustig ritme."_s));
    CHECK(output(u"pdffonts"_s, { path }).contains(u"LiberationSans"_s));
}

TEST_CASE("a figure on a PDF says the words it says on screen")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"figuur.pdf"_s);
    const auto family = letterFontFamily();
    REQUIRE(family);
    QFont font(*family);
    font.setPixelSize(10 * unitsPerPoint);
    const double width = 170 * unitsPerMm;
    const Figure figure
        = dumbbell(kib::test::thenNowRows(), kib::test::dutchWords(), width, figureMeasure(font));
    auto file = PdfFile::open(path, QPageLayout::Portrait, u"Klant in beeld: overzicht"_s);
    REQUIRE(file);
    QPainter painter(&file->device());
    painter.translate(QPointF(20, 20) * unitsPerMm);
    paintFigure(painter, figure, paperPalette(), font);
    painter.end();
    REQUIRE(file->commit());
    // The tool drops blanks around an arrow.
    const QString text = output(u"pdftotext"_s, { path, u"-"_s }).remove(u' ');
    for (const FigureText &one : figure.texts)
        CHECK(text.contains(QString(one.text).remove(u' ')));
}
