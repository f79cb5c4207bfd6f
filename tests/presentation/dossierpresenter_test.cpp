// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/client/dossierpresenter.h"
#include "ui/common/typeddate.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

using interview::AnswerChange;
using interview::Aspect;

struct Fixture {
    test::TestOffice office;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
    test::InlineJobs jobs;
    ui::Caseload caseload { desk, workplace, jobs };
    ui::DossierPresenter presenter { desk, workplace, jobs, caseload };
    client::Client client = office.add(person(u"K00001"_s), workplace.account);

    static client::Identity person(const QString &number)
    {
        client::Identity out = test::aPerson(number);
        out.bsn = number == "K00001"_L1 ? u"999990019"_s : QString();
        return out;
    }
    InterviewId talk(QDate on, const QList<std::pair<QString, int>> &scores, bool finish)
    {
        office.clock().moveTo(on);
        QList<AnswerChange> said { { { Aspect::ClientWords, {}, {} }, u"weer werken"_s } };
        for (const auto &[domain, score] : scores)
            said.append({ { Aspect::Score, domain, {} }, score });
        const auto opened = KIB_VALUE(desk.interviews.write(client.id, said, finish));
        office.clock().moveTo(test::monday);
        return opened.interview.id;
    }
    [[nodiscard]] const ui::DossierPresenter::State &state() const { return presenter.state(); }
};

} // namespace

TEST_CASE("a dossier without anything in it says where to begin")
{
    Fixture f;
    f.presenter.open(f.client.id, {});
    CHECK(f.state().head.name == u"Berg, J.W. van den"_s);
    CHECK(f.state().tab == u"tijdlijn"_s);
    CHECK(f.state().events.rows.isEmpty());
    CHECK(f.state().events.empty == u"Nog geen contact. Plan een eerste gesprek."_s);
    CHECK(f.state().domains.empty == u"Nog niets besproken. Dat mag."_s);
    CHECK(f.state().talks.isEmpty());
    CHECK(f.state().steps.isEmpty());
    CHECK(f.state().problem.isEmpty());
}

TEST_CASE("somebody who looks at a dossier is on record")
{
    Fixture f;
    int noted = 0;
    f.desk.noteView = [&noted](ClientId) {
        ++noted;
        return Result<void>();
    };
    f.presenter.open(f.client.id, {});
    CHECK(noted == 1);

    SECTION("and nothing is shown when that cannot be written down")
    {
        f.presenter.leave();
        f.desk.noteView = [](ClientId) -> Result<void> { return fail(ErrorCode::Busy, u"file"_s); };
        f.presenter.open(f.client.id, {});
        CHECK(f.state().head.name.isEmpty());
        CHECK_FALSE(f.state().problem.isEmpty());
        CHECK_FALSE(f.state().advice.isEmpty());
    }
}

TEST_CASE("the last two talks that say something are laid side by side")
{
    Fixture f;
    f.talk({ 2026, 6, 3 }, { { u"finances"_s, 2 }, { u"language"_s, 4 } }, true);
    const InterviewId now = f.talk({ 2026, 11, 2 }, { { u"finances"_s, 4 }, { u"language"_s, 4 } }, false);
    f.presenter.open(f.client.id, u"leefgebieden"_s);
    const ui::DossierDomains &domains = f.state().domains;
    CHECK(f.state().tab == u"leefgebieden"_s);
    REQUIRE(domains.talks.size() == 2);
    CHECK(domains.now == now.toString());
    CHECK(domains.figure.sentence.startsWith(u"Op één leefgebied vooruit, één gelijk, "_s));
    CHECK(domains.figure.table.rows.size() == domains.rows.size());
    CHECK(domains.figure.table.columns.size() == 5);

    SECTION("with the first one there is no then")
    {
        f.presenter.compare({}, domains.talks.last().key);
        CHECK(f.state().domains.then.isEmpty());
        CHECK(f.state().domains.figure.sentence.startsWith(u"Twee leefgebieden besproken, "_s));
        CHECK(f.state().domains.figure.table.columns.size() == 4);
    }
    SECTION("a talk is never laid beside itself")
    {
        f.presenter.compare(domains.now, domains.now);
        CHECK(f.state().domains.then == f.state().domains.talks.last().key);
    }
}

TEST_CASE("a talk is read in its own words and closed with its tab")
{
    Fixture f;
    const InterviewId talk = f.talk({ 2026, 6, 3 }, { { u"finances"_s, 2 } }, false);
    f.presenter.open(f.client.id, u"gesprekken"_s);
    REQUIRE(f.state().talks.size() == 1);
    CHECK(f.state().head.talkOpen);
    CHECK(f.state().talks.first().open);
    CHECK(f.state().talks.first().title == u"Gesprek van "_s + ui::fullDate({ 2026, 6, 3 }));
    CHECK(f.state().talks.first().about == u"M. Jansen · nog open · 1 leefgebied besproken"_s);
    f.presenter.readTalk(talk);
    REQUIRE(f.state().talk);
    CHECK(f.state().talk->parts.first().state.startsWith(u"besproken, score 2"_s));

    SECTION("it stays open while the dossier is read anew")
    {
        f.presenter.open(f.client.id, {});
        CHECK(f.state().talk);
    }
    SECTION("another tab closes it")
    {
        f.presenter.showTab(u"gegevens"_s);
        CHECK_FALSE(f.state().talk);
    }
}

