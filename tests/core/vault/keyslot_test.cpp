// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/kdf.h"
#include "core/vault/keyslot.h"
#include "tests/core/vault/vaultvalues.h"

using namespace kib;
using namespace kib::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr CostBounds cheap { { 1, 8 }, { 4, 64 } };
constexpr KdfCost cheapCost { 1, 8 };

SecretBytes password()
{
    return SecretBytes::copyOf("wachtwoord \xc3\xa9");
}

AccountKeys frozenKeys()
{
    const QByteArray signPublic = fromHex("d2eb993b63143528e70dcdc7eb9ca21010dd769be95250c2c5babfad15d458e2");
    return AccountKeys { fromHex("358072d6365880d1aeea329adf9121383851ed21a28e3b75e965d0d2cd166254"),
        secretCounting(0x20, 32), signPublic, SecretBytes::copyOf(counting(0x90, 32) + signPublic) };
}

DatabaseId database()
{
    return idCounting<DatabaseId>(0xa0);
}

Keyslot frozenSlot(SlotKind kind)
{
    Keyslot slot { idCounting<KeyslotId>(0xc0), idCounting<AccountId>(0xb0), kind, { 0, 0 }, {}, {} };
    if (kind == SlotKind::Password) {
        slot.cost = cheapCost;
        slot.salt = counting(0xd0, 16);
        slot.sealedKeys = fromHex(
            "01404142434445464748494a4b4c4d4e4f5051525354555657"
            "cbec4cbaedd4bca33144687bdf2ab313b67d7a26cc3dedae731237b3f49f2ae9781b7d5d2f9ebbb3b58afdb5f95a56d2"
            "49a5c35489a4e3ef34c1d132e23d13778d6d1fea3f296d21c311898e7ce501db8c990be3fc4389aceb80db2c6f2c0ae9"
            "7e7488a84938cd4994f0c8163e76f3d1");
    } else {
        slot.sealedKeys = fromHex(
            "01404142434445464748494a4b4c4d4e4f5051525354555657"
            "d3e5dd60d4439343d66885b1e13cb5ad7634c3cc1297c82e0974c97294842c059c8206573faab36c1f91d32e0932ff1e"
            "8c24ca71a4c7b678fe4ee9ca2a8849ef5886bab9143348392fe380949d4b5e0a1f26524d93fa62a3ceda70af3596ebdd"
            "a4bba9a0fd41107fb1cabaceb18ca0d2");
    }
    return slot;
}

Result<AccountKeys> open(const Keyslot &slot, const SecretBytes &secret, DatabaseId in = database())
{
    const AccountKeys keys = frozenKeys();
    return openKeyslotWithin(cheap, slot, in, keys.boxPublic, keys.signPublic, secret);
}

void checkSame(const Result<AccountKeys> &opened, const AccountKeys &keys)
{
    REQUIRE(opened);
    CHECK(opened->boxPublic == keys.boxPublic);
    CHECK(opened->boxSecret.view() == keys.boxSecret.view());
    CHECK(opened->signPublic == keys.signPublic);
    CHECK(opened->signSecret.view() == keys.signSecret.view());
}

Result<Keyslot> make(
    SlotKind kind, const SecretBytes &secret, const AccountKeys &keys, KdfCost cost = cheapCost)
{
    return makeKeyslotWithin(
        cheap, idCounting<KeyslotId>(1), idCounting<AccountId>(2), database(), kind, secret, cost, keys);
}

QString ruleOf(const Result<Keyslot> &slot)
{
    CHECK(codeOf(slot) == ErrorCode::Invalid);
    return slot.error().detail;
}

} // namespace

TEST_CASE("a password becomes the key that Argon2id gives elsewhere")
{
    CHECK(passwordKek(password(), counting(0xd0, 16), cheapCost)->view().toByteArray().toHex()
        == "3255a7655f26b80fbb14e192ec2a17169da8f1855951c70079fc4fe639fa59b2");
}

TEST_CASE("slots made by other means open")
{
    checkSame(open(frozenSlot(SlotKind::Password), password()), frozenKeys());
    checkSame(open(frozenSlot(SlotKind::Paper), secretCounting(0, 32)), frozenKeys());
}

