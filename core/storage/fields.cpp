// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/fields.h"

#include <QtEndian>

namespace kib::storage {

FieldWriter::FieldWriter()
    : m_utf8(QStringEncoder::Utf8, QStringConverter::Flag::Stateless)
{
    m_bytes.reserve(512); // a person fits
}

void FieldWriter::head(quint16 number, qsizetype size)
{
    char bytes[6];
    qToLittleEndian(number, bytes);
    qToLittleEndian(static_cast<quint32>(size), bytes + 2);
    m_bytes.append(bytes, sizeof bytes);
}

void FieldWriter::add(quint16 number, const QString &text)
{
    if (text.isEmpty())
        return;
    const qsizetype at = m_bytes.size();
    head(number, 0);
    const qsizetype begin = m_bytes.size();
    m_bytes.resize(begin + m_utf8.requiredSpace(text.size()));
    const char *end = m_utf8.appendToBuffer(m_bytes.data() + begin, text);
    m_bytes.truncate(end - m_bytes.constData());
    qToLittleEndian(static_cast<quint32>(m_bytes.size() - begin), m_bytes.data() + at + 2);
}

void FieldWriter::add(quint16 number, qint64 value)
{
    char bytes[8];
    qToLittleEndian(value, bytes);
    head(number, sizeof bytes);
    m_bytes.append(bytes, sizeof bytes);
}

void FieldWriter::add(quint16 number, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    head(number, bytes.size());
    m_bytes.append(bytes);
}

FieldReader::FieldReader(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (bytes.size() - at < 6) {
            m_whole = false;
            return;
        }
        const auto number = qFromLittleEndian<quint16>(bytes.constData() + at);
        const auto size = qFromLittleEndian<quint32>(bytes.constData() + at + 2);
        at += 6;
        if (size > bytes.size() - at) {
            m_whole = false;
            return;
        }
        m_fields.append({ number, QByteArrayView(bytes).sliced(at, size) });
        at += size;
    }
}

const FieldReader::Field *FieldReader::find(quint16 number) const
{
    for (const Field &field : m_fields) {
        if (field.number == number)
            return &field;
    }
    return nullptr;
}

bool FieldReader::has(quint16 number) const
{
    return find(number) != nullptr;
}

QString FieldReader::text(quint16 number) const
{
    const Field *field = find(number);
    return field != nullptr ? QString::fromUtf8(field->bytes) : QString();
}

std::optional<qint64> FieldReader::integer(quint16 number) const
{
    const Field *field = find(number);
    if (field == nullptr || field->bytes.size() != 8)
        return std::nullopt;
    return qFromLittleEndian<qint64>(field->bytes.constData());
}

QByteArray FieldReader::blob(quint16 number) const
{
    const Field *field = find(number);
    return field != nullptr ? field->bytes.toByteArray() : QByteArray();
}

} // namespace kib::storage
