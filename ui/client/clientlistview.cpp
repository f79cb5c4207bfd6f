// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/clientlistview.h"

#include "ui/client/clientlistmodel.h"
#include "ui/common/card.h"
#include "ui/common/categorymark.h"
#include "ui/common/chiprow.h"
#include "ui/common/flowlayout.h"
#include "ui/common/parts.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

const QString outOfView = QStringLiteral("out_of_view");
const QString withoutStep = QStringLiteral("without_step");
const QString goingOutOfView = QStringLiteral("going_out_of_view");
constexpr qsizetype mostRanges = 1000; // more are slow to paint, and nobody picked them one by one

} // namespace

ClientListView::ClientListView(ClientListPresenter &presenter, const Workplace &workplace, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
    , m_model(new ClientListModel(presenter, workplace, this))
    , m_table(new Table(tr("Klanten"), look))
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16));
    column->setSpacing(look.px(12));
    auto *head = new QHBoxLayout;
    auto *title = new Heading(tr("Klanten"), look, Type::PageTitle, this);
    title->setWordWrap(false);
    head->addWidget(title);
    m_count = textLabel({}, look, Type::Body, Token::Muted);
    m_count->setWordWrap(false);
    head->addWidget(m_count);
    head->addStretch();
    column->addLayout(head);
    buildFilters();
    m_table->setModel(m_model);
    m_table->setMinimumHeight(look.px(200));
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(ClientListModel::Name, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(
        ClientListModel::Category, new CategoryDelegate(ClientListModel::categoryRole, look, m_table));
    m_table->setColumnWidths({ 0, 92, 190, 176, 214, 132 });
    auto *card = new Card(look, Card::Padding::None);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    column->addWidget(m_stack, 1);
    buildActs();
    connect(m_model, &ClientListModel::sortAsked, &presenter, &ClientListPresenter::sortBy);
    connect(m_table, &Table::opened, this, [this] {
        if (const std::optional<ClientId> client = current())
            emit dossierAsked(*client);
    });
    connect(&presenter, &ClientListPresenter::stateChanged, this, &ClientListView::render);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ClientListView::renderChosen);
    render();
}

