// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QSizeF>

namespace kib::print {

// Everything on paper is placed in mm from the top left corner of the sheet. Text is measured on one fine
// grid that no screen or printer has a say in, so that preview, printer and PDF break lines in the same
// places. On this grid a point is a whole number, and so is every quarter of one.
inline constexpr int unitsPerInch = 1440;
inline constexpr int unitsPerPoint = unitsPerInch / 72;
inline constexpr double mmPerInch = 25.4;
inline constexpr double unitsPerMm = unitsPerInch / mmPerInch;
inline constexpr double mmPerPoint = mmPerInch / 72;

inline constexpr QSizeF a4Portrait { 210, 297 };
inline constexpr QSizeF a4Landscape { 297, 210 };

// What ink there is. All of it stays apart in grey.
enum class Ink {
    Text,
    Muted, // second in rank, still readable when photocopied
    Accent, // one small mark a page, never the only carrier of a meaning
    Rule, // lines and edges
    Faint, // lies behind the text
};

[[nodiscard]] constexpr QColor colour(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return QColor(0, 0, 0);
    case Ink::Muted:
        return QColor(0x4d, 0x54, 0x5e);
    case Ink::Accent:
        return QColor(0x1a, 0x5f, 0xb4);
    case Ink::Rule:
        return QColor(0xb4, 0xbc, 0xc7);
    case Ink::Faint:
        return QColor(0xea, 0xec, 0xef);
    }
    return QColor(0, 0, 0);
}

} // namespace kib::print
