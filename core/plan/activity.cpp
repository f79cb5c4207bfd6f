// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/activity.h"

#include "core/base/enumkeys.h"

namespace kib::plan {

namespace {
constexpr EnumKeys<ActivityStatus, 4> statuses { { { ActivityStatus::Planned, "planned" },
    { ActivityStatus::Running, "running" }, { ActivityStatus::Done, "done" },
    { ActivityStatus::Stopped, "stopped" } } };
} // namespace

QString key(ActivityStatus status)
{
    return keyOf(statuses, status);
}

std::optional<ActivityStatus> activityStatus(const QString &key)
{
    return valueOf(statuses, key);
}

} // namespace kib::plan
