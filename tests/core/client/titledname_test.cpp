// SPDX-License-Identifier: EUPL-1.2
#include "core/client/personname.h"
#include "tests/core/client/person.h"
#include "tests/support/catch_qt.h"

#include <vector>

using namespace kib::client;
using namespace kib::test;
using namespace Qt::StringLiterals;

namespace {

enum class Marriage { None, Current, Former };

// Everything one person is called; "" = nothing.
struct Row {
    QStringView gender;
    QStringView title;
    QStringView usage;
    QStringView spouseTitle;
    Marriage marriage;
    QStringView addressee;
    QStringView honorific;
    QStringView salutation;
    QStringView runningText;
};

// Jo Anne {van den, Aarde}, with a spouse {de, Vos} when there is one.
void check(const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        INFO(row.gender.toString().toStdString()
            << ' ' << row.title.toString().toStdString() << ' ' << row.usage.toString().toStdString() << " ("
            << row.spouseTitle.toString().toStdString() << ')');
        PersonName name = person(row.gender, u"Jo Anne", u"van den", u"Aarde", row.usage, row.title);
        if (row.marriage == Marriage::Current)
            name.spouses = { spouse(u"de", u"Vos", row.spouseTitle) };
        else if (row.marriage == Marriage::Former)
            name.spouses = { formerSpouse(u"de", u"Vos", u"20211109", row.spouseTitle) };
        CHECK(addresseeName(name) == row.addressee.toString());
        CHECK(honorificLine(name) == row.honorific.toString());
        CHECK(formalSalutation(name) == row.salutation.toString());
        CHECK(runningTextName(name) == row.runningText.toString());
    }
}

constexpr auto none = Marriage::None;
constexpr auto current = Marriage::Current;
constexpr auto former = Marriage::Former;

} // namespace

TEST_CASE("the form of a title follows the gender and not the code")
{
    const QStringView lord = u"De hoogwelgeboren heer";
    const QStringView lady = u"De hoogwelgeboren vrouwe";
    const QStringView dearLord = u"Hoogwelgeboren heer";
    const QStringView dearLady = u"Hoogwelgeboren vrouwe";
    const QStringView plain = u"J.A. van den Aarde";
    const QStringView dear = u"Geachte J.A. van den Aarde";
    const std::vector<Row> rows {
        { u"M", u"B", u"E", u"", none, u"J.A. baron van den Aarde", lord, dearLord, u"baron van den Aarde" },
        { u"M", u"BS", u"E", u"", none, u"J.A. baron van den Aarde", lord, dearLord, u"baron van den Aarde" },
        { u"V", u"B", u"E", u"", none, u"J.A. barones van den Aarde", lady, dearLady,
            u"barones van den Aarde" },
        { u"V", u"BS", u"E", u"", none, u"J.A. barones van den Aarde", lady, dearLady,
            u"barones van den Aarde" },
        { u"O", u"B", u"E", u"", none, plain, u"", dear, plain },
        { u"O", u"BS", u"E", u"", none, plain, u"", dear, plain },
        { u"M", u"GI", u"E", u"", none, u"J.A. graaf van den Aarde", u"De hooggeboren heer",
            u"Hooggeboren heer", u"graaf van den Aarde" },
        { u"V", u"G", u"E", u"", none, u"J.A. gravin van den Aarde", u"De hooggeboren vrouwe",
            u"Hooggeboren vrouwe", u"gravin van den Aarde" },
        { u"O", u"G", u"E", u"", none, plain, u"", dear, plain },
        { u"M", u"H", u"E", u"", none, u"J.A. hertog van den Aarde", lord, dearLord,
            u"hertog van den Aarde" },
        { u"V", u"HI", u"E", u"", none, u"J.A. hertogin van den Aarde", lady, dearLady,
            u"hertogin van den Aarde" },
        { u"M", u"MI", u"E", u"", none, u"J.A. markies van den Aarde", lord, dearLord,
            u"markies van den Aarde" },
        { u"V", u"M", u"E", u"", none, u"J.A. markiezin van den Aarde", lady, dearLady,
            u"markiezin van den Aarde" },
        { u"M", u"PS", u"E", u"", none, u"J.A. prins van den Aarde", u"De hoogheid", u"Hoogheid",
            u"prins van den Aarde" },
        { u"V", u"P", u"E", u"", none, u"J.A. prinses van den Aarde", u"De hoogheid", u"Hoogheid",
            u"prinses van den Aarde" },
        { u"O", u"P", u"E", u"", none, plain, u"De hoogheid", u"Hoogheid", plain },
        { u"O", u"PS", u"E", u"", none, plain, u"De hoogheid", u"Hoogheid", plain },
        { u"M", u"R", u"E", u"", none, u"J.A. ridder van den Aarde", lord, dearLord,
            u"ridder van den Aarde" },
        { u"V", u"R", u"E", u"", none, plain, u"", dearLady, u"mevrouw Van den Aarde" },
        { u"O", u"R", u"E", u"", none, plain, u"", dear, plain },
        { u"M", u"JV", u"E", u"", none, u"Jonkheer J.A. van den Aarde", lord, dearLord,
            u"jonkheer van den Aarde" },
        { u"V", u"JH", u"E", u"", none, u"Jonkvrouw J.A. van den Aarde", lady, dearLady,
            u"jonkvrouw van den Aarde" },
        { u"O", u"JH", u"E", u"", none, plain, u"", dear, plain },
        { u"O", u"JV", u"E", u"", none, plain, u"", dear, plain },
    };
    check(rows);
}

