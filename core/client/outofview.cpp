// SPDX-License-Identifier: EUPL-1.2
#include "core/client/outofview.h"

namespace kib::client {

bool isInView(QDate lastTwoWay, int months, QDate today)
{
    return lastTwoWay.isValid() && lastTwoWay >= today.addMonths(-months);
}

bool isGoingOutOfView(QDate lastTwoWay, QDate talkOn, int warnMonths, int months, QDate today)
{
    if (!isInView(lastTwoWay, months, today) || lastTwoWay > today.addMonths(-warnMonths))
        return false;
    return !talkOn.isValid() || !isInView(lastTwoWay, months, talkOn);
}

std::optional<qint64> daysSince(QDate lastTwoWay, QDate today)
{
    return lastTwoWay.isValid() ? std::optional<qint64>(lastTwoWay.daysTo(today)) : std::nullopt;
}

} // namespace kib::client
