// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/sealer.h"

#include "core/vault/primitives.h"

#include <algorithm>
#include <sodium.h>

namespace kib::vault {

namespace {

constexpr char formatByte = 1;
constexpr char algorithmByte = 1;
constexpr qsizetype keyIdAt = 2;
constexpr qsizetype nonceAt = keyIdAt + qsizetype(sizeof(quint32));
constexpr qsizetype sealedAt = nonceAt + qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype block = 64;
constexpr qsizetype smallest = sealedAt + block + tagSize;

// Beyond these sizes two places could share one text.
bool isPlace(const Place &place)
{
    constexpr qsizetype most = 0xffff;
    return place.databaseId.size() == 16 && place.table.size() <= most && place.column.size() <= most
        && place.rowKey.size() <= most;
}

QByteArray additionalData(const Place &place, quint32 keyId)
{
    constexpr QByteArrayView label("KIBSEAL1");
    QByteArray out;
    out.reserve(label.size() + place.databaseId.size() + place.table.size() + place.column.size()
        + place.rowKey.size() + qsizetype(3 * sizeof(quint16) + sizeof(quint64) + sizeof(quint32)));
    out.append(label);
    out.append(place.databaseId);
    putSized(out, place.table);
    putSized(out, place.column);
    putSized(out, place.rowKey);
    putLittle(out, place.version);
    putLittle(out, keyId);
    return out;
}

} // namespace

QByteArray seal(QByteArrayView plain, const Place &place, quint32 keyId, const SubKey &key)
{
    Q_ASSERT(isPlace(place));
    readySodium();
    const qsizetype padded = (plain.size() / block + 1) * block;
    QByteArray out(sealedAt + padded + tagSize, Qt::Uninitialized);
    unsigned char *bytes = raw(out);
    bytes[0] = formatByte;
    bytes[1] = algorithmByte;
    qToLittleEndian(keyId, bytes + keyIdAt);
    randombytes_buf(bytes + nonceAt, sealedAt - nonceAt);

    unsigned char *text = bytes + sealedAt;
    std::copy_n(plain.begin(), plain.size(), text);
    std::size_t paddedSize = 0;
    sodium_pad(
        &paddedSize, text, static_cast<std::size_t>(plain.size()), block, static_cast<std::size_t>(padded));

    const QByteArray additional = additionalData(place, keyId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(text, nullptr, text, paddedSize,
        raw(QByteArrayView(additional)), static_cast<unsigned long long>(additional.size()), nullptr,
        bytes + nonceAt, key.bytes);
    return out;
}

Result<quint32> envelopeKeyId(QByteArrayView envelope)
{
    if ((!envelope.isEmpty() && envelope[0] != formatByte)
        || (envelope.size() > 1 && envelope[1] != algorithmByte))
        return fail(ErrorCode::Newer, QStringLiteral("envelope"));
    if (envelope.size() < smallest)
        return fail(ErrorCode::Damaged, QStringLiteral("envelope_length"));
    return littleAt<quint32>(envelope, keyIdAt);
}

Result<QByteArray> unseal(QByteArrayView envelope, const Place &place, const SubKey &key)
{
    const Result<quint32> keyId = envelopeKeyId(envelope);
    if (!keyId)
        return fail(keyId.error());
    if (!isPlace(place))
        return fail(ErrorCode::Damaged, QStringLiteral("place"));
    readySodium();
    const QByteArray additional = additionalData(place, *keyId);
    QByteArray out(envelope.size() - sealedAt - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(out), nullptr, nullptr, raw(envelope) + sealedAt,
            static_cast<unsigned long long>(envelope.size() - sealedAt), raw(QByteArrayView(additional)),
            static_cast<unsigned long long>(additional.size()), raw(envelope) + nonceAt, key.bytes)
        != 0)
        return fail(ErrorCode::Damaged, QStringLiteral("seal"));
    std::size_t size = 0;
    if (sodium_unpad(&size, raw(QByteArrayView(out)), static_cast<std::size_t>(out.size()), block) != 0)
        return fail(ErrorCode::Damaged, QStringLiteral("padding"));
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

} // namespace kib::vault
