// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "ui/common/answertext.h"

#include <QJsonArray>

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

method::Question question(method::QuestionKind kind)
{
    method::Question made;
    made.kind = kind;
    made.choices = { { u"rent"_s, u"huur"_s }, { u"energy"_s, u"energie"_s } };
    return made;
}

} // namespace

TEST_CASE("an answer is read in the words of its question")
{
    using method::QuestionKind;
    CHECK(ui::answerText(question(QuestionKind::YesNo), u"yes"_s) == u"ja"_s);
    CHECK(ui::answerText(question(QuestionKind::YesNo), u"unknown"_s) == u"weet niet"_s);
    CHECK(ui::answerText(question(QuestionKind::Choice), u"rent"_s) == u"huur"_s);
    CHECK(ui::answerText(question(QuestionKind::Multiple), QJsonArray { u"rent"_s, u"energy"_s })
        == u"huur, energie"_s);
    CHECK(ui::answerText(question(QuestionKind::Number), 3) == u"3"_s);
    CHECK(ui::answerText(question(QuestionKind::Date), u"2026-12-31"_s) == u"31-12-2026"_s);
    CHECK(ui::answerText(question(QuestionKind::Text), u"bij zijn zus"_s) == u"bij zijn zus"_s);
}

TEST_CASE("an answer that the question no longer knows is still read")
{
    using method::QuestionKind;
    CHECK(ui::answerText(question(QuestionKind::Choice), u"water"_s) == u"water"_s);
    CHECK(ui::answerText(question(QuestionKind::Multiple), QJsonArray { u"rent"_s, u"water"_s })
        == u"huur, water"_s);
    CHECK(ui::answerText(question(QuestionKind::Date), u"ooit"_s) == u"ooit"_s);
    CHECK(ui::answerText(question(QuestionKind::YesNo), u"soms"_s) == u"soms"_s);
}

TEST_CASE("a fact is read in the words of the method")
{
    method::Fact fact;
    CHECK(ui::factText(fact, 26) == u"26"_s);
    fact.kind = method::FactKind::YesNo;
    CHECK(ui::factText(fact, false) == u"nee"_s);
    fact.kind = method::FactKind::Choice;
    fact.choices = { { u"within_year"_s, u"binnen een jaar"_s } };
    CHECK(ui::factText(fact, u"within_year"_s) == u"binnen een jaar"_s);
    CHECK(ui::factText(fact, u"ooit"_s) == u"ooit"_s);
    method::Method method;
    fact.key = u"upward_potential"_s;
    fact.label = u"Perspectief"_s;
    method.facts = { fact };
    CHECK(ui::factName(method, fact.key) == u"Perspectief"_s);
    for (const QString &key : { u"obstacles"_s, u"obstacle_count"_s, u"work_capacity"_s })
        CHECK(ui::factName(method, key) != key);
}

TEST_CASE("every state of a domain has its own words")
{
    QSet<QString> words;
    for (const auto state : { interview::DomainState::NotDiscussed, interview::DomainState::Discussed,
             interview::DomainState::NotNeeded, interview::DomainState::Declined })
        words.insert(ui::domainStateWord(state));
    CHECK(words.size() == 4);
    for (const QString &key : { u"yes"_s, u"somewhat"_s, u"no"_s })
        CHECK(ui::obstacleWord(key) != key);
}

TEST_CASE("who does something, how it went and how one came prepared have words of their own")
{
    using namespace interview;
    QSet<QString> words;
    for (const Party one : { Party::Client, Party::Office, Party::Together })
        words.insert(ui::partyWord(one));
    for (const Mood one : { Mood::Good, Mood::SoSo, Mood::NotGood })
        words.insert(ui::moodWord(one));
    for (const Preparation one : { Preparation::Read, Preparation::Open })
        words.insert(ui::preparationWord(one));
    CHECK(words.size() == 8);
    CHECK(ui::moodWord(Mood::SoSo) == u"gaat wel"_s);
}
