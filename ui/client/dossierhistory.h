// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/dossierfacts.h"
#include "ui/client/dossierstate.h"

namespace kib::ui {

// What happened and what was written down, worded for the tabs of a dossier.

[[nodiscard]] Timeline dossierTimeline(const DossierFacts &facts, const Workplace &workplace);
// The same as the timeline and what is planned, newest first.
[[nodiscard]] WordTable timelineTable(const DossierFacts &facts, const Workplace &workplace);

[[nodiscard]] QList<WordTable> contactTables(const DossierFacts &facts, const Workplace &workplace);
[[nodiscard]] QList<DossierTalk> dossierTalks(const DossierFacts &facts, const Workplace &workplace);
// Every decision beside what was proposed, newest first.
[[nodiscard]] QList<NamedLines> placementLines(const DossierFacts &facts, const Workplace &workplace);
[[nodiscard]] QList<NamedLines> detailLines(const DossierFacts &facts, const Workplace &workplace);

} // namespace kib::ui
