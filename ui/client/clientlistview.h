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
    [[nodiscard]] std::optional<ClientId> current() const; // nothing when none or several are chosen
    void setCurrent(ClientId client);

signals:
    void dossierAsked(ClientId client);
    void talkAsked(ClientId client);
    void inviteAsked(const QList<ClientId> &clients);
    void importAsked();
    void currentChanged(); // others are chosen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilters();
    void buildActs();
    void render();
    void filterChanged();
    void renderChosen();
    [[nodiscard]] qsizetype countChosen() const;
    [[nodiscard]] QList<ClientId> chosen() const;
    void choose(const QList<ClientId> &clients);

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
    QList<QPushButton *> m_forOne; // acts that make no sense for several
    QWidget *m_emptyPlace = nullptr;
};

} // namespace kib::ui
