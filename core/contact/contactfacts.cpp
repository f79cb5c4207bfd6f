// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/contactfacts.h"

#include <algorithm>

namespace kib::contact {

QDate lastTwoWay(const client::Client &client, QDate notedHere, QDate today)
{
    // An invalid date is smaller than any day.
    return client.knownTalkOn <= today ? std::max(notedHere, client.knownTalkOn) : notedHere;
}

Result<QHash<ClientId, ContactFacts>> contactFacts(const ContactStore &store, QDate today)
{
    const Result<QList<ContactMoment>> moments = store.moments();
    if (!moments)
        return fail(moments.error());
    const Result<QList<Appointment>> planned = store.plannedAppointments();
    if (!planned)
        return fail(planned.error());
    QHash<ClientId, ContactFacts> facts;
    facts.reserve(moments->size());
    for (const ContactMoment &moment : *moments) {
        if (!moment.twoWay || moment.on > today)
            continue;
        QDate &last = facts[moment.client].lastTwoWay;
        if (!last.isValid() || moment.on > last)
            last = moment.on;
    }
    for (const Appointment &appointment : *planned) {
        std::optional<Appointment> &first = facts[appointment.client].planned;
        if (!first)
            first = appointment;
    }
    return facts;
}

} // namespace kib::contact
