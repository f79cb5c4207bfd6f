// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/keyring.h"
#include "tests/core/vault/vaultvalues.h"

using namespace kib;
using namespace kib::vault;

namespace {

QByteArray bytesOf(const SubKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.bytes), sizeof key.bytes);
}

DataKey keyOfEpoch(quint32 id, Purpose purpose, quint32 epoch)
{
    return DataKey::make(id, purpose, epoch);
}

} // namespace

TEST_CASE("a new data key is random and only a pair has a public part")
{
    const DataKey text = DataKey::make(3, Purpose::Text, 2);
    CHECK(text.id == 3);
    CHECK(text.purpose == Purpose::Text);
    CHECK(text.epoch == 2);
    CHECK(text.secret.size() == 32);
    CHECK(text.publicPart.isEmpty());
    CHECK(text.secret.view() != DataKey::make(3, Purpose::Text, 2).secret.view());

    for (const Purpose pair : { Purpose::Audit, Purpose::Signals }) {
        const DataKey made = DataKey::make(8, pair, 1);
        CHECK(made.publicPart.size() == 32);
        // The two belong together: what is boxed for one opens with the other.
        const QByteArray box = boxFor(secretCounting(1, 32), made.publicPart);
        CHECK(openBox(box, made.publicPart, made.secret)->view() == QByteArrayView(counting(1, 32)));
    }
}

TEST_CASE("the check of a data key is a keyed hash of its secret")
{
    CHECK(dataKeyCounting(1, Purpose::Text, 0).check().toHex() == "f43e2bed457db02e090dc909c633863f");
    CHECK(dataKeyCounting(9, Purpose::Audit, 0).check().toHex() == "f43e2bed457db02e090dc909c633863f");
    CHECK(dataKeyCounting(1, Purpose::Text, 1).check() != dataKeyCounting(1, Purpose::Text, 0).check());
    CHECK(DataKey { 9, Purpose::Audit, 1, {}, counting(0, 32) }.check().isEmpty());
}

TEST_CASE("each client has a subkey of its own")
{
    const Keyring ring;
    const DataKey key = dataKeyCounting(1, Purpose::Text, 0);
    const auto client = idCounting<ClientId>(0x10);
    CHECK(bytesOf(ring.subKey(key, client)).toHex()
        == "4e55befdfe453ea56b8300ec51128c850a49d8861150914a02c0f4b9ebb1f9bd");
    CHECK(bytesOf(ring.subKey(key, std::nullopt)).toHex()
        == "c69ab7dcc1886c2e35ecc9760b077455d3ec15ed2522ed297a9111e84cbd57aa");
    const DataKey other = dataKeyCounting(2, Purpose::Text, 1);
    CHECK(bytesOf(ring.subKey(other, client)) != bytesOf(ring.subKey(key, client)));
}

TEST_CASE("a keyring finds keys by id and the newest by purpose")
{
    Keyring ring;
    CHECK(ring.byId(1) == nullptr);
    CHECK(ring.current(Purpose::Text) == nullptr);

    ring.add(keyOfEpoch(1, Purpose::Text, 1));
    ring.add(keyOfEpoch(2, Purpose::Text, 3));
    ring.add(keyOfEpoch(3, Purpose::Text, 2));
    ring.add(keyOfEpoch(4, Purpose::Mac, 9));
    REQUIRE(ring.byId(3) != nullptr);
    CHECK(ring.byId(3)->epoch == 2);
    CHECK(ring.byId(5) == nullptr);
    REQUIRE(ring.current(Purpose::Text) != nullptr);
    CHECK(ring.current(Purpose::Text)->id == 2);
    CHECK(ring.current(Purpose::Mac)->id == 4);
    CHECK(ring.current(Purpose::Index) == nullptr);
    CHECK(ring.all().size() == 4);
}

TEST_CASE("a key with the same id takes the place of the one before")
{
    Keyring ring;
    ring.add(DataKey { 8, Purpose::Audit, 1, {}, counting(0, 32) });
    ring.add(dataKeyCounting(8, Purpose::Audit, 5));
    CHECK(ring.all().size() == 1);
    CHECK(ring.byId(8)->secret.view() == QByteArrayView(counting(5, 32)));
}

TEST_CASE("a boxed key opens for its receiver only")
{
    const DataKey receiver = DataKey::make(1, Purpose::Audit, 1);
    const DataKey stranger = DataKey::make(2, Purpose::Audit, 1);
    const SecretBytes key = secretCounting(0x30, 32);
    const QByteArray box = boxFor(key, receiver.publicPart);
    CHECK(box.size() == 80);
    CHECK(boxFor(key, receiver.publicPart) != box);
    REQUIRE(openBox(box, receiver.publicPart, receiver.secret));
    CHECK(openBox(box, receiver.publicPart, receiver.secret)->view() == key.view());

    SECTION("not for others")
    {
        CHECK(codeOf(openBox(box, stranger.publicPart, stranger.secret)) == ErrorCode::Damaged);
        CHECK(codeOf(openBox(box, stranger.publicPart, receiver.secret)) == ErrorCode::Damaged);
        CHECK(codeOf(openBox(box, receiver.publicPart, stranger.secret)) == ErrorCode::Damaged);
    }
    SECTION("not when a bit was changed")
    {
        for (qsizetype bit = 0; bit < box.size() * 8; bit += 3)
            CHECK(codeOf(openBox(withBitFlipped(box, bit), receiver.publicPart, receiver.secret))
                == ErrorCode::Damaged);
    }
    SECTION("not when bytes are missing or too many")
    {
        for (qsizetype size = 0; size < box.size(); ++size)
            CHECK(
                codeOf(openBox(box.first(size), receiver.publicPart, receiver.secret)) == ErrorCode::Damaged);
        CHECK(codeOf(openBox(box + 'x', receiver.publicPart, receiver.secret)) == ErrorCode::Damaged);
    }
    SECTION("not with keys of another size")
    {
        CHECK(codeOf(openBox(box, receiver.publicPart.first(31), receiver.secret)) == ErrorCode::Damaged);
        CHECK(codeOf(openBox(box, receiver.publicPart, SecretBytes())) == ErrorCode::Damaged);
    }
}

TEST_CASE("nothing is boxed for what is no public key")
{
    CHECK(boxFor(secretCounting(0, 32), QByteArray(31, 'x')).isEmpty());
    CHECK(boxFor(secretCounting(0, 32), QByteArray(32, '\0')).isEmpty());
}
