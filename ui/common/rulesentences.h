// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace kib::ui {

// Dutch, still to be given to tr(); %1 and %2 stand for what it is about.
struct Sentence {
    const char *message;
    const char *advice;
    const char *typedAdvice = nullptr; // on the command line, where the advice names other things to do
};

// What to say when a rule is broken. rule: the detail of an error with the code Invalid. Nothing when no
// sentence is known for it.
[[nodiscard]] std::optional<Sentence> ruleSentence(const QString &rule);

} // namespace kib::ui
