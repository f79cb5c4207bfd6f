// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/stylepaint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace kib::ui::paint {

namespace {

struct ButtonColours {
    Box box;
    Token ink = Token::Text;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

ButtonColours plainColours(const QStyleOption &option, Role role)
{
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    switch (role) {
    case Role::Primary:
        return { { Token::Primary, Token::Primary, 1, 6, true }, Token::OnPrimary };
    case Role::Quiet:
    case Role::Link:
    case Role::Rail:
    case Role::Section:
    case Role::Tab:
        return { { Token::Sunken, Token::Sunken, 0, 6, hover },
            role == Role::Link ? Token::Primary : Token::Text };
    default:
        return { { hover ? Token::Sunken : Token::Surface, Token::Control, 1, role == Role::Chip ? 16 : 6,
                     true },
            Token::Text };
    }
}

ButtonColours coloursOf(const QStyleOption &option, Role role)
{
    ButtonColours out = plainColours(option, role);
    if (has(option, QStyle::State_On)) {
        const bool bar = role == Role::Rail || role == Role::Section || role == Role::Tab;
        out.box = { Token::Tint, Token::Primary, bar ? 0.0 : 2.0, out.box.radius, true };
        out.ink = Token::OnTint;
    }
    if (has(option, QStyle::State_Sunken) && role != Role::Primary && !has(option, QStyle::State_On)) {
        out.box.fill = Token::Tint;
        out.box.filled = true;
        out.ink = Token::OnTint;
    }
    if (!has(option, QStyle::State_Enabled)) {
        out.ink = Token::Disabled;
        if (role == Role::Primary || role == Role::Normal || role == Role::Small || role == Role::Chip)
            out.box = { Token::Surface, Token::Border, 1, out.box.radius, true };
    }
    return out;
}

// The bar that says "here": at the left of what stands under each other, under what stands beside each other.
void chosenBar(QPainter &painter, const QRectF &area, const Look &look, Role role)
{
    const double width = look.px(3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(Token::Primary));
    if (role == Role::Tab)
        painter.drawRect(QRectF(area.left(), area.bottom() - width, area.width(), width));
    else
        painter.drawRoundedRect(QRectF(area.left(), area.top() + 2, width, area.height() - 4), 1.5, 1.5);
}

// A chip keeps its width when it is chosen: the tick stands where the plus stood.
double chipSign(QPainter &painter, const QRectF &area, const Look &look, bool chosen, Token ink)
{
    const int size = 14;
    const QPixmap sign = look.icon(chosen ? u"vink"_s : u"plus"_s,
        chosen                       ? Token::OnTint
            : ink == Token::Disabled ? Token::Disabled
                                     : Token::Muted,
        size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(
        QPointF(area.left() + look.px(10), area.center().y() - look.px(size) / 2.0 + 0.5), sign);
    return look.px(10) + look.px(size) + look.px(2);
}

} // namespace

void box(QPainter &painter, const QRectF &area, const Look &look, const Box &box)
{
    const double edge = box.width * (look.zoomPercent() >= 150 ? 1.5 : 1.0);
    const QRectF inner = area.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(box.filled ? QBrush(look.colour(box.fill)) : QBrush(Qt::NoBrush));
    painter.setPen(edge > 0 ? QPen(look.colour(box.edge), edge) : QPen(Qt::NoPen));
    const double radius = qMin<double>(look.px(box.radius), inner.height() / 2);
    painter.drawRoundedRect(inner, radius, radius);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &area, const Look &look, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colour(Token::Focus), 2));
    const QRectF ring = area.adjusted(1, 1, -1, -1);
    const double round = qMin<double>(look.px(radius) + 2, ring.height() / 2);
    painter.drawRoundedRect(ring, round, round);
    painter.restore();
}

void button(QPainter &painter, const QStyleOptionButton &option, const Look &look, Role role)
{
    const ButtonColours colours = coloursOf(option, role);
    const QRectF area = QRectF(option.rect).adjusted(3, 3, -3, -3);
    box(painter, area, look, colours.box);
    const bool chosen = has(option, QStyle::State_On);
    const bool leftText = role == Role::Rail || role == Role::Section;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chosen && (leftText || role == Role::Tab))
        chosenBar(painter, area, look, role);
    QRectF text
        = area.adjusted(look.px(role == Role::Link ? 4 : 12), 0, -look.px(role == Role::Link ? 4 : 12), 0);
    if (role == Role::Chip) {
        const double taken = chipSign(painter, area, look, chosen, colours.ink);
        text = area.adjusted(taken, 0, -look.px(10), 0);
    }
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    if (menu)
        text.setRight(text.right() - look.px(16)); // the arrow's
    if (!option.icon.isNull()) {
        const QSize size = option.iconSize;
        const bool alone = option.text.isEmpty();
        const int gap = look.px(8);
        double left = text.left();
        if (alone) {
            left = area.center().x() - size.width() / 2.0;
        } else if (!leftText) {
            const double wide
                = size.width() + gap + QFontMetricsF(painter.font()).horizontalAdvance(option.text);
            left = qMax(text.left(), text.center().x() - wide / 2);
        }
        const QRectF spot(left, area.center().y() - size.height() / 2.0, size.width(), size.height());
        option.icon.paint(&painter, spot.toRect(), Qt::AlignCenter,
            has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
            chosen ? QIcon::On : QIcon::Off);
        text.setLeft(left + size.width() + gap);
    }
    painter.setPen(look.colour(colours.ink));
    const bool left = leftText || !option.icon.isNull() || role == Role::Chip;
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | (left ? Qt::AlignLeft : Qt::AlignHCenter);
    painter.drawText(text, flags, option.text);
    if (menu)
        painter.drawPixmap(QPointF(area.right() - look.px(20), area.center().y() - look.px(14) / 2.0),
            look.icon(u"uitklap"_s, colours.ink, 14, painter.device()->devicePixelRatioF()));
    painter.restore();
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, look, role == Role::Chip ? 18 : 6);
}

