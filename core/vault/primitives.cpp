// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/primitives.h"

#include <cstdlib>
#include <sodium.h>

namespace kib::vault {

const unsigned char *keyBytes(const SecretBytes &key)
{
    if (key.size() != keySize)
        std::abort();
    return key.data();
}

void blake2b(unsigned char *out, std::size_t size, const unsigned char *key,
    std::initializer_list<QByteArrayView> parts)
{
    readySodium();
    crypto_generichash_state state;
    crypto_generichash_init(&state, key, key == nullptr ? 0 : std::size_t(keySize), size);
    for (const QByteArrayView part : parts)
        crypto_generichash_update(&state, raw(part), static_cast<unsigned long long>(part.size()));
    crypto_generichash_final(&state, out, size);
    if (key != nullptr)
        sodium_memzero(&state, sizeof state);
}

QByteArray blake2b(qsizetype size, const unsigned char *key, std::initializer_list<QByteArrayView> parts)
{
    QByteArray out(size, Qt::Uninitialized);
    blake2b(raw(out), static_cast<std::size_t>(size), key, parts);
    return out;
}

void putSized(QByteArray &out, QByteArrayView value)
{
    Q_ASSERT(value.size() <= 0xffff);
    putLittle(out, static_cast<quint16>(value.size()));
    out.append(value);
}

} // namespace kib::vault
