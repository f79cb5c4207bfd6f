// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/scrollpage.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace kib::ui {

ScrollPage::ScrollPage(const QString &name, const Look &look, Margins margins, QWidget *parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_margins(margins)
{
    setAccessibleName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addContent();
}

void ScrollPage::addContent()
{
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    const int side = m_margins == Margins::Page ? m_look.px(24) : 3; // room for focus rings at least
    const int top = m_margins == Margins::Page ? m_look.px(16) : 3;
    m_body->setContentsMargins(side, top, side, top);
    m_body->setSpacing(m_look.px(16));
    setWidget(content);
}

void ScrollPage::clear()
{
    const int at = verticalScrollBar()->value();
    addContent(); // deletes the old one
    QTimer::singleShot(0, this, [this, at] { verticalScrollBar()->setValue(at); });
}

} // namespace kib::ui
