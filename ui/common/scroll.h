// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QScrollArea>

class QVBoxLayout;

namespace kib::ui {

// A place that scrolls up and down when there is too little room; no frame, no ground of its own, no tab
// stop. What gets the focus by a key comes into view. `content` may be null and given later through
// setScrollContent.
[[nodiscard]] QScrollArea *scrollArea(QWidget *content, QWidget *parent = nullptr);
// In place of what was there, from the top.
void setScrollContent(QScrollArea *area, QWidget *content);

// The same with a column to fill, and a tab stop: arrow keys scroll what has nothing else to go to, so it has
// a name. Keeps 3 px at its sides for focus rings.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT

public:
    ScrollPage(const QString &name, const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QSize sizeHint() const override; // without a look at its content: it gets what there is
    // Throws the content away for an empty one, and stays where it was scrolled to.
    void clear();

private:
    void addContent();
    const Look &m_look;
    QVBoxLayout *m_body = nullptr;
};

} // namespace kib::ui
