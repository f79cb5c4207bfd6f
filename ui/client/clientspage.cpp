// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/clientspage.h"

#include "ui/client/clientlistview.h"
#include "ui/client/dossierview.h"
#include "ui/common/scroll.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

ClientsPage::ClientsPage(ClientListPresenter &list, DossierPresenter &dossier, Navigation &navigation,
    const Workplace &workplace, const Look &look)
    : m_clients(list)
    , m_presenter(dossier)
    , m_navigation(navigation)
    , m_stack(new QStackedWidget(this))
    , m_list(new ClientListView(list, workplace, look))
    , m_dossier(new DossierView(dossier, look))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_listPlace = scrollArea(m_list);
    m_stack->addWidget(m_listPlace);
    m_stack->addWidget(m_dossier);
    connect(m_list, &ClientListView::dossierAsked, this, [this](ClientId client) {
        m_navigation.go({ PageId::Clients, client, {} });
    });
    connect(m_list, &ClientListView::talkAsked, this, [this](ClientId client) {
        m_navigation.go({ PageId::Interview, client, {} });
    });
    connect(m_list, &ClientListView::inviteAsked, this, [this](const QList<ClientId> &clients) {
        if (clients.size() == 1)
            m_navigation.go({ PageId::Letters, clients.first(), {} });
        else
            m_navigation.go({ PageId::Letters, {}, {}, clients });
    });
    connect(m_list, &ClientListView::importAsked, this, [this] {
        m_navigation.go({ PageId::Settings, {}, u"importeren"_s });
    });
    connect(m_list, &ClientListView::currentChanged, this, &Page::offersChanged);
    connect(m_dossier, &DossierView::backAsked, this, [this] {
        m_navigation.go({ PageId::Clients, {}, {} });
    });
    connect(m_dossier, &DossierView::talkAsked, this, [this] {
        m_navigation.go({ PageId::Interview, m_presenter.state().client, {} });
    });
    connect(m_dossier, &DossierView::inviteAsked, this, [this] {
        m_navigation.go({ PageId::Letters, m_presenter.state().client, {} });
    });
    connect(&m_presenter, &DossierPresenter::stateChanged, this, &Page::offersChanged);
}

bool ClientsPage::inDossier() const
{
    return m_stack->currentWidget() == m_dossier;
}

void ClientsPage::arrive(const Place &place)
{
    if (!place.client) {
        // The list stands where it was left, at the client one comes from.
        const std::optional<ClientId> from = m_presenter.state().client;
        m_presenter.leave();
        m_stack->setCurrentWidget(m_listPlace);
        if (from)
            m_list->setCurrent(*from);
        m_list->focusList();
        return;
    }
    const bool other = !inDossier() || m_presenter.state().client != place.client;
    m_presenter.open(*place.client, place.part);
    m_stack->setCurrentWidget(m_dossier);
    if (other)
        m_dossier->focusFirst();
}

std::optional<ClientId> ClientsPage::neighbour(int step) const
{
    const ClientListPresenter::State &list = m_clients.state();
    const std::optional<ClientId> client = m_presenter.state().client;
    const std::optional<int> index
        = client && list.directory ? list.directory->indexOf(*client) : std::nullopt;
    const qsizetype row = index ? list.hits.indexOf(*index) : -1;
    if (row < 0 || row + step < 0 || row + step >= list.hits.size())
        return std::nullopt;
    return list.directory->idOf(list.hits.at(row + step));
}

bool ClientsPage::offers(PageAct act) const
{
    if (!inDossier())
        return act == PageAct::Find || (act == PageAct::Primary && m_list->current());
    const DossierPresenter::State &state = m_presenter.state();
    switch (act) {
    case PageAct::Primary:
        return !state.loading && state.head.mayTalk;
    case PageAct::Table:
        return state.tab == "leefgebieden"_L1 && state.domains.empty.isEmpty();
    case PageAct::Next:
        return neighbour(1).has_value();
    case PageAct::Previous:
        return neighbour(-1).has_value();
    default:
        return false;
    }
}

void ClientsPage::perform(PageAct act)
{
    if (!inDossier()) {
        if (act == PageAct::Find)
            m_list->focusSearch();
        else if (const std::optional<ClientId> client = m_list->current())
            m_navigation.go({ PageId::Clients, *client, {} });
        return;
    }
    if (act == PageAct::Primary)
        m_navigation.go({ PageId::Interview, m_presenter.state().client, {} });
    else if (act == PageAct::Table)
        m_presenter.showTable(!m_presenter.state().asTable);
    else if (const auto client = neighbour(act == PageAct::Next ? 1 : -1))
        m_navigation.replace({ PageId::Clients, *client, {} });
}

} // namespace kib::ui
