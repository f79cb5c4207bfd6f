// SPDX-License-Identifier: EUPL-1.2
#include "core/print/fonts.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QRawFont>

using namespace Qt::StringLiterals;

TEST_CASE("the letter font is part of the program and loads more than once")
{
    const auto family = kib::print::letterFontFamily();
    REQUIRE(family);
    CHECK(*family == u"Liberation Sans"_s);
    CHECK(kib::print::letterFontFamily() == family);
    CHECK(QFile::exists(u":/fonts/LiberationSans-Regular.ttf"_s));
    CHECK(QFile::exists(u":/fonts/LiberationSans-Bold.ttf"_s));
}

TEST_CASE("both faces have every Latin letter below the point where texts are looked at more closely")
{
    const QRawFont face(
        GENERATE(u":/fonts/LiberationSans-Regular.ttf"_s, u":/fonts/LiberationSans-Bold.ttf"_s), 10);
    REQUIRE(face.isValid());
    for (uint letter = 0x20; letter < 0x250; ++letter) {
        if (letter >= 0x7f && letter < 0xa0)
            continue;
        INFO(letter);
        CHECK(face.supportsCharacter(letter));
    }
}
