// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/practicetalk.h"

#include "core/method/variable.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

using interview::Aspect;

QStringList drawnDomains(const method::Method &method, int count, Chance &chance)
{
    QStringList keys;
    for (const method::Domain &domain : method.domains) {
        if (domain.enabled)
            keys << domain.key;
    }
    for (qsizetype i = keys.size() - 1; i > 0; --i)
        keys.swapItemsAt(i, chance.number(static_cast<int>(i) + 1));
    return keys.mid(0, count);
}

// Collects the events of one talk, a few seconds apart.
class Talk
{
public:
    explicit Talk(const interview::Interview &interview)
        : m_interview(interview)
        , m_at(interview.startedAt)
    {
    }

    void say(Aspect aspect, const QString &domain, const QString &question, const QJsonValue &value)
    {
        m_at += 20'000;
        m_events.append({ { aspect, domain, question }, value, 0, 0, m_interview.account, m_at, false });
    }

    [[nodiscard]] const QList<interview::AnswerEvent> &events() const { return m_events; }

private:
    const interview::Interview &m_interview;
    qint64 m_at;
    QList<interview::AnswerEvent> m_events;
};

void sayQuestion(Talk &talk, const method::Domain &domain, const method::Question &question, Chance &chance)
{
    switch (question.kind) {
    case method::QuestionKind::YesNo:
        talk.say(Aspect::Answer, domain.key, question.key, chance.percent(50) ? u"yes"_s : u"no"_s);
        break;
    case method::QuestionKind::Choice:
        talk.say(Aspect::Answer, domain.key, question.key, chance.pick(question.choices).key);
        break;
    case method::QuestionKind::Multiple:
        talk.say(Aspect::Answer, domain.key, question.key, QJsonArray { chance.pick(question.choices).key });
        break;
    case method::QuestionKind::Number:
        talk.say(Aspect::Answer, domain.key, question.key, chance.between(question.least, question.most));
        break;
    case method::QuestionKind::Date:
    case method::QuestionKind::Text:
        break;
    }
}

void sayDomain(Talk &talk, const method::Domain &domain, bool obstacle, Chance &chance)
{
    const int score = obstacle ? chance.between(1, 3) : chance.between(3, 5);
    talk.say(Aspect::State, domain.key, {}, u"discussed"_s);
    talk.say(Aspect::Score, domain.key, {}, score);
    talk.say(Aspect::Obstacle, domain.key, {},
        obstacle                 ? u"yes"_s
            : chance.percent(25) ? u"somewhat"_s
                                 : u"no"_s);
    if (chance.percent(60))
        talk.say(Aspect::ClientScore, domain.key, {}, std::clamp(score + chance.between(-1, 1), 1, 5));
    for (const method::Question &question : domain.questions) {
        if (!question.shownWhen && chance.percent(50))
            sayQuestion(talk, domain, question, chance);
    }
    if (!domain.observations.isEmpty() && chance.percent(40)) {
        const QString text = chance.pick(domain.observations).text;
        talk.say(Aspect::Observation, domain.key, text, text);
    }
    if (!domain.firstSteps.isEmpty() && chance.percent(35))
        talk.say(Aspect::Note, domain.key, {}, u"Eerste stap: "_s + chance.pick(domain.firstSteps));
}

void sayFacts(Talk &talk, const placement::FactSet &facts)
{
    if (facts.weeksToPaidWork)
        talk.say(Aspect::Fact, {}, method::weeksFact, *facts.weeksToPaidWork);
    if (facts.intensiveGuidance)
        talk.say(Aspect::Fact, {}, method::guidanceFact, *facts.intensiveGuidance);
    if (!facts.upwardPotential.isEmpty())
        talk.say(Aspect::Fact, {}, method::potentialFact, facts.upwardPotential);
    if (facts.loonwaardeEstimate)
        talk.say(Aspect::Fact, {}, method::estimateFact, *facts.loonwaardeEstimate);
    if (facts.participationStep)
        talk.say(Aspect::Fact, {}, method::stepFact, *facts.participationStep);
}

} // namespace

placement::FactSet drawnFacts(const method::Method &method, Chance &chance)
{
    placement::FactSet facts;
    facts.obstacles = drawnDomains(method, chance.pick(QList<int> { 0, 1, 1, 1, 2, 2, 3, 4 }), chance);
    if (chance.percent(80))
        facts.loonwaardeEstimate = chance.percent(50) ? chance.between(5, 30) : chance.between(31, 90);
    facts.participationStep = chance.between(1, 5);
    const method::Fact *potential = method.fact(method::potentialFact);
    if (potential != nullptr && !potential->choices.isEmpty() && chance.percent(90))
        facts.upwardPotential = chance.pick(potential->choices).key;
    if (chance.percent(60)) {
        facts.weeksToPaidWork = chance.between(2, 180);
        facts.intensiveGuidance = chance.percent(60);
    }
    return facts;
}

QList<interview::AnswerEvent> drawnAnswers(const method::Method &method, const placement::FactSet &facts,
    const interview::Interview &interview, Chance &chance)
{
    Talk talk(interview);
    const QStringList obstacles = facts.obstacles.value_or(QStringList());
    QStringList spoken = obstacles;
    for (const QString &key : drawnDomains(method, chance.between(4, 9), chance)) {
        if (!spoken.contains(key))
            spoken << key;
    }
    for (const QString &key : spoken) {
        if (const method::Domain *domain = method.domain(key))
            sayDomain(talk, *domain, obstacles.contains(key), chance);
    }
    sayFacts(talk, facts);
    const QStringList wishes { u"Weer met mensen werken"_s, u"Rust in mijn hoofd"_s,
        u"Iets met mijn handen doen"_s, u"Beter Nederlands spreken"_s, u"Eerst de schulden weg"_s };
    talk.say(Aspect::ClientWords, {}, {}, chance.pick(wishes));
    return talk.events();
}

} // namespace kib::exchange
