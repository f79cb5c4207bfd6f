// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interview.h"

#include <QList>

#include <optional>

namespace kib::interview {

// What to write to take a step back or forth.
struct UndoStep {
    AnswerPlace at; // where the answer was given: to be shown
    QList<AnswerChange> changes; // never empty; `at` is among them
};

// The steps of one person in one conversation, newest last. A step is what one act said, together with the
// state of a domain that followed from it. Taking a step back or forth gives the changes to write and records
// nothing by itself.
class UndoStack
{
public:
    UndoStack() = default;
    // From the main branch of what was said. Where somebody else spoke later, their words stay: the older
    // step there is forgotten.
    UndoStack(const QList<AnswerEvent> &events, AccountId account);

    // One thing that was said over `before` (null = nothing stood there). Equal values are no step.
    void record(const AnswerPlace &place, const QJsonValue &before, const QJsonValue &after);
    // What is said in one act over what stood in `before`.
    void record(const InterviewView &before, const QList<AnswerChange> &said);

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    [[nodiscard]] std::optional<UndoStep> undo(); // nothing when there is no step left
    [[nodiscard]] std::optional<UndoStep> redo();

private:
    struct Swap {
        AnswerPlace place;
        QJsonValue before;
        QJsonValue after;
    };
    using Step = QList<Swap>; // never empty; first = where it was said
    void add(const Step &step);
    void forget(const AnswerPlace &place);
    QList<Step> m_steps;
    qsizetype m_done = 0; // steps before this one are in force, those from it on were taken back
};

} // namespace kib::interview