TEST_CASE("a new slot opens with its secret")
{
    const AccountKeys keys = AccountKeys::make();
    SECTION("a password")
    {
        const Result<Keyslot> slot = make(SlotKind::Password, password(), keys, { 2, 16 });
        REQUIRE(slot);
        CHECK(slot->cost == KdfCost { 2, 16 });
        CHECK(slot->salt.size() == 16);
        CHECK(slot->sealedKeys.size() == 137);
        checkSame(
            openKeyslotWithin(cheap, *slot, database(), keys.boxPublic, keys.signPublic, password()), keys);
    }
    SECTION("a paper key")
    {
        const Result<Keyslot> slot = make(SlotKind::Paper, secretCounting(7, 32), keys);
        REQUIRE(slot);
        CHECK(slot->cost == KdfCost { 0, 0 });
        CHECK(slot->salt.isEmpty());
        // The public function: a paper key is not bound by any cost.
        checkSame(
            openKeyslot(*slot, database(), keys.boxPublic, keys.signPublic, secretCounting(7, 32)), keys);
    }
}

TEST_CASE("two slots of one password share neither salt nor bytes")
{
    const AccountKeys keys = AccountKeys::make();
    const Result<Keyslot> one = make(SlotKind::Password, password(), keys);
    const Result<Keyslot> two = make(SlotKind::Password, password(), keys);
    CHECK(one->salt != two->salt);
    CHECK(one->sealedKeys.sliced(1, 24) != two->sealedKeys.sliced(1, 24));
}

TEST_CASE("account keys are made in pairs that belong together")
{
    const AccountKeys keys = AccountKeys::make();
    CHECK(keys.boxPublic != AccountKeys::make().boxPublic);
    CHECK(keys.signSecret.view().sliced(32) == QByteArrayView(keys.signPublic));
    CHECK(keys.boxPublic.size() == 32);
    CHECK(keys.boxSecret.size() == 32);
}

TEST_CASE("a wrong secret is a wrong password")
{
    const Keyslot withPassword = frozenSlot(SlotKind::Password);
    CHECK(codeOf(open(withPassword, SecretBytes::copyOf("wachtwoord e"))) == ErrorCode::WrongPassword);
    CHECK(codeOf(open(withPassword, SecretBytes())) == ErrorCode::WrongPassword);
    const Keyslot withPaper = frozenSlot(SlotKind::Paper);
    CHECK(codeOf(open(withPaper, secretCounting(1, 32))) == ErrorCode::WrongPassword);
    CHECK(codeOf(open(withPaper, secretCounting(0, 31))) == ErrorCode::WrongPassword);
}

TEST_CASE("a slot that was moved or relabelled does not open")
{
    Keyslot slot = frozenSlot(SlotKind::Password);
    DatabaseId in = database();
    SECTION("into another file")
    {
        in = idCounting<DatabaseId>(0xa1);
    }
    SECTION("to another account")
    {
        slot.account = idCounting<AccountId>(0xb1);
    }
    SECTION("to another slot of the account")
    {
        slot.id = idCounting<KeyslotId>(0xc1);
    }
    SECTION("with more passes")
    {
        slot.cost.passes = 2;
    }
    SECTION("with more memory")
    {
        slot.cost.memoryKib = 16;
    }
    SECTION("with another salt")
    {
        slot.salt = counting(0xd1, 16);
    }
    CHECK(codeOf(open(slot, password(), in)) == ErrorCode::WrongPassword);
}

TEST_CASE("where a paper slot stands is part of its seal")
{
    Keyslot slot = frozenSlot(SlotKind::Paper);
    DatabaseId in = database();
    SECTION("another file")
    {
        in = idCounting<DatabaseId>(0xa1);
    }
    SECTION("another account")
    {
        slot.account = idCounting<AccountId>(0xb1);
    }
    SECTION("another slot")
    {
        slot.id = idCounting<KeyslotId>(0xc1);
    }
    CHECK(codeOf(open(slot, secretCounting(0, 32), in)) == ErrorCode::WrongPassword);
}

TEST_CASE("a slot with a lower cost than it was made with does not open")
{
    const AccountKeys keys = AccountKeys::make();
    Keyslot slot = *make(SlotKind::Password, password(), keys, { 3, 32 });
    slot.cost = cheapCost;
    CHECK(codeOf(openKeyslotWithin(cheap, slot, database(), keys.boxPublic, keys.signPublic, password()))
        == ErrorCode::WrongPassword);
}

