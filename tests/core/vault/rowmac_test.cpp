// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/rowmac.h"
#include "tests/core/vault/vaultvalues.h"

using namespace kib::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 keyId = 0x01020304;

void fill(CanonicalRow &row)
{
    row.addNull();
    row.add(qint64(-2));
    row.add(u"Zoë");
    row.add(QByteArrayView("\0\1\2", 3));
    row.add(QStringView());
    row.add(QByteArrayView());
}

QByteArray frozenDigest()
{
    return fromHex("e8b89a1a8558c04eae844c03eba6007044e8664676101bde61ab0a89fb39e27a");
}

QByteArray frozenMac()
{
    return fromHex("010403020129a6be846f6c9ee7c81304c09820a4ed");
}

QByteArray rowOf(QStringView first, QStringView second)
{
    CanonicalRow row("client");
    row.add(first);
    row.add(second);
    return row.bytes();
}

} // namespace

TEST_CASE("a canonical row has the frozen bytes and digest")
{
    CanonicalRow row("client");
    fill(row);
    CHECK(row.bytes().toHex()
        == "0600636c69656e7400000000000108000000feffffffffffffff02040000005a6fc3ab03030000000001020200000000"
           "0300000000");
    CHECK(rowDigest(row).toHex() == frozenDigest().toHex());
}

TEST_CASE("a canonical row that is used again starts anew in the same memory")
{
    CanonicalRow row("placement");
    row.add(QByteArrayView(QByteArray(5000, 'x')));
    const char *const memory = row.bytes().constData();
    row.reset("client");
    fill(row);
    CHECK(rowDigest(row) == frozenDigest());
    CHECK(static_cast<const void *>(row.bytes().constData()) == static_cast<const void *>(memory));
}

TEST_CASE("rows that only look alike have different canonical forms")
{
    CHECK(rowOf(u"ab", u"c") != rowOf(u"a", u"bc"));
    CHECK(rowOf(u"", u"a") != rowOf(u"a", u""));

    CanonicalRow null("client");
    null.addNull();
    CanonicalRow emptyText("client");
    emptyText.add(QStringView());
    CanonicalRow emptyBlob("client");
    emptyBlob.add(QByteArrayView());
    CanonicalRow otherTable("clients");
    otherTable.addNull();
    CHECK(rowDigest(null) != rowDigest(emptyText));
    CHECK(rowDigest(null) != rowDigest(emptyBlob));
    CHECK(rowDigest(emptyText) != rowDigest(emptyBlob));
    CHECK(rowDigest(null) != rowDigest(otherTable));

    CanonicalRow number("client");
    number.add(qint64(0x41));
    CanonicalRow text("client");
    text.add(u"A\0\0\0\0\0\0\0"_s);
    CHECK(rowDigest(number) != rowDigest(text));
}

TEST_CASE("a row MAC has the frozen bytes and holds")
{
    const SubKey key = subKeyCounting(0x60);
    const QByteArray mac = rowMac(frozenDigest(), keyId, key);
    CHECK(mac.toHex() == frozenMac().toHex());
    CHECK(macHolds(frozenMac(), frozenDigest(), keyId, key));
    CHECK(macKeyId(frozenMac()) == keyId);
}

TEST_CASE("a row MAC fails for everything it does not stand for")
{
    const SubKey key = subKeyCounting(0x60);
    const QByteArray mac = frozenMac();
    SECTION("another key")
    {
        CHECK_FALSE(macHolds(mac, frozenDigest(), keyId, subKeyCounting(0x61)));
        CHECK_FALSE(macHolds(mac, frozenDigest(), keyId + 1, key));
    }
    SECTION("one changed bit of the digest")
    {
        for (qsizetype bit = 0; bit < 256; ++bit)
            CHECK_FALSE(macHolds(mac, withBitFlipped(frozenDigest(), bit), keyId, key));
    }
    SECTION("one changed bit of the MAC")
    {
        for (qsizetype bit = 0; bit < mac.size() * 8; ++bit)
            CHECK_FALSE(macHolds(withBitFlipped(mac, bit), frozenDigest(), keyId, key));
    }
    SECTION("another length")
    {
        for (qsizetype size = 0; size < mac.size(); ++size) {
            const QByteArray cut(mac.constData(), size);
            CHECK_FALSE(macHolds(cut, frozenDigest(), keyId, key));
            CHECK(macKeyId(cut) == 0);
        }
        CHECK_FALSE(macHolds(mac + '\0', frozenDigest(), keyId, key));
        CHECK(macKeyId(mac + '\0') == 0);
    }
    SECTION("another format")
    {
        QByteArray other = mac;
        other[0] = 2;
        CHECK_FALSE(macHolds(other, frozenDigest(), keyId, key));
        CHECK(macKeyId(other) == 0);
    }
}
