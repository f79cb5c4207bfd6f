// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/startpresenter.h"

#include "ui/common/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

bool sameWanted(const NewOffice &a, const NewOffice &b)
{
    return a.path == b.path && a.organisation == b.organisation && a.methodKey == b.methodKey
        && a.login == b.login;
}

} // namespace

bool operator==(const StartPresenter::State &a, const StartPresenter::State &b)
{
    return a.step == b.step && a.recent == b.recent && a.busy == b.busy && a.problem == b.problem
        && a.advice == b.advice && a.fileName == b.fileName && a.logins == b.logins && a.login == b.login
        && a.recoveryKey == b.recoveryKey && sameWanted(a.wanted, b.wanted);
}

StartPresenter::StartPresenter(Door &door, Jobs &jobs, Preferences &preferences)
    : m_door(door)
    , m_jobs(jobs)
    , m_preferences(preferences)
{
    for (const QString &path : preferences.recentFiles()) {
        const QFileInfo file(path);
        m_state.recent.append({ path, file.fileName(), QDir::toNativeSeparators(file.path()), true });
    }
    lookAtRecent();
}

// Apart and afterwards: a share that does not answer must not hold the window up.
void StartPresenter::lookAtRecent()
{
    for (const Recent &recent : std::as_const(m_state.recent)) {
        m_jobs.run(
            this, [path = recent.path] { return QFileInfo::exists(path); },
            [this, path = recent.path](bool there) {
                change([&](State &state) {
                    for (Recent &one : state.recent) {
                        if (one.path == path)
                            one.reachable = there;
                    }
                });
            });
    }
}

void StartPresenter::open(const QString &path)
{
    m_path = path;
    change([](State &state) {
        state.busy = tr("Bestand bekijken…");
        state.problem.clear();
    });
    m_jobs.run(
        this,
        [this, path] {
            Seen seen { m_door.glance(path), {} };
            if (seen.glance && seen.glance->practice) // there is nothing to ask anybody
                seen.entered = m_door.enter(path, {}, {});
            return seen;
        },
        [this, path](const Seen &seen) {
            if (!seen.glance) {
                fail(seen.glance.error());
                return;
            }
            if (seen.glance->practice) {
                arrive(path, {}, seen.entered);
                return;
            }
            change([&](State &state) {
                state.busy.clear();
                state.step = Step::Unlock;
                state.fileName = QFileInfo(path).fileName();
                state.logins = seen.glance->logins;
                state.login = seen.glance->logins.size() == 1 ? seen.glance->logins.first() : QString();
            });
        });
}

void StartPresenter::startPractice()
{
    change([](State &state) {
        state.busy = tr("Oefenkantoor maken…");
        state.problem.clear();
    });
    m_jobs.run(
        this, [this] { return m_door.practiceOffice(); },
        [this](const Result<QString> &path) {
            if (!path)
                fail(path.error());
            else
                enter(*path, {}, {});
        });
}

void StartPresenter::unlock(const QString &login, const QString &password)
{
    if (login.isEmpty() || password.isEmpty()) {
        change([&](State &state) {
            state.problem = login.isEmpty() ? tr("Kies eerst wie u bent.") : tr("Vul uw wachtwoord in.");
            state.advice.clear();
            state.login = login;
        });
        return;
    }
    change([&](State &state) { state.login = login; });
    enter(m_path, login, password);
}

void StartPresenter::enter(const QString &path, const QString &login, const QString &password)
{
    change([&login](State &state) {
        state.busy = login.isEmpty() ? tr("Klanten openen…") : tr("Sleutel maken…");
        state.problem.clear();
    });
    m_jobs.run(
        this, [this, path, login, password] { return m_door.enter(path, login, password); },
        [this, path, login](const Result<void> &done) { arrive(path, login, done); });
}

