// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/client/clientstore.h"
#include "core/client/organisation.h"
#include "core/contact/contactstore.h"
#include "core/interview/drafts.h"
#include "core/interview/interviewstore.h"
#include "core/method/methodstore.h"
#include "core/placement/placement.h"
#include "core/plan/activity.h"
#include "core/storage/damagedrow.h"
#include "core/storage/workstation.h"
#include "core/vault/accountstore.h"
#include "core/vault/session.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace kib::plan {
class Directory;
}

namespace kib::storage {

class Database;
class OpLog;
class RowStore;

// What it takes to make a case file.
struct NewCaseFile {
    QString path; // must not exist
    QString organisation;
    bool practice = false; // fictional people: other dates allowed, cheaper key derivation
    QString login; // first account, team lead and administrator
    const vault::SecretBytes &password;
    const method::Method &method;
};

// An unlocked case file: its stores and its acts. One thread.
class CaseFile final : public WorkStarter
{
public:
    // Makes the file under another name first, so a half-made one never carries the real name. Returns the
    // paper key in words: it is shown this once. Exists, Denied, Io, NotFound "folder", Invalid
    // "login_empty", "organisation_empty".
    [[nodiscard]] static Result<QString> create(const NewCaseFile &wanted, const Clock &clock);

    ~CaseFile() override;

    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin(const Act &act) override;

    [[nodiscard]] const vault::Session &session() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] bool isPractice() const;
    [[nodiscard]] int schemaVersion() const;

    [[nodiscard]] vault::AccountStore &accounts();
    [[nodiscard]] client::ClientStore &clients();
    [[nodiscard]] client::OrganisationStore &organisations();
    [[nodiscard]] method::MethodStore &methods();
    [[nodiscard]] contact::ContactStore &contacts();
    [[nodiscard]] interview::InterviewStore &interviews();
    [[nodiscard]] placement::PlacementStore &placements();
    [[nodiscard]] plan::PlanStore &plans();

    // Who is signed in here, for files on this workstation.
    [[nodiscard]] WorkstationOwner workstation() const;
    // The drafts of who is signed in, on this workstation: below `folder`, which must be on a local disk and
    // outside a roaming profile. It may outlive the case file. Io.
    [[nodiscard]] Result<std::unique_ptr<interview::Drafts>> drafts(const QString &folder) const;

    // The list of clients of this workstation, in files below such a folder; see DirectoryFile.
    [[nodiscard]] Result<std::shared_ptr<const plan::Directory>> lastDirectory(
        const QString &folder, const QHash<AccountId, QString> &names) const;
    [[nodiscard]] Result<void> keepDirectory(const QString &folder, const plan::Directory &directory) const;

    // Another value after anything was written to the file, by anybody; empty when it cannot be told.
    [[nodiscard]] QByteArray version() const;
    // Rows whose MAC or seal did not hold in what was read so far.
    [[nodiscard]] const QList<DamagedRow> &damage() const;
    // Sequence numbers of log entries near the end of the chain that do not hold; empty when all is well.
    // For every opening, soon after it: takes some 50 ms.
    [[nodiscard]] Result<QList<qint64>> brokenLog() const;
    // Notes in the log that a dossier was looked at, at most once in 15 minutes. A file that cannot be
    // written to is no reason not to show it.
    [[nodiscard]] Result<void> noteView(ClientId client);
    // After much was read at once: pages that nobody needs again go back to the system.
    void giveBackMemory();

    [[nodiscard]] Database &database();
    [[nodiscard]] RowStore &rows();
    [[nodiscard]] OpLog &log();

private:
    friend class LockedFile;
    [[nodiscard]] Result<void> noteOnce(const Act &act); // by event and client, in 15 minutes
    struct Parts;
    explicit CaseFile(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

// A case file that was looked at, but not unlocked.
class LockedFile
{
public:
    // NotFound, Denied, NotOurs, Newer, Damaged, Busy. Never makes a file.
    [[nodiscard]] static Result<LockedFile> open(const QString &path);
    LockedFile(LockedFile &&) noexcept;
    ~LockedFile();

    [[nodiscard]] bool isPractice() const;
    // Names of the accounts that can sign in, as they stand in the file: nothing is trusted before unlock().
    [[nodiscard]] Result<QStringList> logins() const;
    // Signs in with a password, or with the bytes of a paper key (vault::paperKey). WrongPassword, Damaged,
    // Denied. `clock` must outlive the case file.
    [[nodiscard]] Result<std::unique_ptr<CaseFile>> unlock(
        const QString &login, const vault::SecretBytes &secret, const Clock &clock) &&;
    // A copy of a file one holds the keys of: checks its rows with the session's keys.
    [[nodiscard]] Result<std::unique_ptr<CaseFile>> unlockWith(
        const vault::Session &session, const Clock &clock) &&;

private:
    LockedFile();
    std::unique_ptr<Database> m_database;
    DatabaseId m_id;
    bool m_practice = false;
    int m_schema = 0;
};

} // namespace kib::storage
