// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/clientlistpresenter.h"
#include "ui/common/look.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kib::ui {

class ChipRow;
class ClientListModel;
class Table;

// The list with its filters, and what can be done with the client that is chosen.
class ClientListView final : public QWidget
{
    Q_OBJECT

public:
    ClientListView(ClientListPresenter &presenter, const Workplace &workplace, const Look &look);
    void focusSearch();
    void focusList();
    [[nodiscard]] std::optional<ClientId> current() const;
    void setCurrent(ClientId client);

signals:
    void dossierAsked(ClientId client);
    void talkAsked(ClientId client);
    void inviteAsked(ClientId client);
    void importAsked();
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilters();
    void buildActs();
    void render();
    void filterChanged();

    ClientListPresenter &m_presenter;
    const Look &m_look;
    ClientListModel *m_model;
    QLabel *m_count;
    QLineEdit *m_search;
    ChipRow *m_chips;
    QComboBox *m_category;
    QComboBox *m_caseworker;
    Table *m_table;
    QStackedWidget *m_stack;
    QWidget *m_acts;
    QLabel *m_chosen;
    QWidget *m_emptyPlace = nullptr;
};

} // namespace kib::ui
