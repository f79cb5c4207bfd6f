// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/client.h"
#include "core/contact/contactstore.h"

#include <QHash>

#include <optional>

namespace kib::contact {

// What planning and figures need to know of a client's contacts.
struct ContactFacts {
    QDate lastTwoWay; // noted in this file; invalid = never
    std::optional<Appointment> planned; // the earliest that stood open
};

// The last two-way contact there was: noted here, or known to the municipality's own file. Invalid = never.
[[nodiscard]] QDate lastTwoWay(const client::Client &client, QDate notedHere, QDate today);

// Whether a moment brings a client into view on `today`: both ways, and not in the future.
[[nodiscard]] bool countsAsTwoWay(const ContactMoment &moment, QDate today);

// Of every client that has any; a client without is simply absent. Contacts after `today` and appointments
// that did not stand open do not count. No order is asked.
[[nodiscard]] QHash<ClientId, ContactFacts> contactFacts(
    const QList<ContactMoment> &moments, const QList<Appointment> &appointments, QDate today);

} // namespace kib::contact
