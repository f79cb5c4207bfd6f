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
