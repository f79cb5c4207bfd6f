// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/advice.h"

namespace kib::placement {

std::optional<bool> FactSet::workCapacity(qint64 threshold) const
{
    if (statedWorkCapacity)
        return statedWorkCapacity;
    if (!loonwaardeEstimate)
        return std::nullopt;
    return *loonwaardeEstimate > threshold;
}

} // namespace kib::placement
