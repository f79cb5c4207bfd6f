// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace kib {

// Dates and times as Dutch letters write them, whatever the machine's language.
[[nodiscard]] QString dutchMonth(int month); // 1..12: "januari"
[[nodiscard]] QString dutchWeekday(QDate day); // "dinsdag"
[[nodiscard]] QString dutchDate(QDate day); // "2 juni 2026"
[[nodiscard]] QString dutchFullDate(QDate day); // "dinsdag 2 juni 2026"
[[nodiscard]] QString dutchTime(QTime time); // "10.00"
[[nodiscard]] QString dutchShortDate(QDate day); // "02-06-2026"; "–" when invalid

} // namespace kib
