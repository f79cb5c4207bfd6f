// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"
#include "ui/common/jobs.h"
#include "ui/common/preferences.h"
#include "ui/shell/door.h"

#include <QList>
#include <QObject>

namespace kib::ui {

// From nothing open to an open file: what was used last, the practice office, unlocking, a new file.
class StartPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Start, Unlock, NewOrganisation, NewAccount, NewRecovery };
    struct Recent {
        QString path;
        QString name;
        QString folder;
        bool reachable = true;
        friend bool operator==(const Recent &, const Recent &) = default;
    };
    struct State {
        Step step = Step::Start;
        QList<Recent> recent;
        QString busy; // "Sleutel maken…"; empty = nothing under way
        QString problem; // a sentence; empty = all is well
        QString advice;
        QString fileName; // to unlock
        QStringList logins;
        QString login; // chosen
        NewOffice wanted;
        QString recoveryKey;
        friend bool operator==(const State &, const State &);
    };

    StartPresenter(Door &door, Jobs &jobs, Preferences &preferences);
    [[nodiscard]] const State &state() const { return m_state; }

    void open(const QString &path);
    void startPractice();
    void unlock(const QString &login, const QString &password);
    void forget(const QString &path);
    void beginNew(const QString &path);
    void setOrganisation(const QString &name, const QString &methodKey);
    void setAccount(const QString &login, const QString &password, const QString &again);
    void confirmRecovery(const QString &lastGroup); // the last group of the key, as typed
    void cancel();
    void fail(const Error &error); // what came after entering did not work

signals:
    void stateChanged();
    void entered(const QString &path);

private:
    // What the worker found of a file; a practice file it has entered already.
    struct Seen {
        Result<FileGlance> glance;
        Result<void> entered;
    };
    void lookAtRecent();
    void enter(const QString &path, const QString &login, const QString &password);
    void arrive(const QString &path, const QString &login, const Result<void> &done);
    void change(const std::function<void(State &)> &change);

    Door &m_door;
    Jobs &m_jobs;
    Preferences &m_preferences;
    State m_state;
    QString m_path; // of the file being opened
    QString m_newPassword;
};

} // namespace kib::ui
