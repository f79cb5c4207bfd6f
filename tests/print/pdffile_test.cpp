// SPDX-License-Identifier: EUPL-1.2
#include "core/print/pdffile.h"
#include "tests/print/paper.h"
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
