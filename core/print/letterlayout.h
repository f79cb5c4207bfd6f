// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/contact/letter.h"
#include "core/print/displaylist.h"
#include "core/print/windowprofile.h"

namespace kib::print {

struct LetterStyle {
    WindowProfile window = windowProfiles().first();
    bool foldMarks = true;
    bool largeText = false; // text of 16 pt; the address keeps its size
};

struct PlacedLetter {
    DisplayList pages;
    bool kixLeftOut = false; // the letter asks for bars that could not be printed
};

// Lays letters out on A4 for a window envelope. Nothing but return address, address and KIX lies where the
// window can show it. One object for a whole batch: words that come back are laid once.
class LetterLayout
{
public:
    // Internal when the letter font is not there.
    [[nodiscard]] static Result<LetterLayout> create(LetterStyle style);

    // Invalid when the letter cannot be printed as it stands: "no_address", "address_too_long",
    // "organisation_too_long", "contact_too_long", "subject_too_long", "footer_too_long" when a part does not
    // fit its place, "no_glyph" when a character has no picture in any font of this machine.
    [[nodiscard]] Result<PlacedLetter> place(const contact::Letter &letter);

private:
    LetterLayout(LetterStyle style, TextStore texts);

    LetterStyle m_style;
    TextStore m_texts;
};

} // namespace kib::print
