// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/displaylist.h"
#include "core/print/matrixpage.h"
#include "ui/interview/advicepresenter.h"
#include "ui/interview/interviewpresenter.h"

namespace kib::ui {

// The filled matrix with advice and decision on one page. Invalid "matrix_rows", "no_glyph"; Internal.
[[nodiscard]] Result<print::DisplayList> matrixPaper(
    const InterviewPresenter::State &talk, const AdvicePresenter::State &advice, const Workplace &workplace);
// The same grid to fill in by hand, for a talk without a computer.
[[nodiscard]] Result<print::DisplayList> emptyForm(const Workplace &workplace);

} // namespace kib::ui
