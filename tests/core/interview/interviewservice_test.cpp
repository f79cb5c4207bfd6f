// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/interviewservice.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::test;
using namespace kib::interview;
using namespace Qt::StringLiterals;

namespace {

InterviewService serviceOf(TestOffice &office, int *talks = nullptr)
{
    storage::CaseFile &file = office.file();
    return InterviewService(file, file.interviews(), file.clients(), file.methods(), file.session(),
        file.clock(), [talks](const Interview &) {
            if (talks != nullptr)
                ++*talks;
            return Result<void>();
        });
}

const AnswerChange score { { Aspect::Score, u"finances"_s, {} }, 2 };
const AnswerChange other { { Aspect::Score, u"language"_s, {} }, 4 };

qint64 entries(TestOffice &office)
{
    return KIB_VALUE(office.file().interviews().all()).size();
}

} // namespace

TEST_CASE("a second sitting resumes the same conversation, also after closing the file")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    int talks = 0;
    const OpenedInterview first = KIB_VALUE(serviceOf(office, &talks).write(client.id, { score }, false));
    office.reopen();
    const OpenedInterview second = KIB_VALUE(serviceOf(office, &talks).write(client.id, { other }, true));
    CHECK(second.interview.id == first.interview.id);
    CHECK(second.view.domains.value(u"finances"_s).score == 2);
    CHECK(second.view.domains.value(u"language"_s).score == 4);
    CHECK(second.interview.status == InterviewStatus::Finished);
    CHECK(second.interview.endedAt.has_value());
    CHECK(talks == 1);
}

TEST_CASE("after finishing a new conversation begins that knows the one before")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    const OpenedInterview first = KIB_VALUE(serviceOf(office).write(client.id, { score }, true));
    const OpenedInterview second = KIB_VALUE(serviceOf(office).write(client.id, { score }, false));
    CHECK(second.interview.id != first.interview.id);
    CHECK(second.interview.previous == first.interview.id);
    CHECK(entries(office) == 2);
}

TEST_CASE("writing the same again writes nothing")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    const OpenedInterview first = KIB_VALUE(serviceOf(office).write(client.id, { score }, false));
    const auto before = KIB_VALUE(office.file().interviews().events(first.interview.id)).size();
    KIB_VALUE(serviceOf(office).write(client.id, { score }, false));
    CHECK(KIB_VALUE(office.file().interviews().events(first.interview.id)).size() == before);
}

TEST_CASE("a conversation keeps the method version it was started with")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    KIB_VALUE(serviceOf(office).write(client.id, { score }, false));
    method::Method newer = *KIB_VALUE(office.file().methods().current());
    newer.version = u"2027.1"_s;
    newer.body.replace(R"("version":"2026.1")", R"("version":"2027.1")");
    {
        auto work = KIB_VALUE(office.file().begin({ u"settings"_s, {}, {}, {}, {} }));
        KIB_DONE(office.file().methods().install(newer));
        KIB_DONE(work->commit());
    }
    CHECK(KIB_VALUE(serviceOf(office).methodFor(client.id))->version == u"2026.1"_s);
    const client::Client next = office.add(aPerson(u"K2"_s));
    CHECK(KIB_VALUE(serviceOf(office).methodFor(next.id))->version == u"2027.1"_s);
}

TEST_CASE("nobody talks with somebody who left, and nothing is said about nothing")
{
    TestOffice office;
    client::Identity died = aPerson();
    died.death = client::PartialDate();
    const client::Client client = office.add(died);
    CHECK(serviceOf(office).write(client.id, { score }, false).error().detail == u"client_not_active"_s);
    const client::Client alive = office.add(aPerson(u"K2"_s));
    CHECK(serviceOf(office).write(alive.id, {}, false).error().detail == u"nothing_said"_s);
    CHECK(serviceOf(office).write(alive.id, {}, true).error().detail == u"nothing_to_finish"_s);
    CHECK(serviceOf(office).write(newId<ClientId>(1), { score }, false).error().code == ErrorCode::NotFound);
    CHECK(entries(office) == 0);
}

TEST_CASE("a conversation can start before anything is said, and starting it again resumes it")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    int talks = 0;
    CHECK_FALSE(KIB_VALUE(serviceOf(office).readOpen(client.id)));
    const OpenedInterview first = KIB_VALUE(serviceOf(office, &talks).start(client.id, {}));
    CHECK(first.started);
    CHECK(first.events.isEmpty());
    const OpenedInterview again = KIB_VALUE(serviceOf(office, &talks).start(client.id, Preparation::Read));
    CHECK_FALSE(again.started);
    CHECK(again.interview.id == first.interview.id);
    CHECK(again.view.prepared == Preparation::Read);
    const OpenedInterview said = KIB_VALUE(serviceOf(office, &talks).write(client.id, { score }, false));
    CHECK_FALSE(said.started);
    CHECK(talks == 1);
    CHECK(KIB_VALUE(serviceOf(office).openOf(client.id))->id == first.interview.id);
    const auto open = KIB_VALUE(serviceOf(office).readOpen(client.id));
    REQUIRE(open);
    CHECK(open->events.size() == 3);
    CHECK(open->view.domains.value(u"finances"_s).score == 2);
}

TEST_CASE("nobody starts a conversation with somebody who left")
{
    TestOffice office;
    client::Identity died = aPerson();
    died.death = client::PartialDate();
    CHECK(serviceOf(office).start(office.add(died).id, {}).error().detail == u"client_not_active"_s);
    CHECK(serviceOf(office).start(newId<ClientId>(1), {}).error().code == ErrorCode::NotFound);
    CHECK(entries(office) == 0);
}

TEST_CASE("writing into one conversation never makes another")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    const InterviewId id = KIB_VALUE(serviceOf(office).start(client.id, {})).interview.id;
    CHECK(KIB_VALUE(serviceOf(office).write(id, { score }, false)).view.domains.size() == 1);
    CHECK(serviceOf(office).write(id, {}, false).error().detail == u"nothing_said"_s);
    const OpenedInterview finished = KIB_VALUE(serviceOf(office).write(id, { other }, true));
    CHECK(finished.interview.status == InterviewStatus::Finished);
    CHECK(serviceOf(office).write(id, { score }, false).error().detail == u"interview_finished"_s);
    CHECK(serviceOf(office).write(id, {}, true).error().detail == u"interview_finished"_s);
    CHECK(
        serviceOf(office).write(newId<InterviewId>(1), { score }, false).error().code == ErrorCode::NotFound);
    CHECK(KIB_VALUE(office.file().interviews().events(id)).size() == 4);
    CHECK(entries(office) == 1);
}

TEST_CASE("a conversation that a colleague finishes meanwhile takes no more answers")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    const InterviewId id = KIB_VALUE(serviceOf(office).start(client.id, {})).interview.id;
    const auto colleague = KIB_VALUE(office.tryOpen(u"M. Jansen"_s, testPassword));
    InterviewService theirs(*colleague, colleague->interviews(), colleague->clients(), colleague->methods(),
        colleague->session(), colleague->clock(), [](const Interview &) { return Result<void>(); });
    KIB_VALUE(theirs.write(id, {}, true));
    CHECK(serviceOf(office).write(id, { score }, false).error().detail == u"interview_finished"_s);
    CHECK(KIB_VALUE(office.file().interviews().events(id)).isEmpty());
}
