// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/auditlog.h"
#include "tests/core/vault/vaultvalues.h"

#include <QSet>

#include <functional>
#include <random>

using namespace kib;
using namespace kib::vault;
using namespace Qt::StringLiterals;

namespace {

QList<RowChange> twoChanges()
{
    return { { 3, counting(0x10, 16), 7, counting(0x70, 16) }, { 9, "k", -1, {} } };
}

QByteArray frozenChanges()
{
    return fromHex("031000101112131415161718191a1b1c1d1e1f0700000000000000707172737475767778797a7b7c7d7e7f"
                   "0901006bffffffffffffffff00000000000000000000000000000000");
}

LogEntry sparseEntry()
{
    LogEntry entry { 5, 1, 1750000000123, true, idCounting<AccountId>(0xb0), u"teamlead"_s, {},
        counting(0x33, 16), {}, {}, u"edit"_s, u"wonen"_s, u"ok"_s, frozenChanges(), u"0.1.0"_s, "abc",
        counting(1, 32), {}, {} };
    return entry;
}

LogEntry fullEntry()
{
    LogEntry entry = sparseEntry();
    entry.behalfOf = idCounting<AccountId>(0x55);
    entry.client = idCounting<ClientId>(0x10);
    entry.op = idCounting<OpId>(0x66);
    return entry;
}

QByteArray signPublic()
{
    return fromHex("d2eb993b63143528e70dcdc7eb9ca21010dd769be95250c2c5babfad15d458e2");
}

LogEntry signedEntry()
{
    LogEntry entry = fullEntry();
    sign(entry, SecretBytes::copyOf(counting(0x90, 32) + signPublic()));
    return entry;
}

} // namespace

TEST_CASE("changes pack into the frozen bytes and back")
{
    CHECK(packChanges(twoChanges()).toHex() == frozenChanges().toHex());
    const Result<QList<RowChange>> changes = unpackChanges(frozenChanges());
    REQUIRE(changes);
    CHECK(*changes == twoChanges());
    CHECK(packChanges({}).isEmpty());
    CHECK(unpackChanges({})->isEmpty());
    const QList<RowChange> emptyKey { { 255, {}, 0, counting(0, 16) } };
    CHECK(unpackChanges(packChanges(emptyKey)) == emptyKey);
    const QList<RowChange> longKey { { 0, QByteArray(0xffff, 'k'), 1, counting(0, 16) } };
    CHECK(unpackChanges(packChanges(longKey)) == longKey);
}

TEST_CASE("packed changes that were cut are damaged unless cut between two")
{
    const QByteArray packed = frozenChanges();
    const qsizetype first = packChanges(twoChanges().first(1)).size();
    for (qsizetype size = 1; size < packed.size(); ++size) {
        CAPTURE(size);
        const Result<QList<RowChange>> changes = unpackChanges(QByteArray(packed.constData(), size));
        if (size == first)
            CHECK(*changes == twoChanges().first(1));
        else
            CHECK(codeOf(changes) == ErrorCode::Damaged);
    }
}

TEST_CASE("changes that say two things are damaged")
{
    SECTION("gone with a digest")
    {
        QByteArray packed = frozenChanges();
        packed.back() = 1;
        CHECK(codeOf(unpackChanges(packed)) == ErrorCode::Damaged);
    }
    SECTION("a version below gone")
    {
        QByteArray packed = frozenChanges();
        packed[packed.size() - 24] = static_cast<char>(-2);
        CHECK(codeOf(unpackChanges(packed)) == ErrorCode::Damaged);
    }
}

TEST_CASE("any bytes either are no changes or pack again to the same bytes")
{
    std::mt19937 random(20240611);
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
        QByteArray bytes = frozenChanges();
        bytes.resize(static_cast<qsizetype>(random() % 80));
        for (int flips = static_cast<int>(random() % 4); flips > 0 && !bytes.isEmpty(); --flips)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))]
                = static_cast<char>(random());
        const Result<QList<RowChange>> changes = unpackChanges(bytes);
        if (changes) {
            ++read;
            REQUIRE(packChanges(*changes) == bytes);
        } else {
            REQUIRE(changes.error().code == ErrorCode::Damaged);
        }
    }
    CHECK(read > 100);
    CHECK(read < 19000);
}

