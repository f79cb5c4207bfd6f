// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/contact/letter.h"

#include <QString>

namespace kib::ui {

// Puts letters on paper or into a file, one at a time. Made by a page, used inside jobs only.
class LetterPress
{
public:
    virtual ~LetterPress() = default;

    // Invalid when this one letter cannot be printed as it stands: then nothing of it is on paper and the
    // run goes on. Any other error ends the run.
    [[nodiscard]] virtual Result<void> draw(const contact::Letter &letter) = 0;
    // After the last letter: all that was drawn is there.
    [[nodiscard]] virtual Result<void> finish() = 0;
    // Takes back what was finished, as far as that can be done.
    virtual void discard() = 0;
    // Name of the file that is made; empty = paper.
    [[nodiscard]] virtual QString fileName() const = 0;
};

} // namespace kib::ui
