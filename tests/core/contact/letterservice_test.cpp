// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/invitationservice.h"
#include "core/contact/letterservice.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::test;
using namespace kib::contact;
using namespace Qt::StringLiterals;

namespace {

LetterService serviceOf(TestOffice &office)
{
    return LetterService(office.desk());
}

void set(TestOffice &office, const QString &key, const QString &value)
{
    auto work = KIB_VALUE(office.file().begin({ u"settings"_s, {}, {}, {}, {} }));
    KIB_DONE(office.file().organisations().set(key, value));
    KIB_DONE(work->commit());
}

// Two clients with an appointment and a drafted letter.
void invited(TestOffice &office)
{
    const AccountId kaya = office.hire(u"S. Kaya"_s);
    client::Identity late = aPerson(u"K1"_s);
    late.address.postcode = u"9000AA"_s;
    office.add(late, kaya);
    office.add(aPerson(u"K2"_s), kaya);
    set(office, u"phone"_s, u"038 123"_s);
    set(office, u"visit_address"_s, u"Stadskantoor"_s);
    InvitationService invitations(office.desk());
    REQUIRE(KIB_VALUE(invitations.invite(
                          { true, {}, monday.addDays(7), monday.addDays(11), {}, {}, u"invitation"_s }))
                .planned.size()
        == 2);
}

} // namespace

TEST_CASE("letters are ready in postcode order, in the name of the client's caseworker")
{
    TestOffice office;
    invited(office);
    const PrintRun run = KIB_VALUE(serviceOf(office).prepare({}));
    REQUIRE(run.ready.size() == 2);
    CHECK(run.withheld.isEmpty());
    CHECK(run.ready.first().client.identity.number == u"K2"_s);
    CHECK(run.ready.first().caseworker == u"S. Kaya"_s);
    CHECK(run.ready.first().appointment.has_value());
    const PrintRun one = KIB_VALUE(serviceOf(office).prepare({ 1, false, false }));
    CHECK(one.ready.size() == 1);
    CHECK(one.left == 1);
}

TEST_CASE("a missing telephone number holds letters back, a dead client's letter too")
{
    TestOffice office;
    invited(office);
    set(office, u"phone"_s, u""_s);
    const PrintRun run = KIB_VALUE(serviceOf(office).prepare({}));
    CHECK(run.ready.isEmpty());
    REQUIRE(run.withheld.size() == 2);
    CHECK(run.withheld.first().missing == QStringList { u"phone"_s });
    set(office, u"phone"_s, u"038 1"_s);
    client::Client died = *KIB_VALUE(office.file().clients().byNumber(u"K1"_s));
    died.status = client::Status::Deceased;
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, died.id, {}, {} }));
    KIB_DONE(office.file().clients().update(died));
    KIB_DONE(work->commit());
    const PrintRun second = KIB_VALUE(serviceOf(office).prepare({}));
    CHECK(second.ready.size() == 1);
    REQUIRE(second.withheld.size() == 1);
    CHECK(second.withheld.first().missing == QStringList { u"deceased"_s });
}

TEST_CASE("no letter invites to a moment that is past")
{
    TestOffice office;
    invited(office);
    office.clock().moveTo(monday.addDays(7));
    const PrintRun run = KIB_VALUE(serviceOf(office).prepare({}));
    CHECK(run.ready.isEmpty());
    REQUIRE(run.withheld.size() == 2);
    CHECK(run.withheld.first().missing == QStringList { u"appointment_past"_s });
}

TEST_CASE("a printed letter keeps its words, and is sent only when somebody says so")
{
    TestOffice office;
    invited(office);
    PrintRun run = KIB_VALUE(serviceOf(office).prepare({}));
    const Letter asPrinted = run.ready.first().letter;
    const LetterId id = run.ready.first().record.id;
    CHECK(serviceOf(office).sent({ id }).error().detail == u"letter_not_printed"_s);
    run.ready.removeLast(); // stopped after the first
    KIB_DONE(serviceOf(office).printed(run.ready));
    CHECK(KIB_VALUE(serviceOf(office).prepare({})).ready.size() == 1);
    const LetterRecord kept = KIB_VALUE(office.file().contacts().letter(id));
    CHECK(kept.status == LetterStatus::Printed);
    CHECK(kept.text == asPrinted);
    CHECK(KIB_VALUE(serviceOf(office).sent({})) == 1);
    CHECK(KIB_VALUE(serviceOf(office).sent({})) == 0);
    CHECK(KIB_VALUE(serviceOf(office).sent({ id })) == 0);
    CHECK(KIB_VALUE(office.file().contacts().letter(id)).sent == monday);
}
