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

// A secret address is shown to the client's own caseworker only; empty for others.
[[nodiscard]] QStringList shownAddress(const client::Client &client, AccountId reader);

// For people to read on a screen; ids stand where another command needs them.
[[nodiscard]] QString dossierText(
    const Dossier &dossier, const Names &names, const method::Method &method, AccountId reader);
[[nodiscard]] QString interviewText(const interview::OpenedInterview &opened);
// The proposals with why, what is not known and what would change them.
[[nodiscard]] QString adviceText(const placement::FullAdvice &advice, const method::Method &method);

// What a decision or a proposal says, in the method's words: "Zelfstandig naar werk, pad Werk"; empty when
// it says nothing.
[[nodiscard]] QString decisionText(
    const method::Method &method, const QString &category, const QString &path);

} // namespace kib::app