void ClientListView::buildFilters()
{
    // One flow for all of it: beside an open help page the filters take two lines.
    auto *row = new FlowLayout(m_look.px(4), m_look.px(4));
    row->setOverhang(PulledRow::ring);
    m_search = new QLineEdit(this);
    m_search->setAccessibleName(tr("Zoek klant"));
    m_search->setPlaceholderText(tr("Naam, nummer, plaats of telefoon"));
    m_search->setFixedWidth(m_look.px(260));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_presenter, &ClientListPresenter::setText);
    row->addWidget(m_search);
    m_chips = new ChipRow(tr("Filters"),
        { { outOfView, tr("Uit beeld") }, { goingOutOfView, tr("Dreigt uit beeld") },
            { withoutStep, tr("Zonder volgende stap") } },
        ChipRow::Mode::Many, m_look, this);
    connect(m_chips, &ChipRow::toggled, this, &ClientListView::filterChanged);
    row->addWidget(m_chips);
    m_category = rowChoice(tr("Categorie"), this);
    m_caseworker = rowChoice(tr("Klantmanager"), this);
    setOptions(m_category, m_presenter.state().categories);
    for (QComboBox *box : { m_category, m_caseworker }) {
        connect(box, &QComboBox::currentIndexChanged, this, &ClientListView::filterChanged);
        row->addWidget(box);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ClientListView::buildActs()
{
    m_acts = new QWidget(this);
    auto *row = new FlowLayout(m_look.px(4), m_look.px(4), m_acts);
    row->setContentsMargins(0, 0, 0, 0);
    m_chosen = textLabel({}, m_look, Type::Strong);
    m_chosen->setWordWrap(false);
    m_chosen->setMinimumWidth(m_look.px(240));
    row->addWidget(m_chosen);
    const std::tuple<QString, QString, Role, void (ClientListView::*)(ClientId)> acts[]
        = { { tr("Open dossier"), u"klant"_s, Role::Primary, &ClientListView::dossierAsked },
              { tr("Start gesprek"), u"gesprek"_s, Role::Normal, &ClientListView::talkAsked } };
    for (const auto &[text, icon, role, signal] : acts) {
        QPushButton *button = actButton(text, icon, role, m_look, m_acts);
        connect(button, &QPushButton::clicked, this, [this, signal = signal] {
            if (const std::optional<ClientId> client = current())
                emit(this->*signal)(*client);
        });
        row->addWidget(button);
        m_forOne << button;
    }
    QPushButton *invite = actButton(tr("Nodig uit…"), u"brief"_s, Role::Normal, m_look, m_acts);
    connect(invite, &QPushButton::clicked, this, [this] { emit inviteAsked(chosen()); });
    row->addWidget(invite);
    m_chosen->setMinimumHeight(invite->sizeHint().height()); // one line with the acts
    static_cast<QVBoxLayout *>(layout())->addWidget(m_acts);
}

void ClientListView::filterChanged()
{
    plan::DirectoryFilter filter = m_presenter.state().filter;
    const QStringList chips = m_chips->chosen();
    filter.outOfView = chips.contains(outOfView);
    filter.withoutNextStep = chips.contains(withoutStep);
    filter.goingOutOfView = chips.contains(goingOutOfView);
    filter.category = m_category->currentData().toString();
    filter.caseworker = AccountId::fromString(m_caseworker->currentData().toString());
    m_presenter.setFilter(filter);
}

void ClientListView::render()
{
    const ClientListPresenter::State &state = m_presenter.state();
    const QList<ClientId> kept = chosen();
    m_model->refresh();
    m_count->setText(state.heading);
    const QSignalBlocker quiet(m_search);
    if (m_search->text() != state.filter.text)
        m_search->setText(state.filter.text);
    QStringList chips;
    if (state.filter.outOfView)
        chips << outOfView;
    if (state.filter.withoutNextStep)
        chips << withoutStep;
    if (state.filter.goingOutOfView)
        chips << goingOutOfView;
    m_chips->setChosen(chips);
    setChoice(m_category, state.filter.category);
    setOptions(m_caseworker, state.caseworkers);
    setChoice(m_caseworker, state.filter.caseworker ? state.filter.caseworker->toString() : QString());
    delete m_emptyPlace;
    m_emptyPlace = nullptr;
    if (!state.empty.isEmpty() || !state.problem.isEmpty()) {
        QPushButton *act = nullptr;
        if (state.canClearFilters) {
            act = new QPushButton(tr("Wis filters"));
            connect(act, &QPushButton::clicked, &m_presenter, &ClientListPresenter::clearFilters,
                Qt::QueuedConnection);
        } else if (state.directory) {
            act = new QPushButton(tr("Importeer klanten…"));
            connect(act, &QPushButton::clicked, this, &ClientListView::importAsked);
        }
        m_emptyPlace = emptyCard(m_look, u"klanten"_s,
            state.problem.isEmpty() ? state.empty : state.problem + u' ' + state.advice, act);
        m_stack->addWidget(m_emptyPlace);
        m_stack->setCurrentWidget(m_emptyPlace);
    } else {
        m_stack->setCurrentIndex(0);
    }
    if (!kept.isEmpty())
        choose(kept);
    else if (m_table->hasFocus()) // it was read after one came here
        focusList();
    renderChosen(); // a list that is read anew has none chosen, without a word of it
}

void ClientListView::renderChosen()
{
    const qsizetype count = countChosen();
    const QItemSelection &ranges = m_table->selectionModel()->selection();
    m_acts->setEnabled(count > 0);
    m_chosen->setText(count == 0 ? tr("Kies een klant in de lijst.")
            : count == 1 ? m_model->index(ranges.first().top(), ClientListModel::Name).data().toString()
                         : tr("%1 gekozen").arg(number(count)));
    for (QPushButton *button : std::as_const(m_forOne))
        button->setVisible(count < 2);
    emit currentChanged();
}

// By ranges: with all of a large file chosen there is still only one.
qsizetype ClientListView::countChosen() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

QList<ClientId> ClientListView::chosen() const
{
    QList<ClientId> out;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            out << *m_model->clientAt(m_model->index(row, 0));
    }
    return out;
}

std::optional<ClientId> ClientListView::current() const
{
    return countChosen() == 1 ? std::optional(chosen().first()) : std::nullopt;
}

void ClientListView::setCurrent(ClientId client)
{
    choose({ client });
}

// Those that are in the list.
void ClientListView::choose(const QList<ClientId> &clients)
{
    const QItemSelection rows = m_model->rowsOf(clients);
    if (rows.isEmpty() || rows.size() > mostRanges)
        return;
    QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex first = rows.first().topLeft();
    selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(first);
}

void ClientListView::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ClientListView::focusList()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount({}) > 0)
        m_table->selectRow(0);
    m_table->setFocus();
}

bool ClientListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusList();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kib::ui
