// SPDX-License-Identifier: EUPL-1.2
#include "core/client/address.h"
#include "tests/support/catch_qt.h"

#include <vector>

using namespace kib::client;
using namespace Qt::StringLiterals;

namespace {

Address dutch(QStringView street, QStringView number, QStringView letter = {}, QStringView suffix = {},
    QStringView indication = {})
{
    Address address;
    address.street = street.toString();
    address.houseNumber = number.toString();
    address.houseLetter = letter.toString();
    address.houseNumberSuffix = suffix.toString();
    address.houseNumberIndication = indication.toString();
    address.postcode = u"8011AB"_s;
    address.city = u"Zwolle"_s;
    return address;
}

Address abroad()
{
    Address address;
    address.foreignLines = { u"Rue de la Poste 3"_s, u"4000  Liège"_s, u"bus 2"_s };
    address.country = u"België"_s;
    return address;
}

} // namespace

TEST_CASE("the first line of an address holds street, indication, number and tail")
{
    struct Row {
        Address address;
        QStringView line;
    };
    const std::vector<Row> rows {
        { dutch(u"Dorpsstraat", u"12"), u"Dorpsstraat 12" },
        { dutch(u"Dorpsstraat", u"12", u"b"), u"Dorpsstraat 12 b" },
        { dutch(u"Dorpsstraat", u"12", u"B"), u"Dorpsstraat 12 B" },
        { dutch(u"Dorpsstraat", u"35", u"", u"III"), u"Dorpsstraat 35 III" },
        { dutch(u"Dorpsstraat", u"35", u"", u"bis"), u"Dorpsstraat 35 bis" },
        { dutch(u"Dorpsstraat", u"9", u"", u"2"), u"Dorpsstraat 9-2" },
        { dutch(u"Dorpsstraat", u"9", u"", u"2hoog"), u"Dorpsstraat 9-2hoog" },
        { dutch(u"Dorpsstraat", u"9", u"", u"-4a"), u"Dorpsstraat 9-4a" },
        { dutch(u"Markt", u"4", u"C", u"bis"), u"Markt 4 Cbis" },
        { dutch(u"Markt", u"400", u"L", u"Toe"), u"Markt 400 LToe" },
        { dutch(u"Markt", u"555", u"B", u"73c"), u"Markt 555 B73c" },
        { dutch(u"Havenkade", u"15201", u"", u"", u"by"), u"Havenkade bij 15201" },
        { dutch(u"Havenkade", u"3", u"", u"", u"to"), u"Havenkade t/o 3" },
        { dutch(u"Havenkade", u"3", u"B", u"", u"by"), u"Havenkade bij 3 B" },
        { dutch(u"Havenkade", u"3", u"B", u"", u"to"), u"Havenkade t/o 3 B" },
        { dutch(u"Havenkade", u"7", u"", u"III", u"by"), u"Havenkade bij 7 III" },
        { dutch(u"Havenkade", u"7", u"", u"2", u"by"), u"Havenkade bij 7-2" },
        { dutch(u"Havenkade", u"7", u"", u"III", u"to"), u"Havenkade t/o 7 III" },
        { dutch(u"Havenkade", u"7", u"", u"2", u"to"), u"Havenkade t/o 7-2" },
        { dutch(u"Havenkade", u"7", u"B", u"hs", u"by"), u"Havenkade bij 7 Bhs" },
        { dutch(u"Havenkade", u"7", u"B", u"2", u"to"), u"Havenkade t/o 7 B2" },
        { dutch(u"Havenkade", u"7", u"", u"", u"T/O"), u"Havenkade t/o 7" },
        { dutch(u"Havenkade", u"7", u"", u"", u"bij"), u"Havenkade bij 7" },
        { dutch(u"Havenkade", u"7", u"", u"", u"x"), u"Havenkade 7" },
        { dutch(u"1e Exloërmond", u"00003"), u"1e Exloërmond 3" },
        { dutch(u" Laan  v Nieuw Oost-Indië ", u" 210 "), u"Laan v Nieuw Oost-Indië 210" },
        { dutch(u"Dorpsstraat", u"12", u".", u"."), u"Dorpsstraat 12" },
    };
    for (const Row &row : rows) {
        INFO(row.line.toString().toStdString());
        CHECK(addressLines(row.address).line1 == row.line.toString());
        CHECK(addressLines(row.address).line2 == u"8011 AB  ZWOLLE"_s);
        CHECK(isCompleteDutch(row.address));
    }
}

