// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/memorydrafts.h"
#include "tests/support/stubbornfile.h"
#include "ui/interview/talkwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

using namespace kib;
using namespace Qt::StringLiterals;
using interview::AnswerPlace;
using interview::Aspect;
using ui::SaveState;

namespace {

const AnswerPlace score { Aspect::Score, u"finances"_s, {} };
const AnswerPlace works { Aspect::Works, u"finances"_s, {} };

struct Writing {
    Writing()
        : client(office.add(test::aPerson(), office.file().session().account).id)
    {
        desk.drafts = &drafts;
        QObject::connect(&writer, &ui::TalkWriter::opened, &writer,
            [this](const ui::OpenedTalk &talk) { recovered = talk.recovered; });
        QObject::connect(&writer, &ui::TalkWriter::finished, &writer, [this] { ++finished; });
        writer.open(client, std::nullopt);
        REQUIRE(writer.isOpen());
    }
    [[nodiscard]] interview::InterviewView inFile()
    {
        return KIB_VALUE(desk.interviews.read(writer.talk().interview.id)).view;
    }

    test::TestOffice office;
    ClientId client;
    test::StubbornFile file { office.file() };
    test::MemoryDrafts drafts;
    test::InlineJobs jobs;
    ui::Desk desk = test::deskOn(office, file);
    SaveState save;
    ui::TalkWriter writer { desk, jobs, save };
    QList<interview::Draft> recovered;
    int finished = 0;
};

} // namespace

TEST_CASE("what is said shows at once and is in the file")
{
    Writing talk;
    talk.writer.say(score, 3);
    CHECK(talk.writer.view().domains.value(u"finances"_s).score.value_or(0) == 3);
    CHECK(talk.inFile().domains.value(u"finances"_s).score.value_or(0) == 3);
    CHECK(talk.save.kind() == SaveState::Kind::Saved);
}

TEST_CASE("typed text is kept as a draft, and is in the file once the field is left")
{
    Writing talk;
    talk.writer.type(works, u"elke dag"_s);
    CHECK(talk.writer.text(works) == u"elke dag"_s);
    QElapsedTimer since;
    since.start();
    while (talk.save.kind() != SaveState::Kind::Draft && since.elapsed() < 2'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    CHECK(talk.save.text() == u"Concept bewaard"_s);
    REQUIRE(KIB_VALUE(talk.drafts.pending()).size() == 1);
    CHECK(talk.inFile().domains.value(u"finances"_s).works.isEmpty());
    talk.writer.settleTyping();
    CHECK(talk.inFile().domains.value(u"finances"_s).works == u"elke dag"_s);
    CHECK(KIB_VALUE(talk.drafts.pending()).isEmpty());
}

TEST_CASE("steps of a talk are taken back and put back in the file")
{
    Writing talk;
    talk.writer.say(score, 3);
    CHECK(talk.writer.undo() == score);
    CHECK_FALSE(talk.inFile().domains.value(u"finances"_s).score);
    CHECK(talk.writer.redo() == score);
    CHECK(talk.inFile().domains.value(u"finances"_s).score.value_or(0) == 3);
    CHECK_FALSE(talk.writer.redo());
}

TEST_CASE("what a file refuses stays in sight and is written at the next try")
{
    Writing talk;
    talk.file.refuses = true;
    talk.writer.say(score, 2);
    talk.writer.type(works, u"koken"_s);
    talk.writer.settleTyping();
    CHECK(talk.save.text() == u"Niet opgeslagen"_s);
    CHECK_FALSE(talk.save.detail().isEmpty());
    CHECK(talk.writer.view().domains.value(u"finances"_s).score.value_or(0) == 2);
    CHECK_FALSE(talk.inFile().domains.value(u"finances"_s).score);
    talk.file.refuses = false;
    talk.writer.retry();
    CHECK(talk.save.kind() == SaveState::Kind::Saved);
    CHECK(talk.inFile().domains.value(u"finances"_s).score.value_or(0) == 2);
    CHECK(talk.inFile().domains.value(u"finances"_s).works == u"koken"_s);
}

TEST_CASE("drafts of a program that ended are found at opening and go to the file")
{
    Writing talk;
    KIB_DONE(talk.drafts.keep(talk.writer.talk().interview.id, works, u"net getypt"_s, 1));
    talk.writer.close();
    talk.writer.open(talk.client, std::nullopt);
    REQUIRE(talk.recovered.size() == 1);
    CHECK(talk.recovered.first().text == u"net getypt"_s);
    CHECK(talk.inFile().domains.value(u"finances"_s).works == u"net getypt"_s);
    CHECK(KIB_VALUE(talk.drafts.pending()).isEmpty());
}

TEST_CASE("finishing writes what was still being typed")
{
    Writing talk;
    talk.writer.say(score, 4);
    talk.writer.type(works, u"het laatste"_s);
    talk.writer.finish();
    CHECK(talk.finished == 1);
    CHECK(talk.inFile().domains.value(u"finances"_s).works == u"het laatste"_s);
    CHECK(KIB_VALUE(talk.desk.talks.openOf(talk.client)) == std::nullopt);
}
