// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/outline.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace kib::interview {

namespace {

Section::Mark markOf(const method::Domain &domain, const DomainView &view)
{
    if (!takesPart(domain, view))
        return Section::Mark::Off;
    switch (view.state) {
    case DomainState::Discussed:
        return Section::Mark::Discussed;
    case DomainState::NotNeeded:
        return Section::Mark::NotNeeded;
    case DomainState::Declined:
        return Section::Mark::Declined;
    case DomainState::NotDiscussed:
        break;
    }
    return Section::Mark::Open;
}

// Getting ready for a talk is not talking.
bool anythingSaid(const InterviewView &view)
{
    const auto said = [](const AnswerPlace &place) {
        return place.aspect != Aspect::Prepared && place.aspect != Aspect::Included;
    };
    for (auto place = view.seqs.keyBegin(); place != view.seqs.keyEnd(); ++place) {
        if (said(*place))
            return true;
    }
    return false;
}

const AnswerEvent *newest(const QList<AnswerEvent> &events, std::optional<Aspect> passOver = {})
{
    const AnswerEvent *found = nullptr;
    for (const AnswerEvent &event : events) {
        if (passOver && event.place.aspect == *passOver)
            continue;
        const bool sameAct = found != nullptr && event.seq == found->seq;
        if (found == nullptr || event.seq > found->seq
            || (sameAct && (found->place.aspect == Aspect::State || event.place.aspect != Aspect::State)))
            found = &event;
    }
    return found;
}

method::Value answerValue(const QJsonValue &answer)
{
    if (answer.isBool())
        return answer.toBool();
    if (answer.isDouble())
        return answer.toInteger();
    if (answer.isString())
        return answer.toString();
    if (answer.isArray())
        return answer.toVariant().toStringList();
    return {};
}

Section part(Section::Kind kind, const QString &key, bool holdsSomething)
{
    return { key, kind, holdsSomething ? Section::Mark::Discussed : Section::Mark::Open, {}, false };
}

} // namespace

bool takesPart(const method::Domain &domain, const DomainView &view)
{
    return view.included.value_or(domain.enabled || view.state != DomainState::NotDiscussed);
}

QList<Section> outline(const method::Method &method, const InterviewView &view)
{
    QList<Section> sections { part(Section::Kind::Welcome, u"welcome"_s, anythingSaid(view)) };
    for (const method::Domain &domain : method.domains) {
        const DomainView now = view.domains.value(domain.key);
        sections.append(
            { domain.key, Section::Kind::Domain, markOf(domain, now), now.score, !now.later.isEmpty() });
    }
    sections.append(part(Section::Kind::Observations, u"observations"_s, !view.topics.isEmpty()));
    sections.append(part(Section::Kind::Agreements, u"agreements"_s,
        !view.agreements.isEmpty() || !view.noNextStep.isEmpty()));
    sections.append(part(Section::Kind::Summary, u"summary"_s,
        view.mood || !view.closing.isEmpty() || !view.struck.isEmpty()));
    return sections;
}

bool isShown(const method::Domain &domain, const method::Question &question, const DomainView &view)
{
    if (!question.shownWhen)
        return true;
    const method::Facts answers = [&](const QString &key) -> method::Value {
        for (const method::Question &other : domain.questions) { // a method with a ring of these is refused
            if (other.key == key && isShown(domain, other, view))
                return answerValue(view.answers.value(key, QJsonValue()));
        }
        return {};
    };
    return question.shownWhen->evaluate(answers) == method::Truth::Yes;
}

std::optional<AnswerPlace> resumeAt(const QList<AnswerEvent> &events)
{
    const AnswerEvent *event = newest(events, Aspect::Notes);
    if (event == nullptr)
        event = newest(events);
    return event != nullptr ? std::optional<AnswerPlace>(event->place) : std::nullopt;
}

std::optional<qint64> lastSaidAt(const QList<AnswerEvent> &events)
{
    const AnswerEvent *event = newest(events);
    return event != nullptr ? std::optional<qint64>(event->at) : std::nullopt;
}

} // namespace kib::interview
