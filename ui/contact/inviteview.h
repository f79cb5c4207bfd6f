// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/contact/invitationpresenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kib::ui {

class DateField;
class ProblemBox;

// The first three steps of inviting, all open: who, when, and with which letter.
class InviteView final : public QWidget
{
    Q_OBJECT

public:
    InviteView(InvitationPresenter &presenter, const Workplace &workplace, const Look &look);
    void setPrimary(bool primary); // inviting is what the page is for now

private:
    void buildWho();
    void buildWhen(QDate today);
    void buildLetter();
    void render();
    void renderLeft();
    void renderDays();
    void renderDone();
    void periodChanged();
    QVBoxLayout *card(const QString &title);

    InvitationPresenter &m_presenter;
    const Look &m_look;
    QLabel *m_onlyThese = nullptr;
    QPushButton *m_everybody = nullptr;
    QWidget *m_caseworkerField = nullptr;
    QComboBox *m_caseworker = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_leftText = nullptr;
    QPushButton *m_showLeft = nullptr;
    QLabel *m_left = nullptr;
    DateField *m_from = nullptr;
    DateField *m_until = nullptr;
    QDate m_shownFrom;
    QDate m_shownUntil;
    QLineEdit *m_minutes = nullptr;
    QLabel *m_fit = nullptr;
    QLabel *m_days = nullptr;
    ProblemBox *m_problem = nullptr;
    QComboBox *m_letter = nullptr;
    QLabel *m_subject = nullptr;
    QPushButton *m_invite = nullptr;
    QLabel *m_done = nullptr;
    QLabel *m_doneLeft = nullptr;
};

} // namespace kib::ui
