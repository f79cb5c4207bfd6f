// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/method/methodstore.h"
#include "core/storage/rowstore.h"

namespace kib::storage {

class SqlMethodStore final : public method::MethodStore
{
public:
    SqlMethodStore(RowStore &rows, const Clock &clock)
        : m_rows(rows)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Result<std::shared_ptr<const method::Method>> current() const override;
    [[nodiscard]] Result<std::shared_ptr<const method::Method>> version(
        const QString &key, const QString &version) const override;
    [[nodiscard]] Result<void> install(const method::Method &method) override;

private:
    [[nodiscard]] Result<std::shared_ptr<const method::Method>> read(const Row &row) const;
    [[nodiscard]] Result<void> retireOthers(const method::Method &method);
    RowStore &m_rows;
    const Clock &m_clock;
    mutable QHash<QString, std::shared_ptr<const method::Method>> m_read; // versions never change
};

} // namespace kib::storage
