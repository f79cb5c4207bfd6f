// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace kib::print {

// One bar of the Dutch address code. `area` is in mm from the top left corner of the whole code.
struct KixBar {
    enum class Shape { Tracker, Ascender, Descender, Full };
    Shape shape;
    QRectF area;
};

// Height of a full bar, and the distance between two bars: 22 to an inch.
inline constexpr double kixHeight = 5.0;
inline constexpr double kixPitch = 25.4 / 22;

// The bars of a code such as "1231FZ13XHS", four a character, left to right. Lower case counts as upper case.
// Invalid "kix_text" when it is empty, longer than 18 or holds anything but letters and digits.
[[nodiscard]] Result<QList<KixBar>> kixBars(const QString &text);

} // namespace kib::print
