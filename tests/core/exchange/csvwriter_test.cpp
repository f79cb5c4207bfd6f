// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kib;
using namespace kib::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(
    const QStringList &header, const QList<QStringList> &rows, const QSet<qsizetype> &verbatim = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"uit.csv"_s);
    Result<CsvWriter> writer = CsvWriter::create(path, header, verbatim);
    REQUIRE(writer);
    for (const QStringList &row : rows)
        writer->add(row);
    REQUIRE(writer->finish());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray cell(const QString &text)
{
    const QByteArray bytes = written({ u"a"_s }, { { text } }, { 0 });
    return bytes.sliced(8, bytes.size() - 10);
}

} // namespace

TEST_CASE("a CSV file has a byte order mark, semicolons, quotes and CRLF")
{
    CHECK(written({ u"naam"_s, u"plaats"_s }, { { u"Zoë \"Z\""_s, u"a;b"_s }, { u"x"_s } })
        == "\xef\xbb\xbf\"naam\";\"plaats\"\r\n\"Zo\xc3\xab \"\"Z\"\"\";\"a;b\"\r\n\"x\";\"\"\r\n");
}

TEST_CASE("a cell that a spreadsheet would take for a formula is guarded")
{
    for (const QString &text : { u"=1+1"_s, u"+31 6"_s, u"-104"_s, u"@a"_s, u"  =1"_s, u"\u00a0=1"_s,
             u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠1"_s, u"\t1"_s, u"\r1"_s, u"\n=1"_s })
        CHECK(cell(text) == "\"'" + text.toUtf8() + '"');
    CHECK(cell(QChar(0) + u"=1"_s) == "\"'\xef\xbf\xbd=1\"");
    for (const QString &text : { u""_s, u" "_s, u"1-2"_s, u"a=b"_s, u"'s-Gravenhage"_s, u"06-1"_s })
        CHECK(cell(text) == '"' + text.toUtf8() + '"');
    CHECK(written({ u"=a"_s }, {}) == "\xef\xbb\xbf\"'=a\"\r\n");
}

TEST_CASE("an ordinary cell is one line and a verbatim cell is what it was")
{
    const QString text = u"p/a De Brug\r\nKerkstraat\t1\u0007"_s;
    CHECK(written({ u"a"_s, u"b"_s }, { { text, text } }, { 1 })
        == "\xef\xbb\xbf\"a\";\"b\"\r\n\"p/a De Brug  Kerkstraat 1 \";\"" + text.toUtf8() + "\"\r\n");
}

TEST_CASE("what was written is read back unchanged")
{
    QByteArray bytes = written(
        { u"a"_s, u"b"_s }, { { u"x;\"y\"\r\n\n\"\""_s, u" Wałęsa 😀 "_s }, { u","_s, u"\""_s } }, { 0, 1 });
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in.csv"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(bytes) == bytes.size());
    QList<QStringList> rows;
    Result<CsvReader> reader = CsvReader::open(file);
    REQUIRE(reader);
    REQUIRE(reader->read([&](const CsvRow &row) {
        rows << row.shown();
        return true;
    }));
    CHECK(rows == QList<QStringList> { { u"x;\"y\"\r\n\n\"\""_s, u" Wałęsa 😀 "_s }, { u","_s, u"\""_s } });
}

TEST_CASE("a file that is not finished leaves what stood there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"uit.csv"_s);
    REQUIRE(CsvWriter::create(path, { u"oud"_s })->finish());
    {
        Result<CsvWriter> writer = CsvWriter::create(path, { u"nieuw"_s });
        REQUIRE(writer);
        writer->add({ QString(200'000, u'x') });
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("oud"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList { u"uit.csv"_s });
}

TEST_CASE("a file that cannot be made is an error")
{
    CHECK(CsvWriter::create(u"/bestaat/niet/uit.csv"_s, { u"a"_s }).error().code == ErrorCode::NotFound);
    const QTemporaryDir folder;
    CHECK(CsvWriter::create(folder.path(), { u"a"_s }).error().code == ErrorCode::Io);
}
