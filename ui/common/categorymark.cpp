// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/categorymark.h"

#include "ui/common/itemtext.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace kib::ui {

namespace {

constexpr int markSize = 14;
constexpr int lastRank = 4;

QPainterPath outline(const QRectF &r, int rank)
{
    QPainterPath path;
    switch (rank) {
    case 0:
    case 1:
        path.moveTo(r.center().x(), r.top());
        path.lineTo(r.right(), r.bottom());
        path.lineTo(r.left(), r.bottom());
        path.closeSubpath();
        break;
    case 2:
        path.addEllipse(r);
        break;
    case 3:
        path.moveTo(r.center().x(), r.top());
        path.lineTo(r.right(), r.center().y());
        path.lineTo(r.center().x(), r.bottom());
        path.lineTo(r.left(), r.center().y());
        path.closeSubpath();
        break;
    default:
        path.addRect(r.adjusted(1, 1, -1, -1));
    }
    return path;
}

Qt::BrushStyle patternOf(int rank)
{
    switch (rank) {
    case 0:
        return Qt::SolidPattern;
    case 1:
        return Qt::BDiagPattern;
    case 2:
        return Qt::Dense5Pattern;
    case 3:
        return Qt::HorPattern;
    default:
        return Qt::NoBrush;
    }
}

} // namespace

void paintCategoryMark(QPainter &painter, const QRectF &area, int rank, const Look &look)
{
    const int shape = qBound(0, rank, lastRank);
    const QColor colour = look.colour(static_cast<Token>(static_cast<int>(Token::CategoryFirst) + shape));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, look.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(QBrush(colour, patternOf(shape)));
    painter.drawPath(outline(area.adjusted(1, 1, -1, -1), shape));
    painter.restore();
}

CategoryLabel::CategoryLabel(int rank, const QString &word, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_rank(rank)
    , m_word(word)
    , m_look(look)
{
    setFont(look.font(Type::Strong));
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CategoryLabel::sizeHint() const
{
    return { m_look.px(markSize + 8) + fontMetrics().horizontalAdvance(m_word) + 2,
        qMax(fontMetrics().height(), m_look.px(markSize)) };
}

void CategoryLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = m_look.px(markSize);
    if (m_rank >= 0)
        paintCategoryMark(painter, QRectF(0, (height() - side) / 2.0, side, side), m_rank, m_look);
    painter.setPen(m_look.colour(Token::Text));
    painter.drawText(rect().adjusted(m_rank >= 0 ? side + m_look.px(8) : 0, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

CategoryDelegate::CategoryDelegate(int role, const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
    , m_look(look)
{
}

void CategoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int rank = index.data(m_role).toInt();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
    const int side = m_look.px(markSize);
    cell.rect.adjust(m_look.px(8), 0, -m_look.px(4), 0);
    if (rank >= 0) {
        paintCategoryMark(*painter,
            QRectF(cell.rect.left(), cell.rect.center().y() - side / 2.0 + 0.5, side, side), rank, m_look);
        cell.rect.setLeft(cell.rect.left() + side + m_look.px(8));
    }
    cell.textElideMode = Qt::ElideRight;
    paint::itemText(*painter, cell, 0, m_look);
}

} // namespace kib::ui
