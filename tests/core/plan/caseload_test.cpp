// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/caseload.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::test;
using namespace kib::plan;
using namespace Qt::StringLiterals;

namespace {

CaseSources sourcesOf(TestOffice &office)
{
    storage::CaseFile &file = office.file();
    return { file.clients(), file.contacts(), file.placements(), file.plans() };
}

QList<CaseRow> rowsOf(TestOffice &office)
{
    const auto method = KIB_VALUE(office.file().methods().current());
    return KIB_VALUE(loadCaseload(sourcesOf(office), *method, monday));
}

} // namespace

TEST_CASE("the earliest open dated thing is the next step, late or not")
{
    contact::Appointment planned { newId<AppointmentId>(1), 1, newId<ClientId>(1), newId<AccountId>(1),
        contact::AppointmentKind::Office, monday.addDays(5), QTime(9, 0), 75,
        contact::AppointmentStatus::Planned, {}, {}, {}, {} };
    using client::Status;
    CHECK_FALSE(nextStep(Status::Active, {}, {}, {}));
    CHECK(nextStep(Status::Active, planned, {}, {})->what == u"appointment"_s);
    CHECK(nextStep(Status::Active, planned, monday.addDays(9), {})->what == u"appointment"_s);
    CHECK(nextStep(Status::Active, planned, monday.addDays(-9), {})->what == u"review"_s);
    CHECK(nextStep(Status::Active, planned, monday.addDays(9), monday.addDays(1))->what == u"activity"_s);
    CHECK_FALSE(nextStep(Status::Deceased, planned, monday, monday));
    CHECK_FALSE(nextStep(Status::Outflow, planned, monday, monday));
}

TEST_CASE("a list is sorted on the main part of the surname and knows who is out of view")
{
    TestOffice office;
    client::Identity laan = aPerson(u"K1"_s);
    laan.name.prefix = u"van der"_s;
    laan.name.surname = u"Laan"_s;
    client::Identity arends = aPerson(u"K2"_s);
    arends.name.surname = u"Arends"_s;
    const client::Client first = office.add(laan);
    office.add(arends);
    office.talkedTo(first.id, monday.addMonths(-12));
    const QList<CaseRow> rows = rowsOf(office);
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().client.identity.number == u"K2"_s);
    CHECK_FALSE(rows.first().inView);
    CHECK(rows.last().inView);
    CHECK(rows.last().lastTwoWay == monday.addMonths(-12));
}

TEST_CASE("a letter, a voicemail or a contact of tomorrow brings nobody into view")
{
    TestOffice office;
    const client::Client known = office.add(aPerson());
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, {}, {}, {} }));
    KIB_DONE(office.file().contacts().addMoment({ newId<ContactMomentId>(1), 0, known.id, monday, u"letter"_s,
        false, {}, std::nullopt, std::nullopt, {} }));
    KIB_DONE(office.file().contacts().addMoment({ newId<ContactMomentId>(2), 0, known.id, monday.addDays(1),
        u"talk"_s, true, {}, std::nullopt, std::nullopt, {} }));
    KIB_DONE(work->commit());
    CHECK_FALSE(rowsOf(office).first().inView);
}

TEST_CASE("one case loaded alone says the same as in the list")
{
    TestOffice office;
    const client::Client known = office.add(aPerson(), office.hire(u"S. Kaya"_s));
    office.talkedTo(known.id, monday.addDays(-30));
    office.talkedTo(known.id, monday.addDays(-10));
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, {}, {}, {} }));
    const AccountId me = office.file().session().account;
    for (const int months : { 6, 3 })
        KIB_DONE(office.file().placements().add({ newId<PlacementId>(100 - months), known.id, {}, monday,
            u"beheer"_s, {}, u"m"_s, u"1"_s, me, monday.addMonths(months), u"x"_s, {}, {}, {}, {} }));
    KIB_DONE(office.file().plans().add({ newId<ActivityId>(1), 0, known.id, u"volunteer_work"_s, false,
        ActivityStatus::Running, monday, monday.addDays(40), me, {} }));
    KIB_DONE(work->commit());
    const CaseRow listed = rowsOf(office).first();
    const auto method = KIB_VALUE(office.file().methods().current());
    const CaseRow alone = KIB_VALUE(loadCase(known.id, sourcesOf(office), *method, monday));
    CHECK(alone.lastTwoWay == listed.lastTwoWay);
    CHECK(alone.lastTwoWay == monday.addDays(-10));
    REQUIRE(alone.next);
    CHECK(alone.next->date == listed.next->date);
    CHECK(alone.next->what == u"activity"_s);
    CHECK(alone.inView == listed.inView);
}

TEST_CASE("searching ignores case, accents, prefixes and ij or y, and never finds a secret address")
{
    TestOffice office;
    client::Identity person = aPerson(u"K00042"_s);
    person.name.givenNames = u"Zoë"_s;
    person.name.prefix = u"van"_s;
    person.name.surname = u"Dijk"_s;
    client::Client client = office.add(person);
    for (const QString &typed : { u"dyk"_s, u"VAN DIJK"_s, u"zoe"_s, u"k00042"_s, u"dijk zwolle"_s,
             u"8011ab"_s, u"0601234"_s, u""_s }) {
        INFO(typed.toStdString());
        CHECK(matches(client, typed));
    }
    CHECK_FALSE(matches(client, u"jansen"_s));
    CHECK_FALSE(matches(client, u"dijk utrecht"_s));
    client.identity.secrecy = 7;
    CHECK_FALSE(matches(client, u"zwolle"_s));
    CHECK_FALSE(matches(client, u"8011ab"_s));
    CHECK(matches(client, u"dijk"_s));
}
