// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "tests/support/catch_qt.h"

using namespace kib;
using namespace Qt::StringLiterals;

TEST_CASE("text is folded to lower case Latin letters without accents")
{
    CHECK(folded(u"Łukasz Søren Straße"_s) == u"lukasz soren strasse"_s);
    CHECK(folded(u"Çağla Özdemir"_s) == u"cagla ozdemir"_s);
    CHECK(folded(u"VAN DEN BERG"_s) == u"van den berg"_s);
}

TEST_CASE("a Latin letter folds by itself as it does among others")
{
    // A letter of a further block takes the whole text the long way.
    const auto theLongWay = [](const QString &text) { return folded(text + u"\u1e01"_s).chopped(1); };
    for (char16_t code = 0x80; code < 0x250; ++code) {
        const QChar letter(code);
        INFO(int { code });
        for (const QString &text : { QString(letter), u"a"_s + letter + u"b"_s, u"A"_s + letter + u"B"_s,
                 u"1 "_s + letter + letter + u"'"_s })
            CHECK(folded(text) == theLongWay(text));
    }
}

TEST_CASE("searching treats ij and y alike")
{
    CHECK(searchKey(u"IJzerman"_s) == searchKey(u"Yzerman"_s));
    CHECK(searchKey(u"van Dijk"_s) == searchKey(u"VAN DYK"_s));
    CHECK(searchKey(u"Ольга"_s) == u"olga"_s);
    CHECK(searchKey(u"d’Angelo in 't Veld"_s) == u"dangelo in t veld"_s);
}

TEST_CASE("text that would come back changed is refused")
{
    CHECK_FALSE(cleanText(u"a"_s + QChar(0) + u"b"_s));
    CHECK_FALSE(cleanText(u"a"_s + QChar(0xd800)));
    CHECK_FALSE(cleanText(u"a"_s + QChar(0xdc00) + u"b"_s));
    CHECK(cleanText(u"😀"_s) == u"😀"_s);
}

TEST_CASE("text is kept in composed form")
{
    CHECK(cleanText(u"e\u0301"_s) == u"é"_s);
    CHECK(cleanText(u"Zoë"_s) == u"Zoë"_s);
}

TEST_CASE("direction controls are seen")
{
    CHECK(hasDirectionControls(u"Jan\u202eneB"));
    CHECK_FALSE(hasDirectionControls(u"Jan Ben"));
}
