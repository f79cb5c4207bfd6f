// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/officesection.h"

#include "ui/common/card.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

OfficeSection::OfficeSection(OfficePresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
    , m_said(textLabel({}, look, Type::Body, Token::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(16));
    column->addWidget(m_said);
    connect(&presenter, &OfficePresenter::stateChanged, this, &OfficeSection::render);
    render();
}

void OfficeSection::render()
{
    const OfficePresenter::State &state = m_presenter.state();
    showText(m_said, state.said);
    if (!state.loaded)
        return;
    if (m_fields.isEmpty())
        build();
    for (const OfficePresenter::Setting &setting : state.office)
        m_fields.value(setting.key)->display(setting);
    for (const OfficePresenter::Person &person : state.people) {
        const auto row = m_people.constFind(person.account);
        if (row == m_people.cend())
            continue;
        if (!(row->edit->hasFocus() && row->edit->isModified()))
            row->edit->setText(person.fte);
        showAnswer(row->answer, person.answer, {}, m_look);
    }
    m_undo->setEnabled(state.canUndo);
}

void OfficeSection::build()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *card = new Card(m_look);
    card->body()->setSpacing(m_look.px(4));
    card->body()->addWidget(new Heading(tr("Uw organisatie in brieven"), m_look, Type::CardTitle, card));
    card->body()->addSpacing(m_look.px(4));
    m_fields = addFields(card->body(), m_presenter.state().office, m_presenter, m_look);
    column->addWidget(card);
    addPeople(column);
    m_undo = new QPushButton(tr("Maak ongedaan"), this);
    m_undo->setIcon(m_look.buttonIcon(u"herstel"_s));
    connect(m_undo, &QPushButton::clicked, &m_presenter, &OfficePresenter::undo);
    auto *row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
}

void OfficeSection::addPeople(QVBoxLayout *column)
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Fte per klantmanager"), m_look, Type::CardTitle, card));
    card->body()->addWidget(
        textLabel(tr("Voor het aantal klanten per fte in de weekstart. 36 uur is 1, 18 uur is 0,5."), m_look,
            Type::Body, Token::Muted));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_look.px(16));
    grid->setVerticalSpacing(m_look.px(4));
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const OfficePresenter::Person &person : m_presenter.state().people) {
        auto *name = textLabel(person.name, m_look);
        name->setMinimumWidth(m_look.px(160));
        auto *edit = new QLineEdit(card);
        edit->setAccessibleName(tr("Fte van %1").arg(person.name));
        edit->setFixedWidth(m_look.px(88));
        edit->setAlignment(Qt::AlignRight);
        name->setBuddy(edit);
        auto *answer = textLabel(u" "_s, m_look, Type::Caption, Token::Muted);
        connect(edit, &QLineEdit::editingFinished, this,
            [this, edit, account = person.account] { m_presenter.setFte(account, edit->text()); });
        grid->addWidget(name, row, 0);
        grid->addWidget(edit, row, 1);
        grid->addWidget(answer, row, 2);
        m_people.insert(person.account, { edit, answer });
        ++row;
    }
    card->body()->addLayout(grid);
    column->addWidget(card);
}

} // namespace kib::ui
