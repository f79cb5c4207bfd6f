// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/caseload.h"
#include "ui/common/chipoption.h"

#include <QObject>

namespace kib::ui {

// Inviting: who, when and with which letter. Shows what would happen before it does.
class InvitationPresenter final : public QObject
{
    Q_OBJECT

public:
    struct Left {
        QString text; // "2 adres niet volledig"
        QString names;
        friend bool operator==(const Left &, const Left &) = default;
    };
    struct Day {
        QString day; // "di 8 dec"
        QString text; // "4 nieuw, 2 al gepland"
        friend bool operator==(const Day &, const Day &) = default;
    };
    struct State {
        bool mayInvite = false;
        QList<ClientId> clients; // only these; empty = everybody out of view
        QString clientsText; // "Alleen Visser, J." or "3 gekozen klanten"
        QList<ChipOption> caseworkers; // the first is everybody
        QString caseworker; // key
        QDate from;
        QDate until;
        QString minutes; // as typed
        QList<ChipOption> letters;
        QString letter; // key
        QString subject;
        bool looking = false;
        QString who; // "24 klanten kunnen een uitnodiging krijgen."
        QString leftText; // "4 niet."; empty when nobody is left out
        QList<Left> left;
        QString fit; // "24 passen in deze periode."
        QList<Day> days; // on which something stands or comes
        bool canInvite = false;
        bool inviting = false;
        QString problem;
        QString advice;
        QString done; // what was done; empty before, and again when something else is chosen
        QList<Left> doneLeft;
    };

    InvitationPresenter(Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload);
    [[nodiscard]] const State &state() const { return m_state; }

    void startAnew(); // everybody out of view, in a week that gives them notice
    void refresh(); // what is shown may be old: looks again
    void setClients(const QList<ClientId> &clients); // empty = everybody out of view
    void setCaseworker(const QString &key);
    void setPeriod(QDate from, QDate until);
    void setMinutes(const QString &typed);
    void setLetter(const QString &key);
    void invite();

signals:
    void stateChanged();
    void invited(const QList<LetterId> &letters); // these were drafted

private:
    struct Answer {
        QList<contact::Appointment> fresh; // that would be planned
        QList<contact::Appointment> known; // what stood before
        qsizetype skipped = 0;
        QList<Left> left; // who is skipped
        qsizetype unplanned = 0;
        QString lacking; // why, of the first; empty when there is room for all
    };
    struct Done {
        QList<contact::Appointment> planned;
        QList<Left> left; // who got none
    };
    using Names = std::shared_ptr<const plan::Directory>;
    // On the worker: these may be tens of thousands.
    [[nodiscard]] static Result<Answer> look(
        Desk &desk, const contact::InvitationWish &wish, const Names &names);
    [[nodiscard]] static QList<Left> named(const contact::InvitationOutcome &outcome, const Names &names);
    [[nodiscard]] contact::InvitationWish wish() const;
    void show(const Answer &answer);
    void showDays(const Answer &answer);
    void showDone(const Done &done);
    void tell(const Error &error);
    void forgetAnswer();
    void forgetDone();
    void wordSubject();
    void wordClients();

    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    Caseload &m_caseload;
    State m_state;
    int m_asked = 0; // only the last question counts
};

} // namespace kib::ui
