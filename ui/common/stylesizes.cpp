// SPDX-License-Identifier: EUPL-1.2
// How large controls are and where their parts stand.
#include "ui/common/flowlayout.h"
#include "ui/common/style.h"

#include <QStyleOption>
#include <QWidget>

namespace kib::ui {

namespace {

constexpr int ring = PulledRow::ring; // around each control, for the focus ring

bool isChoiceList(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(ring + m_look.px(8), ring, -ring - m_look.px(8), -ring);
    case SE_RadioButtonClickRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxFocusRect:
    case SE_PushButtonFocusRect:
        return option->rect; // assistive technology takes this for the size of the control
    case SE_RadioButtonIndicator:
    case SE_CheckBoxIndicator:
    case SE_RadioButtonContents:
    case SE_CheckBoxContents:
        return QProxyStyle::subElementRect(element, option, widget).translated(ring + 1, 0);
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ScrollBar) { // no arrows: groove and slider take all of it
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {};
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (sub == SC_ScrollBarGroove || !slider)
            return option->rect;
        const bool upright = slider->orientation == Qt::Vertical;
        const int length = upright ? slider->rect.height() : slider->rect.width();
        const qint64 span = qint64(slider->maximum) - slider->minimum;
        const qint64 whole = span + slider->pageStep;
        const int bar = whole > 0 ? qBound(qMin(length, m_look.px(32)),
                            static_cast<int>(qint64(slider->pageStep) * length / whole), length)
                                  : length;
        const int start = sliderPositionFromValue(
            slider->minimum, slider->maximum, slider->sliderPosition, length - bar, slider->upsideDown);
        const int thick = upright ? slider->rect.width() : slider->rect.height();
        const auto part = [&](int from, int size) {
            return upright ? QRect(0, from, thick, size) : QRect(from, 0, size, thick);
        };
        if (sub == SC_ScrollBarSlider)
            return part(start, bar);
        if (sub == SC_ScrollBarSubPage)
            return part(0, start);
        if (sub == SC_ScrollBarAddPage)
            return part(start + bar, length - start - bar);
    }
    if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxEditField)
            return option->rect.adjusted(ring + m_look.px(10), ring, -ring - m_look.px(28), -ring);
        if (sub == SC_ComboBoxArrow)
            return QRect(option->rect.right() - ring - m_look.px(28), option->rect.top(), m_look.px(28),
                option->rect.height());
        if (sub == SC_ComboBoxListBoxPopup)
            return option->rect.adjusted(ring, 0, -ring, 0);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int high = m_look.px(32) + 2 * ring;
    switch (type) {
    case CT_PushButton: {
        const Role role = roleOf(widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        int wide = option->fontMetrics.size(Qt::TextShowMnemonic, button ? button->text : QString()).width();
        if (button && !button->icon.isNull())
            wide += button->iconSize.width() + (button->text.isEmpty() ? 0 : m_look.px(8));
        if (role == Role::Chip)
            wide += m_look.px(10 + 14 + 2 + 10);
        else
            wide += 2 * m_look.px(role == Role::Link ? 4 : button && button->text.isEmpty() ? 7 : 12);
        if (button && button->features.testFlag(QStyleOptionButton::HasMenu))
            wide += m_look.px(20);
        const int least = role == Role::Primary ? m_look.px(96) : m_look.px(28);
        const int rowHigh = role == Role::Rail || role == Role::Section ? m_look.px(40)
            : role == Role::Small                                       ? m_look.px(26) + 2 * ring
                                                                        : high;
        const int air = m_look.px(role == Role::Small ? 4 : 8);
        const int tall = qMax(rowHigh, option->fontMetrics.height() + air + 2 * ring);
        return { qMax(least, wide) + 2 * ring + 2, tall };
    }
    case CT_LineEdit:
        return { size.width() + 2 * m_look.px(8) + 2 * ring,
            qMax(m_look.px(36) + 2 * ring, option->fontMetrics.height() + m_look.px(10) + 2 * ring) };
    case CT_ComboBox:
        return { size.width() + m_look.px(44) + 2 * ring,
            qMax(m_look.px(32) + 2 * ring, option->fontMetrics.height() + m_look.px(8) + 2 * ring) };
    case CT_RadioButton:
    case CT_CheckBox: {
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        return { own.width() + 2 * ring + m_look.px(4), qMax(own.height(), m_look.px(30)) };
    }
    case CT_HeaderSection: {
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        return { own.width() + m_look.px(8), qMax(own.height(), m_look.px(36)) };
    }
    case CT_ItemViewItem: {
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        return isChoiceList(widget) ? QSize(own.width(), qMax(own.height(), m_look.px(32))) : own;
    }
    case CT_MenuItem: {
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return own;
        return { own.width() + m_look.px(16), qMax(own.height(), m_look.px(32)) };
    }
    case CT_MenuBarItem:
        return { size.width() + m_look.px(16), qMax(size.height(), m_look.px(28)) };
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_look.px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_look.px(8);
    case PM_ScrollBarExtent:
        return m_look.px(12);
    case PM_ScrollBarSliderMin:
        return m_look.px(32);
    case PM_DefaultFrameWidth:
        return isPopup(widget) ? 1 : widget && widget->property("kibField").toBool() ? ring + 4 : 0;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_look.px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_FocusFrameHMargin: // of cells: half of it at each side, plus one
        return m_look.px(isChoiceList(widget) ? 8 : 7); // with the edge: under the text of the choice
    case PM_HeaderMargin:
        return m_look.px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_look.px(20);
    case PM_SplitterWidth:
        return m_look.px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut ? 1 : 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_look.colour(Token::Border).rgb());
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_look.lessMotion() ? 0 : 120;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace kib::ui
