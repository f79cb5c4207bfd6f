// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/cellvalues.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>

using namespace kib;
using namespace kib::exchange;
using namespace Qt::StringLiterals;

namespace {

// The first cell of the only row.
CsvRow rowOf(const QByteArray &line, Encoding encoding = Encoding::Utf8)
{
    QByteArray bytes = "a;b;c;d;e\n" + line + "\n";
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CsvRow read;
    Result<CsvReader> reader = CsvReader::open(buffer, encoding);
    REQUIRE(reader);
    REQUIRE(reader->read([&](const CsvRow &row) {
        read = row;
        return false;
    }));
    return read;
}

std::optional<QString> text(const QByteArray &cell, CellText::Blanks blanks = CellText::Blanks::Collapse,
    Encoding encoding = Encoding::Utf8)
{
    CellText reader;
    const std::optional<QStringView> view = reader.read(rowOf('"' + cell + "\";x", encoding), 0, blanks);
    return view ? std::optional(view->toString()) : std::nullopt;
}

QString brp(QStringView cell)
{
    const std::optional<client::PartialDate> read = date(cell);
    return read ? read->toBrp() : u"-"_s;
}

} // namespace

TEST_CASE("a cell is trimmed and its blanks are ordinary ones")
{
    CHECK(text("  Jan ") == u"Jan"_s);
    CHECK(text("Jan  Piet") == u"Jan Piet"_s);
    CHECK(text("\xc2\xa0Jan\xc2\xa0\xe2\x80\xafPiet\xe2\x80\x8b ") == u"Jan Piet"_s);
    CHECK(text("p/a De Brug\r\nKerkstraat\t1") == u"p/a De Brug Kerkstraat 1"_s);
    CHECK(text("\xa0Zo\xeb", CellText::Blanks::Collapse, Encoding::Windows1252) == u"Zoë"_s);
    CHECK(text("\xc2\xa0 \t") == u""_s);
    CHECK(text("Rue  du Moulin ", CellText::Blanks::Keep) == u"Rue  du Moulin"_s);
    CHECK(text("Rue \xc2\xa0"
               "du  Pr\xc3\xa9",
              CellText::Blanks::Keep)
        == u"Rue  du  Pré"_s);
}

TEST_CASE("a cell is kept in composed form and without what would not come back")
{
    CHECK(text("Zoe\xcc\x88") == u"Zoë"_s);
    CHECK(text("\xf0\x9f\x98\x80") == u"😀"_s);
    CHECK_FALSE(text(QByteArray("a\0b", 3)));
    CHECK_FALSE(text("Zo\xeb"));
    CHECK_FALSE(text("\xed\xa0\x80"));
    CHECK_FALSE(text("a\x81", CellText::Blanks::Collapse, Encoding::Windows1252));
}

TEST_CASE("characters that turn the reading direction around are seen in their cell only")
{
    // NOLINTNEXTLINE(misc-misleading-bidirectional): what the row is there to show
    const CsvRow row = rowOf("Jan\xe2\x80\xaeneB;Jan");
    CellText reader;
    REQUIRE(reader.read(row, 0, CellText::Blanks::Collapse));
    CHECK(reader.hasDirectionControls());
    REQUIRE(reader.read(row, 1, CellText::Blanks::Collapse));
    CHECK_FALSE(reader.hasDirectionControls());
}

TEST_CASE("codes and words for yes, gender, name usage and secrecy are understood")
{
    for (const QStringView yes : { u"ja", u"J", u"1", u"x", u"TRUE" })
        CHECK(yesNo(yes) == true);
    for (const QStringView no : { u"nee", u"N", u"0", u"false" })
        CHECK(yesNo(no) == false);
    CHECK_FALSE(yesNo(u"misschien"));

    using client::Gender;
    for (const QStringView male : { u"M", u"m", u"man", u"de heer", u"De heer", u"dhr.", u"Geachte heer" })
        CHECK(gender(male) == Gender::Male);
    for (const QStringView female : { u"V", u"vrouw", u"mevrouw", u"Mevr.", u"mw", u"Geachte mevrouw" })
        CHECK(gender(female) == Gender::Female);
    CHECK(gender(u"O") == Gender::Unknown);
    CHECK_FALSE(gender(u"heer/mevrouw"));

    using client::NameUsage;
    CHECK(nameUsage(u"e") == NameUsage::Own);
    CHECK(nameUsage(u"P") == NameUsage::Spouse);
    CHECK(nameUsage(u"V") == NameUsage::SpouseOwn);
    CHECK(nameUsage(u"N") == NameUsage::OwnSpouse);
    CHECK_FALSE(nameUsage(u"Z"));

    CHECK(secrecy(u"0") == 0);
    CHECK(secrecy(u"7") == 7);
    CHECK(secrecy(u"ja") == 7);
    CHECK(secrecy(u"geen") == 0);
    CHECK_FALSE(secrecy(u"8"));
}

TEST_CASE("dates are read without their time of day")
{
    CHECK(brp(u"26-5-2004") == u"20040526"_s);
    CHECK(brp(u"2004-05-26T00:00:00") == u"20040526"_s);
    CHECK(brp(u"26-05-2004 0:00") == u"20040526"_s);
    CHECK(brp(u"20040500") == u"20040500"_s);
    CHECK(brp(u"00000000") == u"00000000"_s);
    CHECK(brp(u"0-0-0000") == u"-"_s);
    CHECK(brp(u"0000-00-00") == u"-"_s);
    CHECK(brp(u"31-2-1980") == u"-"_s);
    CHECK(brp(u"26-5-2004 ongeveer") == u"-"_s);
}

TEST_CASE("telephone numbers and e-mail addresses are looked at for their form only")
{
    for (const QStringView good :
        { u"0612345678", u"06-1234 5678", u"(038) 123 45 67", u"+31 6 12345678", u"0032 470 12 34 56" })
        CHECK(isPhone(good));
    for (const QStringView bad :
        { u"612345678", u"06-1234567", u"06-12345678 (moeder)", u"geen", u"+31", u"1234567890" })
        CHECK_FALSE(isPhone(bad));
    CHECK(isEmail(u"j.jansen@example.nl"));
    for (const QStringView bad :
        { u"jansen", u"@example.nl", u"j@example", u"j@a.nl; k@a.nl", u"j @a.nl", u"j@.nl", u"j@a.nl." })
        CHECK_FALSE(isEmail(bad));
}

TEST_CASE("a sum below the list is no client")
{
    CHECK(isTotalLine(rowOf("Totaal aantal: 512;;;;")));
    CHECK(isTotalLine(rowOf(";;TOTAAL;512;")));
    CHECK(isTotalLine(rowOf("Aantal;512")));
    CHECK_FALSE(isTotalLine(rowOf("Totaalman;1;2;3;4")));
    CHECK_FALSE(isTotalLine(rowOf("Totaalman;;;;")));
    CHECK_FALSE(isTotalLine(rowOf("Totaal;1;2;3;4")));
}
