// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/clientimport.h"
#include "core/storage/casefile.h"
#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QBuffer>

using namespace kib;
using namespace kib::test;
using namespace Qt::StringLiterals;

TEST_CASE("a client is found by number, BSN and id")
{
    TestOffice office;
    client::Identity person = aPerson(u"K00012"_s);
    person.bsn = u"999990019"_s;
    const client::Client known = office.add(person);
    CHECK(KIB_VALUE(office.file().clients().byNumber(u"K00012"_s))->id == known.id);
    CHECK(KIB_VALUE(office.file().clients().byBsn(u"999990019"_s))->id == known.id);
    CHECK(KIB_VALUE(office.file().clients().byId(known.id)).identity == person);
    CHECK_FALSE(KIB_VALUE(office.file().clients().byNumber(u"K00013"_s)).has_value());
    CHECK(office.file().clients().byId(newId<ClientId>(1)).error().code == ErrorCode::NotFound);
}

TEST_CASE("a damaged client is not one that nobody knows")
{
    TestOffice office;
    client::Identity person = aPerson(u"K00012"_s);
    person.bsn = u"999990019"_s;
    office.add(person);
    KIB_DONE(office.file().database().exec(u"UPDATE client SET category='beheer'"_s));
    CHECK(office.file().clients().byNumber(u"K00012"_s).error().code == ErrorCode::Damaged);
    CHECK(office.file().clients().byBsn(u"999990019"_s).error().code == ErrorCode::Damaged);
    CHECK_FALSE(KIB_VALUE(office.file().clients().byNumber(u"K00013"_s)).has_value());

    storage::CaseFile &file = office.file();
    exchange::ClientImport import(file, file.clients(), file.contacts(), file.organisations(),
        file.accounts(), file.session(), file.clock());
    for (const bool dryRun : { true, false }) {
        QByteArray csv = "klantnummer;geslachtsnaam\nK00012;Dijk\n";
        QBuffer device(&csv);
        REQUIRE(device.open(QIODevice::ReadOnly));
        CHECK(import.run(device, { {}, {}, dryRun, {}, {}, {} }).error()
            == Error { ErrorCode::Damaged, u"client"_s, {} });
    }
}

TEST_CASE("a number or BSN belongs to one client")
{
    TestOffice office;
    client::Identity person = aPerson(u"K00012"_s);
    person.bsn = u"999990019"_s;
    office.add(person);
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, {}, {}, {} }));
    person.bsn.clear();
    CHECK(office.file()
              .clients()
              .add({ newId<ClientId>(1), 0, client::Status::Active, {}, {}, {}, monday, {}, person })
              .error()
              .code
        == ErrorCode::Exists);
    person.number = u"K00013"_s;
    person.bsn = u"999990019"_s;
    CHECK(office.file()
              .clients()
              .add({ newId<ClientId>(2), 0, client::Status::Active, {}, {}, {}, monday, {}, person })
              .error()
              .code
        == ErrorCode::Exists);
}

TEST_CASE("a caseworker has one planned talk at a time")
{
    TestOffice office;
    const client::Client one = office.add(aPerson(u"K1"_s));
    const client::Client two = office.add(aPerson(u"K2"_s));
    const AccountId caseworker = office.hire(u"S. Kaya"_s);
    contact::Appointment first { newId<AppointmentId>(1), 1, one.id, caseworker,
        contact::AppointmentKind::Office, monday, QTime(9, 0), 75, contact::AppointmentStatus::Planned, {},
        {}, u"Kamer 2"_s, {} };
    contact::Appointment second = first;
    second.id = newId<AppointmentId>(2);
    second.client = two.id;
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, {}, {}, {} }));
    KIB_DONE(office.file().contacts().add(first));
    CHECK(office.file().contacts().add(second).error().code == ErrorCode::Exists);
    first.status = contact::AppointmentStatus::Cancelled;
    first.reason = u"ziek"_s;
    KIB_DONE(office.file().contacts().update(first));
    KIB_DONE(office.file().contacts().add(second));
    KIB_DONE(work->commit());
    const contact::Appointment kept = KIB_VALUE(office.file().contacts().appointment(first.id));
    CHECK(kept.place == u"Kamer 2"_s);
    CHECK(kept.reason == u"ziek"_s);
    CHECK(KIB_VALUE(office.file().contacts().plannedAppointments()).size() == 1);
}