void checkMark(QPainter &painter, const QStyleOption &option, const Look &look)
{
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const Token edge = !enabled ? Token::Disabled : on ? Token::Primary : Token::Control;
    box(painter, option.rect, look, { on ? edge : Token::Surface, edge, on ? 0.0 : 1.5, 4, true });
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r = option.rect;
    QPainterPath tick(QPointF(r.left() + r.width() * 0.24, r.top() + r.height() * 0.52));
    tick.lineTo(r.left() + r.width() * 0.43, r.top() + r.height() * 0.7);
    tick.lineTo(r.left() + r.width() * 0.77, r.top() + r.height() * 0.32);
    painter.setPen(
        QPen(look.colour(Token::OnPrimary), r.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
    painter.restore();
}

void radioMark(QPainter &painter, const QStyleOption &option, const Look &look)
{
    const bool on = has(option, QStyle::State_On);
    const Token edge = !has(option, QStyle::State_Enabled) ? Token::Disabled
        : on                                               ? Token::Primary
                                                           : Token::Control;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = on ? 2 : 1.5;
    const QRectF r = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(look.colour(edge), width));
    painter.setBrush(look.colour(Token::Surface));
    painter.drawEllipse(r);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(edge));
        painter.drawEllipse(r.center(), r.width() * 0.25, r.height() * 0.25);
    }
    painter.restore();
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const Look &look)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF area = QRectF(option.rect).adjusted(3, 3, -3, -3);
    const bool hover = has(option, QStyle::State_MouseOver) && enabled;
    box(painter, area, look,
        { hover ? Token::Sunken : Token::Surface, enabled ? Token::Control : Token::Border, 1, 6, true });
    painter.drawPixmap(QPointF(area.right() - look.px(24), area.center().y() - look.px(16) / 2.0),
        look.icon(u"uitklap"_s, enabled ? Token::Text : Token::Disabled, 16,
            painter.device()->devicePixelRatioF()));
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, look);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &handle, const Look &look)
{
    if (option.maximum <= option.minimum)
        return;
    const bool busy = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(busy ? Token::Muted : Token::Control));
    const double inset = look.px(busy ? 2 : 3);
    const QRectF bar = option.orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2)
                                                          : handle.adjusted(2, inset, -2, -inset);
    const double round = qMin(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, round, round);
    painter.restore();
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option, const Look &look)
{
    const double span = qMax(1, option.maximum - option.minimum);
    QRectF done = option.rect;
    done.setWidth(done.width() * (option.progress - option.minimum) / span);
    if (done.width() >= 2)
        box(painter, done, look, { Token::Primary, Token::Primary, 0, 4, true });
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Look &look)
{
    const bool open = has(option, QStyle::State_Selected);
    painter.fillRect(option.rect, look.colour(open ? Token::Tint : Token::Surface));
    painter.setPen(look.colour(open ? Token::OnTint : Token::Text));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void sortArrow(QPainter &painter, const QStyleOptionHeader &option, const Look &look)
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt's SortDown stands for ascending.
    const QString icon = option.sortIndicator == QStyleOptionHeader::SortDown ? u"inklap"_s : u"uitklap"_s;
    painter.drawPixmap(option.rect, look.icon(icon, Token::Text, 12, painter.device()->devicePixelRatioF()));
}

void itemRow(QPainter &painter, const QStyleOptionViewItem &option, const Look &look)
{
    const bool chosen = has(option, QStyle::State_Selected);
    const bool hover = has(option, QStyle::State_MouseOver);
    if (!chosen && !hover)
        return;
    painter.save();
    painter.fillRect(option.rect, look.colour(chosen ? Token::Tint : Token::Sunken));
    const QStyleOptionViewItem::ViewItemPosition position = option.viewItemPosition;
    const bool begins = position == QStyleOptionViewItem::Invalid // a table does not say
        ? option.index.column() == 0
        : position == QStyleOptionViewItem::Beginning || position == QStyleOptionViewItem::OnlyOne;
    if (chosen && begins)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), look.px(3), option.rect.height()),
            look.colour(Token::Primary));
    painter.restore();
}

} // namespace kib::ui::paint
