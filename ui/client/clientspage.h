// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/clientlistpresenter.h"
#include "ui/client/dossierpresenter.h"
#include "ui/common/look.h"
#include "ui/common/page.h"

class QStackedWidget;

namespace kib::ui {

class ClientListView;
class DossierView;

// Page Klanten: the list, and a dossier inside it. Going back finds the list as it was left.
class ClientsPage final : public Page
{
    Q_OBJECT

public:
    ClientsPage(ClientListPresenter &list, DossierPresenter &dossier, Navigation &navigation,
        const Workplace &workplace, const Look &look);
    void arrive(const Place &place) override;
    [[nodiscard]] bool offers(PageAct act) const override;
    void perform(PageAct act) override;

private:
    [[nodiscard]] std::optional<ClientId> neighbour(int step) const; // in the list as it is filtered
    [[nodiscard]] bool inDossier() const;

    ClientListPresenter &m_clients;
    DossierPresenter &m_presenter;
    Navigation &m_navigation;
    QStackedWidget *m_stack;
    ClientListView *m_list;
    DossierView *m_dossier;
};

} // namespace kib::ui
