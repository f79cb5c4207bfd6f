// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/attendanceservice.h"
#include "core/contact/invitationservice.h"

#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace kib::ui {

// Clients who got no appointment for one and the same reason.
struct LeftGroup {
    QString reason; // worded
    QList<ClientId> clients;
};
// By reason, in the order of the words. Who has no room comes after who is not invited.
[[nodiscard]] QList<LeftGroup> leftGroups(const contact::InvitationOutcome &outcome);

// What was written down about an appointment and what it leads to: "Vastgelegd: verzet. Nieuwe afspraak…".
[[nodiscard]] QString attendanceSentence(const QString &result, const std::optional<contact::FollowUp> &next);

// The time somebody typed: "10:00", "10.00", "9", "0930". Nothing when it is no time.
[[nodiscard]] std::optional<QTime> typedTime(const QString &text);

} // namespace kib::ui
