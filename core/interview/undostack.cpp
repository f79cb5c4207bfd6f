// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/undostack.h"

#include "core/interview/interviewservice.h"

#include <QHash>

#include <algorithm>

namespace kib::interview {

namespace {

// A domain of which nothing was said is "not discussed"; a null there would also hide what an earlier
// conversation said.
QJsonValue written(const AnswerPlace &place, const QJsonValue &value)
{
    return place.aspect == Aspect::State && value.isNull() ? QJsonValue(key(DomainState::NotDiscussed))
                                                           : value;
}

} // namespace

UndoStack::UndoStack(const QList<AnswerEvent> &events, AccountId account)
{
    QHash<AnswerPlace, QJsonValue> now;
    Step act;
    qint64 seq = 0;
    for (const AnswerEvent &event : events) {
        if (event.side)
            continue;
        if (event.seq != seq && !act.isEmpty())
            add(std::exchange(act, {}));
        seq = event.seq;
        const QJsonValue before = now.value(event.place, QJsonValue());
        now[event.place] = event.value;
        if (event.account != account)
            forget(event.place);
        else if (event.place.aspect == Aspect::State)
            act.append({ event.place, before, event.value });
        else // where one was is what one said, not the state that followed from it
            act.prepend({ event.place, before, event.value });
    }
    if (!act.isEmpty())
        add(act);
}

void UndoStack::add(const Step &step)
{
    m_steps.resize(m_done);
    m_steps.append(step);
    m_done = m_steps.size();
}

void UndoStack::forget(const AnswerPlace &place)
{
    for (Step &step : m_steps)
        step.removeIf([&place](const Swap &swap) { return swap.place == place; });
    m_steps.removeIf([](const Step &step) { return step.isEmpty(); });
    m_done = m_steps.size();
}

void UndoStack::record(const AnswerPlace &place, const QJsonValue &before, const QJsonValue &after)
{
    if (before != after)
        add({ { place, before, after } });
}

void UndoStack::record(const InterviewView &before, const QList<AnswerChange> &said)
{
    Step step;
    for (const AnswerEvent &event : eventsFor(said, before, AccountId(QUuid()), 0))
        step.append({ event.place, valueAt(before, event.place), event.value });
    if (!step.isEmpty())
        add(step);
}

std::optional<UndoStep> UndoStack::undo()
{
    if (!canUndo())
        return std::nullopt;
    const Step &step = m_steps.at(--m_done);
    UndoStep out { step.first().place, {} };
    for (const Swap &swap : step)
        out.changes.append({ swap.place, written(swap.place, swap.before) });
    return out;
}

std::optional<UndoStep> UndoStack::redo()
{
    if (!canRedo())
        return std::nullopt;
    const Step &step = m_steps.at(m_done++);
    UndoStep out { step.first().place, {} };
    for (const Swap &swap : step)
        out.changes.append({ swap.place, swap.after });
    return out;
}

} // namespace kib::interview
