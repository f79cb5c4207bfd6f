// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/encoding.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>

using namespace kib;
using namespace kib::exchange;
using namespace Qt::StringLiterals;

namespace {

Result<FileEncoding> found(QByteArray bytes, std::optional<Encoding> forced = {})
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    Result<FileEncoding> encoding = detectEncoding(buffer, forced);
    if (encoding)
        CHECK(buffer.pos() == 0);
    return encoding;
}

} // namespace

TEST_CASE("a file is UTF-8 when every byte of it is")
{
    CHECK(found("naam\nJansen\n")->encoding == Encoding::Utf8);
    CHECK(found("")->encoding == Encoding::Utf8);
    CHECK(found("Zo\xc3\xab Wa\xc5\x82\xc4\x99sa \xf0\x9f\x98\x80")->encoding == Encoding::Utf8);
    CHECK(found("Zo\xeb")->encoding == Encoding::Windows1252);

    const QByteArray malformed = GENERATE(as<QByteArray>(), "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80",
        "\xe0\x80\x80", "\xf0\x80\x80\x80", "a\x80", "\xc3", "\xe2\x82", "\xc3 a");
    CHECK(found(malformed)->encoding == Encoding::Windows1252);
    CHECK_FALSE(decoded(malformed, Encoding::Utf8));
}

TEST_CASE("a character on the edge of two chunks is still a character")
{
    const int before = GENERATE(65533, 65534, 65535, 65536, 131071);
    CHECK(found(QByteArray(before, 'a') + "\xe2\x82\xac")->encoding == Encoding::Utf8);
    CHECK(found(QByteArray(before, 'a') + "\xe2\x82")->encoding == Encoding::Windows1252);
    CHECK(found(QByteArray(before, 'a') + "\xe2\x82z")->encoding == Encoding::Windows1252);
}

TEST_CASE("a byte order mark decides and is skipped")
{
    const Result<FileEncoding> marked = found("\xef\xbb\xbfnaam\nZo\xeb");
    CHECK(marked->encoding == Encoding::Utf8);
    CHECK(marked->start == 3);
    CHECK(found("\xef\xbb\xbfnaam", Encoding::Windows1252)->start == 3);

    CHECK(found(QByteArray("\xff\xfen\0", 4)).error().detail == u"utf16"_s);
    CHECK(found(QByteArray("\xfe\xff\0n", 4)).error().detail == u"utf16"_s);
    CHECK(found(QByteArray("\0\0\xfe\xff", 4), Encoding::Utf8).error().detail == u"utf16"_s);
}

TEST_CASE("a choice goes before what the bytes say")
{
    CHECK(found("Zo\xc3\xab", Encoding::Windows1252)->encoding == Encoding::Windows1252);
    CHECK(found("Zo\xeb", Encoding::Utf8)->encoding == Encoding::Utf8);
}

TEST_CASE("a UTF-8 file with a damaged byte is marked as mixed")
{
    CHECK(found("Zo\xc3\xab\nNo\xeb")->mixed);
    CHECK_FALSE(found("Zo\xeb\nNo\xeb")->mixed);
    CHECK_FALSE(found("Zo\xc3\xab")->mixed);
}

TEST_CASE("cells are decoded, or refused when a byte has no meaning")
{
    CHECK(decoded("Zo\xc3\xab", Encoding::Utf8) == u"Zoë"_s);
    CHECK(decoded("Zo\xeb \x80 \x8a\x9f", Encoding::Windows1252) == u"Zoë € ŠŸ"_s);
    CHECK_FALSE(decoded("Zo\xeb", Encoding::Utf8));
    CHECK_FALSE(decoded("a\x81", Encoding::Windows1252));
    CHECK(decodedForShow("a\x81z", Encoding::Windows1252) == u"a\ufffdz"_s);
    CHECK(decodedForShow("a\xffz", Encoding::Utf8) == u"a\ufffdz"_s);
}
