// SPDX-License-Identifier: EUPL-1.2
#include "core/client/personname.h"
#include "tests/core/client/person.h"
#include "tests/support/catch_qt.h"

#include <vector>

using namespace kib::client;
using namespace kib::test;
using namespace Qt::StringLiterals;

TEST_CASE("initials are one letter a given name")
{
    struct Row {
        QStringView givenNames;
        QStringView initials;
    };
    const std::vector<Row> rows {
        { u"Jan", u"J." },
        { u"Jan Willem", u"J.W." },
        { u"Anna Maria Petra", u"A.M.P." },
        { u"Theo Philip IJsbrand Chris", u"T.P.I.C." },
        { u"Marie-Louise Éva", u"M.É." },
        { u"Anne - Fleur Belle", u"A.B." },
        { u"Ali bin Omar", u"A.b.O." },
        { u"Lies Q", u"L.Q" },
        { u"A", u"A" },
        { u"J P", u"J P" },
        { u"K Mo", u"K M." },
        { u"Jo Y B C", u"J.Y B C" },
        { u"é Mo", u"é M." },
        { u"  Jan   Willem  ", u"J.W." },
        { u"'Aisha Noor", u"A.N." },
        { u"'A Bo", u"A B." },
        { u"Theo 17 Mei", u"T.1.M." },
        { u"Theo R. Philip", u"T.R.P." },
        { u"J.W.", u"J.W." },
        { u"Prins jr.", u"P.j." },
        { u"Źofia Łukasz Ŋæ", u"Ź.Ł.Ŋ." },
        { u"A\u0301da Bo", u"A\u0301.B." },
        { u"", u"" },
        { u"  ", u"" },
        { u".", u"" },
    };
    for (const Row &row : rows) {
        INFO(row.givenNames.toString().toStdString());
        CHECK(initials(person(u"M", row.givenNames, u"", u"Berg")) == row.initials.toString());
    }
}

TEST_CASE("initials that a source delivers instead of names are taken as typed")
{
    PersonName name = person(u"M", u"", u"van den", u"Berg");
    name.initials = u" J.Th.W. "_s;
    CHECK(initials(name) == u"J.Th.W."_s);
    CHECK(addresseeName(name) == u"J.Th.W. van den Berg"_s);
    CHECK(fullName(name) == u"J.Th.W. van den Berg"_s);
    name.givenNames = u"Kees"_s;
    CHECK(initials(name) == u"K."_s);
}

TEST_CASE("a name without titles is composed by usage and gender")
{
    struct Row {
        QStringView gender;
        QStringView usage;
        QStringView addressee;
        QStringView runningText;
    };
    const std::vector<Row> rows {
        { u"M", u"E", u"J.R. in het Veld", u"de heer In het Veld" },
        { u"M", u"P", u"J.R. van Loon", u"de heer Van Loon" },
        { u"M", u"V", u"J.R. van Loon-in het Veld", u"de heer Van Loon-in het Veld" },
        { u"M", u"N", u"J.R. in het Veld-van Loon", u"de heer In het Veld-van Loon" },
        { u"V", u"E", u"J.R. in het Veld", u"mevrouw In het Veld" },
        { u"V", u"P", u"J.R. van Loon", u"mevrouw Van Loon" },
        { u"V", u"V", u"J.R. van Loon-in het Veld", u"mevrouw Van Loon-in het Veld" },
        { u"V", u"N", u"J.R. in het Veld-van Loon", u"mevrouw In het Veld-van Loon" },
        { u"O", u"E", u"J.R. in het Veld", u"J.R. in het Veld" },
        { u"O", u"P", u"J.R. van Loon", u"J.R. van Loon" },
        { u"O", u"V", u"J.R. van Loon-in het Veld", u"J.R. van Loon-in het Veld" },
        { u"O", u"N", u"J.R. in het Veld-van Loon", u"J.R. in het Veld-van Loon" },
        { u"", u"", u"J.R. in het Veld", u"J.R. in het Veld" },
    };
    for (const Row &row : rows) {
        INFO(row.gender.toString().toStdString() << ' ' << row.usage.toString().toStdString());
        PersonName name = person(row.gender, u"Jo Rene", u"in het", u"Veld", row.usage);
        name.spouses = { spouse(u"van", u"Loon") };
        QString afterGreeting = row.runningText.toString();
        afterGreeting.replace(u"de heer"_s, u"heer"_s);
        CHECK(addresseeName(name) == row.addressee.toString());
        CHECK(envelopeName(name) == row.addressee.toString());
        CHECK(runningTextName(name) == row.runningText.toString());
        CHECK(formalSalutation(name) == u"Geachte "_s + afterGreeting);
        CHECK(salutation(name) == u"Beste "_s + afterGreeting);
        CHECK(honorificLine(name).isEmpty());
        CHECK(fullName(name) == u"Jo Rene in het Veld"_s);
    }
}

