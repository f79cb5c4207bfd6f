// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/contact/appointmentspresenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kib::ui {

class Card;
class ChipRow;
class DateField;
class ProblemBox;
class RowsModel;
class Table;

// The talks that are planned, and under the list what can be done with the one that is chosen.
class AppointmentsView final : public QWidget
{
    Q_OBJECT

public:
    AppointmentsView(
        AppointmentsPresenter &presenter, const Workplace &workplace, bool mayInvite, const Look &look);

signals:
    void talkAsked(ClientId client);
    void dossierAsked(ClientId client);
    void inviteAsked();

private:
    void buildList();
    void buildActs();
    void buildAsked(QDate today);
    void render();
    void renderRows();
    void renderActs();
    void renderAsked();
    void ask(contact::AppointmentStatus result);
    ChipRow *reasonRow(contact::AppointmentStatus result);
    [[nodiscard]] std::optional<ClientId> client() const;

    AppointmentsPresenter &m_presenter;
    const bool m_mayInvite;
    const Look &m_look;
    QLabel *m_heading = nullptr;
    QComboBox *m_caseworker = nullptr;
    QStackedWidget *m_stack = nullptr;
    RowsModel *m_model = nullptr;
    Table *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_invite = nullptr;
    int m_shownVersion = -1;
    QLabel *m_chosen = nullptr;
    QWidget *m_acts = nullptr;
    QList<QPushButton *> m_needsDay; // only when its day has come
    QList<QPushButton *> m_buttons;
    Card *m_asked = nullptr;
    QLabel *m_askedTitle = nullptr;
    QWidget *m_move = nullptr;
    DateField *m_day = nullptr;
    QLineEdit *m_time = nullptr;
    ChipRow *m_noShowReasons = nullptr;
    ChipRow *m_otherReasons = nullptr;
    QPushButton *m_keep = nullptr;
    ProblemBox *m_problem = nullptr;
    QLabel *m_done = nullptr;
};

} // namespace kib::ui