TEST_CASE("the second line holds postcode, two spaces and the place in capitals")
{
    struct Row {
        QStringView postcode;
        QStringView city;
        QStringView municipality;
        QStringView line;
    };
    const std::vector<Row> rows {
        { u"8011AB", u"Zwolle", u"Zwolle", u"8011 AB  ZWOLLE" },
        { u"8011 ab", u"Zwolle", u"", u"8011 AB  ZWOLLE" },
        { u"2583XL", u"Scheveningen", u"'s-Gravenhage", u"2583 XL  SCHEVENINGEN" },
        { u"2584BZ", u"", u"'s-Gravenhage", u"2584 BZ  'S-GRAVENHAGE" },
        { u"2584BZ", u".", u"'s-Gravenhage", u"2584 BZ  'S-GRAVENHAGE" },
        { u"8754AB", u"Makkum", u"Súdwest-Fryslân", u"8754 AB  MAKKUM" },
        { u"8754AB", u"", u"Súdwest-Fryslân", u"8754 AB  SÚDWEST-FRYSLÂN" },
        { u"", u"Zwolle", u"", u"ZWOLLE" },
        { u".", u"Zwolle", u"", u"ZWOLLE" },
        { u"8011AB", u"", u"", u"8011 AB" },
        { u"80 11", u"Zwolle", u"", u"80 11  ZWOLLE" },
    };
    for (const Row &row : rows) {
        INFO(row.line.toString().toStdString());
        Address address = dutch(u"Markt", u"1");
        address.postcode = row.postcode.toString();
        address.city = row.city.toString();
        address.municipality = row.municipality.toString();
        CHECK(addressLines(address).line2 == row.line.toString());
    }
}

TEST_CASE("an unknown street or number gives no address lines at all")
{
    for (const Address &address : { dutch(u".", u"88"), dutch(u"", u"88"), dutch(u"Markt", u"0"),
             dutch(u"Markt", u"00000"), dutch(u"Markt", u""), dutch(u"", u""), Address() }) {
        CHECK(addressLines(address) == AddressLines());
        CHECK(addressLines(address).filled().isEmpty());
        CHECK_FALSE(isCompleteDutch(address));
        CHECK_FALSE(isForeignOnly(address));
        CHECK(kixText(address).isEmpty());
    }
}

TEST_CASE("a location is written with the municipality and no postcode")
{
    Address address;
    address.location = u"Woonboot bij de sluis"_s;
    address.municipality = u"'s-Gravenhage"_s;
    address.city = u"Scheveningen"_s;
    address.postcode = u"2583XL"_s;
    CHECK(addressLines(address) == AddressLines { u"Woonboot bij de sluis"_s, u"'S-GRAVENHAGE"_s, {}, {} });
    CHECK_FALSE(isCompleteDutch(address));
    CHECK(kixText(address).isEmpty());

    address.municipality.clear();
    CHECK(addressLines(address).line2 == u"SCHEVENINGEN"_s);
    address.location = u"."_s;
    CHECK(addressLines(address) == AddressLines());
}

