// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/desk.h"

namespace kib::ui {

// Everything a dossier shows, as it was read from the file in one go.
struct DossierFacts {
    plan::CaseRow row;
    QList<placement::Placement> placements; // oldest first, as are the rest
    QList<contact::ContactMoment> moments;
    QList<contact::CallAttempt> calls;
    QList<contact::Appointment> appointments;
    QList<contact::LetterRecord> letters;
    QList<interview::OpenedInterview> talks;
    QList<plan::Activity> activities;
};

// Notes first that somebody looks: nothing is shown of which that is not on record. On the worker. Codes of
// the stores: NotFound, Damaged.
[[nodiscard]] Result<DossierFacts> readDossier(
    Desk &desk, const method::Method &method, QDate today, ClientId client);

} // namespace kib::ui
