// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace kib {

// The stored words of an enum, in both directions; words are released and never change.
template<class Enum, size_t size>
using EnumKeys = std::array<std::pair<Enum, const char *>, size>;

template<class Enum, size_t size>
[[nodiscard]] QString keyOf(const EnumKeys<Enum, size> &keys, Enum value)
{
    for (const auto &[known, word] : keys) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<class Enum, size_t size>
[[nodiscard]] std::optional<Enum> valueOf(const EnumKeys<Enum, size> &keys, const QString &word)
{
    for (const auto &[known, knownWord] : keys) {
        if (word == QLatin1StringView(knownWord))
            return known;
    }
    return std::nullopt;
}

} // namespace kib
