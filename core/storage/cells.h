// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace kib::storage {

// Values of the domain as cells, and back. Days are ISO text, an absent value is NULL.
[[nodiscard]] inline Cell dayCell(QDate day)
{
    return day.isValid() ? Cell(day.toString(Qt::ISODate)) : Cell();
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
