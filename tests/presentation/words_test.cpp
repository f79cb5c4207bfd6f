// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/contactstore.h"
#include "core/contact/invitees.h"
#include "core/exchange/clientrows.h"
#include "core/plan/activity.h"
#include "core/vault/permission.h"
#include "tests/support/catch_qt.h"
#include "ui/common/words.h"

using namespace kib;
using namespace Qt::StringLiterals;

TEST_CASE("every code of a cell has a sentence")
{
    for (size_t i = 0; i < exchange::cellCodeCount; ++i) {
        const QString code = key(static_cast<exchange::CellCode>(i));
        INFO(code.toStdString());
        CHECK(ui::importCodeSentence(code) != code);
    }
    CHECK(ui::importCodeSentence(u"bsn_elsewhere"_s).endsWith(u'.'));
}

TEST_CASE("every state and reason has a Dutch word")
{
    for (const auto reason : { contact::NotInvitable::Deceased, contact::NotInvitable::Outflow,
             contact::NotInvitable::WithWsp, contact::NotInvitable::HasAppointment,
             contact::NotInvitable::ForeignAddress, contact::NotInvitable::IncompleteAddress })
        CHECK(ui::notInvitableWord(key(reason)) != key(reason));
    for (const auto status : { contact::LetterStatus::Drafted, contact::LetterStatus::Printed,
             contact::LetterStatus::Sent, contact::LetterStatus::Returned, contact::LetterStatus::Withdrawn })
        CHECK(ui::letterStatusWord(key(status)) != key(status));
    for (const auto status : { contact::AppointmentStatus::Planned, contact::AppointmentStatus::Attended,
             contact::AppointmentStatus::NoShow, contact::AppointmentStatus::Cancelled,
             contact::AppointmentStatus::Moved })
        CHECK(ui::appointmentStatusWord(key(status)) != key(status));
    for (const auto status : { plan::ActivityStatus::Planned, plan::ActivityStatus::Running,
             plan::ActivityStatus::Done, plan::ActivityStatus::Stopped })
        CHECK(ui::activityStatusWord(key(status)) != key(status));
    for (const auto role : { vault::Role::Caseworker, vault::Role::TeamLead, vault::Role::External,
             vault::Role::Analyst, vault::Role::Administrator })
        CHECK(ui::roleWord(vault::roleKey(role)) != vault::roleKey(role));
    for (const QString &code : { u"integrity"_s, u"mac"_s, u"seal"_s, u"stale"_s, u"missing"_s, u"unlogged"_s,
             u"chain"_s, u"unexpected"_s })
        CHECK(ui::fileProblemSentence(code) != code);
}

TEST_CASE("a letter that is held back says what is wrong, or what lacks")
{
    CHECK(ui::withheldSentence({ u"deceased"_s }) == u"de klant is overleden"_s);
    CHECK(ui::withheldSentence({ u"place"_s, u"date"_s })
        == u"er ontbreekt: de plaats van het gesprek, de datum van de afspraak"_s);
    CHECK(ui::withheldSentence({ u"eigen_veld"_s }) == u"er ontbreekt: eigen_veld"_s);
    CHECK(ui::withheldSentence({ u"place"_s, u"address_too_long"_s })
        == u"het adres past niet in het venster; er ontbreekt: de plaats van het gesprek"_s);
}

TEST_CASE("numbers are written as in Dutch")
{
    CHECK(ui::number(1234567) == u"1.234.567"_s);
    CHECK(ui::counted(1, u"brief"_s, u"brieven"_s) == u"1 brief"_s);
    CHECK(ui::counted(0, u"brief"_s, u"brieven"_s) == u"0 brieven"_s);
    CHECK(ui::percent(0.909) == u"91 %"_s);
    CHECK(ui::percent({}) == u"–"_s);
    CHECK(ui::fte(80) == u"0,8"_s);
    CHECK(ui::fte(85) == u"0,85"_s);
    CHECK(ui::fte({}) == u"–"_s);
    CHECK(ui::decimal(35.77) == u"35,8"_s);
    CHECK(ui::decimal({}) == u"–"_s);
}