TEST_CASE("an own title is used with every usage but the spouse's name alone")
{
    const QStringView lady = u"De hoogwelgeboren vrouwe";
    const QStringView dear = u"Hoogwelgeboren vrouwe";
    const std::vector<Row> rows {
        { u"V", u"BS", u"E", u"", current, u"J.A. barones van den Aarde", lady, dear,
            u"barones van den Aarde" },
        { u"V", u"BS", u"P", u"", current, u"J.A. de Vos", u"", u"Geachte mevrouw De Vos",
            u"mevrouw De Vos" },
        { u"V", u"BS", u"V", u"", current, u"J.A. de Vos-barones van den Aarde", lady, dear,
            u"mevrouw De Vos-barones van den Aarde" },
        { u"V", u"BS", u"N", u"", current, u"J.A. barones van den Aarde-de Vos", lady, dear,
            u"barones van den Aarde-de Vos" },
        { u"V", u"BS", u"V", u"", former, u"J.A. de Vos-barones van den Aarde", lady, dear,
            u"mevrouw De Vos-barones van den Aarde" },
        { u"V", u"BS", u"V", u"", none, u"J.A. barones van den Aarde", lady, dear, u"barones van den Aarde" },
        { u"V", u"BS", u"P", u"", none, u"J.A. barones van den Aarde", lady, dear, u"barones van den Aarde" },
        { u"M", u"G", u"E", u"BS", current, u"J.A. graaf van den Aarde", u"De hooggeboren heer",
            u"Hooggeboren heer", u"graaf van den Aarde" },
        { u"M", u"G", u"P", u"BS", current, u"J.A. de Vos", u"", u"Geachte heer De Vos", u"de heer De Vos" },
        { u"M", u"G", u"V", u"BS", current, u"J.A. de Vos-graaf van den Aarde", u"De hooggeboren heer",
            u"Hooggeboren heer", u"de heer De Vos-graaf van den Aarde" },
        { u"M", u"G", u"N", u"PS", current, u"J.A. graaf van den Aarde-de Vos", u"De hooggeboren heer",
            u"Hooggeboren heer", u"graaf van den Aarde-de Vos" },
        { u"O", u"P", u"V", u"", current, u"J.A. de Vos-van den Aarde", u"De hoogheid", u"Hoogheid",
            u"J.A. de Vos-van den Aarde" },
        { u"O", u"P", u"P", u"", current, u"J.A. de Vos", u"", u"Geachte J.A. de Vos", u"J.A. de Vos" },
        { u"V", u"R", u"N", u"", current, u"J.A. van den Aarde-de Vos", u"", dear,
            u"mevrouw Van den Aarde-de Vos" },
        { u"V", u"R", u"P", u"", current, u"J.A. de Vos", u"", u"Geachte mevrouw De Vos", u"mevrouw De Vos" },
    };
    check(rows);
}

