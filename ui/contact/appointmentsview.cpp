// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/appointmentsview.h"

#include "ui/common/card.h"
#include "ui/common/chiprow.h"
#include "ui/common/datefield.h"
#include "ui/common/flowlayout.h"
#include "ui/common/parts.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

using contact::AppointmentStatus;

AppointmentsView::AppointmentsView(
    AppointmentsPresenter &presenter, const Workplace &workplace, bool mayInvite, const Look &look)
    : m_presenter(presenter)
    , m_mayInvite(mayInvite)
    , m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    column->setSpacing(look.px(12));
    buildList();
    buildActs();
    buildAsked(workplace.today);
    connect(&presenter, &AppointmentsPresenter::stateChanged, this, &AppointmentsView::render);
    render();
}

void AppointmentsView::buildList()
{
    auto *row = new PulledRow;
    m_heading = textLabel({}, m_look, Type::Body, Token::Muted);
    m_heading->setContentsMargins(PulledRow::ring, 0, 0, 0);
    row->addWidget(m_heading, 1);
    m_caseworker = rowChoice(tr("Klantmanager"), this);
    row->addWidget(m_caseworker);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_model = new RowsModel(this);
    m_table = new Table(tr("Afspraken"), m_look);
    m_table->setModel(m_model);
    auto *card = new Card(m_look, Card::Padding::None);
    card->body()->addWidget(m_table);
    m_stack = new QStackedWidget;
    card->setMinimumHeight(m_look.px(200));
    m_stack->addWidget(card);
    m_empty = textLabel({}, m_look, Type::Question, Token::Muted);
    m_invite = actButton(tr("Nodig klanten uit"), u"brief"_s, Role::Normal, m_look, this);
    connect(m_invite, &QPushButton::clicked, this, &AppointmentsView::inviteAsked);
    auto *nothing = new Card(m_look);
    nothing->body()->addWidget(emptyState(m_look, u"afspraak"_s, m_empty, m_invite));
    m_stack->addWidget(nothing);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
    connect(m_caseworker, &QComboBox::currentIndexChanged, &m_presenter,
        [this] { m_presenter.setCaseworker(m_caseworker->currentData().toString()); });
    connect(m_table, &Table::opened, this, [this] {
        if (const std::optional<ClientId> who = client())
            emit dossierAsked(*who);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_presenter,
        [this](const QModelIndex &to) { m_presenter.choose(to.isValid() ? m_model->given(to.row()) : -1); });
}

std::optional<ClientId> AppointmentsView::client() const
{
    const AppointmentsPresenter::State &state = m_presenter.state();
    return state.chosen < 0 ? std::nullopt : std::optional(state.rows.at(state.chosen).client);
}

void AppointmentsView::buildActs()
{
    m_done = textLabel({}, m_look, Type::Strong);
    layout()->addWidget(m_done);
    m_chosen = textLabel({}, m_look, Type::Strong);
    layout()->addWidget(m_chosen);
    m_problem = new ProblemBox(m_look, this);
    layout()->addWidget(m_problem);
    m_acts = new QWidget(this);
    auto *row = new FlowLayout(m_look.px(4), m_look.px(4), m_acts);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const QString &text, Role role, std::function<void()> go) {
        QPushButton *button = actButton(text, {}, role, m_look, m_acts);
        connect(button, &QPushButton::clicked, this, std::move(go));
        row->addWidget(button);
        m_buttons << button;
        return button;
    };
    const auto tell = [this](void (AppointmentsView::*signal)(ClientId)) {
        if (const std::optional<ClientId> who = client())
            emit(this->*signal)(*who);
    };
    add(tr("Start gesprek"), Role::Primary, [tell] { tell(&AppointmentsView::talkAsked); });
    if (m_presenter.state().mayRecord) {
        m_needsDay << add(tr("Geweest"), Role::Normal, [this] { m_presenter.attended(); });
        m_needsDay << add(tr("Niet verschenen"), Role::Normal, [this] { ask(AppointmentStatus::NoShow); });
        add(tr("Afgezegd"), Role::Normal, [this] { ask(AppointmentStatus::Cancelled); });
        add(tr("Verzet…"), Role::Normal, [this] { ask(AppointmentStatus::Moved); });
    }
    add(tr("Open dossier"), Role::Normal, [tell] { tell(&AppointmentsView::dossierAsked); });
    static_cast<QVBoxLayout *>(layout())->addLayout(pulled(m_acts));
}