TEST_CASE("an address abroad keeps its lines and stands apart from its country")
{
    Address address = abroad();
    CHECK(addressLines(address)
        == AddressLines { u"Rue de la Poste 3"_s, u"4000  Liège"_s, u"bus 2"_s, u"België"_s });
    CHECK(isForeignOnly(address));
    CHECK_FALSE(isCompleteDutch(address));
    CHECK(kixText(address).isEmpty());

    SECTION("empty lines keep their place but are not printed")
    {
        address.foreignLines = { u""_s, u"4000 Liège"_s };
        CHECK(addressLines(address) == AddressLines { {}, u"4000 Liège"_s, {}, u"België"_s });
        CHECK(addressLines(address).filled() == QStringList { u"4000 Liège"_s, u"België"_s });
    }
    SECTION("a country that was not delivered is no reason to keep the lines back")
    {
        address.country.clear();
        CHECK(addressLines(address).filled().size() == 3);
    }
    SECTION("an unknown country gives no lines")
    {
        for (const QStringView country : { u"0000", u".", u"Onbekend" }) {
            address.country = country.toString();
            CHECK(addressLines(address) == AddressLines());
            CHECK_FALSE(isForeignOnly(address));
        }
    }
    SECTION("no lines give no country either")
    {
        address.foreignLines = { u""_s, u" "_s, u""_s };
        CHECK(addressLines(address) == AddressLines());
        CHECK_FALSE(isForeignOnly(address));
        address.foreignLines.clear();
        CHECK(addressLines(address) == AddressLines());
    }
    SECTION("a complete Dutch address goes before lines abroad")
    {
        Address both = dutch(u"Markt", u"1");
        both.foreignLines = address.foreignLines;
        both.country = address.country;
        CHECK(addressLines(both).filled() == QStringList { u"Markt 1"_s, u"8011 AB  ZWOLLE"_s });
        CHECK_FALSE(isForeignOnly(both));
    }
}

TEST_CASE("inviting needs street, number, postcode and place")
{
    const auto without = [](auto &&change) {
        Address address = dutch(u"Markt", u"1");
        change(address);
        return isCompleteDutch(address);
    };
    CHECK(without([](Address &) {}));
    CHECK_FALSE(without([](Address &a) { a.street = u"."_s; }));
    CHECK_FALSE(without([](Address &a) { a.houseNumber = u"0"_s; }));
    CHECK_FALSE(without([](Address &a) { a.postcode.clear(); }));
    CHECK_FALSE(without([](Address &a) { a.postcode = u"0811AB"_s; }));
    CHECK_FALSE(without([](Address &a) { a.city.clear(); }));
    CHECK(without([](Address &a) {
        a.city.clear();
        a.municipality = u"Zwolle"_s;
    }));
}

TEST_CASE("the KIX text is postcode, number and X with letter and suffix")
{
    struct Row {
        Address address;
        QStringView postcode;
        QStringView text;
    };
    const std::vector<Row> rows {
        { dutch(u"Kade", u"13", u"", u"hs"), u"1231FZ", u"1231FZ13XHS" },
        { dutch(u"Kade", u"7"), u"3704HC", u"3704HC7" },
        { dutch(u"Kade", u"0007"), u"3704 hc", u"3704HC7" },
        { dutch(u"Kade", u"12", u"b"), u"8011AB", u"8011AB12XB" },
        { dutch(u"Kade", u"4", u"C", u"bis"), u"8011AB", u"8011AB4XCBIS" },
        { dutch(u"Kade", u"7", u"", u"2", u"to"), u"8011AB", u"8011AB7X2" },
        { dutch(u"Kade", u"7", u"", u"é"), u"8011AB", u"" },
        { dutch(u"Kade", u"7", u"A", u"-4a"), u"8011AB", u"" },
        { dutch(u"Kade", u"7b"), u"8011AB", u"" },
        { dutch(u"Kade", u"0"), u"8011AB", u"" },
        { dutch(u".", u"7"), u"8011AB", u"" },
        { dutch(u"Kade", u"7"), u"8011SS", u"" },
        { dutch(u"Kade", u"7"), u"", u"" },
    };
    for (const Row &row : rows) {
        Address address = row.address;
        address.postcode = row.postcode.toString();
        CHECK(kixText(address) == row.text.toString());
    }
}
