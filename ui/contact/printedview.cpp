// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/printedview.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/parts.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/text.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

PrintedView::PrintedView(LetterRunPresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_model(new RowsModel(this))
    , m_table(new Table(tr("Geprint, nog niet verstuurd"), look))
    , m_stack(new QStackedWidget)
    , m_all(actButton(tr("Alle zijn verstuurd"), u"vink"_s, Role::Primary, look, this))
    , m_one(actButton(tr("Deze is verstuurd"), {}, Role::Normal, look, this))
    , m_done(textLabel({}, look, Type::Strong))
    , m_problem(new ProblemBox(look, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    column->setSpacing(look.px(12));
    column->addWidget(m_problem);
    m_table->setModel(m_model);
    auto *card = new Card(look, Card::Padding::None);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(emptyCard(look, u"brief"_s, tr("Alle geprinte brieven zijn verstuurd.")));
    column->addWidget(m_stack, 1);
    column->addWidget(m_done);
    auto *acts = new FlowLayout(look.px(4), look.px(4));
    acts->setOverhang(PulledRow::ring);
    acts->addWidget(m_all);
    acts->addWidget(m_one);
    column->addLayout(acts);
    connect(m_all, &QPushButton::clicked, this, [this] { m_presenter.sent(m_shown); });
    connect(m_one, &QPushButton::clicked, this, &PrintedView::sendChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &to) { m_one->setEnabled(to.isValid()); });
    connect(&presenter, &LetterRunPresenter::stateChanged, this, &PrintedView::render);
    render();
}

void PrintedView::sendChosen()
{
    if (const QModelIndex at = m_table->currentIndex(); at.isValid())
        m_presenter.sent({ m_shown.at(m_model->given(at.row())) });
}

void PrintedView::render()
{
    const LetterRunPresenter::State &state = m_presenter.state();
    QList<LetterId> letters;
    QList<QStringList> rows;
    for (const LetterRunPresenter::Printed &one : state.printed) {
        letters << one.id;
        rows.append({ one.name, one.letter, one.on });
    }
    if (letters != m_shown || m_model->columnCount({}) == 0) {
        m_shown = letters;
        m_model->setRows({ { tr("Klant") }, { tr("Brief") }, { tr("Geprint op") } }, rows);
        m_table->setColumnWidths({ 260, 260, 0 });
    }
    m_one->setEnabled(m_table->currentIndex().isValid());
    m_all->setVisible(!letters.isEmpty());
    m_one->setVisible(!letters.isEmpty());
    m_stack->setCurrentIndex(letters.isEmpty() ? 1 : 0);
    showText(m_done, state.done);
    m_problem->tell(state.problem, state.advice);
}

} // namespace kib::ui
