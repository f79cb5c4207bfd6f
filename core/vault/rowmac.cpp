// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/rowmac.h"

#include "core/vault/primitives.h"

#include <algorithm>
#include <sodium.h>

namespace kib::vault {

namespace {

constexpr char typeNull = 0;
constexpr char typeInteger = 1;
constexpr char typeText = 2;
constexpr char typeBlob = 3;

constexpr char macFormat = 1;
constexpr qsizetype macKeyIdAt = 1;
constexpr qsizetype tagAt = macKeyIdAt + qsizetype(sizeof(quint32));
constexpr qsizetype tagSize = 16;
constexpr qsizetype macSize = tagAt + tagSize;

// Most rows are shorter; a longer one grows once and keeps its memory.
constexpr qsizetype usualRow = 1024;

void tagOf(unsigned char *out, const QByteArray &digest, const SubKey &key)
{
    blake2b(out, tagSize, key.bytes, { "KIBMAC1", digest });
}

} // namespace

CanonicalRow::CanonicalRow(QByteArrayView table)
{
    m_bytes.reserve(usualRow);
    reset(table);
}

void CanonicalRow::reset(QByteArrayView table)
{
    m_bytes.resize(0); // unlike clear() this keeps the memory
    putSized(m_bytes, table);
}

void CanonicalRow::addNull()
{
    append(typeNull, {});
}

void CanonicalRow::add(qint64 value)
{
    char bytes[sizeof value];
    qToLittleEndian(value, bytes);
    append(typeInteger, QByteArrayView(bytes, sizeof bytes));
}

void CanonicalRow::add(QStringView text)
{
    append(typeText, text.toUtf8());
}

void CanonicalRow::add(QByteArrayView blob)
{
    append(typeBlob, blob);
}

void CanonicalRow::append(char type, QByteArrayView value)
{
    const qsizetype at = m_bytes.size();
    m_bytes.resize(at + 1 + qsizetype(sizeof(quint32)) + value.size());
    char *const out = m_bytes.data() + at;
    out[0] = type;
    qToLittleEndian(static_cast<quint32>(value.size()), out + 1);
    std::copy_n(value.begin(), value.size(), out + 1 + sizeof(quint32));
}

QByteArray rowDigest(const CanonicalRow &row)
{
    return blake2b(32, nullptr, { "KIBROW1", row.bytes() });
}

QByteArray rowMac(const QByteArray &digest, quint32 keyId, const SubKey &key)
{
    QByteArray out(macSize, Qt::Uninitialized);
    unsigned char *bytes = raw(out);
    bytes[0] = macFormat;
    qToLittleEndian(keyId, bytes + macKeyIdAt);
    tagOf(bytes + tagAt, digest, key);
    return out;
}

bool macHolds(QByteArrayView mac, const QByteArray &digest, quint32 keyId, const SubKey &key)
{
    if (mac.size() != macSize || mac[0] != macFormat || littleAt<quint32>(mac, macKeyIdAt) != keyId)
        return false;
    unsigned char expected[tagSize];
    tagOf(expected, digest, key);
    return sodium_memcmp(expected, raw(mac) + tagAt, tagSize) == 0;
}

quint32 macKeyId(QByteArrayView mac)
{
    return mac.size() == macSize && mac[0] == macFormat ? littleAt<quint32>(mac, macKeyIdAt) : 0;
}

} // namespace kib::vault
