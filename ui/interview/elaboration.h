// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/talkwords.h"

namespace kib::ui {

// From keywords to sentences, once the client has left. Pure: no file, no clock.

// Lines of the notes that begin with #word, where the word begins a word of this name, without the #word.
[[nodiscard]] QStringList taggedLines(const QString &notes, const QString &name);
// The domains that were spoken of or that a line of the notes belongs to, in the order of the method.
[[nodiscard]] QList<ElaborationItem> elaborationItems(const TalkContext &context, const QString &notes);
// Lines that belong to no domain that takes part.
[[nodiscard]] QList<LooseNote> looseNotes(const TalkContext &context, const QString &notes);
// The notes with this line put with a domain: its #word, if any, is replaced. `number` counts from 0; one
// that does not exist changes nothing.
[[nodiscard]] QString tied(
    const QString &notes, int number, const method::Domain &domain, const method::Method &method);

} // namespace kib::ui