void AppointmentsView::buildAsked(QDate today)
{
    m_asked = new Card(m_look, Card::Padding::List);
    QVBoxLayout *body = m_asked->body();
    m_askedTitle = new Heading({}, m_look, Type::Strong, m_asked);
    body->addWidget(m_askedTitle);
    m_move = new QWidget;
    auto *fields = new FlowLayout(m_look.px(8), m_look.px(8), m_move);
    fields->setContentsMargins(0, 0, 0, 0);
    m_day = new DateField(tr("Nieuwe dag"), today, m_look);
    fields->addWidget(labelled(tr("Nieuwe dag"), m_day, m_look));
    m_time = new QLineEdit;
    m_time->setAccessibleName(tr("Nieuwe tijd"));
    m_time->setPlaceholderText(tr("10:00"));
    m_time->setFixedWidth(m_look.px(96));
    fields->addWidget(labelled(tr("Nieuwe tijd"), m_time, m_look));
    body->addLayout(pulled(m_move));
    body->addWidget(textLabel(tr("Reden, als u die weet"), m_look, Type::Body, Token::Muted));
    auto *reasons = new PulledRow;
    m_noShowReasons = reasonRow(AppointmentStatus::NoShow);
    m_otherReasons = reasonRow(AppointmentStatus::Moved);
    reasons->addWidget(m_noShowReasons);
    reasons->addWidget(m_otherReasons);
    body->addLayout(reasons);
    auto *acts = new PulledRow;
    m_keep = actButton(tr("Leg vast"), {}, Role::Primary, m_look, m_asked);
    QPushButton *leave = actButton(tr("Annuleren"), {}, Role::Normal, m_look, m_asked);
    acts->addWidget(m_keep);
    acts->addWidget(leave);
    acts->addStretch();
    body->addLayout(acts);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_presenter.setMove(m_day->date(), m_time->text());
        m_presenter.keep();
        if (!m_presenter.state().asking)
            m_table->setFocus();
    });
    connect(leave, &QPushButton::clicked, this, [this] {
        m_presenter.leave();
        m_table->setFocus();
    });
    layout()->addWidget(m_asked);
    const auto keepTyped = [this] { m_presenter.setMove(m_day->date(), m_time->text()); };
    connect(m_day, &DateField::chosen, this, keepTyped);
    connect(m_time, &QLineEdit::textEdited, this, keepTyped);
}

void AppointmentsView::render()
{
    const AppointmentsPresenter::State &state = m_presenter.state();
    m_heading->setText(state.heading);
    setOptions(m_caseworker, state.caseworkers);
    setChoice(m_caseworker, state.caseworker);
    if (m_shownVersion != state.version)
        renderRows();
    m_stack->setCurrentIndex(state.empty.isEmpty() ? 0 : 1);
    m_empty->setText(state.empty);
    m_invite->setVisible(m_mayInvite && !state.loading);
    renderActs();
    renderAsked();
}

void AppointmentsView::renderRows()
{
    const AppointmentsPresenter::State &state = m_presenter.state();
    m_shownVersion = state.version;
    QList<QStringList> rows;
    for (const AppointmentsPresenter::Row &row : state.rows)
        rows << row.cells;
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->setRows(
        { { tr("Dag") }, { tr("Tijd") }, { tr("Klant") }, { tr("Klantmanager") }, { tr("Brief") } }, rows);
    m_table->setColumnWidths({ 204, 64, 0, 160, 104 });
    if (state.chosen >= 0)
        m_table->selectRow(state.chosen);
}

void AppointmentsView::renderActs()
{
    const AppointmentsPresenter::State &state = m_presenter.state();
    const bool chosen = state.chosen >= 0;
    showText(m_done, state.done);
    m_chosen->setText(chosen ? state.chosenText : tr("Kies een afspraak in de lijst."));
    m_chosen->setVisible(state.empty.isEmpty());
    m_acts->setVisible(state.empty.isEmpty() && !state.asking);
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setEnabled(chosen && !state.keeping);
        button->setAccessibleName(
            chosen ? u"%1, %2"_s.arg(button->text(), state.chosenText) : button->text());
    }
    for (QPushButton *button : std::as_const(m_needsDay))
        button->setVisible(!chosen || state.canAttend);
}

void AppointmentsView::renderAsked()
{
    const AppointmentsPresenter::State &state = m_presenter.state();
    m_asked->setVisible(state.asking.has_value());
    m_problem->tell(state.problem, state.advice);
    if (!state.asking)
        return;
    const bool move = *state.asking == AppointmentStatus::Moved;
    m_askedTitle->setText(move                           ? tr("Verzet naar")
            : *state.asking == AppointmentStatus::NoShow ? tr("Niet verschenen")
                                                         : tr("Afgezegd"));
    m_askedTitle->setAccessibleName(m_askedTitle->text());
    m_move->setVisible(move);
    if (state.moveTo.isValid() && m_day->date() != state.moveTo)
        m_day->setDate(state.moveTo);
    else if (!state.moveTo.isValid() && !m_day->edit()->isModified())
        m_day->setDate({});
    if (m_time->text() != state.moveAt)
        m_time->setText(state.moveAt);
    const bool noShow = *state.asking == AppointmentStatus::NoShow;
    m_noShowReasons->setVisible(noShow);
    m_otherReasons->setVisible(!noShow);
    (noShow ? m_noShowReasons : m_otherReasons)
        ->setChosen(state.reason.isEmpty() ? QStringList() : QStringList { state.reason });
}

ChipRow *AppointmentsView::reasonRow(AppointmentStatus result)
{
    auto *row = new ChipRow(
        tr("Reden"), AppointmentsPresenter::reasonsFor(result), ChipRow::Mode::One, m_look, m_asked);
    row->allowOwnWord(tr("Andere reden…"), tr("Andere reden"));
    connect(row, &ChipRow::toggled, &m_presenter, [this](const QString &, const QString &text, bool on) {
        m_presenter.setReason(on ? text : QString());
    });
    return row;
}

// The acts make place for what is asked: the focus goes along.
void AppointmentsView::ask(AppointmentStatus result)
{
    m_presenter.ask(result);
    if (result == AppointmentStatus::Moved)
        m_day->setFocus();
    else
        m_keep->setFocus();
}

} // namespace kib::ui
