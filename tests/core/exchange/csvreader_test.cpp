// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/csvreader.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>

#include <stdexcept>

using namespace kib;
using namespace kib::exchange;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    Result<CsvSummary> summary = CsvSummary {};
    QStringList header;
    QChar separator;
    QList<QStringList> rows;
    QList<int> numbers;
};

Read readAll(QByteArray bytes, const CsvLimits &limits = {})
{
    Read read;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    Result<CsvReader> reader = CsvReader::open(buffer, {}, limits);
    if (!reader) {
        read.summary = fail(reader.error());
        return read;
    }
    read.header = reader->header();
    read.separator = reader->separator();
    read.summary = reader->read([&](const CsvRow &row) {
        read.rows << row.shown();
        read.numbers << row.number();
        return true;
    });
    return read;
}

QString errorOf(const QByteArray &bytes, const CsvLimits &limits = {})
{
    const Read read = readAll(bytes, limits);
    return read.summary
        ? u"none"_s
        : QStringList { read.summary.error().detail, read.summary.error().arguments.join(u',') }
              .join(u' ')
              .trimmed();
}

} // namespace

TEST_CASE("rows are read whatever ends the lines")
{
    const QByteArray lineEnd = GENERATE(as<QByteArray>(), "\r\n", "\n", "\r");
    const Read read = readAll(QByteArray("a;b{}1;2{}{}{}3;4").replace("{}", lineEnd));
    REQUIRE(read.summary);
    CHECK(read.header == QStringList { u"a"_s, u"b"_s });
    CHECK(read.rows == QList<QStringList> { { u"1"_s, u"2"_s }, { u"3"_s, u"4"_s } });
    CHECK(read.numbers == QList<int> { 2, 5 });
    CHECK(read.summary->rows == 2);
    CHECK(read.summary->blankRows == 2);
}

TEST_CASE("the separator is taken from the header")
{
    CHECK(readAll("a;b,c;d\n").separator == u';');
    CHECK(readAll("a,b;c,d\n").separator == u',');
    CHECK(readAll("a\tb\n").separator == u'\t');
    CHECK(readAll("a|b|c\n").separator == u'|');
    CHECK(readAll("\"a,b,c\";d\n").separator == u';');
    CHECK(readAll("a\n1;2\n").separator == u';');

    const Read named = readAll("sep=|\r\na,b|c\r\n1|2\r\n");
    CHECK(named.header == QStringList { u"a,b"_s, u"c"_s });
    CHECK(named.numbers == QList<int> { 2 });
}

TEST_CASE("quoted cells keep separators, line breaks, quotes and blanks")
{
    const Read read = readAll("a;b;c\r\n\"x;y\";\"p/a\r\nstraat\";\"zeg \"\"ho\"\"\"\r\n  links ; ;\" in \"");
    REQUIRE(read.summary);
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows.at(0) == QStringList { u"x;y"_s, u"p/a\r\nstraat"_s, u"zeg \"ho\""_s });
    CHECK(read.rows.at(1) == QStringList { u"  links "_s, u" "_s, u" in "_s });
    CHECK(read.numbers == QList<int> { 2, 3 });
}

TEST_CASE("blanks between quotes and separators do no harm")
{
    const Read read = readAll("\"a\", \"b\"\n\"1\" , \"2, 3\" \n");
    REQUIRE(read.summary);
    CHECK(read.rows == QList<QStringList> { { u"1"_s, u"2, 3"_s } });
}

TEST_CASE("blank lines and empty rows are counted but not handed over")
{
    const Read read = readAll("\n  \n;;\na;b\n\n;\n \t; \n1;2\n;;;;\n");
    REQUIRE(read.summary);
    CHECK(read.header == QStringList { u"a"_s, u"b"_s });
    CHECK(read.numbers == QList<int> { 8 });
    CHECK(read.summary->blankRows == 4);
}

TEST_CASE("a byte order mark is no part of the first column's name")
{
    CHECK(readAll("\xef\xbb\xbf\"klantnummer\";bsn\n").header == QStringList { u"klantnummer"_s, u"bsn"_s });
    CHECK(readAll(" klant  nummer ;cli\xebnt\n").header == QStringList { u"klant nummer"_s, u"cliënt"_s });
}

