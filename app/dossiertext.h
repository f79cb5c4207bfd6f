// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/composition.h"

namespace kib::app {

// What a dossier consists of beside the list's row.
struct Dossier {
    plan::CaseRow row;
    QList<placement::Placement> placements;
    QList<contact::Appointment> appointments;
    QList<contact::LetterRecord> letters;
    QList<interview::Interview> interviews;
    QList<plan::Activity> activities;
};

// For people to read on a screen; ids stand where another command needs them.
[[nodiscard]] QString dossierText(
    const Dossier &dossier, const Names &names, const method::Method &method, AccountId reader);
[[nodiscard]] QString interviewText(const interview::OpenedInterview &opened);
// The proposals with why, what is not known and what would change them.
[[nodiscard]] QString adviceText(const placement::FullAdvice &advice, const method::Method &method);

} // namespace kib::app
