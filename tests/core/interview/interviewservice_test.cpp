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
