// SPDX-License-Identifier: EUPL-1.2
#include "core/weekstart/weekfigures.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::weekstart;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);
const QDate today = monday.addDays(3);
const AccountId jansen = newId<AccountId>(1);
const AccountId kaya = newId<AccountId>(2);

client::Client owned(AccountId by)
{
    static int made = 0;
    return { newId<ClientId>(++made), 1, client::Status::Active, {}, by, monday.addYears(-1),
        monday.addYears(-1), {}, test::aPerson() };
}

contact::Appointment talk(const client::Client &client, QDate on, contact::AppointmentStatus status)
{
    return { newId<AppointmentId>(1), 1, client.id, *client.caseworker, contact::AppointmentKind::Office, on,
        QTime(9, 0), 75, status, {}, {}, {}, {} };
}

contact::ContactMoment moment(const client::Client &client, QDate on, const QString &channel = u"talk"_s)
{
    return { newId<ContactMomentId>(1), 1, client.id, on, channel, true, {}, std::nullopt, std::nullopt, {} };
}

WeekFacts office(const QList<client::Client> &clients)
{
    WeekFacts facts;
    facts.clients = clients;
    facts.caseworkers = { { jansen, u"M. Jansen"_s, true, { vault::Role::TeamLead }, 0 },
        { kaya, u"S. Kaya"_s, false, { vault::Role::Caseworker }, 0 } };
    return facts;
}

WeekFigures ofCaseworker(const WeekReview &review, AccountId who)
{
    for (const CaseworkerWeek &one : review.caseworkers) {
        if (one.caseworker == who)
            return one.figures;
    }
    FAIL("caseworker is not in the review");
    return {};
}

} // namespace

TEST_CASE("caseworkers add up to the team, in every figure and ordered by name")
{
    const QList<client::Client> clients { owned(jansen), owned(jansen), owned(kaya) };
    WeekFacts facts = office(clients);
    facts.records.moments
        = { moment(clients.at(0), monday.addDays(1)), moment(clients.at(2), monday.addMonths(-5)) };
    facts.records.appointments
        = { talk(clients.at(0), monday.addDays(1), contact::AppointmentStatus::Attended),
              talk(clients.at(1), monday.addDays(2), contact::AppointmentStatus::NoShow),
              talk(clients.at(2), monday.addDays(8), contact::AppointmentStatus::Planned) };
    const WeekReview review = weekReview(facts, monday, today);
    CHECK(review.team.clients == 3);
    CHECK(review.team.inView == 2);
    CHECK(review.team.spoken == 2);
    CHECK(review.team.toSpeak == 1);
    CHECK(review.team.spokenThisWeek == 1);
    CHECK(review.team.noShowThisWeek == 1);
    CHECK(review.team.attendedShare() == 0.5);
    CHECK(review.team.invited == 1);
    CHECK(review.team.appointmentsNextWeek == 1);
    CHECK(review.team.withoutNextStep == 2);
    REQUIRE(review.caseworkers.size() == 2);
    CHECK(review.caseworkers.first().name == u"M. Jansen"_s);
    CHECK(ofCaseworker(review, jansen).clients + ofCaseworker(review, kaya).clients == 3);
    CHECK(ofCaseworker(review, kaya).invited == 1);
}

TEST_CASE("an event counts for whoever was the caseworker on its day")
{
    client::Client client = owned(kaya);
    WeekFacts facts = office({ client });
    facts.pastOwners = { { client.id, jansen, monday.addYears(-1), monday.addDays(1) } };
    facts.records.moments = { moment(client, monday.addDays(1)) };
    const WeekReview review = weekReview(facts, monday, today);
    CHECK(ofCaseworker(review, jansen).spokenThisWeek == 1);
    CHECK(ofCaseworker(review, kaya).spokenThisWeek == 0);
    CHECK(ofCaseworker(review, kaya).clients == 1);
}

TEST_CASE("an imported last talk brings into view but was not held here")
{
    client::Client known = owned(kaya);
    client::Client noted = owned(kaya);
    known.knownTalkOn = monday.addDays(-20);
    WeekFacts facts = office({ known, noted });
    facts.records.moments = { moment(noted, monday.addDays(-20), u"import"_s) };
    const WeekFigures team = weekReview(facts, monday, today).team;
    CHECK(team.inView == 2);
    CHECK(team.spoken == 0);
    CHECK(team.toSpeak == 0);
}

