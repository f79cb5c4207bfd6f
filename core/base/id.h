// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>
#include <type_traits>

namespace kib {

// A typed identity over a UUID: a client cannot be passed as an appointment, and "none" is std::optional.
template<class Tag>
class Id
{
public:
    explicit Id(QUuid value)
        : m_value(value)
    {
    }

    // 16 bytes as stored; nothing when the size differs.
    [[nodiscard]] static std::optional<Id> fromBytes(const QByteArray &bytes)
    {
        if (bytes.size() != 16)
            return std::nullopt;
        return Id(QUuid::fromRfc4122(bytes));
    }
    // "0190…-…" with or without braces; nothing when it is no UUID.
    [[nodiscard]] static std::optional<Id> fromString(const QString &text)
    {
        const QUuid value = QUuid::fromString(text);
        if (value.isNull())
            return std::nullopt;
        return Id(value);
    }

    [[nodiscard]] QUuid value() const { return m_value; }
    [[nodiscard]] QByteArray bytes() const { return m_value.toRfc4122(); }
    [[nodiscard]] QString toString() const { return m_value.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

using AccountId = Id<struct AccountTag>;
using ActivityId = Id<struct ActivityTag>;
using AppointmentId = Id<struct AppointmentTag>;
using CallId = Id<struct CallTag>;
using ClientId = Id<struct ClientTag>;
using ContactMomentId = Id<struct ContactMomentTag>;
using DatabaseId = Id<struct DatabaseTag>;
using InterviewId = Id<struct InterviewTag>;
using KeyslotId = Id<struct KeyslotTag>;
using LetterId = Id<struct LetterTag>;
using OpId = Id<struct OpTag>;
using PlacementId = Id<struct PlacementTag>;

// A fresh UUID version 7: its first 48 bits are `ms`, for locality in the file only, never for order.
// Ids of one millisecond count up; the last 62 bits come from
// libsodium.
[[nodiscard]] QUuid newUuid(qint64 ms);

template<class IdType>
[[nodiscard]] IdType newId(qint64 ms)
{
    return IdType(newUuid(ms));
}

static_assert(!std::is_convertible_v<QUuid, ClientId>);
static_assert(!std::is_default_constructible_v<ClientId>);
static_assert(!std::is_convertible_v<ClientId, InterviewId>);

} // namespace kib
