// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/card.h"

#include "ui/common/stylepaint.h"
#include "ui/common/text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace kib::ui {

Card::Card(const Look &look, Padding padding, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    switch (padding) {
    case Padding::Page:
        m_body->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20));
        break;
    case Padding::List:
        m_body->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16));
        break;
    case Padding::None:
        m_body->setContentsMargins(2, 2, 2, 2); // what is inside paints over rounded corners
        break;
    }
    m_body->setSpacing(look.px(8));
}

void Card::setFill(Token fill, Token edge)
{
    m_fill = fill;
    m_edge = edge;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), lookOf(this), { m_fill, m_edge, 1, 8, true });
}

QWidget *emptyState(const Look &look, const QString &icon, const QString &why, QWidget *act)
{
    return emptyState(look, icon, textLabel(why, look, Type::Question, Token::Muted), act);
}

QWidget *emptyState(const Look &look, const QString &icon, QLabel *why, QWidget *act)
{
    auto *out = new QWidget;
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(look.px(24), look.px(48), look.px(24), look.px(48));
    column->setSpacing(look.px(16));
    auto *picture = new QLabel;
    picture->setPixmap(look.icon(icon, Token::Muted, 48, 2));
    picture->setAlignment(Qt::AlignCenter);
    column->addWidget(picture);
    why->setAlignment(Qt::AlignCenter);
    column->addWidget(why);
    if (act)
        column->addWidget(act, 0, Qt::AlignHCenter);
    column->addStretch();
    return out;
}

QWidget *emptyCard(const Look &look, const QString &icon, const QString &why, QWidget *act)
{
    auto *card = new Card(look);
    card->body()->addWidget(emptyState(look, icon, why, act));
    return card;
}

QWidget *rule(const Look &look)
{
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette;
    palette.setColor(QPalette::Window, look.colour(Token::Border));
    line->setPalette(palette);
    return line;
}

} // namespace kib::ui