TEST_CASE("a predicate stands before the initials and is lost by a woman who marries")
{
    const QStringView lord = u"De hoogwelgeboren heer";
    const QStringView dear = u"Hoogwelgeboren heer";
    std::vector<Row> rows {
        { u"V", u"JV", u"E", u"", former, u"Jonkvrouw J.A. van den Aarde", u"De hoogwelgeboren vrouwe",
            u"Hoogwelgeboren vrouwe", u"jonkvrouw van den Aarde" },
        { u"V", u"JV", u"E", u"", current, u"J.A. van den Aarde", u"", u"Geachte mevrouw Van den Aarde",
            u"mevrouw Van den Aarde" },
    };
    for (const Marriage marriage : { current, former }) {
        const std::vector<Row> alike {
            { u"M", u"JH", u"E", u"", marriage, u"Jonkheer J.A. van den Aarde", lord, dear,
                u"jonkheer van den Aarde" },
            { u"M", u"JH", u"P", u"", marriage, u"J.A. de Vos", u"", u"Geachte heer De Vos",
                u"de heer De Vos" },
            { u"M", u"JH", u"V", u"", marriage, u"J.A. de Vos-jonkheer van den Aarde", lord, dear,
                u"de heer De Vos-jonkheer van den Aarde" },
            { u"M", u"JH", u"N", u"", marriage, u"Jonkheer J.A. van den Aarde-de Vos", lord, dear,
                u"jonkheer van den Aarde-de Vos" },
            { u"V", u"JV", u"P", u"", marriage, u"J.A. de Vos", u"", u"Geachte mevrouw De Vos",
                u"mevrouw De Vos" },
            { u"V", u"JV", u"V", u"", marriage, u"J.A. de Vos-van den Aarde", u"",
                u"Geachte mevrouw De Vos-van den Aarde", u"mevrouw De Vos-van den Aarde" },
            { u"V", u"JV", u"N", u"", marriage, u"J.A. van den Aarde-de Vos", u"",
                u"Geachte mevrouw Van den Aarde-de Vos", u"mevrouw Van den Aarde-de Vos" },
            { u"O", u"JV", u"V", u"", marriage, u"J.A. de Vos-van den Aarde", u"",
                u"Geachte J.A. de Vos-van den Aarde", u"J.A. de Vos-van den Aarde" },
        };
        rows.insert(rows.end(), alike.begin(), alike.end());
    }
    check(rows);
}

TEST_CASE("a woman uses her husband's title as a courtesy when she uses his name")
{
    const QStringView lady = u"De hoogwelgeboren vrouwe";
    const QStringView dear = u"Hoogwelgeboren vrouwe";
    std::vector<Row> rows {
        { u"V", u"", u"E", u"B", current, u"J.A. van den Aarde", u"", u"Geachte mevrouw Van den Aarde",
            u"mevrouw Van den Aarde" },
        { u"V", u"", u"V", u"B", current, u"J.A. barones de Vos-van den Aarde", lady, dear,
            u"barones de Vos-van den Aarde" },
        { u"V", u"", u"N", u"B", current, u"J.A. van den Aarde-barones de Vos", lady, dear,
            u"mevrouw Van den Aarde-barones de Vos" },
        { u"V", u"", u"P", u"B", former, u"J.A. barones de Vos", lady, dear, u"barones de Vos" },
        { u"V", u"", u"P", u"B", current, u"J.A. barones de Vos", lady, dear, u"barones de Vos" },
        { u"V", u"", u"P", u"G", current, u"J.A. gravin de Vos", u"De hooggeboren vrouwe",
            u"Hooggeboren vrouwe", u"gravin de Vos" },
        { u"V", u"", u"P", u"H", current, u"J.A. hertogin de Vos", lady, dear, u"hertogin de Vos" },
        { u"V", u"", u"P", u"M", current, u"J.A. markiezin de Vos", lady, dear, u"markiezin de Vos" },
        { u"V", u"", u"P", u"P", current, u"J.A. prinses de Vos", u"De hoogheid", u"Hoogheid",
            u"prinses de Vos" },
        { u"M", u"", u"P", u"B", current, u"J.A. de Vos", u"", u"Geachte heer De Vos", u"de heer De Vos" },
        { u"O", u"", u"P", u"B", current, u"J.A. de Vos", u"", u"Geachte J.A. de Vos", u"J.A. de Vos" },
        // Her own predicate has gone with the marriage.
        { u"V", u"JV", u"N", u"G", current, u"J.A. van den Aarde-gravin de Vos", u"De hooggeboren vrouwe",
            u"Hooggeboren vrouwe", u"mevrouw Van den Aarde-gravin de Vos" },
        { u"V", u"JV", u"V", u"G", former, u"J.A. gravin de Vos-van den Aarde", u"De hooggeboren vrouwe",
            u"Hooggeboren vrouwe", u"gravin de Vos-van den Aarde" },
    };
    for (const QStringView code : { u"BS", u"GI", u"HI", u"MI", u"PS", u"R", u"JH", u"JV" })
        rows.push_back({ u"V", u"", u"P", code, current, u"J.A. de Vos", u"", u"Geachte mevrouw De Vos",
            u"mevrouw De Vos" });
    check(rows);
}

