// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/keyring.h"

#include <QList>
#include <QString>

#include <optional>

namespace kib::vault {

enum class Role { Caseworker, TeamLead, External, Analyst, Administrator };

// What services ask before they act. Source: role table of the product document; who makes accounts and reads
// the log follows from who can hand out keys and open log detail (`grantedTo`). A permission is no key: a
// service that finds no key for what it must read or write answers Denied all the same, e.g. an import by
// somebody who is administrator only.
enum class Action {
    ReadClients, // names, lists, dossiers
    WriteInterview,
    DecidePlacement,
    PlanAndInvite,
    PrintLetters,
    RecordAttendance,
    ImportClients,
    ReadFigures,
    ReadTeamFiguresPerPerson,
    ManageMethods,
    ManageSettings,
    ManageAccounts,
    Backup,
    CheckFile,
    ReadLog, // who did and saw what, with the reasons given
};

// External: nothing at all in a shared file, until keys can be handed out per client. A team lead may do all
// that a caseworker may.
[[nodiscard]] bool mayRole(Role role, Action action);
[[nodiscard]] bool may(const QList<Role> &roles, Action action);

// "caseworker", "teamlead", "external", "analyst", "administrator"; nothing for other words.
[[nodiscard]] QString roleKey(Role role);
[[nodiscard]] std::optional<Role> roleFromKey(const QString &key);

// The data keys a role is granted. Source: vault table "what the keys allow". Signals belong to no role: that
// key is granted to persons by name.
[[nodiscard]] QList<Purpose> grantedTo(Role role);

} // namespace kib::vault
