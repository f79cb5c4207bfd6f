// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/settings/importpresenter.h"

namespace kib::ui {

// "Achternaam", "Bij WSP".
[[nodiscard]] QString fieldWord(exchange::Field field);
// All fields to choose from, in their order, after "not used" with an empty key.
[[nodiscard]] QList<ChipOption> fieldOptions();
// What is lacking or stands twice, as a sentence; empty when it can be tried.
[[nodiscard]] QString columnsSentence(const exchange::ColumnMapping &mapping);
[[nodiscard]] QString encodingSentence(const exchange::FileEncoding &encoding);
[[nodiscard]] QList<ImportPresenter::Count> importCounts(const exchange::ImportOutcome &outcome);
[[nodiscard]] QStringList importRemarks(const exchange::ImportOutcome &outcome);

} // namespace kib::ui
