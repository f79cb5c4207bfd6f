// SPDX-License-Identifier: EUPL-1.2
#include "ui/weekstart/weekstartboard.h"

#include "ui/common/scroll.h"
#include "ui/common/text.h"
#include "ui/weekstart/weekstarttiles.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kib::ui {

namespace {

constexpr int boardPercent = 160;

} // namespace

WeekstartBoard::WeekstartBoard(const WeekstartPresenter &presenter, const Look &look, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_presenter(presenter)
    , m_look(look.theme().kind(), look.zoomPercent() * boardPercent / 100, look.font(Type::Body),
          look.lessMotion())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Weekstart"));
    setAccessibleName(tr("Weekstart, groot bord"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&presenter, &WeekstartPresenter::stateChanged, this, &WeekstartBoard::render);
    render();
}

void WeekstartBoard::render()
{
    const WeekstartPresenter::State &state = m_presenter.state();
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(m_look.px(24), m_look.px(16), m_look.px(24), m_look.px(24));
    column->setSpacing(m_look.px(16));
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Heading(tr("Weekstart"), m_look, Type::PageTitle, m_content));
    words->addWidget(textLabel(state.week, m_look, Type::Body, Token::Muted));
    head->addLayout(words, 1);
    auto *leave = new QPushButton(tr("Sluit bord"), m_content);
    leave->setToolTip(tr("Esc"));
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    head->addWidget(leave, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *scroll = new ScrollPage(tr("Cijfers van de week"), m_look, m_content);
    scroll->body()->addWidget(tileRow(state.tiles, Type::Board, m_look), 1);
    if (state.names)
        scroll->body()->addWidget(weekTable(state, m_look));
    else
        scroll->body()->addWidget(tileRow(state.more, Type::Board, m_look), 1);
    column->addWidget(scroll, 1);
    leave->setFocus();
}

void WeekstartBoard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kib::ui
