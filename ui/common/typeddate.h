// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kib::ui {

// The day somebody typed: "8-12-2026", "8/12", "8 dec", "8 december 2026", "2026-12-08". Without a year it is
// the first such day on or after `today`. Nothing when it is no day.
[[nodiscard]] std::optional<QDate> typedDate(const QString &text, QDate today);

// A day in words on screen, in the language of the window: "8 december 2026".
[[nodiscard]] QString longDate(QDate day);

// The same with the day of the week: "dinsdag 8 december 2026".
[[nodiscard]] QString fullDate(QDate day);
// Short in headings, without a year: "di 8 dec".
[[nodiscard]] QString dayName(QDate day);

} // namespace kib::ui
