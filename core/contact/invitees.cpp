// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/invitees.h"

#include "core/base/enumkeys.h"

namespace kib::contact {

namespace {
constexpr EnumKeys<NotInvitable, 6> reasons { { { NotInvitable::Deceased, "deceased" },
    { NotInvitable::Outflow, "outflow" }, { NotInvitable::WithWsp, "with_wsp" },
    { NotInvitable::HasAppointment, "has_appointment" }, { NotInvitable::ForeignAddress, "foreign_address" },
    { NotInvitable::IncompleteAddress, "incomplete_address" } } };
} // namespace

QString key(NotInvitable reason)
{
    return keyOf(reasons, reason);
}

std::optional<NotInvitable> notInvitable(const client::Client &client, bool hasPlannedAppointment)
{
    if (client.status == client::Status::Deceased || client.identity.death)
        return NotInvitable::Deceased;
    if (client.status == client::Status::Outflow)
        return NotInvitable::Outflow;
    if (client.identity.withWsp)
        return NotInvitable::WithWsp;
    if (hasPlannedAppointment)
        return NotInvitable::HasAppointment;
    if (client::isForeignOnly(client.identity.address))
        return NotInvitable::ForeignAddress;
    if (!client::isCompleteDutch(client.identity.address))
        return NotInvitable::IncompleteAddress;
    return std::nullopt;
}

} // namespace kib::contact
