// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/keyslot.h"

#include "core/vault/kdf.h"
#include "core/vault/primitives.h"

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace kib::vault {

namespace {

constexpr char formatByte = 1;
constexpr qsizetype nonceAt = 1;
constexpr qsizetype sealedAt = nonceAt + qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr qsizetype signSecretSize = crypto_sign_SECRETKEYBYTES;
constexpr qsizetype secretsSize = keySize + signSecretSize;
constexpr qsizetype sealedSize
    = sealedAt + secretsSize + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;

QByteArrayView derivation(SlotKind kind)
{
    return kind == SlotKind::Password ? "argon2id13" : "none";
}

QByteArray additionalData(
    const Keyslot &slot, DatabaseId database, const QByteArray &boxPublic, const QByteArray &signPublic)
{
    QByteArray out("KIBSLOT1");
    out.append(database.bytes());
    out.append(slot.account.bytes());
    out.append(slot.id.bytes());
    putSized(out, key(slot.kind));
    putSized(out, derivation(slot.kind));
    putLittle(out, slot.cost.passes);
    putLittle(out, slot.cost.memoryKib);
    putSized(out, slot.salt);
    out.append(boxPublic);
    out.append(signPublic);
    return out;
}

Result<SecretBytes> kekOf(const Keyslot &slot, const SecretBytes &secret)
{
    if (slot.kind == SlotKind::Paper)
        return paperKek(secret);
    return passwordKek(secret, slot.salt, slot.cost);
}

// Stands before every computation: what a file says here decides how long and how much.
bool isSound(const Keyslot &slot, const CostBounds &bounds)
{
    if (slot.kind == SlotKind::Paper)
        return slot.cost == KdfCost { 0, 0 } && slot.salt.isEmpty();
    return isWithin(slot.cost, bounds) && slot.salt.size() == saltSize;
}

bool fits(SlotKind kind, const SecretBytes &secret)
{
    return kind == SlotKind::Paper ? secret.size() == keySize : !secret.isEmpty();
}

} // namespace

QLatin1StringView key(SlotKind kind)
{
    return kind == SlotKind::Password ? "password"_L1 : "paper"_L1;
}

std::optional<SlotKind> slotKindFromKey(const QString &key)
{
    for (const SlotKind kind : { SlotKind::Password, SlotKind::Paper }) {
        if (key == vault::key(kind))
            return kind;
    }
    return std::nullopt;
}

AccountKeys AccountKeys::make()
{
    readySodium();
    AccountKeys keys { QByteArray(keySize, Qt::Uninitialized), SecretBytes(keySize),
        QByteArray(keySize, Qt::Uninitialized), SecretBytes(signSecretSize) };
    crypto_box_keypair(raw(keys.boxPublic), keys.boxSecret.data());
    crypto_sign_keypair(raw(keys.signPublic), keys.signSecret.data());
    return keys;
}

Result<Keyslot> makeKeyslotWithin(const CostBounds &bounds, KeyslotId id, AccountId account,
    DatabaseId database, SlotKind kind, const SecretBytes &secret, KdfCost cost, const AccountKeys &keys)
{
    if (!fits(kind, secret))
        return fail(
            ErrorCode::Invalid, kind == SlotKind::Paper ? u"paper_key_length"_s : u"password_empty"_s);
    if (kind == SlotKind::Password && !isWithin(cost, bounds))
        return fail(ErrorCode::Invalid, u"kdf_cost"_s);
    if (keys.boxPublic.size() != keySize || keys.boxSecret.size() != keySize
        || keys.signPublic.size() != keySize || keys.signSecret.size() != signSecretSize)
        return fail(ErrorCode::Invalid, u"account_keys"_s);

    readySodium();
    Keyslot slot { id, account, kind, { 0, 0 }, {}, QByteArray(sealedSize, Qt::Uninitialized) };
    if (kind == SlotKind::Password) {
        slot.cost = cost;
        slot.salt = QByteArray(saltSize, Qt::Uninitialized);
        randombytes_buf(slot.salt.data(), saltSize);
    }
    const Result<SecretBytes> kek = kekOf(slot, secret);
    if (!kek)
        return fail(kek.error());

    SecretBytes secrets(secretsSize);
    std::copy_n(keys.boxSecret.data(), keySize, secrets.data());
    std::copy_n(keys.signSecret.data(), signSecretSize, secrets.data() + keySize);
    const QByteArray additional = additionalData(slot, database, keys.boxPublic, keys.signPublic);
    unsigned char *bytes = raw(slot.sealedKeys);
    bytes[0] = formatByte;
    randombytes_buf(bytes + nonceAt, sealedAt - nonceAt);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + sealedAt, nullptr, secrets.data(), secretsSize,
        raw(QByteArrayView(additional)), static_cast<unsigned long long>(additional.size()), nullptr,
        bytes + nonceAt, keyBytes(*kek));
    return slot;
}

Result<AccountKeys> openKeyslotWithin(const CostBounds &bounds, const Keyslot &slot, DatabaseId database,
    const QByteArray &boxPublic, const QByteArray &signPublic, const SecretBytes &secret)
{
    if (!slot.sealedKeys.isEmpty() && slot.sealedKeys.front() != formatByte)
        return fail(ErrorCode::Newer, u"keyslot"_s);
    if (!isSound(slot, bounds) || slot.sealedKeys.size() != sealedSize || boxPublic.size() != keySize
        || signPublic.size() != keySize)
        return fail(ErrorCode::Damaged, u"keyslot"_s);
    if (!fits(slot.kind, secret))
        return fail(ErrorCode::WrongPassword);
    const Result<SecretBytes> kek = kekOf(slot, secret);
    if (!kek)
        return fail(kek.error());

    const QByteArray additional = additionalData(slot, database, boxPublic, signPublic);
    const unsigned char *bytes = raw(QByteArrayView(slot.sealedKeys));
    SecretBytes secrets(secretsSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secrets.data(), nullptr, nullptr, bytes + sealedAt,
            static_cast<unsigned long long>(sealedSize - sealedAt), raw(QByteArrayView(additional)),
            static_cast<unsigned long long>(additional.size()), bytes + nonceAt, keyBytes(*kek))
        != 0)
        return fail(ErrorCode::WrongPassword);
    return AccountKeys { boxPublic, SecretBytes::copyOf(secrets.view().first(keySize)), signPublic,
        SecretBytes::copyOf(secrets.view().sliced(keySize)) };
}

Result<Keyslot> makeKeyslot(KeyslotId id, AccountId account, DatabaseId database, SlotKind kind,
    const SecretBytes &secret, KdfCost cost, const AccountKeys &keys)
{
    return makeKeyslotWithin(productBounds, id, account, database, kind, secret, cost, keys);
}

Result<AccountKeys> openKeyslot(const Keyslot &slot, DatabaseId database, const QByteArray &boxPublic,
    const QByteArray &signPublic, const SecretBytes &secret)
{
    return openKeyslotWithin(productBounds, slot, database, boxPublic, signPublic, secret);
}

} // namespace kib::vault