TEST_CASE("a slot does not open for other public keys")
{
    const AccountKeys own = frozenKeys();
    const AccountKeys other = AccountKeys::make();
    const Keyslot slot = frozenSlot(SlotKind::Paper);
    const auto openFor = [&slot](const QByteArray &boxPublic, const QByteArray &signPublic) {
        return codeOf(
            openKeyslotWithin(cheap, slot, database(), boxPublic, signPublic, secretCounting(0, 32)));
    };
    CHECK(openFor(other.boxPublic, own.signPublic) == ErrorCode::WrongPassword);
    CHECK(openFor(own.boxPublic, other.signPublic) == ErrorCode::WrongPassword);
    CHECK(openFor(own.signPublic, own.boxPublic) == ErrorCode::WrongPassword);
    CHECK(openFor(own.boxPublic.first(31), own.signPublic) == ErrorCode::Damaged);
    CHECK(openFor(own.boxPublic, {}) == ErrorCode::Damaged);
}

TEST_CASE("swapped slots of two accounts with one password do not open")
{
    const AccountKeys first = AccountKeys::make();
    const AccountKeys second = AccountKeys::make();
    const Keyslot ofFirst = *make(SlotKind::Paper, secretCounting(0, 32), first);
    Keyslot ofSecond = *make(SlotKind::Paper, secretCounting(0, 32), second);
    ofSecond.sealedKeys = ofFirst.sealedKeys;
    CHECK(codeOf(openKeyslotWithin(
              cheap, ofSecond, database(), second.boxPublic, second.signPublic, secretCounting(0, 32)))
        == ErrorCode::WrongPassword);
}

TEST_CASE("sealed keys with one changed bit never open")
{
    Keyslot slot = frozenSlot(SlotKind::Password);
    const QByteArray sealed = slot.sealedKeys;
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        CAPTURE(bit);
        slot.sealedKeys = withBitFlipped(sealed, bit);
        CHECK(codeOf(open(slot, password())) == (bit < 8 ? ErrorCode::Newer : ErrorCode::WrongPassword));
    }
}

TEST_CASE("a slot with broken fields is damaged")
{
    Keyslot slot = frozenSlot(SlotKind::Password);
    SECTION("sealed keys of any other length")
    {
        const QByteArray sealed = slot.sealedKeys;
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            slot.sealedKeys = QByteArray(sealed.constData(), size);
            CHECK(codeOf(open(slot, password())) == ErrorCode::Damaged);
        }
        slot.sealedKeys = sealed + 'x';
        CHECK(codeOf(open(slot, password())) == ErrorCode::Damaged);
    }
    SECTION("a short salt")
    {
        slot.salt.chop(1);
        CHECK(codeOf(open(slot, password())) == ErrorCode::Damaged);
    }
    SECTION("a password slot that calls itself paper")
    {
        slot.kind = SlotKind::Paper;
        CHECK(codeOf(open(slot, secretCounting(0, 32))) == ErrorCode::Damaged);
    }
    SECTION("a paper slot with a cost or a salt")
    {
        Keyslot paper = frozenSlot(SlotKind::Paper);
        paper.cost = { 0, 8 };
        CHECK(codeOf(open(paper, secretCounting(0, 32))) == ErrorCode::Damaged);
        paper.cost = { 0, 0 };
        paper.salt = counting(0, 16);
        CHECK(codeOf(open(paper, secretCounting(0, 32))) == ErrorCode::Damaged);
    }
    SECTION("a paper slot that calls itself a password slot")
    {
        Keyslot paper = frozenSlot(SlotKind::Paper);
        paper.kind = SlotKind::Password;
        CHECK(codeOf(open(paper, secretCounting(0, 32))) == ErrorCode::Damaged);
    }
}

