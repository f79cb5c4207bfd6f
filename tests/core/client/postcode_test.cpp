// SPDX-License-Identifier: EUPL-1.2
#include "core/client/postcode.h"
#include "tests/support/catch_qt.h"

using namespace kib::client;
using namespace Qt::StringLiterals;

TEST_CASE("a Dutch postcode is written as four digits and two capitals")
{
    for (const QStringView text :
        { u"8011AB", u"8011 AB", u"8011ab", u" 8011 aB ", u"8011  AB", u"8011\u00a0AB" }) {
        INFO(text.toString().toStdString());
        CHECK(normalisedPostcode(text) == u"8011AB"_s);
    }
    CHECK(normalisedPostcode(u"1000SB") == u"1000SB"_s);
    CHECK(normalisedPostcode(u"9999ZZ") == u"9999ZZ"_s);
}

TEST_CASE("what is no Dutch postcode is not normalised")
{
    for (const QStringView text :
        { u"", u".", u"8011", u"8011A", u"8011ABC", u"0811AB", u"801 1AB", u"80 11AB", u"AB8011", u"8011A1",
            u"8011SA", u"8011sd", u"8011 SS", u"B-1000", u"80118011AB", u"8011-AB", u"8011ÄB" }) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(normalisedPostcode(text));
    }
}
