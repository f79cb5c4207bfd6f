// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/interviewstore.h"
#include "core/storage/casefile.h"
#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>

using namespace kib;
using namespace kib::test;
using namespace kib::interview;
using namespace Qt::StringLiterals;

namespace {

Interview anInterview(TestOffice &office, const client::Client &client)
{
    return { newId<InterviewId>(office.clock().nowMs()), 1, client.id, office.file().session().account,
        u"basis"_s, u"2026.1"_s, InterviewStatus::Open, monday, office.clock().nowMs(), std::nullopt,
        std::nullopt };
}

void write(TestOffice &office, const Interview &interview, const QList<AnswerEvent> &events)
{
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, u"interview"_s, interview.client, {}, {} }));
    KIB_DONE(office.file().interviews().append(interview, events));
    KIB_DONE(work->commit());
}

AnswerEvent said(TestOffice &office, const AnswerPlace &place, const QJsonValue &value, qint64 base = 0)
{
    return { place, value, 0, base, office.file().session().account, office.clock().nowMs(), false };
}

Interview started(TestOffice &office, const client::Client &client)
{
    Interview interview = anInterview(office, client);
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, u"interview"_s, client.id, {}, {} }));
    KIB_DONE(office.file().interviews().add(interview));
    KIB_DONE(work->commit());
    return interview;
}

const AnswerPlace score { Aspect::Score, u"finances"_s, {} };

} // namespace

TEST_CASE("answers of every kind come back as they were given, in order")
{
    TestOffice office;
    const Interview interview = started(office, office.add(aPerson()));
    const QList<QJsonValue> values { 3, u"héél véél"_s, true, QJsonArray { u"a"_s, u"b"_s }, QJsonValue() };
    for (const QJsonValue &value : values)
        write(office, interview,
            { said(office, { Aspect::Answer, u"housing"_s, u"q%1"_s.arg(values.indexOf(value)) }, value) });
    const QList<AnswerEvent> events = KIB_VALUE(office.file().interviews().events(interview.id));
    REQUIRE(events.size() == values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        CHECK(events.at(i).value == values.at(i));
        CHECK(events.at(i).place.question == u"q%1"_s.arg(i));
        CHECK((i == 0 || events.at(i).seq > events.at(i - 1).seq));
    }
}

TEST_CASE("a late answer over an older one is kept beside it and does not win")
{
    TestOffice office;
    const Interview interview = started(office, office.add(aPerson()));
    write(office, interview, { said(office, score, 2) });
    const qint64 base = KIB_VALUE(office.file().interviews().events(interview.id)).last().seq;
    write(office, interview, { said(office, score, 3, base) });
    write(office, interview, { said(office, score, 5, base) });
    const QList<AnswerEvent> events = KIB_VALUE(office.file().interviews().events(interview.id));
    REQUIRE(events.size() == 3);
    CHECK(events.last().side);
    CHECK(viewOf(events).domains.value(u"finances"_s).score == 3);
}

TEST_CASE("answers to other questions never get in each other's way")
{
    TestOffice office;
    const Interview interview = started(office, office.add(aPerson()));
    write(office, interview, { said(office, score, 2) });
    write(office, interview,
        { said(office, { Aspect::ClientScore, u"finances"_s, {} }, 4),
            said(office, { Aspect::Score, u"housing"_s, {} }, 5) });
    const InterviewView view = viewOf(KIB_VALUE(office.file().interviews().events(interview.id)));
    CHECK(view.domains.value(u"finances"_s).score == 2);
    CHECK(view.domains.value(u"finances"_s).clientScore == 4);
    CHECK(view.domains.value(u"housing"_s).score == 5);
}

TEST_CASE("answers of another program in the same talk are seen, in their order")
{
    TestOffice office;
    const Interview interview = started(office, office.add(aPerson()));
    const auto colleague = KIB_VALUE(office.tryOpen(u"M. Jansen"_s, testPassword));
    const auto tell = [&](storage::CaseFile &file, const QString &domain) {
        auto work = KIB_VALUE(file.begin({ u"edit"_s, u"interview"_s, interview.client, {}, {} }));
        KIB_DONE(file.interviews().append(interview, { said(office, { Aspect::Score, domain, {} }, 3) }));
        KIB_DONE(work->commit());
    };
    QStringList told;
    for (const QString &domain : { u"finances"_s, u"housing"_s, u"language"_s, u"education"_s }) {
        tell(told.size() % 2 == 0 ? office.file() : *colleague, domain);
        told << domain;
        for (storage::CaseFile *file : { &office.file(), colleague.get() }) {
            QStringList seen;
            for (const AnswerEvent &event : KIB_VALUE(file->interviews().events(interview.id)))
                seen << event.place.domain;
            CHECK(seen == told);
        }
    }
}

