// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/curtain.h"

#include "ui/common/card.h"
#include "ui/common/style.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

Curtain::Curtain(const Look &look, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    auto *lift = new QPushButton(tr("Ga verder (Esc)"), this);
    setRole(lift, Role::Normal);
    column->addStretch();
    column->addWidget(emptyState(look, u"gordijn"_s, tr("Even dicht. Er is niets gesloten of kwijt."), lift));
    column->addStretch();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Gordijn"));
    connect(lift, &QPushButton::clicked, this, &Curtain::lifted);
}

void Curtain::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit lifted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kib::ui
