// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kib::ui {

// Where somebody was on page Beheer. A change of theme or zoom builds the page anew under their hands.
struct SettingsMemory {
    QString part; // key of the section; empty = the first
    QString focus; // of the control that was used last; empty = none
};

} // namespace kib::ui
