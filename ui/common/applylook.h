// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/common/preferences.h"

namespace kib::ui {

// What the platform offers by itself, as it was before the first look.
struct PlatformLook {
    QPalette palette;
    QFont font;
};
[[nodiscard]] PlatformLook platformLook();

// Gives the whole program another look. No widget of the old look may be alive: they are built anew.
void applyLook(const PreferenceValues &values, const PlatformLook &platform);

} // namespace kib::ui
