// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/textstore.h"

namespace kib::print {

struct FittedText {
    TextPtr text;
    bool shortened = false; // ends in "…"
};

// A text in at most `lines` lines of the shape, shortened at a blank where it is longer.
[[nodiscard]] FittedText fitText(TextStore &texts, const QString &text, const TextShape &shape, int lines);

} // namespace kib::print
