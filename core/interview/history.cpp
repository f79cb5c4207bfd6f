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

} // namespace kib::interview
