// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/caseload.h"
#include "ui/common/chipoption.h"

#include <QObject>
#include <QStringList>

namespace kib::ui {

// The talks that are planned: today first, then those that still have no result, then what comes. And how
// they ended.
class AppointmentsPresenter final : public QObject
{
    Q_OBJECT

public:
    struct Row {
        AppointmentId id;
        ClientId client;
        QString name;
        QStringList cells; // day, time, client, caseworker, letter
        bool dayReached = false;
    };
    struct State {
        bool mayRecord = false;
        bool loading = false;
        QList<Row> rows;
        int version = 0; // higher when the rows are others
        QString heading; // "2 vandaag, 5 zonder uitslag, 31 gepland"
        QString empty; // why nothing shows
        QList<ChipOption> caseworkers; // the first is everybody
        QString caseworker; // key
        int chosen = -1; // in rows
        QString chosenText; // "Vries, C. de, di 8 dec om 10:00 uur"
        bool canAttend = false; // its day has come
        // What is asked before it is written down, in place; nothing = nothing.
        std::optional<contact::AppointmentStatus> asking;
        QString reason;
        QDate moveTo;
        QString moveAt; // as typed
        bool keeping = false;
        QString done;
        QString problem;
        QString advice;
    };

    AppointmentsPresenter(Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload);
    [[nodiscard]] const State &state() const { return m_state; }
    // Words to choose from for NoShow, or for Cancelled and Moved. Never asked from the client by force.
    [[nodiscard]] static QList<ChipOption> reasonsFor(contact::AppointmentStatus result);

    void refresh();
    void setCaseworker(const QString &key);
    void choose(int row); // -1 = none
    void attended();
    void ask(contact::AppointmentStatus result); // NoShow, Cancelled or Moved
    void setReason(const QString &words);
    void setMove(QDate day, const QString &time);
    void keep(); // what was asked
    void leave(); // writes nothing down

signals:
    void stateChanged();
    void moved(); // a letter may have been drafted or withdrawn

private:
    struct Planned {
        contact::Appointment appointment;
        QString letter; // key of its status; empty without a letter
    };
    void show();
    void wordChosen();
    void record(const contact::AttendanceEntry &entry);
    void tell(const Error &error);
    [[nodiscard]] Row rowOf(const Planned &planned) const;

    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    Caseload &m_caseload;
    State m_state;
    QList<Planned> m_planned; // by day and time
    int m_asked = 0; // only the last reading counts
};

} // namespace kib::ui
