// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/vault/keyring.h"
#include "tests/support/catch_qt.h"

#include <QByteArray>

#include <algorithm>

// Fixed values for the tests of the vault. The frozen bytes beside them were computed without our code:
// BLAKE2b with Python's hashlib, the ciphers, Argon2id and Ed25519 with OpenSSL.
namespace kib::vault {

inline QByteArray counting(int from, int size)
{
    QByteArray out;
    for (int i = 0; i < size; ++i)
        out.append(static_cast<char>(from + i));
    return out;
}

inline SecretBytes secretCounting(int from, int size)
{
    return SecretBytes::copyOf(counting(from, size));
}

inline SubKey subKeyCounting(int from)
{
    SubKey key;
    const QByteArray bytes = counting(from, sizeof key.bytes);
    std::copy(bytes.begin(), bytes.end(), key.bytes);
    return key;
}

inline DataKey dataKeyCounting(quint32 id, Purpose purpose, int from)
{
    return DataKey { id, purpose, 1, secretCounting(from, 32), {} };
}

template<class IdType>
IdType idCounting(int from)
{
    return IdType(QUuid::fromRfc4122(counting(from, 16)));
}

inline QByteArray fromHex(const char *hex)
{
    return QByteArray::fromHex(QByteArray(hex));
}

inline QByteArray withBitFlipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

template<class T>
ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

} // namespace kib::vault