TEST_CASE("an entry has the frozen hash and signature")
{
    CHECK(
        entryHash(fullEntry()).toHex() == "fb2908b9f1b37ea67f1c7cc5502dd3367fc7a6a8fbe10cc53f85ef69a7e4651b");
    CHECK(entryHash(sparseEntry()).toHex()
        == "d9c685aee352afb42a9b0cff568cfa89ae1fd955420156d093602d69589c4f24");
    const LogEntry entry = signedEntry();
    CHECK(entry.hash == entryHash(fullEntry()));
    CHECK(entry.signature.toHex()
        == "07c480258f689342a06090346cc1f5d0555df45fed138dac887b7c59f6e7ef1461253e2f359c905190c40fc01cda53ad"
           "056e66d1fa360c8e57042a662450c501");
    CHECK(holds(entry, signPublic()));
}

TEST_CASE("an entry does not hold when any field was changed")
{
    const std::vector<std::function<void(LogEntry &)>> changes {
        [](LogEntry &e) { e.seq = 6; },
        [](LogEntry &e) { e.format = 2; },
        [](LogEntry &e) { e.at += 1; },
        [](LogEntry &e) { e.clockSuspect = false; },
        [](LogEntry &e) { e.account = idCounting<AccountId>(0xb1); },
        [](LogEntry &e) { e.role = u"caseworker"_s; },
        [](LogEntry &e) { e.behalfOf = idCounting<AccountId>(0x56); },
        [](LogEntry &e) { e.behalfOf.reset(); },
        [](LogEntry &e) { e.device[0] = 0; },
        [](LogEntry &e) { e.device.clear(); },
        [](LogEntry &e) { e.client = idCounting<ClientId>(0x11); },
        [](LogEntry &e) { e.client.reset(); },
        [](LogEntry &e) { e.op = idCounting<OpId>(0x67); },
        [](LogEntry &e) { e.op.reset(); },
        [](LogEntry &e) {
            e.client = ClientId(fullEntry().op->value());
            e.op = OpId(fullEntry().client->value());
        },
        [](LogEntry &e) { e.event = u"view"_s; },
        [](LogEntry &e) { e.section = u""_s; },
        [](LogEntry &e) { e.outcome = u"denied"_s; },
        [](LogEntry &e) { std::swap(e.section, e.outcome); },
        [](LogEntry &e) {
            e.event = u"editw"_s;
            e.section = u"onen"_s;
        },
        [](LogEntry &e) { e.changes = withBitFlipped(e.changes, 77); },
        [](LogEntry &e) { e.changes.clear(); },
        [](LogEntry &e) { e.appVersion = u"0.1.1"_s; },
        [](LogEntry &e) { e.sealedDetail = "abd"; },
        [](LogEntry &e) { e.previousHash = withBitFlipped(e.previousHash, 0); },
        [](LogEntry &e) { e.previousHash = genesisHash(); },
    };
    QSet<QByteArray> hashes { entryHash(fullEntry()) };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i);
        LogEntry entry = signedEntry();
        changes[i](entry);
        CHECK_FALSE(holds(entry, signPublic()));
        const QByteArray hash = entryHash(entry);
        CHECK_FALSE(hashes.contains(hash));
        hashes.insert(hash);
        // Whoever forges the hash as well still lacks the signature.
        entry.hash = hash;
        CHECK_FALSE(holds(entry, signPublic()));
    }
}

TEST_CASE("only the author's signature holds")
{
    const AccountKeys other = AccountKeys::make();
    LogEntry entry = signedEntry();
    CHECK_FALSE(holds(entry, other.signPublic));
    CHECK_FALSE(holds(entry, {}));
    CHECK_FALSE(holds(entry, signPublic().first(31)));

    LogEntry forged = fullEntry();
    sign(forged, other.signSecret);
    CHECK(holds(forged, other.signPublic));
    CHECK_FALSE(holds(forged, signPublic()));
}

