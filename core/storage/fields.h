// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringEncoder>

#include <optional>

namespace kib::storage {

// The inside of a seal: u16 field number, u32 length, bytes; repeated, little endian. Numbers are released
// and never reused. Empty values are left out; a reader takes what is absent as empty.
class FieldWriter
{
public:
    FieldWriter();
    void add(quint16 number, const QString &text);
    void add(quint16 number, qint64 value);
    void add(quint16 number, const QByteArray &bytes);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void head(quint16 number, qsizetype size);
    QByteArray m_bytes;
    QStringEncoder m_utf8;
};

class FieldReader
{
public:
    // Keeps a view of `bytes`, which must live as long as the reader. Stops at the first broken field.
    explicit FieldReader(const QByteArray &bytes);

    [[nodiscard]] bool isWhole() const { return m_whole; } // false: the bytes are no list of fields
    [[nodiscard]] bool has(quint16 number) const;
    [[nodiscard]] QString text(quint16 number) const; // empty when absent
    [[nodiscard]] std::optional<qint64> integer(quint16 number) const;
    [[nodiscard]] QByteArray blob(quint16 number) const;

private:
    struct Field {
        quint16 number;
        QByteArrayView bytes;
    };
    [[nodiscard]] const Field *find(quint16 number) const;
    QList<Field> m_fields;
    bool m_whole = true;
};

} // namespace kib::storage
