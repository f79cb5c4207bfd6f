// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/weekstart/weekstartpresenter.h"

class QWidget;

namespace kib::ui {

// Tiles of equal width beside each other, with the number as the largest thing in each. On a narrow page they
// take two lines.
[[nodiscard]] QWidget *tileRow(
    const QList<WeekstartPresenter::Tile> &tiles, Type numberType, const Look &look);
// The figures of the week, as high as its rows.
[[nodiscard]] QWidget *weekTable(const WeekstartPresenter::State &state, const Look &look);

} // namespace kib::ui
