// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/curtain.h"

#include "ui/common/card.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

Curtain::Curtain(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_why(textLabel({}, look, Type::Body, Token::Muted))
{
    auto *column = new QVBoxLayout(this);
    auto *foot = new QWidget(this);
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look.px(16));
    m_why->setWordWrap(false);
    m_why->hide();
    lines->addWidget(m_why, 0, Qt::AlignHCenter);
    auto *lift = new QPushButton(tr("Ga verder (Esc)"), foot);
    setRole(lift, Role::Normal);
    lines->addWidget(lift, 0, Qt::AlignHCenter);
    column->addStretch();
    column->addWidget(emptyState(look, u"gordijn"_s, tr("Even dicht. Er is niets gesloten of kwijt."), foot));
    column->addStretch();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Gordijn"));
    connect(lift, &QPushButton::clicked, this, &Curtain::lifted);
}

void Curtain::explain(const QString &why)
{
    showText(m_why, why);
}

void Curtain::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit lifted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kib::ui
