// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/dossierfacts.h"
#include "ui/client/dossierstate.h"

namespace kib::ui {

// Which two talks to lay side by side; empty = the last two that say something.
struct TalkChoice {
    QString then;
    QString now;
};

[[nodiscard]] DossierDomains dossierDomains(const DossierFacts &facts, const TalkChoice &choice);

// "Op vier leefgebieden vooruit, twee gelijk, acht niet besproken."
[[nodiscard]] QString thenNowSentence(const print::ThenNowCounts &counts);

} // namespace kib::ui
