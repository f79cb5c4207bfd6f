// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/secretbytes.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace kib::vault {

// The keys of a person: X25519 to receive data keys, Ed25519 to sign log entries.
struct AccountKeys {
    QByteArray boxPublic; // 32 bytes
    SecretBytes boxSecret; // 32 bytes
    QByteArray signPublic; // 32 bytes
    SecretBytes signSecret; // 64 bytes

    [[nodiscard]] static AccountKeys make();
};

// Cost of Argon2id.
struct KdfCost {
    quint32 passes = 3;
    quint32 memoryKib = 256 * 1024;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};
// The least a practice file or thin client may use; real files start at the default above. Weaker or absurd
// stored costs (below this floor, above 10 passes or 1 GiB) are refused: a hostile file must neither weaken
// nor freeze.
inline constexpr KdfCost floorCost { 3, 64 * 1024 };

enum class SlotKind { Password, Paper };
// As stored: "password", "paper"; nothing for other words (those of newer programs among them).
[[nodiscard]] QLatin1StringView key(SlotKind kind);
[[nodiscard]] std::optional<SlotKind> slotKindFromKey(const QString &key);

// One way into an account, as stored. The seal covers every field but the ciphertext itself, so neither cost
// nor keys can be swapped. Its additional data, little endian, texts and salt with u16 length: "KIBSLOT1",
// database id, account id, slot id, kind, derivation ("argon2id13", for Paper "none"), u32 passes, u32
// memory in KiB, salt, X25519 public key, Ed25519 public key.
struct Keyslot {
    KeyslotId id;
    AccountId account;
    SlotKind kind = SlotKind::Password;
    KdfCost cost; // zeros for Paper: its 32 random bytes need no stretching
    QByteArray salt; // 16 bytes; empty for Paper
    // u8 format=1, 24 nonce, ciphertext and tag (XChaCha20-Poly1305-IETF) of both secrets: 137 bytes.
    QByteArray sealedKeys;
};

// The secret is a password (UTF-8, NFC) or the 32 bytes of a paper key; the cost counts for passwords only.
// Invalid: "password_empty", "paper_key_length", "kdf_cost" (outside the bounds), "account_keys" (a part has
// another size). Internal ("kdf_memory") when the machine has too little memory for the cost. Takes as long
// as the cost says: not for the window's thread.
[[nodiscard]] Result<Keyslot> makeKeyslot(KeyslotId id, AccountId account, DatabaseId database, SlotKind kind,
    const SecretBytes &secret, KdfCost cost, const AccountKeys &keys);
// WrongPassword when the secret does not fit (also when a field under the seal was changed: nobody can tell
// these apart); Damaged for costs outside the bounds or broken fields, before anything is computed; Newer for
// an unknown format of the sealed keys.
// `boxPublic` and `signPublic` are those of the account row.
[[nodiscard]] Result<AccountKeys> openKeyslot(const Keyslot &slot, DatabaseId database,
    const QByteArray &boxPublic, const QByteArray &signPublic, const SecretBytes &secret);

} // namespace kib::vault
