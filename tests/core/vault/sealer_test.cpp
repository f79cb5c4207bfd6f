// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/sealer.h"
#include "tests/core/vault/vaultvalues.h"

#include <QSet>

using namespace kib;
using namespace kib::vault;

namespace {

constexpr quint32 keyId = 0x01020304;

// Owns what a Place only looks at.
struct Standing {
    QByteArray databaseId = counting(0xa0, 16);
    QByteArray table = "client";
    QByteArray column = "sealed_id";
    QByteArray rowKey = counting(0x10, 16);
    quint64 version = 7;

    [[nodiscard]] Place place() const { return { databaseId, table, column, rowKey, version }; }
};

// "Jansen, Zoë" in that place under subKeyCounting(0x60).
QByteArray frozenEnvelope()
{
    return fromHex(
        "0101040302014041424344454647"
        "48494a4b4c4d4e4f5051525354555657d3fc779aa717f9c85adc38e16053d60389650bd40bf491cd7f4e21ba9524748d"
        "8f4ff31375c44cfcf375ed1df95eb7f22987f71246e0625ca7d478123727e938c7c96d6782d5d824902e1e66229b4196");
}

// The same with a true tag over 64 zero bytes: no padding at all.
QByteArray unpaddedEnvelope()
{
    return fromHex(
        "0101040302014041424344454647"
        "48494a4b4c4d4e4f5051525354555657999d19e9c279d5e800b3fb4ae053d60389650bd40bf491cd7f4e21ba9524748d"
        "8f4ff31375c44cfcf375ed1df95eb7f22987f71246e0625ca7d478123727e938bc84a77ba28301b25986ce1c68d34600");
}

} // namespace

TEST_CASE("an envelope made by other means opens")
{
    const Standing at;
    const Result<QByteArray> plain = unseal(frozenEnvelope(), at.place(), subKeyCounting(0x60));
    REQUIRE(plain);
    CHECK(*plain == "Jansen, Zo\xc3\xab");
    CHECK(envelopeKeyId(frozenEnvelope()) == keyId);
}

TEST_CASE("what is sealed opens again for every length around a block")
{
    const Standing at;
    const SubKey key = subKeyCounting(0x60);
    for (const int size : { 0, 1, 62, 63, 64, 65, 127, 128, 200, 5000 }) {
        CAPTURE(size);
        const QByteArray plain = counting(3, size);
        const QByteArray envelope = seal(plain, at.place(), keyId, key);
        CHECK(envelope.first(6).toHex() == "010104030201");
        CHECK(envelope.size() == 46 + (size / 64 + 1) * 64);
        const Result<QByteArray> back = unseal(envelope, at.place(), key);
        REQUIRE(back);
        CHECK(*back == plain);
    }
}

TEST_CASE("the size of an envelope tells blocks of 64 bytes only")
{
    const Standing at;
    const SubKey key = subKeyCounting(0x60);
    CHECK(seal({}, at.place(), 1, key).size() == seal(counting(0, 63), at.place(), 1, key).size());
    CHECK(
        seal(counting(0, 63), at.place(), 1, key).size() < seal(counting(0, 64), at.place(), 1, key).size());
}

TEST_CASE("no two seals share a nonce")
{
    const Standing at;
    QSet<QByteArray> nonces;
    for (int i = 0; i < 2000; ++i)
        nonces.insert(seal("x", at.place(), keyId, subKeyCounting(1)).sliced(6, 24));
    CHECK(nonces.size() == 2000);
}

TEST_CASE("an envelope opens in its own place only")
{
    const SubKey key = subKeyCounting(0x60);
    Standing at;
    SECTION("another database")
    {
        at.databaseId = counting(0xa1, 16);
    }
    SECTION("another table")
    {
        at.table = "contact";
    }
    SECTION("another column")
    {
        at.column = "sealed_tx";
    }
    SECTION("another row")
    {
        at.rowKey = counting(0x11, 16);
    }
    SECTION("an older version")
    {
        at.version = 6;
    }
    SECTION("a version that differs in its highest byte only")
    {
        at.version = 7 + (quint64(1) << 56);
    }
    SECTION("a border between table and column that moved")
    {
        at.table = "clients";
        at.column = "ealed_id";
    }
    SECTION("a border between column and row that moved")
    {
        at.column = "sealed_i";
        at.rowKey = "d" + counting(0x10, 16);
    }
    SECTION("no row")
    {
        at.rowKey.clear();
    }
    SECTION("a row key longer than its length can say")
    {
        at.rowKey = QByteArray(0x10000, 'x');
    }
    SECTION("no database")
    {
        at.databaseId.clear();
    }
    CHECK(codeOf(unseal(frozenEnvelope(), at.place(), key)) == ErrorCode::Damaged);
}

TEST_CASE("an envelope opens with its own key only")
{
    const Standing at;
    CHECK(codeOf(unseal(frozenEnvelope(), at.place(), subKeyCounting(0x61))) == ErrorCode::Damaged);
}

TEST_CASE("an envelope with one changed bit never opens")
{
    const Standing at;
    const SubKey key = subKeyCounting(0x60);
    const QByteArray envelope = frozenEnvelope();
    for (qsizetype bit = 0; bit < envelope.size() * 8; ++bit) {
        CAPTURE(bit);
        CHECK(codeOf(unseal(withBitFlipped(envelope, bit), at.place(), key))
            == (bit < 16 ? ErrorCode::Newer : ErrorCode::Damaged));
    }
}

TEST_CASE("an envelope that was cut or made longer never opens")
{
    const Standing at;
    const SubKey key = subKeyCounting(0x60);
    const QByteArray envelope = frozenEnvelope();
    for (qsizetype size = 0; size < envelope.size(); ++size) {
        CAPTURE(size);
        // An exact copy: the sanitizer sees a read beyond its end.
        const QByteArray cut(envelope.constData(), size);
        CHECK(codeOf(unseal(cut, at.place(), key)) == ErrorCode::Damaged);
        CHECK(codeOf(envelopeKeyId(cut)) == ErrorCode::Damaged);
    }
    CHECK(codeOf(unseal(envelope + 'x', at.place(), key)) == ErrorCode::Damaged);
    CHECK(codeOf(unseal({}, at.place(), key)) == ErrorCode::Damaged);
}

TEST_CASE("a seal without padding is damaged though its tag holds")
{
    const Standing at;
    const Result<QByteArray> plain = unseal(unpaddedEnvelope(), at.place(), subKeyCounting(0x60));
    REQUIRE_FALSE(plain);
    CHECK(plain.error() == Error { ErrorCode::Damaged, QStringLiteral("padding"), {} });
}

TEST_CASE("an envelope of an unknown format or algorithm is newer")
{
    const Standing at;
    const SubKey key = subKeyCounting(0x60);
    for (const int number : { 2, 3, 255 }) {
        QByteArray format = frozenEnvelope();
        format[0] = static_cast<char>(number);
        CHECK(codeOf(unseal(format, at.place(), key)) == ErrorCode::Newer);
        CHECK(codeOf(envelopeKeyId(format)) == ErrorCode::Newer);
        QByteArray algorithm = frozenEnvelope();
        algorithm[1] = static_cast<char>(number);
        CHECK(codeOf(unseal(algorithm, at.place(), key)) == ErrorCode::Newer);
        CHECK(codeOf(envelopeKeyId(algorithm)) == ErrorCode::Newer);
        // A newer format may well be shorter than ours.
        CHECK(codeOf(envelopeKeyId(format.first(1))) == ErrorCode::Newer);
        CHECK(codeOf(envelopeKeyId(algorithm.first(2))) == ErrorCode::Newer);
    }
}
