// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/client/dossiersummary.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    test::TestOffice office;
    ui::Workplace workplace = test::workplaceOf(office);

    [[nodiscard]] ui::DossierFacts facts(const client::Identity &identity = test::aPerson()) const
    {
        ui::DossierFacts out { { .client = { newId<ClientId>(1), 1, client::Status::Active, {},
                                     workplace.account, workplace.today, workplace.today, {}, identity },
                                   .lastTwoWay = {},
                                   .inView = false,
                                   .next = {},
                                   .notInvitable = {},
                                   .path = {},
                                   .goingOutOfView = false },
            {}, {}, {}, {}, {}, {}, {} };
        return out;
    }
    [[nodiscard]] interview::OpenedInterview talk() const
    {
        return { { newId<InterviewId>(1), 1, newId<ClientId>(1), workplace.account, {}, {},
                     interview::InterviewStatus::Finished, QDate(2026, 6, 3), 0, 1, {} },
            workplace.method, {}, {}, false };
    }
    [[nodiscard]] contact::CallAttempt call(QTime at, const QString &outcome) const
    {
        return { newId<CallId>(1), newId<ClientId>(1), {}, QDate(2026, 6, 1), at, 1, outcome,
            workplace.account, {} };
    }
};

QString textOf(const QList<ui::NamedLine> &lines, const QString &name)
{
    for (const ui::NamedLine &line : lines) {
        if (line.name == name)
            return line.text;
    }
    return {};
}

} // namespace

TEST_CASE("a warm start says so when nothing is known")
{
    const Fixture f;
    const QList<ui::NamedLine> lines = ui::warmStart(f.facts(), f.workplace.today);
    CHECK(textOf(lines, u"Laatst gesproken"_s) == u"Nog niet gesproken."_s);
    CHECK(lines.last().text == u"Meer is nog niet bekend. Begin met kennismaken."_s);
}

TEST_CASE("a warm start holds contact, own words, promises and the best hour, in twelve lines at most")
{
    const Fixture f;
    ui::DossierFacts facts = f.facts();
    facts.row.lastTwoWay = QDate(2026, 5, 23);
    interview::OpenedInterview talk = f.talk();
    talk.view.clientWords = u"Weer met mensen werken "_s + QString(300, u'x');
    for (int i = 0; i < 20; ++i)
        talk.view.agreements.append({ QString::number(i), interview::Party::Office, u"bellen %1"_s.arg(i),
            i == 19 ? QDate(2026, 12, 1) : QDate(), {} });
    talk.view.notes = u"#hoofd iets wat hier niet hoort"_s;
    facts.talks = { talk };
    facts.calls = { f.call({ 9, 30 }, u"no_answer"_s), f.call({ 13, 10 }, u"confirmed"_s),
        f.call({ 13, 50 }, u"declines"_s), f.call({ 10, 0 }, u"confirmed"_s) };

    const QList<ui::NamedLine> lines = ui::warmStart(facts, f.workplace.today);
    CHECK(lines.size() <= 12);
    CHECK(textOf(lines, u"Laatst gesproken"_s) == u"gesprek op 23-05-2026, 6 maanden geleden"_s);
    CHECK(textOf(lines, u"Eigen woorden"_s).startsWith(u"„Weer met mensen werken…"_s));
    CHECK(textOf(lines, u"Wij doen"_s) == u"bellen 19, uiterlijk 01-12-2026"_s); // what has a day comes first
    CHECK(textOf(lines, u"Bereikbaar"_s) == u"nam op rond 13.00 uur"_s);
    CHECK(textOf(lines, QString()) == u"En nog 15 afspraken, zie Gesprekken."_s);
    for (const ui::NamedLine &line : lines)
        CHECK_FALSE(line.text.contains(u"hoofd"_s));
}

TEST_CASE("next steps stand by day and do not name sensitive support")
{
    const Fixture f;
    ui::DossierFacts facts = f.facts();
    const ClientId client = facts.row.client.id;
    facts.appointments
        = { { newId<AppointmentId>(1), 1, client, f.workplace.account, contact::AppointmentKind::Office,
            QDate(2026, 12, 14), QTime(10, 0), 75, contact::AppointmentStatus::Planned, {}, {}, {}, {} } };
    const method::Service &service = f.workplace.method->services.first();
    facts.activities = { { newId<ActivityId>(1), 1, client, service.key, true, plan::ActivityStatus::Running,
                             QDate(2026, 6, 1), QDate(2026, 11, 2), f.workplace.account, {} },
        { newId<ActivityId>(2), 1, client, service.key, false, plan::ActivityStatus::Done, QDate(2026, 1, 1),
            QDate(2026, 2, 1), f.workplace.account, {} } };
    QList<ui::NamedLine> steps = ui::nextSteps(facts, f.workplace);
    REQUIRE(steps.size() == 2);
    CHECK(steps.at(0).text == u"einde dienst (was al eerder)"_s);
    CHECK(steps.at(1).text == u"gesprek, 10.00 uur, M. Jansen"_s);

    facts.row.client.status = client::Status::Outflow;
    CHECK(ui::nextSteps(facts, f.workplace).isEmpty());
}

TEST_CASE("the head of a dossier hides what not everybody at the desk may read")
{
    const Fixture f;
    client::Identity person = test::aPerson();
    person.bsn = u"999990019"_s;
    person.secrecy = 7;
    ui::DossierFacts facts = f.facts(person);
    const ui::DossierHead head = ui::dossierHead(facts, f.workplace);
    CHECK(head.name == u"Berg, J.W. van den"_s);
    CHECK(head.bsn == u"••••••019"_s);
    CHECK(head.reach == u"0601234567 · adres geheim"_s);
    CHECK(head.about == u"K00001 · geboren 12-03-1980 · klantmanager M. Jansen"_s);
    CHECK(head.category == u"Nog niet ingedeeld"_s);
    CHECK(head.mayTalk);

    SECTION("the category stands with the day since when it holds")
    {
        const QString key = f.workplace.method->categories.first().key;
        const auto placed = [&](QDate on, const QString &category) {
            return placement::Placement { newId<PlacementId>(1), facts.row.client.id, {}, on, category, {},
                {}, {}, f.workplace.account, {}, {}, {}, {}, {}, {} };
        };
        facts.row.client.category = key;
        facts.placements = { placed({ 2025, 1, 1 }, key), placed({ 2025, 5, 1 }, u"other"_s),
            placed({ 2026, 6, 3 }, key), placed({ 2026, 9, 3 }, {}), placed({ 2026, 10, 3 }, key) };
        CHECK(ui::dossierHead(facts, f.workplace).category.endsWith(u", sinds 03-06-2026"_s));
    }
    SECTION("nothing is started for somebody who left")
    {
        facts.row.client.status = client::Status::Outflow;
        CHECK_FALSE(ui::dossierHead(facts, f.workplace).mayTalk);
        CHECK_FALSE(ui::dossierHead(facts, f.workplace).status.isEmpty());
    }
    SECTION("nor in a file that can only be read")
    {
        ui::Workplace readOnly = f.workplace;
        readOnly.readOnly = true;
        CHECK_FALSE(ui::dossierHead(facts, readOnly).mayTalk);
        CHECK_FALSE(ui::dossierHead(facts, readOnly).mayInvite);
    }
}
