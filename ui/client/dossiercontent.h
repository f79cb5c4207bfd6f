// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/dossierpresenter.h"
#include "ui/common/look.h"

class QWidget;

namespace kib::ui {

// Parts of a dossier that are only read. Each is made from finished words and never changes.

// A card with a heading and its lines; `empty` when there are none.
[[nodiscard]] QWidget *linesCard(const Look &look, const NamedLines &lines, const QString &empty = {});
// A heading and a table as high as its rows.
[[nodiscard]] QWidget *tableCard(const Look &look, const WordTable &table);

[[nodiscard]] QWidget *timelineTab(const Look &look, const DossierPresenter::State &state);
[[nodiscard]] QWidget *contactTab(const Look &look, const DossierPresenter::State &state);
[[nodiscard]] QWidget *placementTab(const Look &look, const DossierPresenter::State &state);
[[nodiscard]] QWidget *detailsTab(const Look &look, const DossierPresenter::State &state);

} // namespace kib::ui
