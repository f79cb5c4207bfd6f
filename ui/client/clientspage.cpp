// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/clientspage.h"

#include "ui/client/clientlistview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

ClientsPage::ClientsPage(
    ClientListPresenter &list, Navigation &navigation, const Workplace &workplace, const Look &look)
    : m_navigation(navigation)
    , m_stack(new QStackedWidget(this))
    , m_list(new ClientListView(list, workplace, look))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
    connect(m_list, &ClientListView::dossierAsked, this, [this](ClientId client) {
        m_navigation.go({ PageId::Clients, client, {} });
    });
    connect(m_list, &ClientListView::talkAsked, this, [this](ClientId client) {
        m_navigation.go({ PageId::Interview, client, {} });
    });
    connect(m_list, &ClientListView::inviteAsked, this, [this](ClientId client) {
        m_navigation.go({ PageId::Letters, client, {} });
    });
    connect(m_list, &ClientListView::importAsked, this, [this] {
        m_navigation.go({ PageId::Settings, {}, u"importeren"_s });
    });
    connect(m_list, &ClientListView::currentChanged, this, &Page::offersChanged);
}

void ClientsPage::arrive(const Place &place)
{
    Q_UNUSED(place)
    m_stack->setCurrentWidget(m_list);
    m_list->focusList();
}

bool ClientsPage::offers(PageAct act) const
{
    return act == PageAct::Find || (act == PageAct::Primary && m_list->current());
}

void ClientsPage::perform(PageAct act)
{
    if (act == PageAct::Find)
        m_list->focusSearch();
    else if (const std::optional<ClientId> client = m_list->current())
        m_navigation.go({ PageId::Clients, *client, {} });
}

} // namespace kib::ui
