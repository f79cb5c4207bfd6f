// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/sheet.h"
#include "core/weekstart/weekfigures.h"

#include <QString>

namespace kib::ui {

// The week's review on paper: tiles for the team, a table that holds the team and, with names on, each
// caseworker by name. No client names, no targets, no order by figures.
struct WeekstartOptions {
    QString organisation;
    bool names = false;
    bool practice = false;
};
[[nodiscard]] print::Sheet weekstartSheet(
    const weekstart::WeekReview &review, const WeekstartOptions &options);

} // namespace kib::ui
