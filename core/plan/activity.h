// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace kib::plan {

enum class ActivityStatus { Planned, Running, Done, Stopped };
[[nodiscard]] QString key(ActivityStatus status); // planned, running, done, stopped
[[nodiscard]] std::optional<ActivityStatus> activityStatus(const QString &key);

// A service a client makes use of. Begin and end are both required: at the end date somebody looks again.
struct Activity {
    ActivityId id;
    qint64 version = 0;
    ClientId client;
    QString service; // key in the method's catalogue
    bool sensitive = false; // the key is kept sealed, the plain column says "support"
    ActivityStatus status = ActivityStatus::Planned;
    QDate begin;
    QDate end; // >= begin
    AccountId account;
    QString goal;

    // Still to be looked at: its end date is a dated step.
    [[nodiscard]] bool isOpen() const
    {
        return status == ActivityStatus::Planned || status == ActivityStatus::Running;
    }
};

class PlanStore
{
public:
    virtual ~PlanStore() = default;
    // Invalid "end_before_begin" when the dates are the wrong way round.
    [[nodiscard]] virtual Result<void> add(const Activity &activity) = 0;
    [[nodiscard]] virtual Result<QList<Activity>> activities() const = 0; // all, no order
    // The same, one at a time and without what is sealed: no goal, and "support" for a sensitive service.
    [[nodiscard]] virtual Result<void> forEachActivity(
        const std::function<void(const Activity &)> &visit) const = 0;
    [[nodiscard]] virtual Result<QList<Activity>> activitiesOf(ClientId client) const = 0; // by begin
};

} // namespace kib::plan