TEST_CASE("a sensitive service hides what it is")
{
    TestOffice office;
    const client::Client known = office.add(aPerson());
    const plan::Activity debtHelp { newId<ActivityId>(1), 0, known.id, u"debt_help"_s, true,
        plan::ActivityStatus::Running, monday, monday.addDays(30), office.file().session().account,
        u"rust"_s };
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, known.id, {}, {} }));
    KIB_DONE(office.file().plans().add(debtHelp));
    plan::Activity wrong = debtHelp;
    wrong.id = newId<ActivityId>(2);
    wrong.end = monday.addDays(-1);
    CHECK(office.file().plans().add(wrong).error().detail == u"end_before_begin"_s);
    KIB_DONE(work->commit());
    const QList<plan::Activity> kept = KIB_VALUE(office.file().plans().activitiesOf(known.id));
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().service == u"debt_help"_s);
    CHECK(kept.first().goal == u"rust"_s);
}

TEST_CASE("settings of the organisation are kept and unknown ones refused")
{
    TestOffice office;
    const AccountId caseworker = office.hire(u"S. Kaya"_s);
    auto work = KIB_VALUE(office.file().begin({ u"settings"_s, {}, {}, {}, {} }));
    client::OrganisationStore &store = office.file().organisations();
    KIB_DONE(store.set(u"phone"_s, u"038 1"_s));
    KIB_DONE(store.set(u"phone"_s, u"038 2"_s));
    KIB_DONE(store.set(u"closed_days"_s, u"2026-12-24 2026-12-31"_s));
    KIB_DONE(store.set(u"good_friday"_s, u"closed"_s));
    KIB_DONE(store.setFte(caseworker, 80));
    CHECK(store.set(u"kleur"_s, u"rood"_s).error().detail == u"unknown_setting"_s);
    CHECK(store.setFte(caseworker, 300).error().detail == u"fte_range"_s);
    KIB_DONE(work->commit());
    office.reopen();
    const client::Organisation organisation = KIB_VALUE(office.file().organisations().organisation());
    CHECK(organisation.name == u"Gemeente Proefstad"_s);
    CHECK(organisation.phone == u"038 2"_s);
    CHECK_FALSE(organisation.calendar.isWorkingDay(QDate(2026, 12, 24)));
    CHECK_FALSE(organisation.calendar.isWorkingDay(QDate(2026, 4, 3)));
    CHECK(organisation.fteHundredths.value(caseworker) == 80);
}

TEST_CASE("calls, moments and placements come back in order")
{
    TestOffice office;
    const client::Client known = office.add(aPerson());
    const AccountId me = office.file().session().account;
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, known.id, {}, {} }));
    for (const int day : { 3, 1, 2 }) {
        KIB_DONE(office.file().contacts().add(contact::CallAttempt { newId<CallId>(day), known.id,
            std::nullopt, monday.addDays(day), QTime(10, 0), day, u"voicemail"_s, me, u"n%1"_s.arg(day) }));
        KIB_DONE(office.file().contacts().addMoment({ newId<ContactMomentId>(day), 0, known.id,
            monday.addDays(day), u"phone"_s, true, {}, std::nullopt, me, {} }));
        KIB_DONE(office.file().placements().add(
            { newId<PlacementId>(day), known.id, {}, monday.addDays(day), u"beheer"_s, {}, u"m"_s, u"1"_s, me,
                monday.addDays(100), u"reden %1"_s.arg(day), u"job_ready"_s, {}, u"regel"_s, "{}" }));
    }
    KIB_DONE(work->commit());
    const auto calls = KIB_VALUE(office.file().contacts().callsOf(known.id));
    const auto moments = KIB_VALUE(office.file().contacts().momentsOf(known.id));
    const auto placements = KIB_VALUE(office.file().placements().of(known.id));
    for (int i = 0; i < 3; ++i) {
        CHECK(calls.at(i).note == u"n%1"_s.arg(i + 1));
        CHECK(moments.at(i).on == monday.addDays(i + 1));
        CHECK(placements.at(i).reason == u"reden %1"_s.arg(i + 1));
        CHECK(placements.at(i).deviates());
    }
}
