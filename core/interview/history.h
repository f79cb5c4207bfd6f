// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interview.h"

#include <QList>

namespace kib::interview {

// What somebody saw who looked at the conversation at `atMs` (ms UTC, that instant included). Instants come
// from workstations: of two whose clocks differ, this shows what each of them had written by its own clock.
[[nodiscard]] InterviewView viewAsOf(const QList<AnswerEvent> &events, qint64 atMs);

// All that was ever said at a place, also late values that lost and what was taken back; oldest first.
[[nodiscard]] QList<AnswerEvent> history(const QList<AnswerEvent> &events, const AnswerPlace &place);

// What to say so that the conversation stands again as it stood at `atMs`; empty when nothing differs.
[[nodiscard]] QList<AnswerChange> changesBackTo(const QList<AnswerEvent> &events, qint64 atMs);

// The last instant in each minute in which something was said (ms UTC), newest first, at most so many;
// without the newest: that is how it stands.
[[nodiscard]] QList<qint64> momentsOf(const QList<AnswerEvent> &events, int most);

} // namespace kib::interview
