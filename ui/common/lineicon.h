// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace kib::ui {

// A line icon of resources/icons in a colour, `side` px wide and high before the screen's scale. Rendered
// once and kept while there is room. An unknown name asserts and gives an empty picture.
[[nodiscard]] QPixmap lineIcon(const QString &name, const QColor &colour, int side, double pixelRatio);

struct IconColours {
    QColor normal;
    QColor chosen; // State On
    QColor disabled;
};
// The same for buttons and menus; each picture is made when it is first drawn.
[[nodiscard]] QIcon lineIcon(const QString &name, const IconColours &colours, int side);

} // namespace kib::ui
