// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/contact/letter.h"
#include "core/print/displaylist.h"
#include "core/print/windowprofile.h"

namespace kib::print {

// Puts return address, address and KIX bars on the first page, wholly inside the text zone of the window.
// Too wide an address is set in 9 pt and broken at a blank, at worst in 8 pt; never clipped. Returns whether
// a KIX the letter asks for was printed: it is left out when its text is refused or when there is no room.
// Invalid "no_address" when there is no line at all, "address_too_long" when the zone cannot hold all lines.
[[nodiscard]] Result<bool> placeAddress(
    DisplayList &list, TextStore &texts, const WindowProfile &window, const contact::Letter &letter);

} // namespace kib::print
