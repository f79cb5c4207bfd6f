// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionViewItem;

// The drawing of the style, one function a control. Used by widgets that paint themselves too, so that a
// score cell and a button have the same edge and the same ring.
namespace kib::ui::paint {

struct Box {
    Token fill = Token::Surface;
    Token edge = Token::Control;
    double width = 1;
    int radius = 6;
    bool filled = true;
};
void box(QPainter &painter, const QRectF &area, const Look &look, const Box &box);
// 2 px, with 1 px between it and the control that fills `area` but for 3 px at each side.
void focusRing(QPainter &painter, const QRectF &area, const Look &look, int radius = 6);

void button(QPainter &painter, const QStyleOptionButton &option, const Look &look, Role role);
void checkMark(QPainter &painter, const QStyleOption &option, const Look &look);
void radioMark(QPainter &painter, const QStyleOption &option, const Look &look);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const Look &look);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &handle, const Look &look);
void progress(QPainter &painter, const QStyleOptionProgressBar &option, const Look &look);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Look &look);
void sortArrow(QPainter &painter, const QStyleOptionHeader &option, const Look &look); // up = ascending
void itemRow(QPainter &painter, const QStyleOptionViewItem &option, const Look &look);

} // namespace kib::ui::paint
