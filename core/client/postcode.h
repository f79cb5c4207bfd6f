// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace kib::client {

// "1234AB" from "1234 ab" and the like: four digits, not starting with 0, and two letters, not SA, SD or SS
// (unverified exception). Nothing when it is no Dutch postcode.
[[nodiscard]] std::optional<QString> normalisedPostcode(QStringView text);

} // namespace kib::client
