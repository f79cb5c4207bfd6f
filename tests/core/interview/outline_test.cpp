// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/outline.h"
#include "tests/support/catch_qt.h"
#include "tests/support/methods.h"

using namespace kib;
using namespace kib::interview;
using namespace Qt::StringLiterals;

namespace {

const AccountId me = newId<AccountId>(1);

method::Method small()
{
    method::Method method;
    for (const QString &key : { u"finances"_s, u"housing"_s, u"justice"_s }) {
        method::Domain domain;
        domain.key = key;
        domain.enabled = key != u"justice"_s;
        method.domains.append(domain);
    }
    return method;
}

InterviewView viewWith(const QList<AnswerChange> &said)
{
    QList<AnswerEvent> events;
    for (const AnswerChange &one : said)
        events.append({ one.place, one.value, events.size() + 1, 0, me, 0, false });
    return viewOf(events);
}

Section section(const InterviewView &view, const QString &key)
{
    for (const Section &one : outline(small(), view)) {
        if (one.key == key)
            return one;
    }
    return {};
}

} // namespace

TEST_CASE("the sections stand in the order of the method, between welcome and summary")
{
    QStringList keys;
    for (const Section &one : outline(small(), {})) {
        keys << one.key;
        CHECK(one.mark == (one.key == u"justice"_s ? Section::Mark::Off : Section::Mark::Open));
        CHECK_FALSE(one.later);
    }
    CHECK(keys.join(u' ') == u"welcome finances housing justice observations agreements summary"_s);
}

TEST_CASE("a section shows how far its domain is")
{
    const InterviewView view = viewWith({ { { Aspect::Score, u"finances"_s, {} }, 2 },
        { { Aspect::State, u"finances"_s, {} }, u"discussed"_s },
        { { Aspect::Later, u"finances"_s, u"debts"_s }, true },
        { { Aspect::State, u"housing"_s, {} }, u"declined"_s } });
    CHECK(section(view, u"finances"_s).mark == Section::Mark::Discussed);
    CHECK(section(view, u"finances"_s).score == 2);
    CHECK(section(view, u"finances"_s).later);
    CHECK(section(view, u"housing"_s).mark == Section::Mark::Declined);
    CHECK(section(view, u"welcome"_s).mark == Section::Mark::Discussed);
    CHECK(section(viewWith({ { { Aspect::State, u"housing"_s, {} }, u"not_needed"_s } }), u"housing"_s).mark
        == Section::Mark::NotNeeded);
}

TEST_CASE("for one talk a domain can be put on or off, and what was discussed anyway takes part")
{
    const auto mark = [](const QString &domain, const QList<AnswerChange> &said) {
        return section(viewWith(said), domain).mark;
    };
    CHECK(mark(u"justice"_s, { { { Aspect::Included, u"justice"_s, {} }, true } }) == Section::Mark::Open);
    CHECK(mark(u"housing"_s, { { { Aspect::Included, u"housing"_s, {} }, false } }) == Section::Mark::Off);
    CHECK(mark(u"justice"_s, { { { Aspect::State, u"justice"_s, {} }, u"discussed"_s } })
        == Section::Mark::Discussed);
    CHECK(mark(u"housing"_s,
              { { { Aspect::Included, u"housing"_s, {} }, false },
                  { { Aspect::Included, u"housing"_s, {} }, QJsonValue() } })
        == Section::Mark::Open);
}

TEST_CASE("the other sections count as discussed once they hold something")
{
    const InterviewView ready = viewWith(
        { { { Aspect::Prepared, {}, {} }, u"read"_s }, { { Aspect::Included, u"justice"_s, {} }, true } });
    CHECK(section(ready, u"welcome"_s).mark == Section::Mark::Open);
    CHECK(section(viewWith({ { { Aspect::Topic, {}, u"tempo"_s }, u"rustig"_s } }), u"observations"_s).mark
        == Section::Mark::Discussed);
    CHECK(section(viewWith({ { { Aspect::NoNextStep, {}, {} }, u"verhuist"_s } }), u"agreements"_s).mark
        == Section::Mark::Discussed);
    CHECK(section(viewWith({ { { Aspect::Mood, {}, {} }, u"good"_s } }), u"summary"_s).mark
        == Section::Mark::Discussed);
}

TEST_CASE("one goes on where something was said last")
{
    CHECK_FALSE(resumeAt({}));
    CHECK_FALSE(lastSaidAt({}));
    const AnswerPlace score { Aspect::Score, u"housing"_s, {} };
    const AnswerPlace state { Aspect::State, u"housing"_s, {} };
    const AnswerEvent older { { Aspect::Note, u"finances"_s, {} }, u"x"_s, 7, 0, me, 900, false };
    const AnswerEvent newer { score, 2, 9, 0, me, 500, false };
    const AnswerEvent followed { state, u"discussed"_s, 9, 0, me, 500, false };
    for (const QList<AnswerEvent> &events : { QList<AnswerEvent> { older, newer, followed },
             QList<AnswerEvent> { older, followed, newer }, QList<AnswerEvent> { newer, followed, older } }) {
        CHECK(resumeAt(events) == score);
        CHECK(lastSaidAt(events) == 500); // by its place in the file, not by the clock
    }
    CHECK(resumeAt({ older, followed }) == state);
}

TEST_CASE("a question shows when the answers before it say so")
{
    method::Domain domain;
    const auto add = [&domain](const QString &key, const char *when) {
        method::Question question;
        question.key = key;
        if (when != nullptr)
            question.shownWhen = *method::Predicate::fromJson(test::json(when), {});
        domain.questions.append(question);
    };
    add(u"debts"_s, nullptr);
    add(u"where"_s, R"({"fact": "debts", "eq": "yes"})");
    add(u"since"_s, R"({"fact": "where", "contains": "rent"})");
    const auto shown = [&domain](const DomainView &view) {
        QStringList keys;
        for (const method::Question &one : domain.questions) {
            if (isShown(domain, one, view))
                keys << one.key;
        }
        return keys.join(u' ');
    };
    DomainView view;
    CHECK(shown(view) == u"debts"_s);
    view.answers.insert(u"where"_s, QJsonArray { u"rent"_s });
    CHECK(shown(view) == u"debts"_s); // what was answered before it was hidden is inactive
    view.answers.insert(u"debts"_s, u"yes"_s);
    CHECK(shown(view) == u"debts where since"_s);
    view.answers.insert(u"where"_s, QJsonArray { u"energy"_s });
    CHECK(shown(view) == u"debts where"_s);
}