TEST_CASE("two talks in a week are one client spoken to")
{
    const QList<client::Client> clients { owned(kaya) };
    WeekFacts facts = office(clients);
    facts.records.moments = { moment(clients.first(), monday), moment(clients.first(), monday.addDays(2)) };
    CHECK(weekReview(facts, monday, today).team.spokenThisWeek == 1);
}

TEST_CASE("a week of the past counts the talks that stood open then")
{
    const client::Client one = owned(kaya);
    const client::Client two = owned(kaya);
    WeekFacts facts = office({ one, two });
    facts.records.appointments = { talk(one, monday.addDays(1), contact::AppointmentStatus::Attended),
        talk(two, monday.addDays(2), contact::AppointmentStatus::Cancelled) };
    const WeekFigures before = weekReview(facts, monday.addDays(-7), today).team;
    CHECK(before.appointmentsNextWeek == 1); // when the other was called off is not known
    CHECK(before.invited == 1);
    CHECK(before.withoutNextStep == 1);
    const WeekFigures now = weekReview(facts, monday, today).team;
    CHECK(now.appointmentsNextWeek == 0);
    CHECK(now.invited == 0);
}

TEST_CASE("who left or died is no caseload, but was until that day")
{
    client::Client left = owned(kaya);
    left.status = client::Status::Outflow;
    left.closedOn = monday.addDays(-1);
    WeekFacts facts = office({ left });
    CHECK(weekReview(facts, monday, today).team.clients == 0);
    CHECK(weekReview(facts, monday.addDays(-14), today).team.clients == 1);
}

TEST_CASE("placements, services and late things are counted from their dates")
{
    const QList<client::Client> clients { owned(kaya), owned(kaya) };
    WeekFacts facts = office(clients);
    const auto placed = [&](int client, QDate on, QDate review) {
        return placement::Placement { newId<PlacementId>(1), clients.at(client).id, {}, on, u"beheer"_s, {},
            {}, {}, kaya, review, {}, {}, {}, {}, {} };
    };
    facts.records.placements
        = { placed(0, monday.addMonths(-7), monday.addMonths(-1)), placed(1, monday, monday.addDays(2)) };
    facts.records.activities
        = { { newId<ActivityId>(1), 1, clients.at(0).id, u"x"_s, false, plan::ActivityStatus::Running,
                monday.addDays(-30), monday.addDays(30), kaya, {} },
              { newId<ActivityId>(2), 1, clients.at(1).id, u"x"_s, false, plan::ActivityStatus::Running,
                  monday.addDays(-90), monday.addDays(-1), kaya, {} },
              { newId<ActivityId>(3), 1, clients.at(1).id, u"x"_s, false, plan::ActivityStatus::Done,
                  monday.addDays(-90), monday.addDays(-1), kaya, {} } };
    const WeekFigures team = weekReview(facts, monday, today).team;
    CHECK(team.placedThisWeek == 1);
    CHECK(team.servicesRunning == 1);
    CHECK(team.overdueTasks == 3); // two reviews and one ended activity
    CHECK(team.missedTasks == 1);
    CHECK(team.withoutNextStep == 0);
}

TEST_CASE("fte is unknown until it is filled in, and then gives a caseload")
{
    WeekFacts facts = office({ owned(kaya), owned(kaya) });
    CHECK_FALSE(weekReview(facts, monday, today).team.caseloadPerFte().has_value());
    facts.fteHundredths.insert(kaya, 80);
    CHECK(weekReview(facts, monday, today).team.caseloadPerFte() == 2.5);
    facts.fteHundredths.insert(kaya, 0);
    CHECK_FALSE(weekReview(facts, monday, today).team.caseloadPerFte().has_value());
    CHECK_FALSE(weekReview(facts, monday, today).team.attendedShare().has_value());
}

TEST_CASE("talks of the week without an outcome are counted as planned, for whoever has them")
{
    const QList<client::Client> clients { owned(jansen), owned(kaya) };
    WeekFacts facts = office(clients);
    facts.records.appointments = { talk(clients.at(0), monday, contact::AppointmentStatus::Planned),
        talk(clients.at(0), monday.addDays(6), contact::AppointmentStatus::Planned),
        talk(clients.at(0), monday.addDays(7), contact::AppointmentStatus::Planned),
        talk(clients.at(1), monday.addDays(2), contact::AppointmentStatus::Cancelled) };
    const WeekReview review = weekReview(facts, monday, today);
    CHECK(review.team.plannedThisWeek == 2);
    CHECK(ofCaseworker(review, jansen).plannedThisWeek == 2);
    CHECK_FALSE(review.team.attendedShare());
}
