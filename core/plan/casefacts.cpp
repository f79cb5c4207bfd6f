// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/casefacts.h"

#include <algorithm>

namespace kib::plan {

void CaseDecisions::add(const placement::Placement &placement, QDate asOf)
{
    if (placement.on > asOf)
        return;
    decide(placement.reviewOn, placement.path);
}

void CaseDecisions::decide(QDate nextReview, const QString &chosenPath)
{
    if (nextReview.isValid())
        reviewOn = nextReview;
    if (!chosenPath.isEmpty())
        path = chosenPath;
}

void CaseDecisions::add(const Activity &activity)
{
    if (activity.isOpen())
        activityEnd = activityEnd.isValid() ? std::min(activityEnd, activity.end) : activity.end;
}

void CaseDates::add(const contact::ContactMoment &moment, QDate asOf)
{
    if (contact::countsAsTwoWay(moment, asOf))
        lastTwoWay = std::max(lastTwoWay, moment.on); // an invalid date is smaller than any day
}

void CaseDates::add(const contact::Appointment &appointment, QDate asOf)
{
    if (contact::stoodOpen(appointment, asOf))
        talkOn = talkOn.isValid() ? std::min(talkOn, appointment.on) : appointment.on;
}

CaseDates datesOf(const CaseFacts &facts)
{
    const CaseDecisions &decisions = facts;
    CaseDates dates;
    static_cast<CaseDecisions &>(dates) = decisions;
    dates.lastTwoWay = facts.contacts.lastTwoWay;
    if (facts.contacts.planned)
        dates.talkOn = facts.contacts.planned->on;
    return dates;
}

QHash<ClientId, CaseFacts> caseFacts(const CaseRecords &records, QDate asOf)
{
    QHash<ClientId, CaseFacts> facts;
    const auto contacts = contact::contactFacts(records.moments, records.appointments, asOf);
    facts.reserve(contacts.size());
    for (auto it = contacts.cbegin(); it != contacts.cend(); ++it)
        facts[it.key()].contacts = it.value();
    for (const placement::Placement &placement : records.placements) {
        if (placement.on <= asOf)
            facts[placement.client].add(placement, asOf);
    }
    for (const Activity &activity : records.activities) {
        if (activity.isOpen())
            facts[activity.client].add(activity);
    }
    return facts;
}

} // namespace kib::plan
