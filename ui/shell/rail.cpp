// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/rail.h"

#include "ui/common/style.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

Rail::Rail(const QList<PageInfo> &pages, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_pages(pages)
    , m_group(new QButtonGroup(this))
    , m_fold(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(5), look.px(8), look.px(5), look.px(8));
    column->setSpacing(0);
    int number = 1;
    for (const PageInfo &page : pages) {
        auto *button = new QPushButton(this);
        setRole(button, Role::Rail);
        button->setCheckable(true);
        button->setIcon(look.buttonIcon(page.icon, Role::Rail));
        button->setAccessibleName(page.name);
        button->setToolTip(u"%1 (Ctrl+%2)"_s.arg(page.name).arg(number++));
        m_group->addButton(button);
        m_buttons.insert(page.id, button);
        column->addWidget(button);
        // Not clicked: assistive technology toggles.
        connect(button, &QPushButton::toggled, this, [this, id = page.id](bool on) {
            if (on)
                emit chosen(id);
        });
        // The page one is on already: back to where it begins.
        connect(button, &QPushButton::pressed, this, [this, button] { m_wasHere = button->isChecked(); });
        connect(button, &QPushButton::clicked, this, [this, id = page.id] {
            if (m_wasHere)
                emit chosen(id);
        });
    }
    column->addStretch();
    setRole(m_fold, Role::Quiet);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_fold, &QPushButton::clicked, this, [this] { emit foldAsked(!m_folded); });
    setFolded(false);
}

void Rail::setCurrent(PageId page)
{
    if (QPushButton *button = m_buttons.value(page)) {
        const QSignalBlocker quiet(button);
        button->setChecked(true);
    }
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    int widest = m_look.px(folded ? 56 : 200);
    for (const PageInfo &page : std::as_const(m_pages)) {
        QPushButton *button = m_buttons.value(page.id);
        button->setText(folded ? QString() : page.name);
        if (!folded)
            widest = qMax(widest, button->sizeHint().width() + m_look.px(10)); // in any language
    }
    setFixedWidth(widest);
    const QString act = folded ? tr("Klap menu uit") : tr("Klap menu in");
    m_fold->setIcon(m_look.buttonIcon(folded ? u"vooruit"_s : u"terug"_s, Role::Quiet, 16));
    m_fold->setAccessibleName(act);
    m_fold->setToolTip(act);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Token::Sunken));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_look.colour(Token::Border));
}

} // namespace kib::ui
