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
    connect(m_table, &Table::opened, this,
        [this](const QModelIndex &index) { emit dossierAsked(*m_model->clientAt(index)); });
    connect(&presenter, &ClientListPresenter::stateChanged, this, &ClientListView::render);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const std::optional<ClientId> client = current();
        m_acts->setEnabled(client.has_value());
        m_chosen->setText(client
                ? m_model->index(m_table->currentIndex().row(), ClientListModel::Name).data().toString()
                : tr("Kies een klant in de lijst."));
        emit currentChanged();
    });
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
    m_chosen = textLabel(tr("Kies een klant in de lijst."), m_look, Type::Strong);
    m_chosen->setWordWrap(false);
    m_chosen->setMinimumWidth(m_look.px(240));
    row->addWidget(m_chosen);
    const std::tuple<QString, QString, Role, void (ClientListView::*)(ClientId)> acts[]
        = { { tr("Open dossier"), u"klant"_s, Role::Primary, &ClientListView::dossierAsked },
              { tr("Start gesprek"), u"gesprek"_s, Role::Normal, &ClientListView::talkAsked },
              { tr("Nodig uit…"), u"brief"_s, Role::Normal, &ClientListView::inviteAsked } };
    for (const auto &[text, icon, role, signal] : acts) {
        auto *button = new QPushButton(text, m_acts);
        setRole(button, role);
        button->setIcon(m_look.buttonIcon(icon, role));
        connect(button, &QPushButton::clicked, this, [this, signal = signal] {
            if (const std::optional<ClientId> client = current())
                emit(this->*signal)(*client);
        });
        row->addWidget(button);
        m_chosen->setMinimumHeight(button->sizeHint().height()); // one line with the acts
    }
    m_acts->setEnabled(false);
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
    const std::optional<ClientId> kept = current();
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
    if (kept)
        setCurrent(*kept);
    else if (m_table->hasFocus()) // it was read after one came here
        focusList();
    m_acts->setEnabled(current().has_value());
}

std::optional<ClientId> ClientListView::current() const
{
    return m_model->clientAt(m_table->currentIndex());
}

void ClientListView::setCurrent(ClientId client)
{
    if (const std::optional<int> row = m_model->rowOf(client))
        m_table->selectRow(*row);
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