TEST_CASE("capitals of prefixes depend on what stands before them")
{
    struct Row {
        QStringView gender;
        QStringView givenNames;
        QStringView prefix;
        QStringView surname;
        QStringView addressee;
        QStringView runningText;
    };
    const std::vector<Row> rows {
        { u"M", u"Jan Willem", u"van den", u"Berg", u"J.W. van den Berg", u"de heer Van den Berg" },
        { u"V", u"Kim", u"van der", u"Laan", u"K. van der Laan", u"mevrouw Van der Laan" },
        { u"O", u"Kim", u"van der", u"Laan", u"K. van der Laan", u"K. van der Laan" },
        { u"M", u"Musa", u"el", u"Hamdaoui", u"M. el Hamdaoui", u"de heer El Hamdaoui" },
        { u"M", u"Wim", u"'t", u"Hart", u"W. 't Hart", u"de heer 't Hart" },
        { u"V", u"Wil", u"\u2019s", u"Graven", u"W. \u2019s Graven", u"mevrouw \u2019s Graven" },
        { u"V", u"Wil", u"Op Den", u"Berghe", u"W. Op Den Berghe", u"mevrouw Op Den Berghe" },
        { u"O", u"Wil", u"Op Den", u"Berghe", u"W. Op Den Berghe", u"W. Op Den Berghe" },
        { u"V", u"", u"in het", u"Veld", u"In het Veld", u"mevrouw In het Veld" },
        { u"O", u"", u"in het", u"Veld", u"In het Veld", u"In het Veld" },
        { u"O", u"", u"'t", u"Hart", u"'t Hart", u"'t Hart" },
        { u"V", u"Anna", u"d'", u"Ancona", u"A. d'Ancona", u"mevrouw d'Ancona" },
        { u"V", u"Anna", u"l\u2019", u"Ami", u"A. l\u2019Ami", u"mevrouw l\u2019Ami" },
        { u"V", u"Anna", u"D'", u"Ancona", u"A. D'Ancona", u"mevrouw D'Ancona" },
        { u"V", u"", u"d'", u"Ancona", u"d'Ancona", u"mevrouw d'Ancona" },
        { u"V", u"Anna", u"", u"d'Ancona", u"A. d'Ancona", u"mevrouw d'Ancona" },
        { u"M", u"Luc", u"", u"Van de Velde", u"L. Van de Velde", u"de heer Van de Velde" },
        { u"M", u"Luc", u"", u"do Carmo", u"L. do Carmo", u"de heer Do Carmo" },
        { u"M", u"Luc", u"", u"ijzer", u"L. ijzer", u"de heer IJzer" },
        { u"M", u"Luc", u"", u"østby", u"L. østby", u"de heer Østby" },
        { u"M", u"", u"", u"Ali bin Omar", u"Ali bin Omar", u"de heer Ali bin Omar" },
        { u"O", u"", u"", u"<Rots> & @", u"<Rots> & @", u"<Rots> & @" },
        { u"M", u"ali", u"", u"Omar", u"A. Omar", u"de heer Omar" },
        { u"O", u"ali", u"", u"Omar", u"A. Omar", u"a. Omar" },
    };
    for (const Row &row : rows) {
        INFO(row.addressee.toString().toStdString());
        const PersonName name = person(row.gender, row.givenNames, row.prefix, row.surname);
        CHECK(addresseeName(name) == row.addressee.toString());
        CHECK(runningTextName(name) == row.runningText.toString());
    }
}

TEST_CASE("a second name keeps its capitals behind the hyphen")
{
    struct Row {
        QStringView usage;
        QStringView salutation;
    };
    const std::vector<Row> rows {
        { u"P", u"Geachte mevrouw 't Wolkje" },
        { u"V", u"Geachte mevrouw 't Wolkje-in het Veld" },
        { u"N", u"Geachte mevrouw In het Veld-'t Wolkje" },
    };
    for (const Row &row : rows) {
        PersonName name = person(u"V", u"Jo Rene", u"in het", u"Veld", row.usage);
        name.spouses = { spouse(u"'t", u"Wolkje") };
        CHECK(formalSalutation(name) == row.salutation.toString());
    }
    PersonName name = person(u"V", u"", u"van", u"Dijk", u"V");
    name.spouses = { spouse(u"van der", u"Ven") };
    CHECK(runningTextName(name) == u"mevrouw Van der Ven-van Dijk"_s);
    CHECK(addresseeName(name) == u"Van der Ven-van Dijk"_s);
    name.usage = NameUsage::OwnSpouse;
    name.spouses = { spouse(u"d'", u"Ancona") };
    CHECK(runningTextName(name) == u"mevrouw Van Dijk-d'Ancona"_s);
}

