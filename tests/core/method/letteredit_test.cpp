// SPDX-License-Identifier: EUPL-1.2
#include "core/method/letteredit.h"
#include "core/method/methodlibrary.h"
#include "tests/support/catch_qt.h"

using namespace kib;
using namespace kib::method;
using namespace Qt::StringLiterals;

TEST_CASE("an organisation's own versions count on in the third place")
{
    CHECK(nextVersion(u"2026.1"_s) == u"2026.1.1"_s);
    CHECK(nextVersion(u"2026.1.1"_s) == u"2026.1.2"_s);
    CHECK(nextVersion(u"3"_s) == u"3.0.1"_s);
    CHECK(nextVersion(u"1.1.9999"_s).isEmpty());
}

TEST_CASE("another letter text is a next version in which all else is as it was")
{
    for (const QString &key : shippedMethodKeys()) {
        const auto method = *shippedMethod(key);
        const Result<Method> made
            = withLetter(*method, u"invitation"_s, u"Komt u langs?"_s, u"{{salutation}},\n\nKom langs."_s);
        REQUIRE(made);
        CHECK(made->version == nextVersion(method->version));
        CHECK(made->letter(u"invitation"_s)->subject == u"Komt u langs?"_s);
        CHECK(made->letter(u"moved"_s)->body == method->letter(u"moved"_s)->body);
        CHECK(made->domains.size() == method->domains.size());
        CHECK(made->settings == method->settings);
        CHECK(made->categories.size() == method->categories.size());
    }
}

TEST_CASE("a letter with an unknown field or without words makes no version")
{
    const auto method = *shippedMethod(u"basis"_s);
    CHECK(withLetter(*method, u"invitation"_s, u"Hallo"_s, u"{{schoenmaat}}"_s).error().code
        == ErrorCode::MethodInvalid);
    CHECK(withLetter(*method, u"invitation"_s, u" "_s, u"Hallo"_s).error().detail == u"letter_empty"_s);
    CHECK(withLetter(*method, u"kerstkaart"_s, u"Hallo"_s, u"Hallo"_s).error().code == ErrorCode::NotFound);
}
