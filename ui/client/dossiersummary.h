// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/dossierfacts.h"
#include "ui/client/dossierstate.h"

namespace kib::ui {

// The top of a dossier: who it is and what one should know before a talk.
[[nodiscard]] DossierHead dossierHead(const DossierFacts &facts, const Workplace &workplace);

// What to know within twenty seconds: last contact, the client's own words, what was promised both ways, when
// somebody picks up the phone. At most 12 lines; never a diagnosis, an answer or a service. Says so when
// nothing is known.
[[nodiscard]] QList<NamedLine> warmStart(const DossierFacts &facts, QDate today);

// What is planned, earliest first: talks, looking back, ends of services. Empty = nothing.
[[nodiscard]] QList<NamedLine> nextSteps(const DossierFacts &facts, const Workplace &workplace);

} // namespace kib::ui
