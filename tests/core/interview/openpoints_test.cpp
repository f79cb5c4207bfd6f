// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/openpoints.h"
#include "tests/support/catch_qt.h"

using namespace kib;
using namespace kib::interview;
using namespace Qt::StringLiterals;

namespace {

const QDate today { 2026, 11, 23 };

method::Method small()
{
    method::Question number;
    number.key = u"children"_s;
    number.text = u"Hoeveel kinderen wonen er thuis?"_s;
    number.kind = method::QuestionKind::Number;
    number.most = 12;
    method::Method method;
    for (const QString &key : { u"finances"_s, u"housing"_s }) {
        method::Domain domain;
        domain.key = key;
        domain.name = key == u"finances"_s ? u"Geld"_s : u"Wonen"_s;
        domain.questions = { number };
        method.domains.append(domain);
    }
    method::Fact fact;
    fact.key = u"weeks_to_paid_work"_s;
    fact.label = u"Weken tot werk"_s;
    fact.most = 520;
    method.facts = { fact };
    return method;
}

QStringList keysOf(const InterviewView &view, bool hasNextStep = true)
{
    QStringList keys;
    for (const Finding &one : openPoints(small(), view, today, hasNextStep))
        keys << one.key;
    return keys;
}

InterviewView withDomain(const DomainView &domain)
{
    InterviewView view;
    view.domains.insert(u"finances"_s, domain);
    return view;
}

DomainView scored(int score, std::optional<int> clientScore, const QString &obstacle)
{
    DomainView domain;
    domain.state = DomainState::Discussed;
    domain.score = score;
    domain.clientScore = clientScore;
    domain.obstacle = obstacle;
    return domain;
}

} // namespace

TEST_CASE("nothing said gives no open points, but for the next step")
{
    CHECK(keysOf({}).isEmpty());
    CHECK(keysOf({}, false) == QStringList { u"no_next_step"_s });
    InterviewView reasoned;
    reasoned.noNextStep = u"gaat verhuizen"_s;
    CHECK(keysOf(reasoned, false).isEmpty());
}

TEST_CASE("scores that lie two or more apart are worth a talk")
{
    CHECK(keysOf(withDomain(scored(2, 3, {}))).isEmpty());
    CHECK(keysOf(withDomain(scored(2, 4, {}))) == QStringList { u"scores_differ"_s });
    CHECK(keysOf(withDomain(scored(5, 3, {}))) == QStringList { u"scores_differ"_s });
    const Finding finding = openPoints(small(), withDomain(scored(2, 4, {})), today, true).first();
    CHECK(finding.at == AnswerPlace { Aspect::ClientScore, u"finances"_s, {} });
    CHECK(finding.arguments == QStringList { u"Geld"_s, u"2"_s, u"4"_s });
    DomainView declined = scored(1, 5, u"no"_s);
    declined.state = DomainState::Declined;
    CHECK(keysOf(withDomain(declined)).isEmpty());
}

TEST_CASE("an obstacle and a score can contradict each other at the ends of the scale")
{
    const QStringList contradiction { u"obstacle_contradicts"_s };
    CHECK(keysOf(withDomain(scored(5, {}, u"yes"_s))) == contradiction);
    CHECK(keysOf(withDomain(scored(1, {}, u"no"_s))) == contradiction);
    CHECK(keysOf(withDomain(scored(4, {}, u"yes"_s))).isEmpty());
    CHECK(keysOf(withDomain(scored(2, {}, u"no"_s))).isEmpty());
    CHECK(keysOf(withDomain(scored(1, {}, u"somewhat"_s))).isEmpty());
}

TEST_CASE("a number outside its range is found, whole or not")
{
    DomainView domain;
    const auto with = [&domain](const QJsonValue &value) {
        domain.answers.insert(u"children"_s, value);
        return keysOf(withDomain(domain));
    };
    CHECK(with(0).isEmpty());
    CHECK(with(12).isEmpty());
    CHECK(with(13) == QStringList { u"number_range"_s });
    CHECK(with(-1) == QStringList { u"number_range"_s });
    CHECK(with(12.5) == QStringList { u"number_range"_s });
    InterviewView view;
    view.facts.insert(u"weeks_to_paid_work"_s, 521);
    CHECK(openPoints(small(), view, today, true).first().arguments
        == QStringList { u"Weken tot werk"_s, u"521"_s, u"0"_s, u"520"_s });
}

TEST_CASE("what was put off comes back, with its question")
{
    DomainView domain;
    domain.later = { QString(), u"children"_s };
    const QList<Finding> found = openPoints(small(), withDomain(domain), today, true);
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).at == AnswerPlace { Aspect::Later, u"finances"_s, {} });
    CHECK(found.at(1).at == AnswerPlace { Aspect::Later, u"finances"_s, u"children"_s });
    CHECK(found.at(1).arguments.at(1) == u"Hoeveel kinderen wonen er thuis?"_s);
    domain.included = false;
    CHECK(keysOf(withDomain(domain)).isEmpty());
}

TEST_CASE("an agreement needs a day that is still to come")
{
    const auto agreed = [](QDate on) {
        InterviewView view;
        view.agreements = { { u"a1"_s, Party::Client, u"bellen"_s, on, {} } };
        return keysOf(view);
    };
    CHECK(agreed({}) == QStringList { u"agreement_undated"_s });
    CHECK(agreed(today.addDays(-1)) == QStringList { u"agreement_past"_s });
    CHECK(agreed(today).isEmpty());
}

TEST_CASE("open points come in the order of the method, the next step last")
{
    InterviewView view = withDomain(scored(5, 1, u"yes"_s));
    DomainView later;
    later.later = { QString() };
    view.domains.insert(u"housing"_s, later);
    view.agreements = { { u"a1"_s, Party::Client, u"bellen"_s, {}, {} } };
    CHECK(keysOf(view, false).join(u' ')
        == u"scores_differ obstacle_contradicts later agreement_undated no_next_step"_s);
}
