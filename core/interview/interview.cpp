// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/interview.h"

#include "core/base/enumkeys.h"

using namespace Qt::StringLiterals;

namespace kib::interview {

namespace {

constexpr EnumKeys<Aspect, 10> aspects { { { Aspect::State, "state" }, { Aspect::Score, "score" },
    { Aspect::ClientScore, "client_score" }, { Aspect::Obstacle, "obstacle" }, { Aspect::Answer, "answer" },
    { Aspect::Observation, "observation" }, { Aspect::Note, "note" }, { Aspect::Fact, "fact" },
    { Aspect::ClientWords, "client_words" }, { Aspect::Closing, "closing" } } };

constexpr EnumKeys<DomainState, 4> states { { { DomainState::NotDiscussed, "not_discussed" },
    { DomainState::Discussed, "discussed" }, { DomainState::NotNeeded, "not_needed" },
    { DomainState::Declined, "declined" } } };

std::optional<int> scoreOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

void apply(DomainView &domain, const AnswerEvent &event)
{
    const QJsonValue &value = event.value;
    switch (event.place.aspect) {
    case Aspect::State:
        domain.state = domainState(value.toString()).value_or(DomainState::NotDiscussed);
        break;
    case Aspect::Score:
        domain.score = scoreOf(value);
        break;
    case Aspect::ClientScore:
        domain.clientScore = scoreOf(value);
        break;
    case Aspect::Obstacle:
        domain.obstacle = value.toString();
        break;
    case Aspect::Answer:
        if (value.isNull())
            domain.answers.remove(event.place.question);
        else
            domain.answers.insert(event.place.question, value);
        break;
    case Aspect::Observation:
        domain.observations.removeAll(value.toString());
        if (!value.isNull())
            domain.observations.append(value.toString());
        break;
    case Aspect::Note:
        domain.note = value.toString();
        break;
    case Aspect::Fact:
    case Aspect::ClientWords:
    case Aspect::Closing:
        break;
    }
}

} // namespace

QString key(Aspect aspect)
{
    return keyOf(aspects, aspect);
}

std::optional<Aspect> aspect(const QString &key)
{
    return valueOf(aspects, key);
}

QString key(DomainState state)
{
    return keyOf(states, state);
}

std::optional<DomainState> domainState(const QString &key)
{
    return valueOf(states, key);
}

InterviewView viewOf(const QList<AnswerEvent> &events)
{
    InterviewView view;
    for (const AnswerEvent &event : events) {
        if (event.side)
            continue;
        view.seqs[event.place] = event.seq;
        switch (event.place.aspect) {
        case Aspect::Fact:
            if (event.value.isNull())
                view.facts.remove(event.place.question);
            else
                view.facts.insert(event.place.question, event.value);
            break;
        case Aspect::ClientWords:
            view.clientWords = event.value.toString();
            break;
        case Aspect::Closing:
            view.closing = event.value.toString();
            break;
        default:
            apply(view.domains[event.place.domain], event);
        }
    }
    return view;
}

} // namespace kib::interview
