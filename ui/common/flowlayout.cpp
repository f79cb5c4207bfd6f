// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/flowlayout.h"

#include <QWidget>

#include <tuple>

namespace kib::ui {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

FlowLayout::FlowLayout(int gapX, int gapY, QWidget *parent)
    : QLayout(parent)
    , m_gapX(gapX)
    , m_gapY(gapY)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::toFront(const QWidget *widget)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i)->widget() == widget)
            m_items.move(i, 0);
    }
    invalidate();
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    // All in one line, as long as there is room.
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        width += (width > 0 ? m_gapX : 0) + size.width();
        height = qMax(height, size.height());
    }
    const QMargins margins = contentsMargins();
    return { width + margins.left() + margins.right(), height + margins.top() + margins.bottom() };
}

QSize FlowLayout::minimumSize() const
{
    QSize out;
    for (const QLayoutItem *item : m_items)
        out = out.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return out + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    std::ignore = place(area, true);
}

int FlowLayout::place(const QRect &area, bool really) const
{
    const QRect inner = area.marginsRemoved(contentsMargins()).adjusted(-m_overhang, 0, m_overhang, 0);
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (size.width() > inner.width()) {
            size.setWidth(qMax(inner.width(), 1));
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
        }
        if (x > inner.x() && x + size.width() > inner.right() + 1) {
            x = inner.x();
            y += lineHeight + m_gapY;
            lineHeight = 0;
        }
        if (really)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_gapX;
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - area.y() + contentsMargins().bottom();
}

} // namespace kib::ui
