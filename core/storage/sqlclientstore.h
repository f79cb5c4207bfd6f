// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/client/clientstore.h"
#include "core/storage/rowstore.h"

namespace kib::storage {

class SqlClientStore final : public client::ClientStore
{
public:
    SqlClientStore(RowStore &rows, const Clock &clock);

    [[nodiscard]] Result<QList<client::Client>> all() const override;
    [[nodiscard]] Result<void> forEach(const std::function<void(client::Client &&)> &visit) const override;
    [[nodiscard]] Result<client::Client> byId(ClientId id) const override;
    [[nodiscard]] Result<std::optional<client::Client>> byNumber(const QString &number) const override;
    [[nodiscard]] Result<std::optional<client::Client>> byBsn(const QString &bsn) const override;
    [[nodiscard]] Result<bool> isEmpty() const override;
    [[nodiscard]] Result<void> add(const client::Client &client) override;
    [[nodiscard]] Result<void> update(client::Client &client) override;
    [[nodiscard]] Result<void> expectMany() override;
    [[nodiscard]] Result<void> addedMany() override;
    [[nodiscard]] Result<void> addPastOwner(const client::PastOwner &owner) override;
    [[nodiscard]] Result<QList<client::PastOwner>> pastOwners() const override;

private:
    [[nodiscard]] Result<Row> rowOf(const client::Client &client) const;
    [[nodiscard]] Result<std::optional<client::Client>> byIndex(
        const QString &where, const QByteArray &index) const;
    RowStore &m_rows;
    const Clock &m_clock;
    QStringList m_putOff; // SQL of indexes that are made at the end
};

} // namespace kib::storage
