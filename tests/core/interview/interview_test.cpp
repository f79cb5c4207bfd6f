// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/interviewservice.h"
#include "tests/support/catch_qt.h"

using namespace kib;
using namespace kib::interview;
using namespace Qt::StringLiterals;

namespace {

const AccountId me = newId<AccountId>(1);

AnswerEvent event(
    Aspect aspect, const QString &domain, const QJsonValue &value, qint64 seq, const QString &question = {})
{
    return { { aspect, domain, question }, value, seq, 0, me, 0, false };
}

} // namespace

TEST_CASE("the newest event of the main branch is the answer")
{
    QList<AnswerEvent> events { event(Aspect::Score, u"housing"_s, 2, 1),
        event(Aspect::Score, u"housing"_s, 4, 2) };
    CHECK(viewOf(events).domains.value(u"housing"_s).score == 4);
    AnswerEvent late = event(Aspect::Score, u"housing"_s, 1, 3);
    late.side = true;
    events.append(late);
    CHECK(viewOf(events).domains.value(u"housing"_s).score == 4);
    events.append(event(Aspect::Score, u"housing"_s, QJsonValue(), 4));
    CHECK_FALSE(viewOf(events).domains.value(u"housing"_s).score.has_value());
}

TEST_CASE("what nobody spoke of is not there, and where one stopped is known")
{
    const InterviewView view = viewOf({ event(Aspect::Score, u"housing"_s, 2, 1),
        event(Aspect::Answer, u"finances"_s, u"yes"_s, 2, u"debts"_s) });
    CHECK(view.domains.size() == 2);
}

TEST_CASE("observations stand side by side and can be taken back one by one")
{
    const QString first = u"op tijd"_s;
    const QString second = u"brief ongeopend"_s;
    QList<AnswerEvent> events { event(Aspect::Observation, u"finances"_s, first, 1, first),
        event(Aspect::Observation, u"finances"_s, second, 2, second) };
    CHECK(viewOf(events).domains.value(u"finances"_s).observations == QStringList { first, second });
}

TEST_CASE("saying anything about a domain makes it discussed, unless its state is said too")
{
    const QList<AnswerChange> changes { { { Aspect::Score, u"housing"_s, {} }, 3 },
        { { Aspect::Note, u"housing"_s, {} }, u"x"_s }, { { Aspect::Score, u"finances"_s, {} }, 2 },
        { { Aspect::State, u"finances"_s, {} }, u"declined"_s },
        { { Aspect::ClientWords, {}, {} }, u"werken"_s } };
    const QList<AnswerEvent> events = eventsFor(changes, {}, me, 5);
    CHECK(events.size() == 6);
    const InterviewView view = viewOf(events);
    CHECK(view.domains.value(u"housing"_s).state == DomainState::Discussed);
    CHECK(view.domains.value(u"finances"_s).state == DomainState::Declined);
    CHECK(view.domains.size() == 2);
    CHECK(view.clientWords == u"werken"_s);
}

TEST_CASE("an answer that is already there is not written again")
{
    const QList<AnswerChange> changes { { { Aspect::Score, u"housing"_s, {} }, 3 },
        { { Aspect::Observation, u"housing"_s, u"op tijd"_s }, u"op tijd"_s },
        { { Aspect::Fact, {}, u"weeks_to_paid_work"_s }, 20 },
        { { Aspect::Closing, {}, {} }, u"tot dan"_s } };
    QList<AnswerEvent> first = eventsFor(changes, {}, me, 5);
    for (qsizetype i = 0; i < first.size(); ++i)
        first[i].seq = i + 1;
    CHECK(first.size() == 5);
    CHECK(eventsFor(changes, viewOf(first), me, 6).isEmpty());
    const QList<AnswerEvent> second
        = eventsFor({ { { Aspect::Score, u"housing"_s, {} }, 4 } }, viewOf(first), me, 6);
    REQUIRE(second.size() == 1);
    CHECK(second.first().baseSeq == 1);
}

TEST_CASE("words of states and aspects go both ways")
{
    for (const Aspect one :
        { Aspect::State, Aspect::Score, Aspect::ClientScore, Aspect::Obstacle, Aspect::Answer,
            Aspect::Observation, Aspect::Note, Aspect::Fact, Aspect::ClientWords, Aspect::Closing })
        CHECK(aspect(key(one)) == one);
    for (const DomainState one :
        { DomainState::NotDiscussed, DomainState::Discussed, DomainState::NotNeeded, DomainState::Declined })
        CHECK(domainState(key(one)) == one);
    CHECK_FALSE(aspect(u"kleur"_s));
    CHECK_FALSE(domainState(u""_s));
}
