// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/scroll.h"

#include <QScrollArea>
#include <QScrollBar>

namespace kib::ui {

QScrollArea *scrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    if (content)
        setScrollContent(area, content);
    return area;
}

void setScrollContent(QScrollArea *area, QWidget *content)
{
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget switches it on
    area->verticalScrollBar()->setValue(0);
}

} // namespace kib::ui
