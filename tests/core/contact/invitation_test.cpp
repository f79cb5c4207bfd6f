// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/invitationservice.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::test;
using namespace kib::contact;
using namespace Qt::StringLiterals;

namespace {

InvitationService serviceOf(TestOffice &office)
{
    return InvitationService(office.desk());
}

InvitationWish wish()
{
    return { true, {}, monday.addDays(7), monday.addDays(11), {}, {}, u"invitation"_s };
}

} // namespace

TEST_CASE("everybody out of view gets a slot and a drafted letter, and nobody twice")
{
    TestOffice office;
    const AccountId kaya = office.hire(u"S. Kaya"_s);
    const client::Client never = office.add(aPerson(u"K1"_s), kaya);
    const client::Client longAgo = office.add(aPerson(u"K2"_s), kaya);
    const client::Client recent = office.add(aPerson(u"K3"_s), kaya);
    office.talkedTo(longAgo.id, monday.addMonths(-13));
    office.talkedTo(recent.id, monday.addMonths(-12));
    const InvitationOutcome outcome = KIB_VALUE(serviceOf(office).invite(wish()));
    REQUIRE(outcome.planned.size() == 2);
    CHECK(outcome.planned.first().client == never.id); // never spoken to comes first
    CHECK(outcome.planned.first().on == monday.addDays(7));
    CHECK(outcome.planned.first().at == QTime(9, 0));
    CHECK(outcome.planned.first().minutes == 75);
    CHECK(outcome.planned.last().client == longAgo.id);
    CHECK(KIB_VALUE(office.file().contacts().lettersWith(LetterStatus::Drafted)).size() == 2);
    const InvitationOutcome again = KIB_VALUE(serviceOf(office).invite(wish()));
    CHECK(again.planned.isEmpty());
    REQUIRE(again.skipped.size() == 2);
    CHECK(again.skipped.first().reason == u"has_appointment"_s);
    CHECK(KIB_VALUE(office.file().contacts().plannedAppointments()).size() == 2);
}

TEST_CASE("named clients are invited in view or not, and the reasons hold for them too")
{
    TestOffice office;
    const AccountId kaya = office.hire(u"S. Kaya"_s);
    const client::Client recent = office.add(aPerson(u"K1"_s), kaya);
    client::Identity noAddress = aPerson(u"K2"_s);
    noAddress.address = {};
    const client::Client homeless = office.add(noAddress, kaya);
    office.talkedTo(recent.id, monday);
    InvitationWish named = wish();
    named.outOfView = false;
    named.clients = { recent.id, homeless.id };
    const InvitationOutcome outcome = KIB_VALUE(serviceOf(office).invite(named));
    REQUIRE(outcome.planned.size() == 1);
    CHECK(outcome.planned.first().client == recent.id);
    REQUIRE(outcome.skipped.size() == 1);
    CHECK(outcome.skipped.first().reason == u"incomplete_address"_s);
}

TEST_CASE("who finds no room is named, and a client without a caseworker goes where there is room")
{
    TestOffice office;
    const AccountId kaya = office.hire(u"S. Kaya"_s);
    for (int i = 0; i < 5; ++i)
        office.add(aPerson(u"K%1"_s.arg(i)), kaya);
    const client::Client alone = office.add(aPerson(u"K9"_s));
    InvitationWish oneDay = wish();
    oneDay.until = oneDay.from;
    const InvitationOutcome outcome = KIB_VALUE(serviceOf(office).invite(oneDay));
    CHECK(outcome.planned.size() == 5); // four of Kaya, and the one without a caseworker
    REQUIRE(outcome.unplanned.size() == 1);
    CHECK(outcome.unplanned.first().reason == u"no_free_slot"_s);
    CHECK(outcome.planned.last().client == alone.id);
    CHECK(outcome.planned.last().caseworker == office.file().session().account);
}

TEST_CASE("a client who is named twice is planned once, and never for today")
{
    TestOffice office;
    const client::Client known = office.add(aPerson(), office.hire(u"S. Kaya"_s));
    InvitationWish twice = wish();
    twice.outOfView = false;
    twice.clients = { known.id, known.id };
    twice.from = monday;
    const InvitationOutcome outcome = KIB_VALUE(serviceOf(office).invite(twice));
    REQUIRE(outcome.planned.size() == 1);
    CHECK(outcome.planned.first().on == monday.addDays(1));
}

