// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commandline.h"
#include "app/output.h"
#include "core/base/result.h"
#include "core/contact/attendanceservice.h"
#include "core/contact/invitationservice.h"
#include "core/contact/letterservice.h"
#include "core/exchange/clientimport.h"
#include "core/interview/interviewservice.h"
#include "core/placement/placementservice.h"
#include "core/plan/caseload.h"
#include "core/storage/casefile.h"

#include <memory>

namespace kib::app {

// Account and password that every practice file opens with; printed by `kib practice`.
[[nodiscard]] QString practiceAccount();
[[nodiscard]] QString practicePassword();

// Who signs in, from options and environment (KIB_FILE, KIB_ACCOUNT, KIB_PASSWORD). The password is never an
// argument.
struct Credentials {
    QString account;
    QString password;
};
// Invalid "account_missing", "password_missing"; NotFound or Denied "input" for a password file that cannot
// be read. For practice files the published ones stand in.
[[nodiscard]] Result<Credentials> credentials(const GlobalOptions &options, bool practice);
[[nodiscard]] QString filePath(const GlobalOptions &options); // empty when none is named

using Names = QHash<AccountId, QString>;
using ClientNumbers = QHash<ClientId, QString>;

// The method with that key. Invalid "unknown_method".
[[nodiscard]] Result<std::shared_ptr<const method::Method>> methodNamed(const QString &key);

// An open case file with everything that works on it: the one place where concrete classes are joined.
class Office
{
public:
    // Codes of LockedFile; Invalid "file_missing", and "date_forged" when a real file is given another date.
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const GlobalOptions &options);
    // The same with somebody who is known already.
    [[nodiscard]] static Result<std::unique_ptr<Office>> openAs(
        const GlobalOptions &options, const Credentials &who);

    [[nodiscard]] storage::CaseFile &file() { return *m_file; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] QDate today() const { return m_clock->today(); }

    [[nodiscard]] exchange::ClientImport clientImport();
    [[nodiscard]] contact::InvitationService invitations();
    [[nodiscard]] contact::LetterService letters();
    [[nodiscard]] contact::AttendanceService attendance();
    [[nodiscard]] interview::InterviewService interviews();
    [[nodiscard]] placement::PlacementService placements();
    [[nodiscard]] plan::CaseSources caseSources();

    // Says beside the result what was damaged in all that was read; exit code "done with findings" when
    // anything was.
    [[nodiscard]] int saidDamage(const Output &out);

    // A client by number ("K00012", also "k00012") or id. NotFound, Damaged "client".
    [[nodiscard]] Result<client::Client> client(const QString &named);
    // Numbers of clients; the id stands in where there is no number or the row cannot be read.
    [[nodiscard]] ClientNumbers numbers(const QList<ClientId> &clients);
    [[nodiscard]] Result<Names> names(); // of all accounts

private:
    [[nodiscard]] contact::ContactDesk contactDesk();
    Office() = default;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<storage::CaseFile> m_file;
};

} // namespace kib::app
