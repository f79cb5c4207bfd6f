// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/keyring.h"

#include <QList>
#include <QString>

#include <optional>

namespace kib::vault {

enum class Role { Caseworker, TeamLead, External, Analyst, Administrator };

// What services ask before they act. Source: role table of the product document.
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
};

[[nodiscard]] bool mayRole(Role role, Action action);
[[nodiscard]] bool may(const QList<Role> &roles, Action action);

// "caseworker", "teamlead", "external", "analyst", "administrator"; nothing for other words.
[[nodiscard]] QString roleKey(Role role);
[[nodiscard]] std::optional<Role> roleFromKey(const QString &key);

// The data keys a role is granted. Source: vault table "what the keys allow".
[[nodiscard]] QList<Purpose> grantedTo(Role role);

} // namespace kib::vault