TEST_CASE("names have no loose spaces, and only the full name keeps those around a hyphen")
{
    PersonName name = person(u"V", u" Jo   Anne ", u" van  den ", u" Berg - Smit ", u"N");
    name.spouses = { spouse(u" de\u00a0 la ", u" Cour- Bos") };
    CHECK(addresseeName(name) == u"J.A. van den Berg-Smit-de la Cour-Bos"_s);
    CHECK(formalSalutation(name) == u"Geachte mevrouw Van den Berg-Smit-de la Cour-Bos"_s);
    CHECK(runningTextName(name) == u"mevrouw Van den Berg-Smit-de la Cour-Bos"_s);
    CHECK(salutation(name) == u"Beste mevrouw Van den Berg-Smit-de la Cour-Bos"_s);
    CHECK(fullName(name) == u"Jo Anne van den Berg - Smit"_s);
}

TEST_CASE("who never had a spouse goes by the own name whatever is registered")
{
    for (const QStringView usage : { u"E", u"P", u"V", u"N" }) {
        const PersonName name = person(u"V", u"Fre", u"in het", u"Veld", usage);
        CHECK(addresseeName(name) == u"F. in het Veld"_s);
        CHECK(formalSalutation(name) == u"Geachte mevrouw In het Veld"_s);
        CHECK(runningTextName(name) == u"mevrouw In het Veld"_s);
    }
}

TEST_CASE("of several spouses one counts")
{
    PersonName name = person(u"V", u"Fre", u"", u"Groen", u"V");
    const auto counting = [&](QList<Spouse> spouses) {
        name.spouses = std::move(spouses);
        return runningTextName(name);
    };
    SECTION("of current ones the oldest, where unknown parts of a date are oldest")
    {
        struct Row {
            QStringView geel;
            QStringView rood;
            QStringView first;
        };
        const std::vector<Row> rows {
            { u"19580401", u"19610808", u"Geel" },
            { u"19610808", u"19580401", u"Rood" },
            { u"19580401", u"19610800", u"Geel" },
            { u"19580401", u"19610000", u"Geel" },
            { u"19580401", u"00000000", u"Rood" },
            { u"19610800", u"19610808", u"Geel" },
            { u"19610000", u"19610800", u"Geel" },
            { u"19610808", u"19610800", u"Rood" },
            { u"19610808", u"19610808", u"Geel" },
        };
        for (const Row &row : rows) {
            INFO(row.geel.toString().toStdString() << ' ' << row.rood.toString().toStdString());
            CHECK(counting({ spouseSince(u"Geel", row.geel), spouseSince(u"Rood", row.rood) })
                == u"mevrouw "_s + row.first.toString() + u"-Groen"_s);
        }
    }
    SECTION("one without a date is older than one with a date")
    {
        CHECK(
            counting({ spouseSince(u"Geel", u"19580401"), spouse(u"", u"Rood") }) == u"mevrouw Rood-Groen"_s);
    }
    SECTION("a current one goes before a former one")
    {
        CHECK(counting({ formerSpouse(u"", u"Geel", u"20240101"), spouseSince(u"Rood", u"20250101") })
            == u"mevrouw Rood-Groen"_s);
        CHECK(counting({ spouse(u"", u"Geel"), formerSpouse(u"", u"Rood") }) == u"mevrouw Geel-Groen"_s);
    }
    SECTION("of former ones the last to end")
    {
        CHECK(counting({ formerSpouse(u"", u"Geel", u"20010101"), formerSpouse(u"", u"Rood", u"20100101") })
            == u"mevrouw Rood-Groen"_s);
        CHECK(counting({ formerSpouse(u"", u"Geel", u"20010101"), formerSpouse(u"", u"Rood", u"00000000") })
            == u"mevrouw Geel-Groen"_s);
        CHECK(counting({ formerSpouse(u"", u"Geel", u"20010100"), formerSpouse(u"", u"Rood", u"20010203") })
            == u"mevrouw Rood-Groen"_s);
    }
    SECTION("four current ones in any order")
    {
        name.usage = NameUsage::OwnSpouse;
        CHECK(counting({ spouseSince(u"Wit", u"19620104"), spouseSince(u"Rood", u"19610831"),
                  spouseSince(u"Geel", u"19581215"), spouseSince(u"Zwart", u"19590203") })
            == u"mevrouw Groen-Geel"_s);
    }
}

TEST_CASE("an unknown spouse's surname leaves the own name")
{
    for (const QStringView surname : { u".", u"", u" " }) {
        for (const QStringView usage : { u"E", u"P", u"V", u"N" }) {
            PersonName name = person(u"V", u"Fre", u"de", u"Vos", usage);
            name.spouses = { spouse(u"van", surname) };
            CHECK(addresseeName(name) == u"F. de Vos"_s);
            CHECK(runningTextName(name) == u"mevrouw De Vos"_s);
            CHECK(formalSalutation(name) == u"Geachte mevrouw De Vos"_s);
            CHECK(salutation(name) == u"Beste mevrouw De Vos"_s);
        }
    }
}