TEST_CASE("a BSN is shown on request and hidden again for the next client")
{
    Fixture f;
    f.presenter.open(f.client.id, {});
    CHECK(f.state().head.bsn == u"••••••019"_s);
    f.presenter.showBsn();
    CHECK(f.state().head.bsn == u"999990019"_s);
    f.presenter.open(f.client.id, {}); // read anew, as after something was written
    CHECK(f.state().head.bsn == u"999990019"_s);
    f.presenter.hideBsn();
    CHECK(f.state().head.bsn == u"••••••019"_s);

    f.presenter.showBsn();
    const client::Client other = f.office.add(Fixture::person(u"K00002"_s));
    f.presenter.open(other.id, {});
    CHECK(f.state().head.bsn.isEmpty());
    f.presenter.open(f.client.id, {});
    CHECK_FALSE(f.state().head.bsnShown);
}

TEST_CASE("another client opens at the tab that was in view and without what was chosen")
{
    Fixture f;
    const client::Client other = f.office.add(Fixture::person(u"K00002"_s));
    f.presenter.open(f.client.id, u"gegevens"_s);
    f.presenter.showTable(true);
    f.presenter.open(other.id, {});
    CHECK(f.state().tab == u"gegevens"_s);
    CHECK_FALSE(f.state().asTable);
    f.presenter.open(other.id, u"zoiets bestaat niet"_s);
    CHECK(f.state().tab == u"gegevens"_s);
}

TEST_CASE("what happened stands in its lane and in the list, newest first")
{
    Fixture f;
    f.office.talkedTo(f.client.id, { 2026, 5, 20 });
    f.office.talkedTo(f.client.id, { 2026, 8, 20 });
    f.presenter.open(f.client.id, {});
    const ui::Timeline &line = f.state().timeline;
    REQUIRE(line.lanes.size() == 1);
    CHECK(line.lanes.first().items.size() == 2);
    CHECK_FALSE(line.lanes.first().items.first().hollow);
    CHECK(line.first < QDate(2026, 5, 20));
    CHECK(line.last > f.workplace.today);
    CHECK(line.sentence == u"Laatste echte contact 3 maanden geleden."_s);
    REQUIRE(f.state().events.rows.size() == 2);
    CHECK(f.state().events.rows.first().first() == u"20-08-2026"_s);
}

TEST_CASE("a dossier that is gone says so and can be tried again")
{
    Fixture f;
    f.presenter.open(newId<ClientId>(77), {});
    CHECK_FALSE(f.state().problem.isEmpty());
    CHECK_FALSE(f.state().loading);
    f.presenter.retry();
    CHECK_FALSE(f.state().problem.isEmpty());
}

TEST_CASE("a dossier in view follows what was written about its client")
{
    Fixture f;
    f.caseload.load();
    f.presenter.open(f.client.id, {});
    const int version = f.state().version;
    f.talk(test::monday, { { u"finances"_s, 3 } }, true);
    f.caseload.refresh(f.client.id);
    CHECK(f.state().version > version);
    CHECK(f.state().talks.size() == 1);
}

TEST_CASE("nothing of a client is kept after leaving, or while the next one is read")
{
    Fixture f;
    const client::Client other = f.office.add(Fixture::person(u"K00002"_s), f.workplace.account);
    f.presenter.open(f.client.id, {});
    f.presenter.showBsn();
    REQUIRE(f.state().head.bsn == u"999990019"_s);

    SECTION("when the list comes back")
    {
        f.presenter.leave();
        CHECK(f.state().head.name.isEmpty());
        CHECK(f.state().head.bsn.isEmpty());
        CHECK_FALSE(f.state().head.bsnShown);
        CHECK(f.state().details.isEmpty());
    }
    SECTION("when another dossier opens")
    {
        QStringList names;
        QObject::connect(&f.presenter, &ui::DossierPresenter::stateChanged, &f.presenter,
            [&] { names << f.state().head.name; });
        f.presenter.open(other.id, {});
        REQUIRE(names.size() == 2);
        CHECK(names.first().isEmpty()); // before it was read
    }
}

TEST_CASE("a dossier is read again for its own client only")
{
    Fixture f;
    const client::Client other = f.office.add(Fixture::person(u"K00002"_s), f.workplace.account);
    f.caseload.load();
    f.presenter.open(f.client.id, {});
    int version = f.state().version;
    f.caseload.refresh(other.id);
    CHECK(f.state().version == version);
    f.caseload.refresh(f.client.id);
    CHECK(f.state().version > version);
}
