// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/casefacts.h"

#include <algorithm>

namespace kib::plan {

QHash<ClientId, CaseFacts> caseFacts(const CaseRecords &records, QDate asOf)
{
    QHash<ClientId, CaseFacts> facts;
    const auto contacts = contact::contactFacts(records.moments, records.appointments, asOf);
    facts.reserve(contacts.size());
    for (auto it = contacts.cbegin(); it != contacts.cend(); ++it)
        facts[it.key()].contacts = it.value();
    for (const placement::Placement &placement : records.placements) {
        if (placement.on > asOf)
            continue;
        CaseFacts &known = facts[placement.client];
        if (placement.reviewOn.isValid())
            known.reviewOn = placement.reviewOn;
        if (!placement.path.isEmpty())
            known.path = placement.path;
    }
    for (const Activity &activity : records.activities) {
        if (!activity.isOpen())
            continue;
        QDate &end = facts[activity.client].activityEnd;
        end = end.isValid() ? std::min(end, activity.end) : activity.end;
    }
    return facts;
}

} // namespace kib::plan
