// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/organisation.h"
#include "ui/common/chipoption.h"
#include "ui/common/desk.h"
#include "ui/common/jobs.h"

#include <QObject>

#include <optional>

namespace kib::ui {

// The settings of the organisation, its caseworkers and its working days. Each is stored as soon as it is
// given, one act at a time; the last one can be taken back.
class OfficePresenter final : public QObject
{
    Q_OBJECT

public:
    // Said beside the field it is about.
    struct Answer {
        QString problem; // what is wrong with what was typed; it stays in its field
        bool saved = false; // just now
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    struct Setting {
        QString key; // of client::settings()
        QString label;
        QString hint; // may be empty
        QString value; // as stored, or as typed when it was refused
        QList<ChipOption> choices; // empty: any text
        Answer answer;
    };
    struct Person {
        AccountId account;
        QString name;
        QString fte; // "0,8"; empty = not filled in
        Answer answer;
    };
    struct Year {
        QString heading; // "Feestdagen in 2026"
        QStringList days; // "vrijdag 25 december: eerste kerstdag"
    };
    struct State {
        bool loaded = false;
        QString said; // that it is read, or why it could not be; empty when there is nothing to say
        QList<Setting> office; // in the order of the page
        QList<Setting> holidays; // the two that are switches
        QList<Person> people; // by name
        QList<QDate> closedDays; // in order
        QString newDay; // as typed, until it is stored
        Answer closedAnswer;
        QList<Year> years; // this one and the next
        QString talkTimes; // "9.00, 10.45, 13.00 en 14.45 uur, 75 minuten"
        bool canUndo = false;
    };

    OfficePresenter(Desk &desk, const Workplace &workplace, Jobs &jobs);
    [[nodiscard]] const State &state() const { return m_state; }

    void load();
    void set(const QString &key, const QString &value);
    void setFte(AccountId person, const QString &text);
    void typeNewDay(const QString &text);
    void addNewDay(); // what was typed
    void addClosedDay(QDate day);
    void takeClosedDay(QDate day);
    void undo();

signals:
    void stateChanged();
    void organisationChanged(const QString &name);

private:
    struct Snapshot;
    struct Change {
        QString key; // empty: fte of `person`
        std::optional<AccountId> person;
        QString value;
        [[nodiscard]] bool isAbout(const Change &other) const
        {
            return key == other.key && person == other.person;
        }
    };
    [[nodiscard]] static Result<Snapshot> read(Desk &desk);
    [[nodiscard]] static Result<void> write(Desk &desk, const Change &change);
    void store(const Change &change);
    void take(const Snapshot &snapshot);
    void wordYears(const WorkCalendar &calendar);
    void answer(const Change &change, const Answer &answer);
    void refuse(const Change &change, const QString &why);
    void showRefused();
    [[nodiscard]] QString stored(const Change &change) const;
    void setClosedDays(const QList<QDate> &days);

    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    QHash<QString, QString> m_values; // as stored
    QHash<AccountId, QString> m_fte; // as stored
    struct Refused {
        Change change;
        QString why;
    };
    QList<Refused> m_refused; // stays in its field until something else is given there
    std::optional<Change> m_undo;
    State m_state;
};

} // namespace kib::ui
