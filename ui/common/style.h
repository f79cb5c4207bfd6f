// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionHeaderV2;
class QStyleOptionViewItem;

namespace kib::ui {

// Draws every control of the program from the tokens of its look. Buttons keep 3 px around their panel for
// the focus ring: pull a row of them back by that to line up with text.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(Look look);

    [[nodiscard]] const Look &look() const { return m_look; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl sub, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawHeader(const QStyleOptionHeaderV2 &header, QPainter &painter, const QWidget *widget) const;
    void drawLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawItem(const QStyleOptionViewItem &item, QPainter &painter, const QWidget *widget) const;
    Look m_look;
};

void setRole(QAbstractButton *button, Role role);
[[nodiscard]] Role roleOf(const QWidget *widget);
// The list of a choice, or what is said to be one by the property kibPopup: has an edge of its own.
[[nodiscard]] bool isPopup(const QWidget *widget);

} // namespace kib::ui
