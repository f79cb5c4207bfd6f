// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/client.h"

#include <QString>

#include <optional>

namespace kib::contact {

// Why somebody is not invited; stored nowhere, always derived.
enum class NotInvitable { Deceased, Outflow, WithWsp, HasAppointment, ForeignAddress, IncompleteAddress };
[[nodiscard]] QString key(NotInvitable reason); // deceased, outflow, with_wsp, has_appointment, ...

// The first reason that holds, in that order; nothing when the client can be invited. A secret address is no
// reason.
[[nodiscard]] std::optional<NotInvitable> notInvitable(
    const client::Client &client, bool hasPlannedAppointment);

} // namespace kib::contact
