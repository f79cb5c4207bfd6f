// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/contactstore.h"

#include <QHash>

#include <optional>

namespace kib::contact {

// What planning and figures need to know of a client's contacts.
struct ContactFacts {
    QDate lastTwoWay; // invalid = never
    std::optional<Appointment> planned; // the earliest that has no result yet
};

// Of every client that has any; a client without is simply absent. Contacts after `today` do not count.
[[nodiscard]] Result<QHash<ClientId, ContactFacts>> contactFacts(const ContactStore &store, QDate today);

} // namespace kib::contact
