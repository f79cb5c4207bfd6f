// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/contact/attendanceservice.h"
#include "core/contact/invitationservice.h"
#include "core/contact/letterservice.h"
#include "core/exchange/clientimport.h"
#include "core/exchange/practiceoffice.h"
#include "core/interview/interviewservice.h"
#include "core/placement/placementservice.h"
#include "core/plan/caseload.h"
#include "core/storage/casefile.h"

#include <memory>

namespace kib::app {

// Account and password that every practice file opens with; printed by `kib practice`.
[[nodiscard]] QString practiceAccount();
[[nodiscard]] QString practicePassword();

struct Credentials {
    QString account;
    QString password;
};

using Names = QHash<AccountId, QString>;
using ClientNumbers = QHash<ClientId, QString>;

// The method with that key. Invalid "unknown_method".
[[nodiscard]] Result<std::shared_ptr<const method::Method>> methodNamed(const QString &key);

// An open case file with everything that works on it: the one place where concrete classes are joined. One
// thread.
class Office
{
public:
    ~Office();
    // Codes of LockedFile; Invalid "date_forged" when a real file is given another date than the real one
    // (`today`, invalid = the real one).
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(
        const QString &path, const Credentials &who, QDate today = {});
    [[nodiscard]] static Result<std::unique_ptr<Office>> unlock(
        storage::LockedFile locked, const Credentials &who, QDate today);

    [[nodiscard]] storage::CaseFile &file() { return *m_file; }
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] QDate today() const { return clock().today(); }
    // Another working day, in a practice file. Invalid "date_forged".
    [[nodiscard]] Result<void> moveTo(QDate today);

    [[nodiscard]] exchange::ClientImport clientImport();
    [[nodiscard]] contact::InvitationService invitations();
    [[nodiscard]] contact::LetterService letters();
    [[nodiscard]] contact::AttendanceService attendance();
    [[nodiscard]] interview::InterviewService interviews();
    [[nodiscard]] placement::PlacementService placements();
    [[nodiscard]] plan::CaseSources caseSources();

    // A client by number ("K00012", also "k00012") or id. NotFound, Damaged "client".
    [[nodiscard]] Result<client::Client> client(const QString &named);
    // Numbers of clients; the id stands in where there is no number or the row cannot be read.
    [[nodiscard]] ClientNumbers numbers(const QList<ClientId> &clients);
    [[nodiscard]] Result<Names> names(); // of all accounts

private:
    // Real time of day on a day that can be chosen; follows the real day until it was.
    class WorkClock;
    [[nodiscard]] contact::ContactDesk contactDesk();
    Office();
    std::unique_ptr<WorkClock> m_clock;
    std::unique_ptr<storage::CaseFile> m_file;
};

// A new, empty case file; returns the recovery key in words, shown this once. Codes of checkPassword and
// CaseFile::create.
[[nodiscard]] Result<QString> makeFile(const QString &path, const QString &organisation,
    const method::Method &method, bool practice, const Credentials &who);
// The desk, telephone and addresses of an office that does not exist, so that its letters are whole.
[[nodiscard]] Result<void> furnish(Office &office);
// A practice office with people and two years of history, for practiceAccount(). Nothing is left behind when
// it fails.
[[nodiscard]] Result<exchange::PracticeCounts> makePractice(
    const QString &path, const method::Method &method, qint64 seed, int clients);

} // namespace kib::app
