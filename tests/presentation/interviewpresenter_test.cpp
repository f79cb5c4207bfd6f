// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/memorydrafts.h"
#include "tests/support/testdesk.h"
#include "ui/interview/clientsummary.h"
#include "ui/interview/interviewpresenter.h"

#include <QTemporaryDir>

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

struct Conversation {
    Conversation()
        : client(office.add(test::aPerson(), office.file().session().account).id)
    {
        desk.drafts = &drafts;
        begin();
    }
    void begin()
    {
        talk.prepare(client);
        talk.start();
        REQUIRE(talk.inTalk());
    }
    test::TestOffice office;
    ClientId client;
    QTemporaryDir folder;
    test::MemoryDrafts drafts;
    test::InlineJobs jobs;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
    ui::Preferences preferences { folder.filePath(u"instellingen.ini"_s) };
    ui::Notices notices;
    ui::SaveState save;
    ui::Caseload caseload { desk, workplace, jobs };
    ui::InterviewPresenter talk { desk, workplace, jobs, caseload, preferences, notices, save };
};

} // namespace

TEST_CASE("a talk goes in any order and past domains that are off")
{
    Conversation one;
    one.talk.goTo(u"housing"_s);
    one.talk.goTo(u"finances"_s);
    CHECK(one.talk.state().section == u"finances"_s);
    one.talk.goTo(u"welcome"_s);
    QString last;
    while (one.talk.state().section != last) {
        last = one.talk.state().section;
        one.talk.next();
        for (const ui::SectionItem &item : one.talk.state().sections)
            CHECK_FALSE((item.current && item.mark == ui::SectionItem::Mark::Off));
    }
    CHECK(last == u"advice"_s);
}

TEST_CASE("a talk goes on where it was left")
{
    Conversation one;
    one.talk.setScore(u"finances"_s, 2);
    one.talk.leaveTalk();
    CHECK_FALSE(one.talk.inTalk());
    one.begin();
    CHECK(one.talk.state().section == u"finances"_s);
    CHECK(one.talk.state().resumed.startsWith(u"Verder waar u was: "_s));
}

TEST_CASE("earlier scores stay away until one has scored oneself")
{
    Conversation one;
    one.talk.setScore(u"finances"_s, 2);
    one.talk.finish();
    one.begin();
    one.talk.goTo(u"finances"_s);
    REQUIRE(one.talk.state().domain);
    CHECK(one.talk.state().domain->then.isEmpty());
    one.talk.setScore(u"finances"_s, 3);
    CHECK(one.talk.state().domain->then.contains(u'2'));
}

TEST_CASE("agreements stand in the order in which they were made")
{
    Conversation one;
    for (const QString &what : { u"Belt de huisarts"_s, u"Zoekt papieren op"_s, u"Komt terug"_s })
        one.talk.addAgreement(interview::Party::Client, what, {}, {});
    const QList<ui::AgreementItem> lines = one.talk.state().agreements.lines;
    REQUIRE(lines.size() == 3);
    CHECK(lines.first().what == u"Belt de huisarts"_s);
    CHECK(lines.last().what == u"Komt terug"_s);
}

TEST_CASE("who looks along sees neither observations nor advice")
{
    Conversation one;
    one.talk.goTo(u"observations"_s);
    one.talk.setLookAlong(true);
    CHECK(one.talk.state().section == u"welcome"_s);
    for (const ui::SectionItem &item : one.talk.state().sections)
        CHECK_FALSE((item.key == u"observations"_s || item.key == u"advice"_s));
}

TEST_CASE("the page for the client holds no score, category or observation")
{
    Conversation one;
    one.talk.setScore(u"finances"_s, 1);
    one.talk.setObservation(u"finances"_s, u"Ruikt naar drank"_s, true);
    one.talk.type({ interview::Aspect::Works, u"finances"_s, {} }, u"Betaalt de huur"_s);
    one.talk.leaveField();
    const auto &writer = one.talk.writer();
    const ui::ClientSummary page
        = ui::clientSummary(*writer.talk().method, writer.view(), one.workplace.today);
    REQUIRE(page.goesWell.size() == 1);
    CHECK(page.goesWell.first().text.contains(u"Betaalt de huur"_s));
    CHECK(page.isHard.isEmpty());
    CHECK(page.wants.isEmpty());
}

TEST_CASE("an agreement that is half made survives another section and goes with the next talk")
{
    Conversation one;
    one.talk.goTo(u"agreements"_s);
    one.talk.keepNewAgreement({ interview::Party::Office, u"Schuldhulp bel"_s, u"8-12"_s });
    one.talk.goTo(u"finances"_s);
    one.talk.goTo(u"agreements"_s);
    CHECK(one.talk.state().newAgreement.what == u"Schuldhulp bel"_s);
    one.talk.leaveTalk();
    one.begin();
    CHECK(one.talk.state().newAgreement == ui::NewAgreement {});
}

TEST_CASE("how one came prepared is kept until the talk begins")
{
    Conversation one;
    one.talk.leaveTalk();
    one.talk.prepare(one.client);
    one.talk.setPrepared(interview::Preparation::Open);
    one.talk.setHideThen(false); // another state of the page
    CHECK(one.talk.state().prepared == interview::Preparation::Open);
}

TEST_CASE("going back to an earlier version is one step that can be taken back")
{
    Conversation one;
    one.talk.setScore(u"finances"_s, 2);
    const qint64 then = one.talk.writer().talk().events.last().at;
    one.office.clock().advance(5 * 60'000);
    one.talk.setScore(u"finances"_s, 4);
    one.talk.setObstacle(u"finances"_s, u"yes"_s);
    REQUIRE_FALSE(one.talk.state().versions.isEmpty());
    one.talk.goBackTo(then);
    CHECK(one.talk.writer().view().domains.value(u"finances"_s).score == 2);
    CHECK(one.talk.writer().view().domains.value(u"finances"_s).obstacle.isEmpty());
    one.talk.undo();
    CHECK(one.talk.writer().view().domains.value(u"finances"_s).score == 4);
    CHECK(one.talk.writer().view().domains.value(u"finances"_s).obstacle == u"yes"_s);
}
