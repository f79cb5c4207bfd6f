// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/keyring.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace kib::vault {

// A row in a form that does not depend on the database: table name with u16 length, then each column in
// released order as u8 type (0 null, 1 int64, 2 text, 3 blob), u32 length, bytes; little endian. Never
// includes the column `mac`.
class CanonicalRow
{
public:
    explicit CanonicalRow(QByteArrayView table);
    void addNull();
    void add(qint64 value);
    void add(QStringView text); // as UTF-8
    void add(QByteArrayView blob);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void reset(QByteArrayView table); // reuses the memory: an import makes 100,000 of these

private:
    void append(char type, QByteArrayView value);
    QByteArray m_bytes;
};

// BLAKE2b-256("KIBROW1" || canonical row); the first 16 bytes go into the log.
[[nodiscard]] QByteArray rowDigest(const CanonicalRow &row);
// u8 format=1, u32 key id, 16 bytes BLAKE2b-128(key, "KIBMAC1" || digest): 21 bytes.
[[nodiscard]] QByteArray rowMac(const QByteArray &digest, quint32 keyId, const SubKey &key);
// False for any other digest, key, format or length. Constant time.
[[nodiscard]] bool macHolds(QByteArrayView mac, const QByteArray &digest, quint32 keyId, const SubKey &key);
// Which key a MAC names; 0 when it has no MAC's form.
[[nodiscard]] quint32 macKeyId(QByteArrayView mac);

} // namespace kib::vault