TEST_CASE("a courtesy title goes before the own title and both stand in the name")
{
    const QStringView lady = u"De hoogwelgeboren vrouwe";
    const QStringView dear = u"Hoogwelgeboren vrouwe";
    std::vector<Row> rows {
        { u"V", u"BS", u"E", u"P", current, u"J.A. barones van den Aarde", lady, dear,
            u"barones van den Aarde" },
        { u"V", u"BS", u"P", u"P", current, u"J.A. prinses de Vos", u"De hoogheid", u"Hoogheid",
            u"prinses de Vos" },
        { u"V", u"BS", u"V", u"P", current, u"J.A. prinses de Vos-barones van den Aarde", u"De hoogheid",
            u"Hoogheid", u"prinses de Vos-barones van den Aarde" },
        { u"V", u"BS", u"N", u"P", current, u"J.A. barones van den Aarde-prinses de Vos", u"De hoogheid",
            u"Hoogheid", u"barones van den Aarde-prinses de Vos" },
        { u"V", u"GI", u"V", u"B", current, u"J.A. barones de Vos-gravin van den Aarde", lady, dear,
            u"barones de Vos-gravin van den Aarde" },
        { u"V", u"GI", u"E", u"B", current, u"J.A. gravin van den Aarde", u"De hooggeboren vrouwe",
            u"Hooggeboren vrouwe", u"gravin van den Aarde" },
        { u"V", u"GI", u"P", u"R", current, u"J.A. de Vos", u"", u"Geachte mevrouw De Vos",
            u"mevrouw De Vos" },
        { u"V", u"GI", u"N", u"R", current, u"J.A. gravin van den Aarde-de Vos", u"De hooggeboren vrouwe",
            u"Hooggeboren vrouwe", u"gravin van den Aarde-de Vos" },
        { u"V", u"PS", u"N", u"B", former, u"J.A. prinses van den Aarde-barones de Vos", lady, dear,
            u"prinses van den Aarde-barones de Vos" },
    };
    for (const QStringView code : { u"BS", u"GI", u"HI", u"JH", u"JV", u"MI", u"PS", u"R" })
        rows.push_back({ u"V", u"BS", u"N", code, current, u"J.A. barones van den Aarde-de Vos", lady, dear,
            u"barones van den Aarde-de Vos" });
    check(rows);
}

TEST_CASE("a title that comes first in the addressee has a capital")
{
    CHECK(addresseeName(person(u"M", u"", u"van", u"Aarde", u"E", u"B")) == u"Baron van Aarde"_s);
    CHECK(runningTextName(person(u"M", u"", u"van", u"Aarde", u"E", u"B")) == u"baron van Aarde"_s);
    CHECK(addresseeName(person(u"M", u"", u"van", u"Aarde", u"E", u"JH")) == u"Jonkheer van Aarde"_s);
    PersonName name = person(u"V", u"", u"van", u"Aarde", u"V", u"BS");
    name.spouses = { spouse(u"de", u"Vos", u"G") };
    CHECK(addresseeName(name) == u"Gravin de Vos-barones van Aarde"_s);
    CHECK(addresseeName(person(u"V", u"An", u"d'", u"Aarde", u"E", u"BS")) == u"A. barones d'Aarde"_s);
}

