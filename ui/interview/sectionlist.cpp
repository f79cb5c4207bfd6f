// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/sectionlist.h"

#include "ui/common/style.h"
#include "ui/common/stylepaint.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

SectionButton::SectionButton(const Look &look, QWidget *parent)
    : QPushButton(parent)
    , m_look(look)
{
    setRole(this, Role::Section);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void SectionButton::show(const SectionItem &item)
{
    m_item = item;
    QStringList name { item.name, item.markWord };
    if (item.score)
        name << QString::number(*item.score);
    if (item.later)
        name << tr("kom hier op terug");
    if (item.calls)
        name << tr("tijd om af te ronden");
    setAccessibleName(item.name);
    setAccessibleDescription(name.mid(1).join(u", "_s));
    setToolTip(name.join(u", "_s));
    const QSignalBlocker quiet(this);
    setChecked(item.current);
    update();
}

QSize SectionButton::sizeHint() const
{
    return { m_look.px(180), m_look.px(30) };
}

QString SectionButton::icon() const
{
    if (m_item.current)
        return u"hier"_s;
    if (m_item.later)
        return u"vlag"_s;
    switch (m_item.mark) {
    case SectionItem::Mark::Discussed:
        return u"vink"_s;
    case SectionItem::Mark::Open:
        return u"open"_s;
    default:
        return u"uit"_s;
    }
}

void SectionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(3, 1, -3, -1);
    const bool here = isChecked();
    const bool off = m_item.mark == SectionItem::Mark::Off;
    if (here || underMouse())
        paint::box(painter, area, m_look, { here ? Token::Tint : Token::Sunken, Token::Tint, 0, 6, true });
    if (here) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.colour(Token::Primary));
        painter.drawRoundedRect(
            QRectF(area.left(), area.top() + 2, m_look.px(3), area.height() - 4), 1.5, 1.5);
    }
    const Token ink = here ? Token::OnTint : off ? Token::Muted : Token::Text;
    const int sign = m_look.px(14);
    painter.drawPixmap(QPointF(area.left() + m_look.px(10), area.center().y() - sign / 2.0 + 0.5),
        m_look.icon(icon(),
            here               ? Token::Primary
                : m_item.later ? Token::Warn
                               : Token::Muted,
            14, devicePixelRatioF()));
    QRectF text = area.adjusted(m_look.px(10) + sign + m_look.px(8), 0, -m_look.px(8), 0);
    painter.setFont(m_look.font(here ? Type::Strong : Type::Body));
    if (m_item.score) {
        painter.setPen(m_look.colour(here ? Token::OnTint : Token::Text));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, QString::number(*m_item.score));
        text.setRight(text.right() - m_look.px(20));
    } else if (m_item.calls) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.colour(Token::Primary));
        painter.drawEllipse(
            QPointF(text.right() - m_look.px(4), area.center().y()), m_look.px(4), m_look.px(4));
        text.setRight(text.right() - m_look.px(16));
    }
    painter.setPen(m_look.colour(ink));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_item.name, Qt::ElideRight, static_cast<int>(text.width())));
    if (hasFocus())
        paint::focusRing(painter, rect(), m_look);
}

SectionList::SectionList(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_column->setContentsMargins(look.px(4), look.px(8), look.px(4), look.px(8));
    m_column->setSpacing(0);
    m_column->addStretch();
    setAccessibleName(tr("Onderdelen van het gesprek"));
}

void SectionList::render(const QList<SectionItem> &items)
{
    QStringList keys;
    for (const SectionItem &item : items)
        keys << item.key;
    QStringList shown;
    for (const SectionItem &item : std::as_const(m_items))
        shown << item.key;
    m_items = items;
    if (keys != shown) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        int at = 0;
        for (const SectionItem &item : items) {
            auto *button = new SectionButton(m_look, this);
            m_buttons.insert(item.key, button);
            m_group->addButton(button);
            m_column->insertWidget(at++, button);
            button->installEventFilter(this);
            connect(button, &QPushButton::toggled, this, [this, key = item.key](bool on) {
                if (on)
                    emit chosen(key);
            });
        }
    }
    for (const SectionItem &item : items) {
        SectionButton *button = m_buttons.value(item.key);
        button->show(item);
        button->setFocusPolicy(item.current ? Qt::StrongFocus : Qt::ClickFocus); // one tab stop
        if (item.current && item.key != m_here) {
            m_here = item.key;
            QTimer::singleShot(0, button, [this, button] { emit moved(button); }); // it has its place by then
        }
    }
}

void SectionList::focusCurrent()
{
    for (const SectionItem &item : std::as_const(m_items)) {
        if (item.current)
            m_buttons.value(item.key)->setFocus(Qt::OtherFocusReason);
    }
}

bool SectionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (by != 0 && key->modifiers() == Qt::NoModifier) {
            for (qsizetype i = 0; i < m_items.size(); ++i) {
                if (m_buttons.value(m_items.at(i).key) != watched)
                    continue;
                const qsizetype to = i + by;
                if (to >= 0 && to < m_items.size())
                    m_buttons.value(m_items.at(to).key)->setFocus(Qt::TabFocusReason);
                return true;
            }
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            static_cast<QPushButton *>(watched)->setChecked(true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kib::ui