TEST_CASE("a period of holidays plans nobody and says why")
{
    TestOffice office;
    office.add(aPerson(), office.hire(u"S. Kaya"_s));
    InvitationWish christmas = wish();
    christmas.from = QDate(2026, 12, 25);
    christmas.until = QDate(2026, 12, 27);
    const InvitationOutcome outcome = KIB_VALUE(serviceOf(office).invite(christmas));
    CHECK(outcome.planned.isEmpty());
    REQUIRE(outcome.unplanned.size() == 1);
    CHECK(outcome.unplanned.first().reason == u"no_working_day"_s);
}

TEST_CASE("wishes that make no sense are refused by name and plan nothing")
{
    TestOffice office;
    office.add(aPerson(), office.hire(u"S. Kaya"_s));
    InvitationWish wrong = wish();
    QString code;
    SECTION("end before begin")
    {
        wrong.until = wrong.from.addDays(-1);
        code = u"end_before_begin"_s;
    }
    SECTION("in the past")
    {
        wrong.from = monday.addDays(-10);
        wrong.until = monday.addDays(-5);
        code = u"period_in_past"_s;
    }
    SECTION("today, when no letter can arrive any more")
    {
        wrong.from = monday;
        wrong.until = monday;
        code = u"period_in_past"_s;
    }
    SECTION("over a year from now")
    {
        wrong.until = monday.addDays(400);
        code = u"period_too_far"_s;
    }
    SECTION("a talk of a day")
    {
        wrong.minutes = 600;
        code = u"minutes_range"_s;
    }
    SECTION("a letter that does not exist")
    {
        wrong.templateKey = u"dreigbrief"_s;
        code = u"unknown_letter"_s;
    }
    CHECK(serviceOf(office).invite(wrong).error().detail == code);
    CHECK(KIB_VALUE(office.file().contacts().plannedAppointments()).isEmpty());
}

TEST_CASE("a limit takes those who wait longest")
{
    TestOffice office;
    const AccountId kaya = office.hire(u"S. Kaya"_s);
    const client::Client newer = office.add(aPerson(u"K1"_s), kaya);
    const client::Client older = office.add(aPerson(u"K2"_s), kaya);
    office.talkedTo(newer.id, monday.addYears(-2));
    office.talkedTo(older.id, monday.addYears(-5));
    InvitationWish one = wish();
    one.limit = 1;
    const InvitationOutcome outcome = KIB_VALUE(serviceOf(office).invite(one));
    REQUIRE(outcome.planned.size() == 1);
    CHECK(outcome.planned.first().client == older.id);
}

TEST_CASE("trying out tells what inviting would do and stores nothing")
{
    TestOffice office;
    const AccountId kaya = office.hire(u"S. Kaya"_s);
    const AccountId smit = office.hire(u"T. Smit"_s);
    const client::Client hers = office.add(aPerson(u"K1"_s), kaya);
    office.add(aPerson(u"K2"_s), smit);
    client::Identity noAddress = aPerson(u"K3"_s);
    noAddress.address = {};
    office.add(noAddress, kaya);
    CHECK(KIB_VALUE(serviceOf(office).tryOut(wish())).planned.size() == 2);
    InvitationWish ofOne = wish();
    ofOne.caseworker = kaya;
    const InvitationOutcome tried = KIB_VALUE(serviceOf(office).tryOut(ofOne));
    CHECK(KIB_VALUE(office.file().contacts().plannedAppointments()).isEmpty());
    CHECK(KIB_VALUE(office.file().contacts().lettersWith(LetterStatus::Drafted)).isEmpty());
    const InvitationOutcome done = KIB_VALUE(serviceOf(office).invite(ofOne));
    REQUIRE(done.planned.size() == 1);
    CHECK(done.planned.first().client == hers.id);
    REQUIRE(tried.planned.size() == 1);
    CHECK(tried.planned.first().client == hers.id);
    CHECK(tried.planned.first().on == done.planned.first().on);
    CHECK(tried.planned.first().at == done.planned.first().at);
    CHECK(tried.skipped.size() == 1);
    CHECK(done.skipped.size() == 1);
}