TEST_CASE("a changed hash or signature does not hold")
{
    const LogEntry entry = signedEntry();
    for (qsizetype bit = 0; bit < 256; ++bit) {
        LogEntry changed = entry;
        changed.hash = withBitFlipped(entry.hash, bit);
        CHECK_FALSE(holds(changed, signPublic()));
    }
    for (qsizetype bit = 0; bit < 512; ++bit) {
        LogEntry changed = entry;
        changed.signature = withBitFlipped(entry.signature, bit);
        CHECK_FALSE(holds(changed, signPublic()));
    }
    LogEntry changed = entry;
    changed.signature.chop(1);
    CHECK_FALSE(holds(changed, signPublic()));
    changed.signature.clear();
    CHECK_FALSE(holds(changed, signPublic()));
    changed = entry;
    changed.hash.clear();
    CHECK_FALSE(holds(changed, signPublic()));
}

TEST_CASE("the chain starts from 32 zero bytes")
{
    CHECK(genesisHash() == QByteArray(32, '\0'));
}

TEST_CASE("the detail of an entry opens for the audit pair only")
{
    const DataKey audit = DataKey::make(8, Purpose::Audit, 1);
    const DataKey other = DataKey::make(9, Purpose::Audit, 2);
    const QString reason = u"Vervangt collega, klant belde over afspraak: café"_s;
    const QByteArray sealed = sealDetail(reason, audit.publicPart);
    CHECK_FALSE(sealed.contains("collega"));
    CHECK(openDetail(sealed, audit.publicPart, audit.secret) == reason);
    CHECK(sealDetail(reason, audit.publicPart) != sealed);

    CHECK(codeOf(openDetail(sealed, other.publicPart, other.secret)) == ErrorCode::Damaged);
    CHECK(codeOf(openDetail(sealed, audit.publicPart, other.secret)) == ErrorCode::Damaged);
    CHECK(codeOf(openDetail(sealed, audit.publicPart, SecretBytes())) == ErrorCode::Damaged);
    CHECK(codeOf(openDetail(sealed, {}, audit.secret)) == ErrorCode::Damaged);
    for (qsizetype size = 0; size < sealed.size(); ++size)
        CHECK(codeOf(openDetail(sealed.first(size), audit.publicPart, audit.secret)) == ErrorCode::Damaged);
    for (qsizetype bit = 0; bit < sealed.size() * 8; bit += 5)
        CHECK(codeOf(openDetail(withBitFlipped(sealed, bit), audit.publicPart, audit.secret))
            == ErrorCode::Damaged);
}

TEST_CASE("details of any length open and tell their size in blocks only")
{
    const DataKey audit = DataKey::make(8, Purpose::Audit, 1);
    for (const int size : { 0, 1, 63, 64, 65, 1000 }) {
        CAPTURE(size);
        const QString text(size, u'x');
        const QByteArray sealed = sealDetail(text, audit.publicPart);
        CHECK(sealed.size() == 48 + (size / 64 + 1) * 64);
        CHECK(openDetail(sealed, audit.publicPart, audit.secret) == text);
    }
}

TEST_CASE("a detail is not sealed for what is no public key")
{
    CHECK(sealDetail(u"reden"_s, {}).isEmpty());
    CHECK(sealDetail(u"reden"_s, QByteArray(32, '\0')).isEmpty());
}

TEST_CASE("a boxed block without padding is no detail")
{
    const DataKey audit = DataKey::make(8, Purpose::Audit, 1);
    // A boxed data key has 80 bytes, too short for a padded block.
    const QByteArray box = boxFor(secretCounting(0, 32), audit.publicPart);
    CHECK(codeOf(openDetail(box, audit.publicPart, audit.secret)) == ErrorCode::Damaged);
}