TEST_CASE("the product accepts costs from the floor up to ten passes and one GiB")
{
    constexpr quint32 gib = 1024 * 1024;
    STATIC_REQUIRE(isWithin(floorCost, productBounds));
    STATIC_REQUIRE(isWithin(KdfCost(), productBounds));
    STATIC_REQUIRE(isWithin({ 10, gib }, productBounds));
    STATIC_REQUIRE_FALSE(isWithin({ 2, 64 * 1024 }, productBounds));
    STATIC_REQUIRE_FALSE(isWithin({ 3, 64 * 1024 - 1 }, productBounds));
    STATIC_REQUIRE_FALSE(isWithin({ 11, gib }, productBounds));
    STATIC_REQUIRE_FALSE(isWithin({ 10, gib + 1 }, productBounds));
}

TEST_CASE("a stored cost outside the bounds is damaged before anything is computed")
{
    const AccountKeys keys = frozenKeys();
    Keyslot slot = frozenSlot(SlotKind::Password);
    // The last two would take hours, or all memory.
    const KdfCost cost = GENERATE(KdfCost { 0, 0 }, KdfCost { 1, 8 }, KdfCost { 2, 64 * 1024 },
        KdfCost { 3, 64 * 1024 - 1 }, KdfCost { 0xffffffff, 1024 * 1024 }, KdfCost { 3, 0xffffffff });
    slot.cost = cost;
    CHECK(codeOf(openKeyslot(slot, database(), keys.boxPublic, keys.signPublic, password()))
        == ErrorCode::Damaged);
    CHECK(ruleOf(makeKeyslot(slot.id, slot.account, database(), SlotKind::Password, password(), cost, keys))
        == u"kdf_cost"_s);
}

TEST_CASE("a slot at the floor cost opens through the product's own functions")
{
    const AccountKeys keys = AccountKeys::make();
    const Result<Keyslot> slot = makeKeyslot(idCounting<KeyslotId>(1), idCounting<AccountId>(2), database(),
        SlotKind::Password, password(), floorCost, keys);
    REQUIRE(slot);
    CHECK(slot->cost == floorCost);
    checkSame(openKeyslot(*slot, database(), keys.boxPublic, keys.signPublic, password()), keys);
}

TEST_CASE("a slot of a newer form is newer whatever else it says")
{
    Keyslot slot = frozenSlot(SlotKind::Password);
    slot.sealedKeys = QByteArray("\2and something of another length");
    slot.cost = { 0, 0 };
    CHECK(codeOf(open(slot, password())) == ErrorCode::Newer);
}

TEST_CASE("no slot is made from what could not be opened")
{
    const AccountKeys keys = AccountKeys::make();
    CHECK(ruleOf(make(SlotKind::Password, SecretBytes(), keys)) == u"password_empty"_s);
    CHECK(ruleOf(make(SlotKind::Paper, secretCounting(0, 31), keys)) == u"paper_key_length"_s);
    CHECK(ruleOf(make(SlotKind::Password, password(), keys, { 5, 8 })) == u"kdf_cost"_s);
    CHECK(ruleOf(make(SlotKind::Password, password(), {})) == u"account_keys"_s);
}

TEST_CASE("a cost that the machine cannot pay is no wrong password")
{
    // Argon2id needs 8 KiB at least: libsodium refuses less as it does memory that is not there.
    CHECK(codeOf(passwordKek(password(), counting(0, 16), { 1, 1 })) == ErrorCode::Internal);
    constexpr CostBounds boundless { { 0, 0 }, { 4, 64 } };
    Keyslot slot = frozenSlot(SlotKind::Password);
    slot.cost = { 1, 1 };
    const AccountKeys keys = frozenKeys();
    CHECK(codeOf(openKeyslotWithin(boundless, slot, database(), keys.boxPublic, keys.signPublic, password()))
        == ErrorCode::Internal);
    CHECK(codeOf(makeKeyslotWithin(boundless, idCounting<KeyslotId>(1), idCounting<AccountId>(2), database(),
              SlotKind::Password, password(), { 1, 1 }, keys))
        == ErrorCode::Internal);
}

TEST_CASE("kinds of slots go to their keys and back")
{
    for (const SlotKind kind : { SlotKind::Password, SlotKind::Paper })
        CHECK(slotKindFromKey(key(kind)) == kind);
    CHECK(key(SlotKind::Password) == "password"_L1);
    CHECK(key(SlotKind::Paper) == "paper"_L1);
    CHECK_FALSE(slotKindFromKey(u"password_device"_s));
    CHECK_FALSE(slotKindFromKey(u""_s));
}