TEST_CASE("a fixed salutation outlives an unknown surname")
{
    struct Unknown {
        QStringView gender;
        QStringView title;
        QStringView usage;
        QStringView spouseTitle;
        QStringView salutation;
    };
    SECTION("of the person")
    {
        const std::vector<Unknown> rows {
            { u"M", u"G", u"E", u"", u"Hooggeboren heer" },
            { u"M", u"G", u"V", u"", u"Hooggeboren heer" },
            { u"M", u"G", u"N", u"", u"Hooggeboren heer" },
            { u"M", u"G", u"P", u"", u"Geachte heer De Vos" },
            { u"V", u"G", u"E", u"", u"Hooggeboren vrouwe" },
            { u"O", u"P", u"E", u"", u"Hoogheid" },
            { u"V", u"", u"N", u"G", u"Hooggeboren vrouwe" },
            { u"O", u"G", u"E", u"", u"" },
            { u"V", u"JV", u"E", u"", u"" },
            { u"V", u"JV", u"V", u"", u"" },
            { u"V", u"JV", u"P", u"", u"Geachte mevrouw De Vos" },
        };
        for (const Unknown &row : rows) {
            PersonName name = person(row.gender, u"Jo Anne", u"", u".", row.usage, row.title);
            name.spouses = { spouse(u"de", u"Vos", row.spouseTitle) };
            CHECK(formalSalutation(name) == row.salutation.toString());
            if (row.usage != u"P") {
                CHECK(addresseeName(name).isEmpty());
                CHECK(runningTextName(name).isEmpty());
                CHECK(honorificLine(name).isEmpty());
            }
        }
    }
    SECTION("of the spouse")
    {
        const std::vector<Unknown> rows {
            { u"V", u"", u"E", u"G", u"Geachte mevrouw De Vos" },
            { u"V", u"", u"V", u"G", u"Hooggeboren vrouwe" },
            { u"V", u"", u"N", u"G", u"Hooggeboren vrouwe" },
            { u"V", u"", u"P", u"G", u"Hooggeboren vrouwe" },
            { u"M", u"", u"V", u"G", u"Geachte heer De Vos" },
            { u"O", u"", u"V", u"G", u"Geachte J.A. de Vos" },
            { u"V", u"", u"V", u"GI", u"Geachte mevrouw De Vos" },
            { u"V", u"", u"V", u"JH", u"Geachte mevrouw De Vos" },
            { u"V", u"BS", u"P", u"", u"Hoogwelgeboren vrouwe" },
            { u"V", u"BS", u"P", u"G", u"Hooggeboren vrouwe" },
        };
        for (const Unknown &row : rows) {
            INFO(row.gender.toString().toStdString() << ' ' << row.usage.toString().toStdString());
            PersonName name = person(row.gender, u"Jo Anne", u"de", u"Vos", row.usage, row.title);
            name.spouses = { spouse(u"", u".", row.spouseTitle) };
            CHECK(formalSalutation(name) == row.salutation.toString());
            CHECK(addresseeName(name) == (row.title.isEmpty() ? u"J.A. de Vos"_s : u"J.A. barones de Vos"_s));
            CHECK(honorificLine(name) == (row.title.isEmpty() ? QString() : u"De hoogwelgeboren vrouwe"_s));
        }
    }
}

TEST_CASE("the full name has the title of the gender, or the code's own word")
{
    struct Full {
        QStringView gender;
        QStringView title;
        QStringView full;
    };
    const std::vector<Full> rows {
        { u"V", u"JV", u"jonkvrouw Jo Anne van Aarde" },
        { u"M", u"JV", u"jonkheer Jo Anne van Aarde" },
        { u"O", u"JV", u"jonkvrouw Jo Anne van Aarde" },
        { u"V", u"JH", u"jonkvrouw Jo Anne van Aarde" },
        { u"O", u"JH", u"jonkheer Jo Anne van Aarde" },
        { u"V", u"G", u"Jo Anne gravin van Aarde" },
        { u"M", u"GI", u"Jo Anne graaf van Aarde" },
        { u"O", u"G", u"Jo Anne graaf van Aarde" },
        { u"O", u"GI", u"Jo Anne gravin van Aarde" },
        { u"O", u"BS", u"Jo Anne barones van Aarde" },
        { u"O", u"H", u"Jo Anne hertog van Aarde" },
        { u"O", u"MI", u"Jo Anne markiezin van Aarde" },
        { u"M", u"PS", u"Jo Anne prins van Aarde" },
        { u"O", u"PS", u"Jo Anne prinses van Aarde" },
        { u"M", u"R", u"Jo Anne ridder van Aarde" },
        { u"V", u"R", u"Jo Anne ridder van Aarde" },
        { u"O", u"R", u"Jo Anne ridder van Aarde" },
        { u"M", u"XX", u"Jo Anne van Aarde" },
    };
    for (const Full &row : rows) {
        PersonName name = person(row.gender, u"Jo Anne", u"van", u"Aarde", u"P", row.title);
        name.spouses = { spouse(u"de", u"Vos", u"B") };
        CHECK(fullName(name) == row.full.toString());
    }
    CHECK(fullName(person(u"M", u"Jo", u"", u".", u"E", u"B")) == u"Jo baron"_s);
    CHECK(fullName(person(u"M", u"", u"", u".", u"E", u"B")).isEmpty());
    CHECK(envelopeName(person(u"M", u"Jo", u"", u".", u"E", u"JH")) == u"jonkheer Jo"_s);
}
