// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/draftsegment.h"

#include "core/storage/fields.h"

#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr QByteArrayView magic = "KIBD";
constexpr char ownFormat = 1;
constexpr qsizetype lengthSize = sizeof(quint32);

constexpr quint16 fieldInterview = 1;
constexpr quint16 fieldAspect = 2;
constexpr quint16 fieldDomain = 3;
constexpr quint16 fieldQuestion = 4;
constexpr quint16 fieldText = 5;
constexpr quint16 fieldAt = 6;
constexpr quint16 fieldSettled = 7;

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

DraftSegment DraftSegment::make(const WorkstationOwner &owner, const QByteArray &boxPublic)
{
    return DraftSegment(WorkstationSeal::make(magic, ownFormat, owner, boxPublic));
}

Result<DraftSegment> DraftSegment::open(
    const QByteArray &file, const WorkstationOwner &owner, const vault::AccountKeys &keys)
{
    Result<WorkstationSeal> seal = WorkstationSeal::open(magic, ownFormat, file, owner, keys);
    if (!seal)
        return fail(seal.error());
    return DraftSegment(std::move(*seal));
}

QByteArray DraftSegment::seal(const DraftEntry &entry)
{
    const QByteArray envelope = m_seal.seal(packed(entry), "entry", m_next++);
    QByteArray record(lengthSize, '\0');
    qToLittleEndian(static_cast<quint32>(envelope.size()), record.data());
    return record + envelope;
}

DraftSegment::Replay DraftSegment::replay(const QByteArray &file) const
{
    Replay out;
    qsizetype at = WorkstationSeal::headerSize;
    for (quint64 sequence = 1; file.size() - at >= lengthSize; ++sequence) {
        const qsizetype length = qFromLittleEndian<quint32>(file.constData() + at);
        if (length > file.size() - at - lengthSize)
            break;
        const auto content
            = m_seal.unseal(QByteArrayView(file).sliced(at + lengthSize, length), "entry", sequence);
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
