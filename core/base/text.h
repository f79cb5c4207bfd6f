// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace kib {

// Text as it may be kept: Unicode form NFC. Nothing when it holds a lone surrogate or a NUL, which would come
// back changed from the file.
[[nodiscard]] std::optional<QString> cleanText(const QString &text);

// True when the text holds characters that turn the reading direction around and so can hide what it says.
[[nodiscard]] bool hasDirectionControls(QStringView text);

// Lower case, without accents, other scripts in Latin letters: "Łukasz Søren Straße" -> "lukasz soren
// strasse".
[[nodiscard]] QString folded(const QString &text);

// `folded`, without apostrophes, and "ij" and "y" alike (written as "y"): for searching and sorting Dutch
// names. Source: house rule (e) on names.
[[nodiscard]] QString searchKey(const QString &text);

} // namespace kib
