// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

#include <optional>

class QWidget;

namespace kib::ui {

// Asks for another working day of the practice office; nothing when the person leaves it.
[[nodiscard]] std::optional<QDate> askPracticeDate(QDate today, QWidget *parent);

} // namespace kib::ui
