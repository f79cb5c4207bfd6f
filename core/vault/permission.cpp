// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/permission.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kib::vault {

namespace {

constexpr std::array allRoles {
    Role::Caseworker,
    Role::TeamLead,
    Role::External,
    Role::Analyst,
    Role::Administrator,
};

struct Row {
    Action action;
    std::array<bool, allRoles.size()> may; // in the order of `allRoles`
};

constexpr bool yes = true;
constexpr bool no = false;
constexpr std::array table {
    //                                     caseworker, team lead, external, analyst, administrator
    Row { Action::ReadClients, { yes, yes, no, no, no } },
    Row { Action::WriteInterview, { yes, yes, no, no, no } },
    Row { Action::DecidePlacement, { yes, yes, no, no, no } },
    Row { Action::PlanAndInvite, { yes, yes, no, no, no } },
    Row { Action::PrintLetters, { yes, yes, no, no, no } },
    Row { Action::RecordAttendance, { yes, yes, no, no, no } },
    Row { Action::ImportClients, { no, yes, no, no, yes } },
    Row { Action::ReadFigures, { yes, yes, no, yes, no } },
    Row { Action::ReadTeamFiguresPerPerson, { no, yes, no, no, no } },
    Row { Action::ManageMethods, { no, no, no, no, yes } },
    Row { Action::ManageSettings, { no, no, no, no, yes } },
    Row { Action::ManageAccounts, { no, yes, no, no, yes } },
    Row { Action::Backup, { no, no, no, no, yes } },
    Row { Action::CheckFile, { no, yes, no, no, yes } },
    Row { Action::ReadLog, { no, yes, no, no, no } },
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < allRoles.size(); ++i) {
        if (static_cast<std::size_t>(allRoles[i]) != i)
            return false;
    }
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].action) != i)
            return false;
    }
    return table.size() == static_cast<std::size_t>(Action::ReadLog) + 1;
}
static_assert(isInOrder(), "one row for every action, in the order of the enums");

} // namespace

bool mayRole(Role role, Action action)
{
    return table[static_cast<std::size_t>(action)].may[static_cast<std::size_t>(role)];
}

bool may(const QList<Role> &roles, Action action)
{
    return std::any_of(roles.begin(), roles.end(), [action](Role role) { return mayRole(role, action); });
}

QString roleKey(Role role)
{
    switch (role) {
    case Role::Caseworker:
        return u"caseworker"_s;
    case Role::TeamLead:
        return u"teamlead"_s;
    case Role::External:
        return u"external"_s;
    case Role::Analyst:
        return u"analyst"_s;
    case Role::Administrator:
        return u"administrator"_s;
    }
    return {};
}

std::optional<Role> roleFromKey(const QString &key)
{
    const auto *const found
        = std::find_if(allRoles.begin(), allRoles.end(), [&key](Role role) { return roleKey(role) == key; });
    return found == allRoles.end() ? std::nullopt : std::optional(*found);
}

QList<Purpose> grantedTo(Role role)
{
    QList<Purpose> keys;
    switch (role) {
    case Role::Caseworker:
    case Role::TeamLead:
        keys = { Purpose::Identity, Purpose::Answers, Purpose::Text, Purpose::Mac, Purpose::Index,
            Purpose::Administration, Purpose::Reports };
        if (role == Role::TeamLead)
            keys.append(Purpose::Audit);
        break;
    case Role::Analyst:
        keys = { Purpose::Administration, Purpose::Reports };
        break;
    case Role::Administrator:
        keys = { Purpose::Administration };
        break;
    case Role::External:
        break;
    }
    return keys;
}

} // namespace kib::vault
