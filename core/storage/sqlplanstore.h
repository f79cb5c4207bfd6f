// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/plan/activity.h"
#include "core/storage/rowstore.h"

namespace kib::storage {

class SqlPlanStore final : public plan::PlanStore
{
public:
    explicit SqlPlanStore(RowStore &rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] Result<void> add(const plan::Activity &activity) override;
    [[nodiscard]] Result<QList<plan::Activity>> activities() const override;
    [[nodiscard]] Result<void> forEachActivity(
        const std::function<void(const plan::Activity &)> &visit) const override;
    [[nodiscard]] Result<QList<plan::Activity>> activitiesOf(ClientId client) const override;

private:
    RowStore &m_rows;
};

} // namespace kib::storage
