// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/draftsegment.h"

#include "core/storage/fields.h"
#include "core/vault/sealer.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr QByteArrayView magic = "KIBD";
constexpr char ownFormat = 1;
constexpr qsizetype idsAt = 5;
constexpr qsizetype boxAt = idsAt + 48; // three ids of 16
constexpr qsizetype headerSize = boxAt + 80;
constexpr qsizetype lengthSize = sizeof(quint32);
constexpr quint32 keyId = 1; // a file has one key

constexpr quint16 fieldInterview = 1;
constexpr quint16 fieldAspect = 2;
constexpr quint16 fieldDomain = 3;
constexpr quint16 fieldQuestion = 4;
constexpr quint16 fieldText = 5;
constexpr quint16 fieldAt = 6;
constexpr quint16 fieldSettled = 7;

QByteArray idsOf(const DraftOwner &owner)
{
    return owner.database.bytes() + owner.account.bytes() + owner.device;
}

QByteArray packed(const DraftEntry &entry)
{
    FieldWriter writer;
    writer.add(fieldInterview, entry.draft.interview.bytes());
    writer.add(fieldAspect, key(entry.draft.place.aspect));
    writer.add(fieldDomain, entry.draft.place.domain);
    writer.add(fieldQuestion, entry.draft.place.question);
    writer.add(fieldText, entry.draft.text);
    writer.add(fieldAt, entry.draft.at);
    if (entry.settled)
        writer.add(fieldSettled, qint64 { 1 });
    return writer.bytes();
}

std::optional<DraftEntry> unpacked(const QByteArray &bytes)
{
    const FieldReader reader(bytes);
    const auto interview = InterviewId::fromBytes(reader.blob(fieldInterview));
    const auto aspect = interview::aspect(reader.text(fieldAspect));
    if (!reader.isWhole() || !interview || !aspect)
        return std::nullopt;
    return DraftEntry { { *interview, { *aspect, reader.text(fieldDomain), reader.text(fieldQuestion) },
                            reader.text(fieldText), reader.integer(fieldAt).value_or(0) },
        reader.has(fieldSettled) };
}

} // namespace

DraftSegment::DraftSegment(QByteArray header, const DraftOwner &owner, const vault::SecretBytes &key)
    : m_header(std::move(header))
    , m_headerHash(QCryptographicHash::hash(m_header, QCryptographicHash::Blake2b_256))
    , m_database(owner.database.bytes())
    , m_key(vault::Keyring().subKey({ keyId, vault::Purpose::Text, 1, key.clone(), {} }, std::nullopt))
{
}

DraftSegment DraftSegment::make(const DraftOwner &owner, const QByteArray &boxPublic)
{
    const vault::SecretBytes key = vault::SecretBytes::random(32);
    return DraftSegment(
        magic.toByteArray() + ownFormat + idsOf(owner) + vault::boxFor(key, boxPublic), owner, key);
}

Result<DraftSegment> DraftSegment::open(
    const QByteArray &file, const DraftOwner &owner, const vault::AccountKeys &keys)
{
    if (file.size() < headerSize)
        return fail(ErrorCode::Damaged, u"draft_header"_s);
    if (!file.startsWith(magic))
        return fail(ErrorCode::NotOurs, u"draft_magic"_s);
    if (file.at(magic.size()) != ownFormat)
        return fail(ErrorCode::Newer, u"draft_format"_s);
    if (file.mid(idsAt, boxAt - idsAt) != idsOf(owner))
        return fail(ErrorCode::NotOurs, u"draft_owner"_s);
    const QByteArray header = file.left(headerSize);
    const auto key = vault::openBox(header.mid(boxAt), keys.boxPublic, keys.boxSecret);
    if (!key)
        return fail(key.error());
    return DraftSegment(header, owner, *key);
}

QByteArray DraftSegment::seal(const DraftEntry &entry)
{
    const vault::Place place { m_database, "draft", "entry", m_headerHash, m_next++ };
    const QByteArray envelope = vault::seal(packed(entry), place, keyId, m_key);
    QByteArray record(lengthSize, '\0');
    qToLittleEndian(static_cast<quint32>(envelope.size()), record.data());
    return record + envelope;
}

Result<QByteArray> DraftSegment::unsealed(QByteArrayView envelope, quint64 sequence) const
{
    return vault::unseal(envelope, { m_database, "draft", "entry", m_headerHash, sequence }, m_key);
}

DraftSegment::Replay DraftSegment::replay(const QByteArray &file) const
{
    Replay out;
    qsizetype at = headerSize;
    for (quint64 sequence = 1; file.size() - at >= lengthSize; ++sequence) {
        const qsizetype length = qFromLittleEndian<quint32>(file.constData() + at);
        if (length > file.size() - at - lengthSize)
            break;
        const auto content = unsealed(QByteArrayView(file).sliced(at + lengthSize, length), sequence);
        const auto entry = content ? unpacked(*content) : std::nullopt;
        if (!entry)
            break;
        out.entries.append(*entry);
        at += lengthSize + length;
    }
    out.damaged = at != file.size();
    return out;
}

} // namespace kib::storage
