// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/contactfacts.h"

#include <algorithm>
#include <tuple>

namespace kib::contact {

QDate lastTwoWay(const client::Client &client, QDate notedHere, QDate today)
{
    // An invalid date is smaller than any day.
    return client.knownTalkOn <= today ? std::max(notedHere, client.knownTalkOn) : notedHere;
}

bool countsAsTwoWay(const ContactMoment &moment, QDate today)
{
    return moment.twoWay && moment.on <= today;
}

QHash<ClientId, ContactFacts> contactFacts(
    const QList<ContactMoment> &moments, const QList<Appointment> &appointments, QDate today)
{
    QHash<ClientId, ContactFacts> facts;
    facts.reserve(moments.size());
    for (const ContactMoment &moment : moments) {
        if (!countsAsTwoWay(moment, today))
            continue;
        QDate &last = facts[moment.client].lastTwoWay;
        last = std::max(last, moment.on); // an invalid date is smaller than any day
    }
    for (const Appointment &appointment : appointments) {
        if (!stoodOpen(appointment, today))
            continue;
        std::optional<Appointment> &first = facts[appointment.client].planned;
        if (!first || std::tie(appointment.on, appointment.at) < std::tie(first->on, first->at))
            first = appointment;
    }
    return facts;
}

} // namespace kib::contact