TEST_CASE("what is no CSV file is refused with a reason")
{
    CHECK(errorOf("") == u"empty_file"_s);
    CHECK(errorOf(";;\r\n") == u"empty_file"_s);
    CHECK(errorOf("\xef\xbb\xbf\r\n \r\n") == u"empty_file"_s);
    CHECK(errorOf(QByteArray("PK\x03\x04\x14\0\x06\0", 8) + "a;b\n") == u"not_csv 1"_s);
    CHECK(errorOf(QByteArray("n\0a\0;\0b\0\n\0", 10)) == u"not_csv 1"_s);
    CHECK(errorOf("a;b\n1;2\n3;x\"y\n") == u"not_csv 3"_s);
    CHECK(errorOf("a;b\n1;\"x\"y\n") == u"not_csv 2"_s);
    CHECK(errorOf("a;b\n1;2\n\n3;\"x\n4;5\n") == u"open_quote 4"_s);
    CHECK(errorOf("a;\"b\n1;2\n") == u"open_quote 1"_s);
    CHECK(errorOf("\xff\xfe"
                  "a")
        == u"utf16"_s);
    CHECK(errorOf(QByteArray(307'200, 'a')) == u"not_csv 1"_s);
}

TEST_CASE("a header alone is a file without rows")
{
    const QByteArray bytes = GENERATE(as<QByteArray>(), "a;b", "a;b\r\n", "a;\"b\"", "a;\"b\"\r");
    const Read read = readAll(bytes);
    REQUIRE(read.summary);
    CHECK(read.header == QStringList { u"a"_s, u"b"_s });
    CHECK(read.summary->rows == 0);
}

TEST_CASE("columns and rows have limits")
{
    CsvLimits limits;
    limits.columns = 3;
    limits.rows = 2;
    CHECK(errorOf("a;b;c;d\n1;2;3;4\n", limits) == u"too_many_columns"_s);
    CHECK(errorOf("a;b;c\n1;2;3\n4;5;6\n", limits) == u"none"_s);
    CHECK(errorOf("a;b;c\n1;2;3\n4;5;6\n7;8;9\n", limits) == u"too_large"_s);
    limits.fileBytes = 5;
    CHECK(errorOf("a;b;c\n", limits) == u"too_large"_s);

    QByteArray wide = "a;b\n" + QByteArray(100'000, ';') + "z\n1;2\n";
    QBuffer buffer(&wide);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    QList<QPair<int, int>> sizes;
    REQUIRE(CsvReader::open(buffer)->read([&](const CsvRow &row) {
        sizes << qMakePair(row.size(), row.kept());
        return true;
    }));
    CHECK(sizes == QList<QPair<int, int>> { { 100'001, 200 }, { 2, 2 } });
}

TEST_CASE("of a cell that is too long only the beginning is kept")
{
    QByteArray bytes = "a;b\n1;\"" + QByteArray(32'768 - 1, 'x') + "\xc3\xab" + QByteArray(10'000'000, 'y')
        + "\"\n" + QByteArray(32'768, 'z') + ";2\n";
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    QList<CsvRow> rows;
    REQUIRE(CsvReader::open(buffer)->read([&](const CsvRow &row) {
        rows << row;
        return true;
    }));
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).tooLong() == 1);
    CHECK(rows.at(0).bytes(1).size() == 32'768 - 1);
    CHECK(rows.at(0).text(1));
    CHECK_FALSE(rows.at(1).tooLong());
    CHECK(rows.at(1).bytes(0).size() == 32'768);
}

TEST_CASE("a quote that is never closed does not fill the memory")
{
    const QByteArray bytes = "a;b\n1;2\n3;\"" + QByteArray(41'943'040, 'x') + "\n4;5\n";
    CHECK(errorOf(bytes) == u"open_quote 3"_s);
}

TEST_CASE("the reader stops when the callback wants no more")
{
    QByteArray bytes = "a;b\n" + QByteArray("1;2\n").repeated(100'000) + "3;\"";
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    int seen = 0;
    const Result<CsvSummary> summary
        = CsvReader::open(buffer)->read([&](const CsvRow &) { return ++seen < 200; });
    REQUIRE(summary);
    CHECK(summary->stopped);
    CHECK(summary->rows == 200);
    CHECK(seen == 200);
}

TEST_CASE("an exception of the callback comes out on this side of the parser")
{
    QByteArray bytes = "a;b\n1;2\n3;4\n";
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    Result<CsvReader> reader = CsvReader::open(buffer);
    REQUIRE(reader);
    CHECK_THROWS_AS(
        reader->read([](const CsvRow &) -> bool { throw std::runtime_error("no"); }), std::runtime_error);
}
