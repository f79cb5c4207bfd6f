// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/searchtext.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::test;
using namespace kib::plan;
using namespace Qt::StringLiterals;

namespace {

bool finds(const QString &typed, const client::Identity &person)
{
    return SearchQuery(typed).matches(searchText(person).all());
}

client::Identity named(const QString &prefix, const QString &surname)
{
    client::Identity person = aPerson();
    person.name.prefix = prefix;
    person.name.surname = surname;
    return person;
}

} // namespace

TEST_CASE("what is typed is folded as names are")
{
    struct Case {
        const char *prefix, *surname, *typed;
        bool found;
    };
    const Case cases[] { { "van", "Dijk", "dijk", true }, { "van", "Dijk", "dyk", true },
        { "van", "Dyk", "dijk", true }, { "van", "Dijk", "van dijk", true },
        { "van", "Dijk", "VAN DYK", true }, { "van den", "Berg", "van den", true },
        { "van den", "Berg", "den berg", true }, { "van den", "Berg", "berg van", true },
        { "van den", "Berg", "berg,", true }, { "van den", "Berg", "vanden", false },
        { "", "Łukasiewicz", "lukas", true }, { "", "Sørensen", "sorensen", true },
        { "", "Sorensen", "sørensen", true }, { "", "Weiß", "weiss", true }, { "", "Weiss", "weiß", true },
        { "", "Yılmaz", "yilmaz", true }, { "", "Crêvecœur", "crevecoeur", true },
        { "in 't", "Veld", "in t veld", true }, { "in 't", "Veld", "in 't veld", true },
        { "d'", "Ancona", "dancona", true }, { "", "IJzerman", "yzer", true }, { "", "IJzerman", "ij", true },
        { "", "Bakker", "ijzer", false }, { "", "Bakker", "  bakker  ", true }, { "", "Bakker", "", true } };
    for (const Case &one : cases) {
        INFO(one.prefix << ' ' << one.surname << ": " << one.typed);
        CHECK(finds(QString::fromUtf8(one.typed),
                  named(QString::fromUtf8(one.prefix), QString::fromUtf8(one.surname)))
            == one.found);
    }
}

TEST_CASE("a word is found wherever it begins in a long text")
{
    for (const std::string &word : { std::string("y"), std::string("yz"), std::string("yxyz") }) {
        for (size_t before = 0; before < 140; ++before) {
            // Halves of the word around it, which are no hit.
            const std::string text
                = std::string(before, 'y') + '-' + word + std::string(before % 71, 'z') + word;
            INFO(word << " behind " << before);
            for (const size_t from : { size_t { 0 }, before, before + 2, before + 9, text.size() })
                CHECK(findWord(text, word, from) == text.find(word, from));
        }
    }
    CHECK(findWord("", "a") == std::string_view::npos);
    CHECK(findWord("abc", "bc", 3) == std::string_view::npos);
}

TEST_CASE("a phone number is found however it is written on either side")
{
    const QStringList forms { u"0612345678"_s, u"06-12345678"_s, u"06 12 34 56 78"_s, u"06-1234 5678"_s,
        u"+31612345678"_s, u"+31 6 12345678"_s, u"+31 (0)6 12345678"_s, u"0031 6 12345678"_s };
    for (const QString &noted : forms) {
        client::Identity person = aPerson();
        person.phone = noted;
        for (const QString &typed : forms) {
            INFO(noted.toStdString() << " / " << typed.toStdString());
            CHECK(finds(typed, person));
        }
        CHECK(finds(u"06-12"_s, person));
        CHECK(finds(u"345 67"_s, person));
        CHECK_FALSE(finds(u"06-13"_s, person));
        CHECK_FALSE(finds(u"+32 6 12345678"_s, person));
    }
}

TEST_CASE("phone digits are as dialled here, and nothing that is no phone number has any")
{
    CHECK(phoneDigits(u"038 - 421.00/00"_s) == u"0384210000"_s);
    CHECK(phoneDigits(u"+31(0)38"_s) == u"038"_s);
    CHECK(phoneDigits(u"+32 475"_s) == u"0032475"_s);
    CHECK(phoneDigits(u"8011AB"_s).isEmpty());
    CHECK(phoneDigits(u"- ()"_s).isEmpty());
    CHECK(phoneDigits({}).isEmpty());
    CHECK(phoneDigits(u"06+31"_s).isEmpty());
}

TEST_CASE("a secret address is not found by place or postcode")
{
    client::Identity person = aPerson();
    CHECK(finds(u"zwolle"_s, person));
    CHECK(finds(u"8011ab"_s, person));
    person.secrecy = 7;
    CHECK_FALSE(finds(u"zwolle"_s, person));
    CHECK_FALSE(finds(u"8011ab"_s, person));
}

TEST_CASE("a search narrows another only when it can find nobody that the other did not")
{
    struct Case {
        const char *shorter, *longer;
        bool narrows;
    };
    const Case cases[] { { "be", "ber", true }, { "ber", "be", false }, { "", "x", true }, { "x", "", false },
        { "be", "berg zw", true }, { "be zw", "berg", false }, { "a", "ba", true },
        // "ij" becomes "y", and who holds a "y" need not hold an "i"
        { "di", "dij", false }, { "dij", "dijk", true },
        // a country code reads as 0 from its last digit on
        { "003", "0031", false }, { "0031", "00316", true }, { "06", "06-1", true }, { "+", "+3", false },
        { "06-1", "06-1 2", false }, { "06 1", "06 12", true } };
    for (const Case &one : cases) {
        INFO(one.shorter << " / " << one.longer);
        CHECK(SearchQuery(QString::fromUtf8(one.longer)).narrows(SearchQuery(QString::fromUtf8(one.shorter)))
            == one.narrows);
    }
}