TEST_CASE("over a damaged answer a new one wins")
{
    TestOffice office;
    const Interview interview = started(office, office.add(aPerson()));
    write(office, interview, { said(office, score, 2) });
    KIB_DONE(office.file().database().exec(u"DROP TRIGGER answer_event_kept"_s));
    KIB_DONE(office.file().database().exec(u"UPDATE answer_event SET client_at=client_at+1"_s));
    CHECK(KIB_VALUE(office.file().interviews().events(interview.id)).isEmpty());
    CHECK(office.file().damage().size() == 1);
    write(office, interview, { said(office, score, 4) });
    CHECK(
        viewOf(KIB_VALUE(office.file().interviews().events(interview.id))).domains.value(u"finances"_s).score
        == 4);
}

TEST_CASE("an answer and its act carry one op")
{
    TestOffice office;
    const Interview interview = started(office, office.add(aPerson()));
    write(office, interview, { said(office, score, 2) });
    CHECK(KIB_VALUE(office.file().database().scalar(
              u"SELECT count(*) FROM answer_event WHERE op_id IN (SELECT op_id FROM log)"_s))
        == u"1"_s);
}

TEST_CASE("an answer that was read but never committed is not remembered")
{
    TestOffice office;
    const Interview interview = started(office, office.add(aPerson()));
    write(office, interview, { said(office, score, 2) });
    {
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, u"interview"_s, interview.client, {}, {} }));
        KIB_DONE(office.file().interviews().append(
            interview, { said(office, { Aspect::Score, u"housing"_s, {} }, 1) }));
        CHECK(KIB_VALUE(office.file().interviews().events(interview.id)).size() == 2);
    }
    CHECK(KIB_VALUE(office.file().interviews().events(interview.id)).size() == 1);
    write(office, interview, { said(office, { Aspect::Score, u"language"_s, {} }, 4) });
    const QList<AnswerEvent> events = KIB_VALUE(office.file().interviews().events(interview.id));
    REQUIRE(events.size() == 2);
    CHECK(events.last().place.domain == u"language"_s);
}

TEST_CASE("a client has one open interview")
{
    TestOffice office;
    const client::Client client = office.add(aPerson());
    Interview interview = started(office, client);
    {
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, client.id, {}, {} }));
        CHECK(office.file().interviews().add(anInterview(office, client)).error().code == ErrorCode::Exists);
    }
    CHECK(KIB_VALUE(office.file().interviews().openOf(client.id))->id == interview.id);
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, client.id, {}, {} }));
    interview.status = InterviewStatus::Finished;
    interview.endedAt = office.clock().nowMs();
    KIB_DONE(office.file().interviews().update(interview));
    KIB_DONE(office.file().interviews().add(anInterview(office, client)));
    KIB_DONE(work->commit());
    CHECK(KIB_VALUE(office.file().interviews().of(client.id)).size() == 2);
}

TEST_CASE("the file does not show which questions were answered")
{
    TestOffice office;
    const Interview interview = started(office, office.add(aPerson()));
    write(office, interview, { said(office, score, 2) });
    const QString row = KIB_VALUE(office.file().database().scalar(
        u"SELECT hex(slot) || hex(sealed_ans) || branch FROM answer_event"_s));
    CHECK_FALSE(row.contains(QString::fromLatin1(QByteArray("finances").toHex().toUpper())));
}

TEST_CASE("what somebody began and did not finish is theirs alone")
{
    TestOffice office;
    Interview mine = started(office, office.add(aPerson()));
    const Interview other = started(office, office.add(aPerson(u"K00002"_s)));
    const InterviewStore &talks = office.file().interviews();
    CHECK(KIB_VALUE(talks.openOf(office.file().session().account)).size() == 2);
    CHECK(KIB_VALUE(talks.openOf(newId<AccountId>(0))).isEmpty());
    mine.status = InterviewStatus::Finished;
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, u"interview"_s, mine.client, {}, {} }));
    KIB_DONE(office.file().interviews().update(mine));
    KIB_DONE(work->commit());
    const QList<Interview> left = KIB_VALUE(talks.openOf(office.file().session().account));
    REQUIRE(left.size() == 1);
    CHECK(left.first().id == other.id);
}
