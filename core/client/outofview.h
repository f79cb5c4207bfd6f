// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

#include <optional>

namespace kib::client {

// In view: the last two-way contact is not earlier than `months` calendar months before today; exactly that
// day still counts. Never spoken to (invalid date) = out of view. The limit is a setting of the method (12).
[[nodiscard]] bool isInView(QDate lastTwoWay, int months, QDate today);

// Early warning: in view, but the last two-way contact is `warnMonths` calendar months ago or longer (exactly
// that day counts), and no talk stands planned on a day that is still in view. `talkOn` = first planned talk,
// invalid = none; one that is late and has no result yet still counts. Source: settings of the method.
[[nodiscard]] bool isGoingOutOfView(QDate lastTwoWay, QDate talkOn, int warnMonths, int months, QDate today);

// Days since the last two-way contact; nothing when there never was one.
[[nodiscard]] std::optional<qint64> daysSince(QDate lastTwoWay, QDate today);

} // namespace kib::client
