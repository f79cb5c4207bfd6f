// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QScrollArea;
class QWidget;

namespace kib::ui {

// A place that scrolls up and down when there is too little room; no frame, no ground of its own, no tab
// stop. `content` may be null and given later through setScrollContent.
[[nodiscard]] QScrollArea *scrollArea(QWidget *content, QWidget *parent = nullptr);
// In place of what was there, from the top.
void setScrollContent(QScrollArea *area, QWidget *content);

} // namespace kib::ui
