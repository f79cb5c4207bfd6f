// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/interviewfacts.h"
#include "core/placement/placementservice.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::test;
using namespace kib::placement;
using namespace Qt::StringLiterals;

namespace {

PlacementService serviceOf(TestOffice &office)
{
    storage::CaseFile &file = office.file();
    return PlacementService(file, file.placements(), file.clients(), file.interviews(), file.methods(),
        file.session(), file.clock());
}

// A finished conversation on which the rules propose "nog niet job ready".
void talked(TestOffice &office, ClientId client)
{
    using namespace interview;
    const Interview held { newId<InterviewId>(1), 1, client, office.file().session().account,
        u"rsd-kromme-rijn-heuvelrug"_s, u"2026.1"_s, InterviewStatus::Finished, monday, 1, 2, std::nullopt };
    const auto fact = [&](const QString &key, const QJsonValue &value) {
        return AnswerEvent { { Aspect::Fact, {}, key }, value, 0, 0, held.account, 1, false };
    };
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, client, {}, {} }));
    KIB_DONE(office.file().interviews().add(held));
    KIB_DONE(office.file().interviews().append(
        held, { fact(u"weeks_to_paid_work"_s, 40), fact(u"upward_potential"_s, u"within_year"_s) }));
    KIB_DONE(work->commit());
}

} // namespace

TEST_CASE("the decision stands beside the advice and becomes the client's category")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    talked(office, client.id);
    const Placement placed = KIB_VALUE(serviceOf(office).decide(
        { client.id, u"nog_niet_job_ready"_s, {}, u" in lijn "_s, monday.addMonths(6) }));
    CHECK(placed.advisedCategory == u"nog_niet_job_ready"_s);
    CHECK_FALSE(placed.deviates());
    CHECK(placed.reason == u"in lijn"_s);
    CHECK(placed.facts.contains("\"weeks_to_paid_work\":40"));
    CHECK(KIB_VALUE(office.file().clients().byId(client.id)).category == u"nog_niet_job_ready"_s);
}

TEST_CASE("a person may decide otherwise, and a new decision never replaces the old one")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    talked(office, client.id);
    CHECK(KIB_VALUE(serviceOf(office).decide({ client.id, u"beheer"_s, {}, u"nieuwe informatie"_s, {} }))
              .deviates());
    CHECK_FALSE(KIB_VALUE(
        serviceOf(office).decide({ client.id, u"nog_niet_job_ready"_s, {}, u"toch"_s,
            {} })).deviates());
    CHECK(KIB_VALUE(office.file().placements().of(client.id)).size() == 2);
}

TEST_CASE("the same decision typed twice is decided once, and looks back after the method's months")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    const Decision decision { client.id, u"beheer"_s, {}, u"past bij het gesprek"_s, {} };
    const Placement first = KIB_VALUE(serviceOf(office).decide(decision));
    CHECK(first.reviewOn == monday.addMonths(6));
    CHECK(KIB_VALUE(serviceOf(office).decide(decision)).id == first.id);
    CHECK(KIB_VALUE(office.file().placements().of(client.id)).size() == 1);
}

TEST_CASE("a later short talk does not make earlier facts unknown")
{
    using namespace interview;
    TestOffice office;
    const client::Client client = office.add(aPerson());
    talked(office, client.id);
    const Interview later { newId<InterviewId>(2), 1, client.id, office.file().session().account,
        u"rsd-kromme-rijn-heuvelrug"_s, u"2026.1"_s, InterviewStatus::Open, monday.addDays(1), 3,
        std::nullopt, std::nullopt };
    {
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, client.id, {}, {} }));
        KIB_DONE(office.file().interviews().add(later));
        KIB_DONE(office.file().interviews().append(
            later, { { { Aspect::ClientWords, {}, {} }, u"belt terug"_s, 0, 0, later.account, 3, false } }));
        KIB_DONE(work->commit());
    }
    const ClientAdvice advised = KIB_VALUE(serviceOf(office).adviceFor(client.id));
    CHECK(advised.advice.category.proposal == u"nog_niet_job_ready"_s);
    CHECK(advised.interview == later.id);
}

TEST_CASE("deciding without an advice is no deviation")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    const Placement placed
        = KIB_VALUE(serviceOf(office).decide({ client.id, u"beheer"_s, {}, u"bekend"_s, {} }));
    CHECK(placed.advisedCategory.isEmpty());
    CHECK_FALSE(placed.deviates());
}

TEST_CASE("a decision that cannot be is refused by name and changes nothing")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    const auto code = [&](const Decision &decision) {
        const auto done = serviceOf(office).decide(decision);
        return done ? QString() : done.error().detail;
    };
    CHECK(code({ client.id, {}, {}, u"x"_s, {} }) == u"nothing_decided"_s);
    CHECK(code({ client.id, u"beheer"_s, {}, u"  "_s, {} }) == u"reason_empty"_s);
    CHECK(code({ client.id, u"vip"_s, {}, u"x"_s, {} }) == u"unknown_category"_s);
    CHECK(code({ client.id, {}, u"sociaal_wijkteam"_s, u"x"_s, {} }) == u"unknown_path"_s);
    CHECK(code({ client.id, u"beheer"_s, {}, u"x"_s, monday.addDays(-1) }) == u"review_in_past"_s);
    CHECK(KIB_VALUE(office.file().placements().all()).isEmpty());
}

TEST_CASE("obstacles are unknown until something was discussed")
{
    using namespace interview;
    InterviewView view;
    CHECK_FALSE(factsOf(view).obstacles.has_value());
    view.domains[u"housing"_s].state = DomainState::Declined;
    view.domains[u"housing"_s].obstacle = u"yes"_s;
    CHECK_FALSE(factsOf(view).obstacles.has_value());
    view.domains[u"finances"_s].state = DomainState::Discussed;
    view.domains[u"finances"_s].obstacle = u"somewhat"_s;
    CHECK(factsOf(view).obstacles == QStringList());
    view.domains[u"finances"_s].obstacle = u"yes"_s;
    CHECK(factsOf(view).obstacles == QStringList { u"finances"_s });
}

TEST_CASE("paths are counted by the last decision of each client in the period")
{
    const auto one = newId<ClientId>(1);
    const auto two = newId<ClientId>(2);
    const auto on = [](ClientId client, QDate day, const QString &path) {
        return Placement { newId<PlacementId>(1), client, {}, day, {}, path, {}, {}, newId<AccountId>(1), {},
            {}, {}, {}, {}, {} };
    };
    const QList<Placement> placements { on(one, monday.addDays(-10), u"a"_s),
        on(two, monday.addDays(-5), u"a"_s), on(one, monday, u"b"_s) };
    CHECK(countedPaths(placements, {}, {}) == QHash<QString, qint64> { { u"a"_s, 1 }, { u"b"_s, 1 } });
    CHECK(countedPaths(placements, {}, monday.addDays(-1)) == QHash<QString, qint64> { { u"a"_s, 2 } });
    CHECK(countedPaths(placements, monday, {}) == QHash<QString, qint64> { { u"b"_s, 1 } });
}
