// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"
#include "core/vault/rowmac.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace kib::storage {

// Values of the domain as cells, and back. Days are ISO text, an absent value is NULL.
[[nodiscard]] inline Cell dayCell(QDate day)
{
    if (!day.isValid())
        return {};
    // Qt's own formatting costs as much as sealing the row.
    int year = 0;
    int month = 0;
    int date = 0;
    day.getDate(&year, &month, &date);
    if (year < 1000 || year > 9999)
        return day.toString(Qt::ISODate);
    const auto digit = [](int value) { return QChar(u'0' + value % 10); };
    const QChar text[] { digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), u'-',
        digit(month / 10), digit(month), u'-', digit(date / 10), digit(date) };
    return QString(text, 10);
}

[[nodiscard]] inline QDate dayOf(const Cell &cell)
{
    return QDate::fromString(textOf(cell), Qt::ISODate);
}

[[nodiscard]] inline Cell timeCell(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

[[nodiscard]] inline QTime timeOf(const Cell &cell)
{
    return QTime::fromString(textOf(cell), QStringLiteral("HH:mm"));
}

// The cells as a row MAC covers them.
template<class Cells>
void addCells(vault::CanonicalRow &row, const Cells &cells)
{
    for (const Cell &cell : cells) {
        if (const auto *integer = std::get_if<qint64>(&cell))
            row.add(*integer);
        else if (const auto *text = std::get_if<QString>(&cell))
            row.add(QStringView(*text));
        else if (const auto *blob = std::get_if<QByteArray>(&cell))
            row.add(QByteArrayView(*blob));
        else
            row.addNull();
    }
}

template<class IdType>
[[nodiscard]] Cell idCell(const std::optional<IdType> &id)
{
    return id ? Cell(id->bytes()) : Cell();
}

template<class IdType>
[[nodiscard]] std::optional<IdType> idOf(const Cell &cell)
{
    return IdType::fromBytes(blobOf(cell));
}

[[nodiscard]] inline Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

[[nodiscard]] inline Cell bytesCell(const QByteArray &bytes)
{
    return bytes.isEmpty() ? Cell() : Cell(bytes);
}

// The id of a column that is never NULL; the zero id for a row that breaks that (its MAC held, so it was
// written so).
template<class IdType>
[[nodiscard]] IdType requiredId(const Cell &cell)
{
    return idOf<IdType>(cell).value_or(IdType(QUuid()));
}

} // namespace kib::storage
