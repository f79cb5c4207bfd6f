// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/advicepresenter.h"
#include "ui/interview/interviewpresenter.h"

#include <QString>

namespace kib::ui {

// What somebody who is new does next in the talk of a practice office, from what was done so far: "Oefening,
// stap 3 van 6: ...". Pure. Nothing is checked off; who goes another way simply gets the tip that fits there.
[[nodiscard]] QString practiceTip(
    const InterviewPresenter::State &talk, const AdvicePresenter::State &advice);

} // namespace kib::ui
