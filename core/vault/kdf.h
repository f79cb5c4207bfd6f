// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/keyslot.h"

// Key slots with the bounds of the cost as a parameter. The product uses makeKeyslot and openKeyslot, which
// pass `productBounds`; tests come in here, so that a hundred slots do not cost a hundred times 64 MiB.
namespace kib::vault {

struct CostBounds {
    KdfCost least;
    KdfCost most;
};
inline constexpr CostBounds productBounds { floorCost, { 10, 1024 * 1024 } };

[[nodiscard]] constexpr bool isWithin(KdfCost cost, const CostBounds &bounds)
{
    return cost.passes >= bounds.least.passes && cost.passes <= bounds.most.passes
        && cost.memoryKib >= bounds.least.memoryKib && cost.memoryKib <= bounds.most.memoryKib;
}

// The key that seals a slot: Argon2id (version 1.3, one lane) of the password and the 16-byte salt.
// Internal ("kdf_memory") when the machine has too little memory for this cost.
[[nodiscard]] Result<SecretBytes> passwordKek(
    const SecretBytes &password, const QByteArray &salt, KdfCost cost);
// BLAKE2b-256(key = paper key, "kib.kek.paper1").
[[nodiscard]] SecretBytes paperKek(const SecretBytes &paperKey);

[[nodiscard]] Result<Keyslot> makeKeyslotWithin(const CostBounds &bounds, KeyslotId id, AccountId account,
    DatabaseId database, SlotKind kind, const SecretBytes &secret, KdfCost cost, const AccountKeys &keys);
[[nodiscard]] Result<AccountKeys> openKeyslotWithin(const CostBounds &bounds, const Keyslot &slot,
    DatabaseId database, const QByteArray &boxPublic, const QByteArray &signPublic,
    const SecretBytes &secret);

} // namespace kib::vault
