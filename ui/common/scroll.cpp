// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/scroll.h"

#include "ui/common/flowlayout.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace kib::ui {

namespace {

void makePlain(QScrollArea *area)
{
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
}

void place(QScrollArea *area, QWidget *content)
{
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget switches it on
}

} // namespace

QScrollArea *scrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    makePlain(area);
    area->setFocusPolicy(Qt::NoFocus);
    if (content)
        setScrollContent(area, content);
    return area;
}

void setScrollContent(QScrollArea *area, QWidget *content)
{
    place(area, content);
    area->verticalScrollBar()->setValue(0);
}

ScrollPage::ScrollPage(const QString &name, const Look &look, QWidget *parent)
    : QScrollArea(parent)
    , m_look(look)
{
    makePlain(this);
    setAccessibleName(name);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addContent();
}

void ScrollPage::addContent()
{
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(PulledRow::ring, PulledRow::ring, PulledRow::ring, PulledRow::ring);
    m_body->setSpacing(m_look.px(16));
    place(this, content);
}

void ScrollPage::clear()
{
    const int at = verticalScrollBar()->value();
    addContent(); // deletes the old one
    QTimer::singleShot(0, this, [this, at] { verticalScrollBar()->setValue(at); });
}

} // namespace kib::ui
