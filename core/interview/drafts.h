// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/interview/interview.h"

#include <QList>
#include <QString>

namespace kib::interview {

// The text of a field that is being typed, or of which nobody knows yet whether the case file has it.
struct Draft {
    InterviewId interview;
    AnswerPlace place;
    QString text;
    qint64 at = 0; // ms UTC
};

// Keeps on this workstation what was typed, so that a crash or a power cut costs at most a few seconds of
// work. Of each place the newest text counts.
class Drafts
{
public:
    virtual ~Drafts() = default;
    // Once it returns, the text outlives the program and the power. Full, Io.
    [[nodiscard]] virtual Result<void> keep(
        InterviewId interview, const AnswerPlace &place, const QString &text, qint64 at)
        = 0;
    // Kept and not settled, of one conversation or of all, oldest first; also what a program left that ended
    // in the middle.
    [[nodiscard]] virtual Result<QList<Draft>> pending(InterviewId interview) const = 0;
    [[nodiscard]] virtual Result<QList<Draft>> pending() const = 0;
    // `text` is in the case file, or was thrown away by a person. What was typed after it stays pending.
    [[nodiscard]] virtual Result<void> settled(
        InterviewId interview, const AnswerPlace &place, const QString &text)
        = 0;
};

} // namespace kib::interview
