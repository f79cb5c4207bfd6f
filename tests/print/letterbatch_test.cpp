// SPDX-License-Identifier: EUPL-1.2
#include "core/print/letterbatch.h"
#include "tests/print/paper.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kib::print;
using kib::contact::Letter;
using kib::test::invitation;
using kib::test::output;

namespace {

QList<Letter> letters(int count)
{
    QList<Letter> all;
    for (int i = 0; i < count; ++i) {
        all.append(invitation());
        all.last().address[0] = u"C. de Vries %1"_s.arg(i);
    }
    return all;
}

QString textOf(const QString &path)
{
    return output(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
}

} // namespace

TEST_CASE("letters become one A4 PDF with their words, one after the other")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"brieven.pdf"_s);
    QList<Letter> some = letters(3);
    some[1].address[0] = u"G. Şahinoğlu-Łukasiewicz"_s;
    some[1].blocks[0].lines = { u"Beste Thị Thờ Țepeș, 10 € – …"_s };
    const auto outcome = writeLettersPdf(path, {}, some);
    REQUIRE(outcome);
    CHECK(outcome->letters == 3);
    CHECK(outcome->pages == 3);
    CHECK_FALSE(outcome->stopped);
    CHECK(outcome->heldBack.isEmpty());

    const QStringList pages = textOf(path).split(u'\f');
    REQUIRE(pages.size() == 4); // pdftotext ends each page with a form feed
    CHECK(pages[0].contains(u"C. de Vries 0"_s));
    CHECK(pages[1].contains(u"G. Şahinoğlu-Łukasiewicz"_s));
    CHECK(pages[1].contains(u"Beste Thị Thờ Țepeș, 10 € – …"_s));
    CHECK(pages[2].contains(u"C. de Vries 2"_s));
    for (int i = 0; i < 3; ++i) {
        CHECK(pages[i].contains(u"dinsdag 8 december 2026"_s));
        CHECK(pages[i].contains(u"Met vriendelijke groet,"_s));
        CHECK(pages[i].simplified().contains(u"8011 AB ZWOLLE"_s));
    }

    const QString info = output(u"pdfinfo"_s, { path });
    CHECK(info.contains(u"(A4)"_s));
    CHECK(info.contains(u"Klant in beeld: brieven"_s));
    CHECK_FALSE(info.contains(u"Vries"_s));
    for (const QString &line : output(u"pdffonts"_s, { path }).split(u'\n').mid(2))
        if (!line.isEmpty()) {
            CHECK(line.startsWith(u"LiberationSans"_s));
            CHECK(line.contains(u" yes "_s));
        }
}

TEST_CASE("the PDF says that it is PDF/A-1b")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"brieven.pdf"_s);
    REQUIRE(writeLettersPdf(path, {}, letters(1)));
    const QString meta = output(u"pdfinfo"_s, { u"-meta"_s, path });
    CHECK(meta.contains(u"pdfaid:part=\"1\""_s));
    CHECK(meta.contains(u"pdfaid:conformance=\"B\""_s));
}

TEST_CASE("a run that is stopped keeps the letters done so far, and the rest follows later")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"eerste.pdf"_s);
    const QString second = folder.filePath(u"tweede.pdf"_s);
    const QList<Letter> all = letters(5);
    QList<qsizetype> done;
    const auto outcome = writeLettersPdf(first, {}, all, [&done](qsizetype index) {
        done.append(index);
        return index < 1;
    });
    REQUIRE(outcome);
    CHECK(outcome->stopped);
    CHECK(outcome->letters == 2);
    CHECK(done == QList<qsizetype> { 0, 1 });
    CHECK(textOf(first).count(u"C. de Vries"_s) == 2);

    const auto rest = writeLettersPdf(second, {}, all.mid(done.size()));
    REQUIRE(rest);
    CHECK(rest->letters == 3);
    CHECK(textOf(second).contains(u"C. de Vries 2"_s));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList { u"eerste.pdf"_s, u"tweede.pdf"_s });
}

TEST_CASE("the stream is not asked for more than is printed")
{
    const QTemporaryDir folder;
    int asked = 0;
    const NextLetter next = [&asked]() -> std::optional<Letter> {
        ++asked;
        return invitation();
    };
    const auto outcome
        = writeLettersPdf(folder.filePath(u"b.pdf"_s), {}, next, [](qsizetype index) { return index < 2; });
    REQUIRE(outcome);
    CHECK(outcome->letters == 3);
    CHECK(asked == 3);
}

TEST_CASE("a letter that cannot be printed is held back and the others are printed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"brieven.pdf"_s);
    QList<Letter> some = letters(3);
    some[0].address.clear();
    some[2].kix = u"8011-AB"_s;
    const auto outcome = writeLettersPdf(path, {}, some);
    REQUIRE(outcome);
    CHECK(outcome->letters == 2);
    REQUIRE(outcome->heldBack.size() == 1);
    CHECK(outcome->heldBack[0].index == 0);
    CHECK(outcome->heldBack[0].error.detail == u"no_address"_s);
    CHECK(outcome->kixLeftOut == QList<qsizetype> { 2 });
    CHECK(textOf(path).split(u'\f').size() == 3);
}

TEST_CASE("without a letter there is no file, and an older one stays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"brieven.pdf"_s);
    const auto none = writeLettersPdf(path, {}, QList<Letter>());
    REQUIRE(none);
    CHECK(none->pages == 0);
    CHECK_FALSE(QFile::exists(path));

    REQUIRE(writeLettersPdf(path, {}, letters(1)));
    QList<Letter> homeless = letters(1);
    homeless[0].address.clear();
    REQUIRE(writeLettersPdf(path, {}, homeless));
    CHECK(textOf(path).contains(u"C. de Vries 0"_s));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a folder that is not there is reported and nothing is made")
{
    const QTemporaryDir folder;
    const auto outcome = writeLettersPdf(folder.filePath(u"weg/brieven.pdf"_s), {}, letters(1));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == kib::ErrorCode::Io);
}

TEST_CASE("a letter of two pages begins a page of its own, and so does the next")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"brieven.pdf"_s);
    QList<Letter> some = letters(2);
    for (int i = 0; i < 8; ++i)
        some[0].blocks.insert(3, some[0].blocks[3]);
    some[0].practice = true;
    const auto outcome = writeLettersPdf(path, {}, some);
    REQUIRE(outcome);
    CHECK(outcome->pages == 3);
    const QStringList pages = output(u"pdftotext"_s, { path, u"-"_s }).split(u'\f');
    CHECK(pages[1].contains(u"2 van 2"_s));
    CHECK(pages[0].contains(u"OEFENEN"_s));
    CHECK(pages[1].contains(u"OEFENEN"_s));
    CHECK_FALSE(pages[2].contains(u"OEFENEN"_s));
    CHECK(pages[2].contains(u"C. de Vries 1"_s));
}
