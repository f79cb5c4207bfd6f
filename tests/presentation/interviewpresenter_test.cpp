// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/memorydrafts.h"
#include "tests/support/stubbornfile.h"
#include "ui/interview/clientsummary.h"
#include "ui/interview/interviewpresenter.h"
#include "ui/interview/talkwords.h"

#include <QTemporaryDir>

#include <algorithm>

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
    test::StubbornFile file { office.file() };
    ui::Desk desk = test::deskOn(office, file);
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

TEST_CASE("a number out of range keeps what was typed, and a half typed one outlives a change of section")
{
    Conversation one;
    for (const method::Domain &domain : one.workplace.method->domains) {
        for (const method::Question &question : domain.questions) {
            if (question.kind != method::QuestionKind::Number || question.shownWhen || !domain.enabled)
                continue;
            const auto value = [&] {
                one.talk.goTo(u"welcome"_s);
                one.talk.goTo(domain.key);
                for (const ui::QuestionItem &item : one.talk.state().domain->questions) {
                    if (item.key == question.key)
                        return std::pair(item.value, item.problem);
                }
                return std::pair(QString(), QString());
            };
            const QString outside = QString::number(question.most + 1);
            one.talk.goTo(domain.key);
            one.talk.setNumber(domain.key, question.key, outside);
            CHECK(value().first == outside);
            CHECK_FALSE(value().second.isEmpty());
            one.talk.typeNumber(domain.key, question.key, QString::number(question.most));
            CHECK(value().first == QString::number(question.most));
            CHECK(value().second.isEmpty());
            return;
        }
    }
    WARN("the method asks for no number");
}

TEST_CASE("whatever is scored or observed, the page for the client tells nothing of it")
{
    Conversation one;
    const QString seen = u"GEZIEN"_s;
    for (const method::Domain &domain : one.workplace.method->domains) {
        for (int score = 1; score <= 5; ++score)
            one.talk.setScore(domain.key, score);
        one.talk.setClientScore(domain.key, 3);
        one.talk.setObservation(domain.key, seen + domain.key, true);
        one.talk.type({ interview::Aspect::Remark, domain.key, {} }, seen);
        one.talk.type({ interview::Aspect::Note, domain.key, {} }, seen);
        one.talk.type({ interview::Aspect::Works, domain.key, {} }, u"lukt"_s);
        if (!domain.chips.isEmpty())
            one.talk.setChip(domain.key, domain.chips.first().key, domain.chips.first().text, true);
        one.talk.leaveField();
    }
    one.talk.type({ interview::Aspect::Notes, {}, {} }, seen);
    one.talk.leaveField();
    const auto &writer = one.talk.writer();
    const method::Method &method = *writer.talk().method;
    const ui::ClientSummary page = ui::clientSummary(method, writer.view(), one.workplace.today);
    CHECK(page.goesWell.size() >= method.domains.size());
    for (const ui::SummaryLine &line : page.goesWell + page.isHard + page.wants) {
        INFO(line.text.toStdString());
        CHECK_FALSE(line.text.contains(seen));
        CHECK_FALSE(std::any_of(line.text.cbegin(), line.text.cend(), [](QChar c) { return c.isDigit(); }));
        for (const method::Category &category : method.categories)
            CHECK_FALSE(line.text.contains(category.name));
    }
}

TEST_CASE("a talk is not left while the file refuses, and is when it takes it again")
{
    Conversation one;
    one.file.refuses = true;
    one.talk.setScore(u"finances"_s, 2);
    bool left = false;
    one.talk.leaveTalk([&left] { left = true; });
    CHECK(one.talk.inTalk());
    CHECK_FALSE(left);
    CHECK(one.talk.state().problem == u"Nog niet alles is opgeslagen. Het gesprek blijft daarom open."_s);
    CHECK(one.talk.writer().view().domains.value(u"finances"_s).score == 2);
    one.file.refuses = false;
    one.talk.leaveTalk([&left] { left = true; });
    CHECK_FALSE(one.talk.inTalk());
    CHECK(left);
    one.begin();
    CHECK(one.talk.writer().view().domains.value(u"finances"_s).score == 2);
}

