// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/style.h"

#include "ui/common/flowlayout.h"
#include "ui/common/itemtext.h"
#include "ui/common/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr auto roleProperty = "kibRole";
constexpr int ring = PulledRow::ring; // around each control, for the focus ring

bool changesByWheel(const QWidget *widget)
{
    return widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox")
        || widget->inherits("QTabBar");
}

} // namespace

void setRole(QAbstractButton *button, Role role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
}

Role roleOf(const QWidget *widget)
{
    return widget ? static_cast<Role>(widget->property(roleProperty).toInt()) : Role::Normal;
}

bool isPopup(const QWidget *widget)
{
    return widget && (widget->inherits("QComboBoxPrivateContainer") || widget->property("kibPopup").toBool());
}

Style::Style(Look look)
    : QProxyStyle(u"Fusion"_s)
    , m_look(std::move(look))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget)
        || widget->inherits("QComboBox") || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (changesByWheel(widget))
        widget->installEventFilter(this);
    // Qt's own for lists of choices does not ask the style. Now and not when the list opens: its height
    // follows from the rows.
    if (auto *choice = qobject_cast<QComboBox *>(widget);
        choice && !qobject_cast<QStyledItemDelegate *>(choice->itemDelegate()))
        choice->setItemDelegate(new QStyledItemDelegate(choice));
}

void Style::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

// Somebody who scrolls a page does not choose something else on the way: the page gets the wheel.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton bare = *button;
            bare.text.clear();
            bare.icon = {};
            paint::button(*painter, bare, m_look, roleOf(widget));
            return;
        }
        break;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        drawLineEdit(*option, *painter, widget);
        return;
    case PE_Frame:
        if (isPopup(widget))
            paint::box(*painter, option->rect, m_look, { Token::Surface, Token::Control, 1, 0, true });
        else if (widget && widget->property("kibField").toBool())
            drawLineEdit(*option, *painter, widget);
        return;
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return; // cards and lines make groups here, never frames
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkMark(*painter, *option, m_look);
        return;
    case PE_IndicatorRadioButton:
        paint::radioMark(*painter, *option, m_look);
        return;
    case PE_FrameFocusRect:
        if (widget && (qobject_cast<const QAbstractItemView *>(widget)))
            return; // the row says so itself
        paint::focusRing(*painter, option->rect, m_look);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paint::itemRow(*painter, *item, m_look);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, m_look.colour(Token::Surface));
        paint::box(*painter, option->rect, m_look, { Token::Surface, Token::Border, 1, 0, true });
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, m_look.colour(Token::Canvas));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool within
        = widget && widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox");
    if (within || (widget && widget->property("kibBare").toBool()))
        return;
    const bool enabled = option.state.testFlag(State_Enabled);
    paint::box(painter, QRectF(option.rect).adjusted(ring, ring, -ring, -ring), m_look,
        { Token::Surface, enabled ? Token::Control : Token::Border, 1, 6, true });
    if (option.state.testFlag(State_HasFocus))
        paint::focusRing(painter, option.rect, m_look);
}

void Style::drawItem(const QStyleOptionViewItem &item, QPainter &painter, const QWidget *widget) const
{
    if (paint::isPlainText(item)) {
        paint::itemRow(painter, item, m_look);
        paint::itemText(painter, item, pixelMetric(PM_FocusFrameHMargin, &item, widget) + 1, m_look);
        return;
    }
    QStyleOptionViewItem chosen = item;
    chosen.palette.setColor(QPalette::HighlightedText, m_look.colour(Token::OnTint));
    QProxyStyle::drawControl(CE_ItemViewItem, &chosen, &painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paint::button(*painter, *button, m_look, roleOf(widget));
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            drawItem(*item, *painter, widget);
            return;
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option)) {
            drawHeader(*header, *painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_look.colour(Token::Surface));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_look.colour(Token::Border));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_look.colour(Token::Surface));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paint::menuBarItem(*painter, *item, m_look);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem themed = *item;
            themed.palette.setColor(QPalette::Highlight, m_look.colour(Token::Tint));
            themed.palette.setColor(QPalette::HighlightedText, m_look.colour(Token::OnTint));
            QProxyStyle::drawControl(element, &themed, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        paint::box(*painter, option->rect, m_look, { Token::Sunken, Token::Border, 1, 4, true });
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paint::progress(*painter, *bar, m_look);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paint::comboBox(*painter, *combo, m_look);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paint::scrollBar(
                *painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget), m_look);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// As Qt does, but the arrow stands behind the word it belongs to, also where the column is much wider.
void Style::drawHeader(const QStyleOptionHeaderV2 &header, QPainter &painter, const QWidget *widget) const
{
    drawControl(CE_HeaderSection, &header, &painter, widget);
    QStyleOptionHeaderV2 part = header;
    part.rect = QProxyStyle::subElementRect(SE_HeaderLabel, &header, widget);
    drawControl(CE_HeaderLabel, &part, &painter, widget);
    const int size = m_look.px(12);
    const int after = header.textAlignment.testFlag(Qt::AlignRight)
        ? part.rect.right()
        : part.rect.left() + header.fontMetrics.horizontalAdvance(header.text);
    const int left = qMin(after + m_look.px(4), header.rect.right() - size);
    part.rect = QRect(left, header.rect.center().y() - size / 2, size, size);
    paint::sortArrow(painter, part, m_look);
}

} // namespace kib::ui
