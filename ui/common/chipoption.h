// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kib::ui {

// Something to choose: what it is called inside and on screen.
struct ChipOption {
    QString key;
    QString text;
    friend bool operator==(const ChipOption &, const ChipOption &) = default;
};

} // namespace kib::ui