TEST_CASE("notes are put with their domain and worked out, and each step can be taken back")
{
    Conversation one;
    one.talk.type({ interview::Aspect::Notes, {}, {} }, u"broer helpt\n#geld huur"_s);
    one.talk.goTo(u"elaboration"_s);
    CHECK(one.talk.state().elaborating == u"00:00 van ± 10 min"_s);
    REQUIRE(one.talk.state().looseNotes.size() == 1);
    one.talk.tieNote(one.talk.state().looseNotes.first().number, u"housing"_s);
    CHECK(one.talk.state().looseNotes.isEmpty());
    CHECK(one.talk.state().notes == u"#wonen broer helpt\n#geld huur"_s);
    one.talk.type({ interview::Aspect::Note, u"housing"_s, {} }, u"Zijn broer knapt het huis op."_s);
    one.talk.leaveField();
    CHECK(KIB_VALUE(one.desk.interviews.read(one.talk.writer().talk().interview.id))
              .view.domains.value(u"housing"_s)
              .note
        == u"Zijn broer knapt het huis op."_s);
    one.talk.goTo(u"summary"_s);
    one.talk.undo();
    CHECK(one.talk.state().section == u"elaboration"_s);
    CHECK(one.talk.state().elaborations.size() == 2);
    one.talk.undo();
    CHECK(one.talk.state().notes == u"broer helpt\n#geld huur"_s);
}

TEST_CASE("a client who looks along does not see what is worked out")
{
    Conversation one;
    one.talk.goTo(u"elaboration"_s);
    one.talk.setLookAlong(true);
    CHECK(one.talk.state().section == u"summary"_s);
    for (const ui::SectionItem &item : one.talk.state().sections)
        CHECK(item.key != u"elaboration"_s);
}

TEST_CASE("an agreement for a day to come is the next step")
{
    Conversation one;
    CHECK_FALSE(one.talk.state().agreements.hasNextStep);
    const qsizetype before = one.talk.state().points.size();
    one.talk.addAgreement(
        interview::Party::Office, u"schuldhulp bellen"_s, one.workplace.today.addDays(3), {});
    CHECK(one.talk.state().agreements.hasNextStep);
    CHECK(one.talk.state().agreements.nextStep.startsWith(u"Volgende stap: schuldhulp bellen, "_s));
    CHECK(one.talk.state().points.size() == before - 1);
}

TEST_CASE("words of what goes well stand there on the client's page")
{
    Conversation one;
    one.talk.setChip(u"housing"_s, u"settled"_s, u"woont naar wens"_s, true);
    one.talk.setChip(u"housing"_s, u"noisy"_s, u"onrustige buurt"_s, true);
    const ui::ClientSummary &page = one.talk.state().summary;
    REQUIRE(page.goesWell.size() == 1);
    CHECK(page.goesWell.first().text == u"Wonen: woont naar wens"_s);
    REQUIRE(page.isHard.size() == 1);
    CHECK(page.isHard.first().text == u"Wonen: onrustige buurt"_s);
}

TEST_CASE("notes are not where a talk goes on")
{
    Conversation one;
    one.talk.setScore(u"finances"_s, 2);
    one.talk.type({ interview::Aspect::Notes, {}, {} }, u"broer helpt"_s);
    one.talk.leaveTalk();
    one.begin();
    CHECK(one.talk.state().section == u"finances"_s);
}

TEST_CASE("a paper of a talk gets a file name with the number of the client, never the name")
{
    Conversation one;
    CHECK(one.talk.fileName(u"samenvatting"_s) == u"samenvatting-K00001-2026-11-23.pdf"_s);
    CHECK(ui::paperFileName(u"matrix"_s, {}, QDate(2026, 11, 30)) == u"matrix-2026-11-30.pdf"_s);
    CHECK(
        ui::paperFileName(u"matrix"_s, u"a/b: 7"_s, QDate(2026, 11, 30)) == u"matrix-a_b_7-2026-11-30.pdf"_s);
}
