// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/workdayssection.h"

#include "ui/common/card.h"
#include "ui/common/datefield.h"
#include "ui/common/flowlayout.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/typeddate.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

WorkdaysSection::WorkdaysSection(OfficePresenter &presenter, QDate today, const Look &look)
    : m_presenter(presenter)
    , m_today(today)
    , m_look(look)
    , m_said(textLabel({}, look, Type::Body, Token::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(16));
    column->addWidget(m_said);
    connect(&presenter, &OfficePresenter::stateChanged, this, &WorkdaysSection::render);
    render();
}

void WorkdaysSection::render()
{
    const OfficePresenter::State &state = m_presenter.state();
    showText(m_said, state.said);
    if (!state.loaded)
        return;
    if (m_fields.isEmpty())
        build();
    for (const OfficePresenter::Setting &setting : state.holidays)
        m_fields.value(setting.key)->display(setting);
    m_times->setText(state.talkTimes);
    if (m_newDay->edit()->text() != state.newDay)
        m_newDay->setTypedText(state.newDay);
    showAnswer(m_daysAnswer, state.closedAnswer, {}, m_look);
    renderClosedDays();
    renderYears();
}

void WorkdaysSection::build()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *times = new Card(m_look);
    times->body()->addWidget(new Heading(tr("Tijden voor gesprekken"), m_look, Type::CardTitle, times));
    m_times = textLabel({}, m_look);
    times->body()->addWidget(m_times);
    times->body()->addWidget(
        textLabel(tr("Van maandag tot en met vrijdag. De tijden horen bij uw werkwijze."), m_look, Type::Body,
            Token::Muted));
    column->addWidget(times);
    addClosedDays(column);
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Feestdagen"), m_look, Type::CardTitle, card));
    m_fields = addFields(card->body(), m_presenter.state().holidays, m_presenter, m_look);
    m_years = new QWidget(card);
    new QVBoxLayout(m_years);
    card->body()->addWidget(m_years);
    column->addWidget(card);
    column->addStretch();
}

void WorkdaysSection::addClosedDays(QVBoxLayout *column)
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Dagen dat u dicht bent"), m_look, Type::CardTitle, card));
    card->body()->addWidget(textLabel(
        tr("Op deze dagen plant het programma geen gesprekken."), m_look, Type::Body, Token::Muted));
    m_daysPlace = new PulledRow;
    card->body()->addLayout(m_daysPlace);
    auto *row = new PulledRow;
    m_newDay = new DateField(tr("Dag dat u dicht bent"), m_today, m_look, card);
    m_newDay->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *add = new QPushButton(tr("Voeg dag toe"), card);
    add->setIcon(m_look.buttonIcon(u"plus"_s));
    connect(m_newDay->edit(), &QLineEdit::textChanged, &m_presenter, &OfficePresenter::typeNewDay);
    connect(add, &QPushButton::clicked, &m_presenter, &OfficePresenter::addNewDay);
    row->addWidget(m_newDay);
    row->addWidget(add);
    row->addStretch();
    card->body()->addLayout(row);
    m_daysAnswer = textLabel(u" "_s, m_look, Type::Caption, Token::Muted);
    card->body()->addWidget(m_daysAnswer);
    column->addWidget(card);
}

void WorkdaysSection::renderClosedDays()
{
    const bool hadFocus = m_days && m_days->isAncestorOf(focusWidget());
    delete m_days;
    m_days = new QWidget;
    auto *flow = new FlowLayout(m_look.px(4), m_look.px(4), m_days);
    if (m_presenter.state().closedDays.isEmpty()) {
        QLabel *none = textLabel(tr("Nog geen dagen."), m_look);
        none->setIndent(PulledRow::ring);
        flow->addWidget(none);
    }
    for (const QDate &day : m_presenter.state().closedDays) {
        auto *take = new QPushButton(fullDate(day), m_days);
        take->setIcon(m_look.buttonIcon(u"wis"_s, Role::Normal, 16));
        take->setAccessibleName(tr("%1, haal weg").arg(take->text()));
        take->setToolTip(tr("Haal weg"));
        connect(
            take, &QPushButton::clicked, &m_presenter, [this, day] { m_presenter.takeClosedDay(day); },
            Qt::QueuedConnection);
        flow->addWidget(take);
    }
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): m_days owns the flow
    m_daysPlace->addWidget(m_days);
    if (hadFocus)
        m_newDay->edit()->setFocus();
}

void WorkdaysSection::renderYears()
{
    QLayout *column = m_years->layout();
    clearLayout(column);
    for (const OfficePresenter::Year &year : m_presenter.state().years) {
        column->addWidget(textLabel(year.heading, m_look, Type::Strong));
        column->addWidget(textLabel(year.days.join(u'\n'), m_look));
    }
}

} // namespace kib::ui
