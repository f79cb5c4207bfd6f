// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/placement/placement.h"
#include "core/storage/rowstore.h"

namespace kib::storage {

class SqlPlacementStore final : public placement::PlacementStore
{
public:
    explicit SqlPlacementStore(RowStore &rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] Result<void> add(const placement::Placement &placement) override;
    [[nodiscard]] Result<QList<placement::Placement>> of(ClientId client) const override;
    [[nodiscard]] Result<QList<placement::Placement>> all() const override;
    [[nodiscard]] Result<void> forEach(
        const std::function<void(const placement::Placement &)> &visit) const override;

private:
    RowStore &m_rows;
};

} // namespace kib::storage