TEST_CASE("an unknown own surname gives no composed name unless only the spouse's is used")
{
    for (const QStringView surname : { u".", u"", u" . " }) {
        for (const QStringView usage : { u"E", u"V", u"N" }) {
            PersonName name = person(u"V", u"Jo Anne", u"", surname, usage);
            name.spouses = { spouse(u"de", u"Vos") };
            CHECK(addresseeName(name).isEmpty());
            CHECK(honorificLine(name).isEmpty());
            CHECK(runningTextName(name).isEmpty());
            CHECK(formalSalutation(name).isEmpty());
            CHECK(salutation(name) == u"Beste mevrouw"_s);
            CHECK(envelopeName(name) == u"Jo Anne"_s);
        }
        PersonName name = person(u"V", u"Jo Anne", u"", surname, u"P");
        name.spouses = { spouse(u"de", u"Vos") };
        CHECK(addresseeName(name) == u"J.A. de Vos"_s);
        CHECK(formalSalutation(name) == u"Geachte mevrouw De Vos"_s);
        CHECK(runningTextName(name) == u"mevrouw De Vos"_s);
        CHECK(salutation(name) == u"Beste mevrouw De Vos"_s);
        name.spouses = { spouse(u"", u".") };
        CHECK(addresseeName(name).isEmpty());
        name.spouses.clear();
        CHECK(addresseeName(name).isEmpty());
    }
}

TEST_CASE("a letter always has an opening")
{
    struct Row {
        PersonName name;
        QStringView opening;
    };
    const std::vector<Row> rows {
        { person(u"M", u"Jan Willem", u"van den", u"Berg"), u"Beste heer Van den Berg" },
        { person(u"V", u"Wilma", u"", u"Smit"), u"Beste mevrouw Smit" },
        { person(u"O", u"Wil Jo", u"van", u"Dijk"), u"Beste W.J. van Dijk" },
        { person(u"O", u"", u"van", u"Dijk"), u"Beste Van Dijk" },
        { person(u"M", u"Jan", u"", u"."), u"Beste heer" },
        { person(u"V", u"", u"", u""), u"Beste mevrouw" },
        { person(u"O", u"Wil Jo", u"", u"."), u"Beste Wil Jo" },
        { person(u"O", u"", u"", u"."), u"Beste lezer" },
        { person(u"M", u"Jan", u"van", u"Aarde", u"E", u"B"), u"Beste heer Van Aarde" },
        { person(u"V", u"An", u"van", u"Aarde", u"E", u"PS"), u"Beste mevrouw Van Aarde" },
        { person(u"M", u"Jan", u"", u".", u"E", u"G"), u"Beste heer" },
    };
    for (const Row &row : rows)
        CHECK(salutation(row.name) == row.opening.toString());
    PersonName name = person(u"V", u"An", u"de", u"Vos", u"V", u"BS");
    name.spouses = { spouse(u"van den", u"Aarde", u"G") };
    CHECK(salutation(name) == u"Beste mevrouw Van den Aarde-de Vos"_s);
}

TEST_CASE("the full name ignores usage and spouse and keeps capitals")
{
    struct Row {
        QStringView givenNames;
        QStringView prefix;
        QStringView surname;
        QStringView full;
    };
    const std::vector<Row> rows {
        { u"Stina Maria", u"", u"Maas", u"Stina Maria Maas" },
        { u"Gerrit", u"den", u"Braber", u"Gerrit den Braber" },
        { u"", u"", u"Obba", u"Obba" },
        { u"", u"van den", u"Berg", u"van den Berg" },
        { u"Musa", u"El", u"Rafi", u"Musa El Rafi" },
        { u"Dian Maya", u"", u".", u"Dian Maya" },
        { u"Lis niño", u"De las", u"do Carmo Jansz.", u"Lis niño De las do Carmo Jansz." },
        { u"Anna", u"d'", u"Ancona", u"Anna d'Ancona" },
        { u"Abi", u"", u"Ayo - Akwa", u"Abi Ayo - Akwa" },
        { u"", u"", u".", u"" },
        { u"", u"", u"", u"" },
        { u".", u"", u".", u"" },
    };
    for (const Row &row : rows) {
        PersonName name = person(u"V", row.givenNames, row.prefix, row.surname, u"P");
        CHECK(fullName(name) == row.full.toString());
        name.spouses = { spouse(u"de", u"Vos") };
        CHECK(fullName(name) == row.full.toString());
    }
    CHECK(envelopeName(person(u"M", u"", u"", u".")).isEmpty());
}
