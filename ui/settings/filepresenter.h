// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/desk.h"
#include "ui/common/jobs.h"

#include <QObject>

namespace kib::ui {

// The case file itself: where it is, who works with it, whether it is whole, and a copy of it.
class FilePresenter final : public QObject
{
    Q_OBJECT

public:
    struct Fact {
        QString label;
        QString value;
    };
    struct State {
        QList<Fact> facts;
        QStringList people; // "M. Jansen: teamleider, beheerder"; who can sign in, by name
        bool mayCheck = false;
        bool mayBackUp = false;
        QString busy; // empty = nothing under way
        QString result; // what came of it, in words
        bool whole = true; // false: `result` and `findings` say what is wrong
        QList<QStringList> findings; // table, row, what
    };

    FilePresenter(Desk &desk, const Workplace &workplace, Jobs &jobs);
    [[nodiscard]] const State &state() const { return m_state; }
    void load();
    void check();
    void backUp(const QString &folder);

signals:
    void stateChanged();

private:
    void begin(const QString &busy);
    void end(const QString &result, bool whole);
    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    State m_state;
};

} // namespace kib::ui
