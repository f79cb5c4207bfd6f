// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/vault/keyring.h"

#include <QByteArray>
#include <QByteArrayView>

namespace kib::vault {

// Where a sealed value stands. Bound into the seal, so it can be moved to no other file, table, column, row
// or version. Names and keys are at most 65,535 bytes. The seal's additional data, little endian:
// "KIBSEAL1", database id, then u16 length and bytes of table, column and row key, u64 version, u32 key id.
struct Place {
    QByteArray databaseId; // 16 bytes
    QByteArrayView table;
    QByteArrayView column;
    QByteArrayView rowKey;
    quint64 version = 0; // row version, or seq of an append-only row
};

// Envelope: u8 format=1, u8 algorithm=1, u32 key id, 24 nonce, ciphertext and tag (XChaCha20-Poly1305-IETF),
// little endian; the plain text is padded to 64 bytes (at least one byte of padding).
[[nodiscard]] QByteArray seal(QByteArrayView plain, const Place &place, quint32 keyId, const SubKey &key);

// The key id an envelope names. Newer for an unknown format or algorithm, Damaged when it is too short.
[[nodiscard]] Result<quint32> envelopeKeyId(QByteArrayView envelope);

// Damaged when the tag, the padding or the place does not hold; Newer for an unknown format or algorithm.
// `key` is the one that the envelope names.
[[nodiscard]] Result<QByteArray> unseal(QByteArrayView envelope, const Place &place, const SubKey &key);

} // namespace kib::vault
