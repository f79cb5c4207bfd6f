// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/directorysearch.h"
#include "tests/core/plan/directorysupport.h"

using namespace kib;
using namespace kib::test;
using namespace kib::plan;
using namespace Qt::StringLiterals;

namespace {

DirectoryFilter typed(const QString &text)
{
    DirectoryFilter filter;
    filter.text = text;
    filter.activeOnly = false;
    return filter;
}

QList<CaseRow> messyPeople(const DirectoryMaker &maker)
{
    const QStringList surnames { u"IJzerman"_s, u"Dijk"_s, u"Dyk"_s, u"Łukasiewicz"_s, u"Sørensen"_s,
        u"Weiß"_s, u"'t Hart"_s, u"Yılmaz"_s, u"."_s, u""_s, u"  Berg  -  Smit "_s, u"Tjon A Kwie"_s,
        u"Иванова"_s, u"王"_s, u"Crêvecœur"_s, u"Ng"_s, u"O’Neill"_s, u"\U0001F600"_s };
    const QStringList phones { {}, u"06-12345678"_s, u"+31 6 87654321"_s, u"038 421 00 00 (werk)"_s };
    QList<CaseRow> rows;
    for (const QString &surname : surnames) {
        for (const QString &phone : phones) {
            const auto place = static_cast<int>(rows.size());
            client::Client client = aClient(place % 5 == 0 ? QString() : u"K%1"_s.arg(place), surname);
            client.identity.phone = phone;
            client.identity.name.prefix = place % 3 == 0 ? u"van den"_s : QString();
            client.identity.secrecy = place % 4 == 0 ? 1 : 0;
            client.identity.address.city = place % 2 == 0 ? u"'s-Gravenwoud"_s : u"IJsselhout"_s;
            rows.append(maker.row(client));
        }
    }
    return rows;
}

Hits scanned(const QList<CaseRow> &rows, const QString &text)
{
    Hits out;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (matches(rows.at(i).client, text))
            out.append(static_cast<int>(i));
    }
    return out;
}

const QStringList texts { u"i"_s, u"ij"_s, u"ijz"_s, u"y"_s, u"dijk"_s, u"dyk van"_s, u"van den"_s, u"ł"_s,
    u"ø"_s, u"ß"_s, u"ss"_s, u"lukas"_s, u"'t"_s, u"o'neill"_s, u"oneill"_s, u"berg-smit"_s, u"k1"_s,
    u"K12"_s, u"06-12"_s, u"06 12 34"_s, u"+31"_s, u"+31 6 8"_s, u"0031612345678"_s, u"421 00"_s, u"werk"_s,
    u"s-graven"_s, u"ysselhout"_s, u"8011ab"_s, u"a e"_s, u"onbekend"_s, u"иван"_s, u"ivan"_s, u"王"_s,
    u"\U0001F600"_s, u"xyzzy"_s, u"berg, "_s, u", ,"_s, u" "_s };

} // namespace

TEST_CASE("a directory finds exactly those a plain scan finds")
{
    SECTION("messy names")
    {
        const DirectoryMaker maker;
        const QList<CaseRow> rows = messyPeople(maker);
        const auto directory = maker.with(rows);
        for (const QString &text : texts) {
            INFO(text.toStdString());
            CHECK(directory->matching(SearchQuery(text)) == scanned(rows, text));
        }
    }
    SECTION("the practice office")
    {
        TestOffice office;
        fillPractice(office, 150);
        const QList<CaseRow> rows = KIB_VALUE(loadCaseload(sourcesOf(office), *methodOf(office), monday));
        const auto directory = directoryOf(office);
        QStringList parts = texts;
        for (qsizetype i = 0; i < rows.size(); i += 10) {
            const client::Identity &identity = rows.at(i).client.identity;
            parts << identity.name.surname << identity.name.surname.mid(1, 3) << identity.number
                  << identity.phone.left(6) << identity.address.city;
        }
        for (const QString &text : parts) {
            INFO(text.toStdString());
            QList<ClientId> found;
            for (const int row : directory->find(typed(text)))
                found.append(directory->idOf(row));
            QList<ClientId> expected;
            for (const int row : scanned(rows, text))
                expected.append(rows.at(row).client.id);
            CHECK(found == expected);
        }
    }
}

TEST_CASE("typing on and back finds at each key what a search from the start finds")
{
    const DirectoryMaker maker;
    auto directory = maker.with(messyPeople(maker));
    DirectorySearch search;
    for (const QString &text : texts) {
        QStringList keys;
        for (qsizetype length = 0; length <= text.size(); ++length)
            keys << text.left(length);
        for (qsizetype length = text.size(); length > 0; --length)
            keys << text.left(length - 1);
        for (const QString &key : keys) {
            INFO(key.toStdString());
            CHECK(search.find(directory, typed(key)) == directory->find(typed(key)));
        }
    }
}

TEST_CASE("a search goes on in the next directory and under another filter")
{
    const DirectoryMaker maker;
    QList<CaseRow> rows { maker.row(aClient(u"K1"_s, u"Berg"_s)), maker.row(aClient(u"K2"_s, u"Vos"_s)) };
    auto directory = maker.with(rows);
    DirectorySearch search;
    CHECK(search.find(directory, typed(u"be"_s)) == Hits { 0 });
    rows[1].client.identity.name.surname = u"Bergman"_s;
    directory = directory->withRow(rows.at(1));
    CHECK(search.find(directory, typed(u"ber"_s)) == Hits { 0, 1 });
    DirectoryFilter going = typed(u"berg"_s);
    going.goingOutOfView = true;
    CHECK(search.find(directory, going).isEmpty());
    CHECK(search.find(directory, typed(u"berg"_s)).size() == 2);
}

TEST_CASE("half of a word of one client and half of the next one is no hit")
{
    const DirectoryMaker maker;
    client::Client first = aClient(u"K1"_s, u"Berg"_s);
    first.identity.address.postcode = u"8011XA"_s;
    const auto directory = maker.with({ maker.row(first), maker.row(aClient(u"K2"_s, u"Bakker"_s)) });
    CHECK(directory->matching(SearchQuery(u"xabak"_s)).isEmpty());
    CHECK(directory->matching(SearchQuery(u"xa"_s)) == Hits { 0 });
}
