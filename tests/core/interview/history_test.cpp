// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/history.h"
#include "tests/support/catch_qt.h"

using namespace kib;
using namespace kib::interview;
using namespace Qt::StringLiterals;

namespace {

const AccountId me = newId<AccountId>(1);
const AnswerPlace score { Aspect::Score, u"housing"_s, {} };
const AnswerPlace note { Aspect::Note, u"housing"_s, {} };

const QList<AnswerEvent> events { { score, 2, 1, 0, me, 100, false }, { note, u"x"_s, 2, 0, me, 200, false },
    { score, 4, 3, 1, me, 300, false }, { score, 5, 4, 1, me, 310, true },
    { score, QJsonValue(), 5, 3, me, 400, false } };

} // namespace

TEST_CASE("an earlier version shows what stood there then")
{
    const auto scoreAt = [](qint64 at) { return valueAt(viewAsOf(events, at), score); };
    CHECK(scoreAt(99).isNull());
    CHECK(scoreAt(100) == 2);
    CHECK(scoreAt(299) == 2);
    CHECK(scoreAt(350) == 4);
    CHECK(scoreAt(400).isNull());
    CHECK(viewAsOf(events, 150).domains.value(u"housing"_s).note.isEmpty());
}

TEST_CASE("the history of an answer holds every value, also one that lost and one taken back")
{
    const QList<AnswerEvent> all = history(events, score);
    REQUIRE(all.size() == 4);
    CHECK(all.at(0).value == 2);
    CHECK(all.at(2).side);
    CHECK(all.at(3).value.isNull());
    CHECK(history(events, { Aspect::Works, u"housing"_s, {} }).isEmpty());
}

TEST_CASE("going back says only what differs from then, and nothing when nothing does")
{
    const QList<AnswerChange> back = changesBackTo(events, 250);
    REQUIRE(back.size() == 1); // the note stood there already
    CHECK(back.first() == AnswerChange { score, 2 });
    CHECK(changesBackTo(events, 400).isEmpty());
    const QList<AnswerChange> before = changesBackTo(events, 99);
    REQUIRE(before.size() == 1);
    CHECK(before.first() == AnswerChange { note, QJsonValue() });
}

TEST_CASE("going back to before a domain was spoken of says that it was not discussed")
{
    const AnswerPlace state { Aspect::State, u"housing"_s, {} };
    const QList<AnswerEvent> spoken { { state, u"discussed"_s, 1, 0, me, 100, false } };
    const QList<AnswerChange> back = changesBackTo(spoken, 50);
    REQUIRE(back.size() == 1);
    CHECK(back.first().value == u"not_discussed"_s);
}

TEST_CASE("moments to go back to are one a minute, newest first, without how it stands now")
{
    const QList<AnswerEvent> said { { score, 1, 1, 0, me, 10'000, false },
        { score, 2, 2, 1, me, 50'000, false }, { score, 3, 3, 2, me, 70'000, false },
        { score, 4, 4, 3, me, 200'000, false } };
    CHECK(momentsOf(said, 5) == QList<qint64> { 70'000, 50'000 });
    CHECK(momentsOf(said, 1) == QList<qint64> { 70'000 });
    CHECK(momentsOf({}, 5).isEmpty());
}
