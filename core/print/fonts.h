// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kib::print {

// The family name of the letter font, Liberation Sans in Regular and Bold, which is part of the program: the
// same on every machine, so that lines and pages break in the same places. Loaded on the first call.
// Internal "no_gui_application" when there is no QGuiApplication, "font_not_loaded" when Qt refuses a face.
[[nodiscard]] Result<QString> letterFontFamily();

} // namespace kib::print
