// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/history.h"

#include <algorithm>
#include <iterator>

namespace kib::interview {

InterviewView viewAsOf(const QList<AnswerEvent> &events, qint64 atMs)
{
    QList<AnswerEvent> until;
    std::copy_if(events.begin(), events.end(), std::back_inserter(until),
        [atMs](const AnswerEvent &event) { return event.at <= atMs; });
    return viewOf(until);
}

QList<AnswerEvent> history(const QList<AnswerEvent> &events, const AnswerPlace &place)
{
    QList<AnswerEvent> out;
    std::copy_if(events.begin(), events.end(), std::back_inserter(out),
        [&place](const AnswerEvent &event) { return event.place == place; });
    return out;
}

QList<AnswerChange> changesBackTo(const QList<AnswerEvent> &events, qint64 atMs)
{
    const InterviewView now = viewOf(events);
    const InterviewView then = viewAsOf(events, atMs);
    QList<AnswerChange> out;
    for (const AnswerEvent &event : events) { // in the order of the talk, each place once
        const bool known = std::any_of(out.cbegin(), out.cend(),
            [&event](const AnswerChange &change) { return change.place == event.place; });
        QJsonValue value = valueAt(then, event.place);
        if (value.isNull() && event.place.aspect == Aspect::State)
            value = key(DomainState::NotDiscussed); // null would let an earlier talk speak
        if (!known && valueAt(now, event.place) != value)
            out.append({ event.place, value });
    }
    return out;
}

QList<qint64> momentsOf(const QList<AnswerEvent> &events, int most)
{
    constexpr qint64 msPerMinute = 60'000;
    QMap<qint64, qint64> lastOfMinute;
    for (const AnswerEvent &event : events) {
        qint64 &last = lastOfMinute[event.at / msPerMinute];
        last = std::max(last, event.at);
    }
    QList<qint64> out = lastOfMinute.values();
    std::reverse(out.begin(), out.end());
    return out.mid(1, most);
}

} // namespace kib::interview
