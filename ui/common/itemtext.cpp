// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/itemtext.h"

#include <QCache>
#include <QHashFunctions>
#include <QPainter>
#include <QStaticText>
#include <QStyle>
#include <QStyleOption>

namespace kib::ui::paint {

namespace {

constexpr int mostKept = 4000; // some 300 bytes each

struct LaidOut {
    QString text;
    QFont font;
    int width = 0;
    Qt::TextElideMode elide = Qt::ElideRight;

    bool operator==(const LaidOut &other) const
    {
        return width == other.width && elide == other.elide && text == other.text && font == other.font;
    }
};

size_t qHash(const LaidOut &key, size_t seed)
{
    return qHashMulti(seed, key.text, key.width, static_cast<int>(key.elide), key.font.pointSizeF(),
        static_cast<int>(key.font.weight()));
}

const QStaticText &laidOut(const LaidOut &key, const QFontMetrics &metrics)
{
    static QCache<LaidOut, QStaticText> kept(mostKept); // the window's thread alone paints
    if (const QStaticText *known = kept.object(key))
        return *known;
    auto *made = new QStaticText(metrics.elidedText(key.text, key.elide, key.width));
    made->setTextFormat(Qt::PlainText);
    made->prepare({}, key.font);
    kept.insert(key, made);
    return *made;
}

} // namespace

bool isPlainText(const QStyleOptionViewItem &cell)
{
    const auto others = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration
        | QStyleOptionViewItem::WrapText;
    return !(cell.features & others) && !cell.text.contains(QChar::LineSeparator)
        && !cell.text.contains(u'\n') && cell.direction == Qt::LeftToRight;
}

void itemText(QPainter &painter, const QStyleOptionViewItem &cell, int margin, const Look &look)
{
    if (cell.text.isEmpty())
        return;
    const QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    const QStaticText &text
        = laidOut({ cell.text, cell.font, room.width(), cell.textElideMode }, cell.fontMetrics);
    const QSizeF size = text.size();
    double left = room.left();
    if (cell.displayAlignment.testFlag(Qt::AlignRight))
        left = room.right() + 1 - size.width();
    else if (cell.displayAlignment.testFlag(Qt::AlignHCenter))
        left = room.left() + (room.width() - size.width()) / 2;
    const bool enabled = cell.state.testFlag(QStyle::State_Enabled);
    const bool chosen = cell.state.testFlag(QStyle::State_Selected);
    painter.setFont(cell.font);
    painter.setPen(look.colour(!enabled ? Token::Disabled : chosen ? Token::OnTint : Token::Text));
    painter.drawStaticText(QPointF(left, room.top() + (room.height() - size.height()) / 2), text);
}

} // namespace kib::ui::paint
