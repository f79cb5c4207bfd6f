// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QAccessibleInterface *describe(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == "kib::ui::Heading"_L1)
        return new QAccessibleWidget(widget, QAccessible::Heading, static_cast<QLabel *>(widget)->text());
    if (widget->property("kibFigure").toBool())
        return new QAccessibleWidget(widget, QAccessible::Graphic); // its name may become another one
    return nullptr;
}

} // namespace

WrappedLabel::WrappedLabel(const Look &look, Type type, QWidget *parent)
    : QLabel(parent)
{
    setFont(look.font(type));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    if (m_measured != text()) {
        m_heights.clear();
        m_measured = text();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

bool WrappedLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

Heading::Heading(const QString &text, const Look &look, Type type, QWidget *parent)
    : WrappedLabel(look, type, parent)
{
    setText(text); // here and not in the base: its constructor would register a plain label
    setAccessibleName(text);
}

QLabel *textLabel(const QString &text, const Look &look, Type type, Token token)
{
    auto *label = new WrappedLabel(look, type);
    label->setText(text);
    setInk(label, look, token);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void setInk(QWidget *widget, const Look &look, Token token)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, look.colour(token));
    palette.setColor(QPalette::Text, look.colour(token));
    widget->setPalette(palette);
}

ElidedLabel::ElidedLabel(const QString &text, const Look &look, Type type)
{
    setTextFormat(Qt::PlainText);
    setFont(look.font(type));
    setFullText(text);
}

void ElidedLabel::setFullText(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height() };
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
        fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width()));
}

void installAccessibility()
{
    QAccessible::installFactory(describe);
}

} // namespace kib::ui
