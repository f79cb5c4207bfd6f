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
    events.append(event(Aspect::Observation, u"finances"_s, QJsonValue(), 3, first));
    CHECK(viewOf(events).domains.value(u"finances"_s).observations == QStringList { second });
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

TEST_CASE("chips come in the order in which they were chosen, also when one is taken away and put back")
{
    const QString own = u"kapotte fiets"_s;
    QList<AnswerEvent> events { event(
                                    Aspect::Chip, u"finances"_s, u"huurachterstand"_s, 1, u"rent_arrears"_s),
        event(Aspect::Chip, u"finances"_s, own, 2, own),
        event(Aspect::Chip, u"finances"_s, QJsonValue(), 3, u"rent_arrears"_s) };
    CHECK(viewOf(events).domains.value(u"finances"_s).chips == QList<ChosenChip> { { own, own } });
    events.append(event(Aspect::Chip, u"finances"_s, u"huurachterstand"_s, 4, u"rent_arrears"_s));
    CHECK(viewOf(events).domains.value(u"finances"_s).chips
        == QList<ChosenChip> { { u"rent_arrears"_s, u"huurachterstand"_s }, { own, own } });
}

TEST_CASE("what one act said comes in the order of its keys, however the file gives it")
{
    const auto agreed = [](const QString &id, qint64 seq) {
        return event(Aspect::Agreement, {}, jsonOf({ id, Party::Client, id, {}, {} }), seq, id);
    };
    const InterviewView view = viewOf({ agreed(u"c"_s, 1), agreed(u"b"_s, 2), agreed(u"a"_s, 2) });
    REQUIRE(view.agreements.size() == 3);
    CHECK(view.agreements.at(0).id == u"c"_s);
    CHECK(view.agreements.at(1).id == u"a"_s);
}

TEST_CASE("every place gives back what was said there, and nothing once it is taken back")
{
    const QJsonValue agreement
        = jsonOf({ u"a1"_s, Party::Office, u"bellen"_s, QDate(2026, 12, 1), u"Samira"_s });
    const QList<AnswerChange> said { { { Aspect::State, u"housing"_s, {} }, u"declined"_s },
        { { Aspect::Score, u"housing"_s, {} }, 2 }, { { Aspect::ClientScore, u"housing"_s, {} }, 4 },
        { { Aspect::Obstacle, u"housing"_s, {} }, u"no"_s },
        { { Aspect::Answer, u"housing"_s, u"q"_s }, u"yes"_s },
        { { Aspect::Observation, u"housing"_s, u"op tijd"_s }, u"op tijd"_s },
        { { Aspect::Note, u"housing"_s, {} }, u"n"_s },
        { { Aspect::Chip, u"housing"_s, u"k"_s }, u"te klein"_s },
        { { Aspect::Works, u"housing"_s, {} }, u"de buren helpen"_s },
        { { Aspect::Later, u"housing"_s, {} }, true }, { { Aspect::Later, u"housing"_s, u"q"_s }, true },
        { { Aspect::Remark, u"housing"_s, u"q"_s }, u"r"_s },
        { { Aspect::Remark, u"housing"_s, {} }, u"s"_s }, { { Aspect::Included, u"housing"_s, {} }, false },
        { { Aspect::Fact, {}, u"f"_s }, 3 }, { { Aspect::ClientWords, {}, {} }, u"werken"_s },
        { { Aspect::Closing, {}, {} }, u"tot dan"_s }, { { Aspect::Notes, {}, {} }, u"#wonen"_s },
        { { Aspect::Agreement, {}, u"a1"_s }, agreement }, { { Aspect::Mood, {}, {} }, u"so_so"_s },
        { { Aspect::Struck, {}, u"lines.housing"_s }, true }, { { Aspect::Prepared, {}, {} }, u"open"_s },
        { { Aspect::NoNextStep, {}, {} }, u"gaat verhuizen"_s },
        { { Aspect::Topic, {}, u"language"_s }, u"spreekt rustig"_s } };
    QList<AnswerEvent> events;
    QSet<int> aspects;
    for (const AnswerChange &one : said) {
        CHECK(valueAt(viewOf(events), one.place).isNull());
        events.append({ one.place, one.value, events.size() + 1, 0, me, 0, false });
        aspects.insert(static_cast<int>(one.place.aspect));
        INFO(key(one.place.aspect).toStdString());
        CHECK(valueAt(viewOf(events), one.place) == one.value);
        CHECK(eventsFor({ one }, viewOf(events), me, 1).size()
            == (isContentOfDomain(one.place.aspect) && one.place.aspect != Aspect::State
                        && viewOf(events).domains.value(u"housing"_s).state != DomainState::Discussed
                    ? 1
                    : 0));
    }
    CHECK(aspects.size() == static_cast<int>(Aspect::Topic) + 1);
    for (const AnswerChange &one : said) {
        events.append({ one.place, QJsonValue(), events.size() + 1, 0, me, 0, false });
        if (one.place.aspect != Aspect::State)
            CHECK(valueAt(viewOf(events), one.place).isNull());
    }
    CHECK(viewOf(events).domains.value(u"housing"_s).chips.isEmpty());
    CHECK(viewOf(events).agreements.isEmpty());
}

TEST_CASE("content makes a domain discussed, putting it off or on does not")
{
    for (const Aspect one : { Aspect::Chip, Aspect::Works, Aspect::Remark, Aspect::Observation, Aspect::Note,
             Aspect::Score, Aspect::ClientScore, Aspect::Obstacle, Aspect::Answer })
        CHECK(eventsFor({ { { one, u"housing"_s, u"x"_s }, u"x"_s } }, {}, me, 1).size() == 2);
    for (const Aspect one : { Aspect::Later, Aspect::Included })
        CHECK(eventsFor({ { { one, u"housing"_s, {} }, true } }, {}, me, 1).size() == 1);
    CHECK(eventsFor({ { { Aspect::Notes, {}, {} }, u"x"_s } }, {}, me, 1).size() == 1);
}

TEST_CASE("what belongs to the whole talk makes no domain")
{
    CHECK(viewOf({ event(Aspect::Topic, {}, u"rustig"_s, 1, u"tempo"_s),
                     event(Aspect::Mood, {}, u"good"_s, 2), event(Aspect::Prepared, {}, u"read"_s, 3) })
              .domains.isEmpty());
}

TEST_CASE("words of states and aspects go both ways")
{
    for (int one = 0; one <= static_cast<int>(Aspect::Topic); ++one) {
        CHECK_FALSE(key(static_cast<Aspect>(one)).isEmpty());
        CHECK(aspect(key(static_cast<Aspect>(one))) == static_cast<Aspect>(one));
    }
    for (const DomainState one :
        { DomainState::NotDiscussed, DomainState::Discussed, DomainState::NotNeeded, DomainState::Declined })
        CHECK(domainState(key(one)) == one);
    for (const Mood one : { Mood::Good, Mood::SoSo, Mood::NotGood })
        CHECK(mood(key(one)) == one);
    for (const Preparation one : { Preparation::Read, Preparation::Open })
        CHECK(preparation(key(one)) == one);
    CHECK_FALSE(aspect(u"kleur"_s));
    CHECK_FALSE(domainState(u""_s));
    CHECK_FALSE(mood(u"blij"_s));
    CHECK_FALSE(preparation(u""_s));
}
