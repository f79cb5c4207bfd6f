// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/random.h"
#include "core/vault/secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <initializer_list>

// What the files of this folder share over libsodium. Of no use outside core/vault.
namespace kib::vault {

inline constexpr qsizetype keySize = 32;

[[nodiscard]] inline const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
[[nodiscard]] inline unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

// The 32 bytes of a key. Ends the program for anything else: hashing or sealing under no key would look like
// protection and be none.
[[nodiscard]] const unsigned char *keyBytes(const SecretBytes &key);

// BLAKE2b over the parts one after another, with a 32-byte key or without (null).
void blake2b(unsigned char *out, std::size_t size, const unsigned char *key,
    std::initializer_list<QByteArrayView> parts);
[[nodiscard]] QByteArray blake2b(
    qsizetype size, const unsigned char *key, std::initializer_list<QByteArrayView> parts);

template<class Integer>
void putLittle(QByteArray &out, Integer value)
{
    char bytes[sizeof(Integer)];
    qToLittleEndian(value, bytes);
    out.append(bytes, sizeof(Integer));
}

// The caller has seen to it that the bytes are there.
template<class Integer>
[[nodiscard]] Integer littleAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Integer>(bytes.data() + at);
}

// u16 length and the bytes; at most 65,535 of them.
void putSized(QByteArray &out, QByteArrayView value);

} // namespace kib::vault
