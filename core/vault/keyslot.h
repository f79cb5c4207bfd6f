// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/secretbytes.h"

#include <QByteArray>

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

enum class SlotKind { Password, Paper }; // stored as "password", "paper"

// One way into an account, as stored. The seal covers every field but the ciphertext itself ("KIBSLOT1" AAD),
// so neither cost nor keys can be swapped.
struct Keyslot {
    KeyslotId id;
    AccountId account;
    SlotKind kind = SlotKind::Password;
    KdfCost cost; // zeros for Paper: its 32 random bytes need no stretching
    QByteArray salt; // 16 bytes; empty for Paper
    QByteArray sealedKeys;
};

// The secret is a password (UTF-8, NFC) or the 32 bytes of a paper key.
[[nodiscard]] Result<Keyslot> makeKeyslot(KeyslotId id, AccountId account, DatabaseId database, SlotKind kind,
    const SecretBytes &secret, KdfCost cost, const AccountKeys &keys);
// WrongPassword when the secret does not fit; Damaged for costs outside the bounds or broken fields.
// `boxPublic` and `signPublic` are those of the account row.
[[nodiscard]] Result<AccountKeys> openKeyslot(const Keyslot &slot, DatabaseId database,
    const QByteArray &boxPublic, const QByteArray &signPublic, const SecretBytes &secret);

} // namespace kib::vault
