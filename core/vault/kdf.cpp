// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/kdf.h"

#include "core/vault/primitives.h"

#include <sodium.h>

namespace kib::vault {

Result<SecretBytes> passwordKek(const SecretBytes &password, const QByteArray &salt, KdfCost cost)
{
    readySodium();
    SecretBytes kek(keySize);
    if (crypto_pwhash(kek.data(), keySize, password.view().data(),
            static_cast<unsigned long long>(password.size()), raw(QByteArrayView(salt)), cost.passes,
            std::size_t(cost.memoryKib) * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::Internal, QStringLiteral("kdf_memory"));
    return kek;
}

SecretBytes paperKek(const SecretBytes &paperKey)
{
    SecretBytes kek(keySize);
    blake2b(kek.data(), keySize, keyBytes(paperKey), { "kib.kek.paper1" });
    return kek;
}

} // namespace kib::vault
