// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/permission.h"
#include "core/vault/session.h"
#include "tests/core/vault/vaultvalues.h"

using namespace kib::vault;
using namespace Qt::StringLiterals;

namespace {

const QList<Role> roles { Role::Caseworker, Role::TeamLead, Role::External, Role::Analyst,
    Role::Administrator };

struct Expected {
    Action action;
    const char *may; // one letter a role, in the order of `roles`; a dot: may not
};
const std::vector<Expected> expected {
    { Action::ReadClients, "CT..." },
    { Action::WriteInterview, "CT..." },
    { Action::DecidePlacement, "CT..." },
    { Action::PlanAndInvite, "CT..." },
    { Action::PrintLetters, "CT..." },
    { Action::RecordAttendance, "CT..." },
    { Action::ImportClients, ".T..D" },
    { Action::ReadFigures, "CT.A." },
    { Action::ReadTeamFiguresPerPerson, ".T..." },
    { Action::ManageMethods, "....D" },
    { Action::ManageSettings, "....D" },
    { Action::ManageAccounts, ".T..D" },
    { Action::Backup, "....D" },
    { Action::CheckFile, ".T..D" },
    { Action::ReadLog, ".T..." },
};

} // namespace

TEST_CASE("each role may do what the table says and no more")
{
    for (const Expected &row : expected) {
        for (qsizetype i = 0; i < roles.size(); ++i) {
            CAPTURE(static_cast<int>(row.action), i);
            CHECK(mayRole(roles[i], row.action) == (row.may[i] != '.'));
            CHECK(may({ roles[i] }, row.action) == (row.may[i] != '.'));
        }
    }
}

TEST_CASE("somebody with several roles may do what any of them may")
{
    const QList<Role> both { Role::TeamLead, Role::Administrator };
    for (const Expected &row : expected) {
        CAPTURE(static_cast<int>(row.action));
        CHECK(may(both, row.action)); // the first account of a file can do everything
        CHECK_FALSE(may({}, row.action));
        CHECK_FALSE(may({ Role::External }, row.action));
    }
    CHECK_FALSE(may({ Role::Caseworker, Role::Analyst }, Action::ManageAccounts));
}

TEST_CASE("a team lead may do all that a caseworker may")
{
    for (const Expected &row : expected) {
        if (mayRole(Role::Caseworker, row.action))
            CHECK(mayRole(Role::TeamLead, row.action));
    }
}

TEST_CASE("a session may what its roles may")
{
    Session session { kib::AccountId(QUuid()), u"M. Jansen"_s, { Role::Caseworker }, {}, {} };
    CHECK(session.may(Action::WriteInterview));
    CHECK_FALSE(session.may(Action::ImportClients));
    session.roles.append(Role::Administrator);
    CHECK(session.may(Action::ImportClients));
}

TEST_CASE("roles go to their keys and back")
{
    const QStringList keys { u"caseworker"_s, u"teamlead"_s, u"external"_s, u"analyst"_s,
        u"administrator"_s };
    for (qsizetype i = 0; i < roles.size(); ++i) {
        CHECK(roleKey(roles[i]) == keys[i]);
        CHECK(roleFromKey(keys[i]) == roles[i]);
    }
    for (const QString &word : { u""_s, u"Caseworker"_s, u"stand_in"_s, u"signals"_s, u"teamlead "_s })
        CHECK_FALSE(roleFromKey(word));
}

TEST_CASE("each role is granted the keys of the table")
{
    using enum Purpose;
    CHECK(grantedTo(Role::Caseworker)
        == QList { Identity, Answers, Text, Mac, Index, Administration, Reports });
    CHECK(grantedTo(Role::TeamLead)
        == QList { Identity, Answers, Text, Mac, Index, Administration, Reports, Audit });
    CHECK(grantedTo(Role::External).isEmpty());
    CHECK(grantedTo(Role::Analyst) == QList { Administration, Reports });
    CHECK(grantedTo(Role::Administrator) == QList { Administration });
}

TEST_CASE("who may read clients holds the keys for it and nobody else does")
{
    for (const Role role : roles) {
        CHECK(grantedTo(role).contains(Purpose::Identity) == mayRole(role, Action::ReadClients));
        CHECK(grantedTo(role).contains(Purpose::Answers) == mayRole(role, Action::WriteInterview));
        CHECK(grantedTo(role).contains(Purpose::Audit) == mayRole(role, Action::ReadLog));
        CHECK(grantedTo(role).contains(Purpose::Reports) == mayRole(role, Action::ReadFigures));
        CHECK_FALSE(grantedTo(role).contains(Purpose::Signals));
    }
}
