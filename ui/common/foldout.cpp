// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/foldout.h"

#include "ui/common/style.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

Foldout::Foldout(
    const QString &title, std::function<void(QVBoxLayout *)> fill, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_fill(std::move(fill))
    , m_look(look)
    , m_title(new QPushButton(title, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setRole(m_title, Role::Quiet);
    m_title->setIcon(look.buttonIcon(u"uitklap"_s, Role::Quiet, 16));
    m_title->setAccessibleDescription(tr("Klap uit of in"));
    m_title->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addStretch();
    column->addLayout(row);
    connect(m_title, &QPushButton::toggled, this, &Foldout::unfold);
}

void Foldout::unfold(bool open)
{
    if (open && !m_inside) {
        m_inside = new QWidget(this);
        auto *column = new QVBoxLayout(m_inside);
        column->setContentsMargins(m_look.px(16), m_look.px(4), 0, m_look.px(12));
        column->setSpacing(m_look.px(4));
        m_fill(column);
        layout()->addWidget(m_inside);
    }
    m_title->setIcon(m_look.buttonIcon(open ? u"inklap"_s : u"uitklap"_s, Role::Quiet, 16));
    if (m_inside)
        m_inside->setVisible(open);
}

} // namespace kib::ui