void StartPresenter::arrive(const QString &path, const QString &login, const Result<void> &done)
{
    if (done) {
        m_preferences.opened(path);
        emit entered(path);
        return;
    }
    if (done.error().code != ErrorCode::WrongPassword) {
        fail(done.error());
        return;
    }
    change([&](State &state) {
        state.busy.clear();
        state.problem = tr("Dit wachtwoord past niet bij %1. Er is niets gewijzigd.").arg(login);
        state.advice = tr("Typ het opnieuw. Kijk of Caps Lock uit staat.");
    });
}

void StartPresenter::forget(const QString &path)
{
    m_preferences.forget(path);
    change([&](State &state) {
        state.recent.removeIf([&path](const Recent &recent) { return recent.path == path; });
    });
}

void StartPresenter::beginNew(const QString &path)
{
    change([&](State &state) {
        state.step = Step::NewOrganisation;
        state.problem.clear();
        state.wanted = {};
        state.wanted.path = path;
        state.fileName = QFileInfo(path).fileName();
    });
}

void StartPresenter::setOrganisation(const QString &name, const QString &methodKey)
{
    change([&](State &state) {
        state.wanted.organisation = name.simplified();
        state.wanted.methodKey = methodKey;
        const bool complete = !state.wanted.organisation.isEmpty() && !methodKey.isEmpty();
        state.problem = complete ? QString() : tr("Vul de naam in en kies een werkwijze.");
        state.advice.clear();
        if (complete)
            state.step = Step::NewAccount;
    });
}

void StartPresenter::setAccount(const QString &login, const QString &password, const QString &again)
{
    if (login.simplified().isEmpty() || password.isEmpty() || password != again) {
        change([&](State &state) {
            state.wanted.login = login.simplified();
            state.problem = password != again ? tr("De twee wachtwoorden zijn niet gelijk.")
                                              : tr("Vul uw naam en een wachtwoord in.");
            state.advice.clear();
        });
        return;
    }
    m_newPassword = password;
    change([&](State &state) {
        state.wanted.login = login.simplified();
        state.problem.clear();
        state.busy = tr("Sleutels maken…");
    });
    NewOffice wanted = m_state.wanted;
    wanted.password = password;
    m_jobs.run(
        this, [this, wanted] { return m_door.create(wanted); },
        [this](const Result<QString> &recovery) {
            if (!recovery) {
                fail(recovery.error());
                return;
            }
            change([&](State &state) {
                state.busy.clear();
                state.step = Step::NewRecovery;
                state.recoveryKey = *recovery;
            });
        });
}

void StartPresenter::confirmRecovery(const QString &lastGroup)
{
    const QStringList groups
        = m_state.recoveryKey.split(QRegularExpression(u"[\\s-]+"_s), Qt::SkipEmptyParts);
    if (groups.isEmpty() || lastGroup.simplified().compare(groups.last(), Qt::CaseInsensitive) != 0) {
        change([](State &state) {
            state.problem = tr("Dit is niet de laatste groep van de herstelsleutel.");
            state.advice = tr("Kijk op uw print of papier en typ de laatste groep over.");
        });
        return;
    }
    const QString password = std::exchange(m_newPassword, {});
    const NewOffice wanted = m_state.wanted;
    change([](State &state) { state.recoveryKey.clear(); });
    enter(wanted.path, wanted.login, password);
}

void StartPresenter::cancel()
{
    m_newPassword.clear();
    change([](State &state) {
        state.step = Step::Start;
        state.problem.clear();
        state.advice.clear();
        state.busy.clear();
    });
}

void StartPresenter::fail(const Error &error)
{
    const ErrorText text = errorText(error);
    change([&](State &state) {
        state.busy.clear();
        state.problem = text.message;
        state.advice = text.advice;
    });
}

void StartPresenter::change(const std::function<void(State &)> &change)
{
    State next = m_state;
    change(next);
    if (next == m_state)
        return;
    m_state = std::move(next);
    emit stateChanged();
}

} // namespace kib::ui
