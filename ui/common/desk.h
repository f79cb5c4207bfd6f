// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/contact/attendanceservice.h"
#include "core/contact/invitationservice.h"
#include "core/contact/letterservice.h"
#include "core/exchange/clientimport.h"
#include "core/interview/drafts.h"
#include "core/interview/interviewservice.h"
#include "core/placement/placementservice.h"
#include "core/plan/directory.h"
#include "core/weekstart/weekfigures.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

namespace kib::ui {

// What a check of the whole file found. Codes as in fileProblemSentence.
struct FileJudgement {
    struct Finding {
        QString table;
        QString row;
        QString code;
    };
    bool ok = true;
    qint64 clients = 0;
    qint64 rows = 0;
    QList<Finding> findings;
};
// Seen in passing, without a check of the whole file.
struct FileSoundness {
    qsizetype damagedRows = 0;
    qint64 logBrokenFrom = 0; // 0 = it is whole
};
struct BackupMade {
    QString path;
    qint64 clients = 0;
};

// The use cases and stores of the open file. It lives on the worker: pages touch it inside jobs only.
struct Desk {
    WorkStarter &works;
    const vault::Session &session;
    const Clock &clock;
    client::ClientStore &clients;
    client::OrganisationStore &organisations;
    contact::ContactStore &contacts;
    interview::InterviewStore &talks;
    method::MethodStore &methods;
    placement::PlacementStore &decisions;
    plan::PlanStore &plans;
    vault::AccountStore &accounts;
    interview::InterviewService interviews;
    placement::PlacementService placements;
    contact::InvitationService invitations;
    contact::LetterService letters;
    contact::AttendanceService attendance;
    exchange::ClientImport clientImport;
    std::function<Result<void>(ClientId)> noteView; // in the log: who looked at whose dossier
    interview::Drafts *drafts = nullptr; // null when this workstation has no place for them
    int schemaVersion = 0;
    // Every row against the log and its seal. Denied. Takes a while.
    std::function<Result<FileJudgement>()> checkFile = {};
    // A verified copy in a folder. Denied; codes of makeBackup.
    std::function<Result<BackupMade>(const QString &folder)> backUp = {};
    // The clients as this workstation showed them last; null when it does not know. Never the truth.
    std::function<std::shared_ptr<const plan::Directory>(const QHash<AccountId, QString> &names)>
        lastDirectory = [](const auto &) { return nullptr; };
    std::function<void(const plan::Directory &)> keepDirectory = [](const plan::Directory &) {};
    // What was read so far and does not hold, and the log entries that do not; see CaseFile.
    std::function<FileSoundness()> soundness = [] { return FileSoundness(); };
    // Another value after anything was written to the file, by anybody; empty when it cannot be told.
    std::function<QByteArray()> version = [] { return QByteArray(); };
    // After much was read at once: memory that nobody needs again.
    std::function<void()> giveBackMemory = [] {};

    [[nodiscard]] plan::CaseSources cases() const { return { clients, contacts, decisions, plans }; }
};

// What every page knows of the open file without asking it. A value: pages may read it anywhere.
struct Workplace {
    QString path;
    QString fileName; // "noord.kib"
    bool practice = false;
    bool readOnly = false;
    QString organisation;
    AccountId account;
    QString accountName;
    QList<vault::Role> roles;
    QDate today;
    std::shared_ptr<const method::Method> method; // the current one
    QHash<AccountId, QString> names; // of all caseworkers

    [[nodiscard]] bool may(vault::Action action) const { return vault::may(roles, action); }
};

} // namespace kib::ui
