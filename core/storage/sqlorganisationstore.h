// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/organisation.h"
#include "core/storage/rowstore.h"

namespace kib::storage {

class SqlOrganisationStore final : public client::OrganisationStore
{
public:
    explicit SqlOrganisationStore(RowStore &rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] Result<client::Organisation> organisation() const override;
    [[nodiscard]] Result<QString> value(const QString &key) const override;
    [[nodiscard]] Result<void> set(const QString &key, const QString &value) override;
    [[nodiscard]] Result<void> setFte(AccountId caseworker, int hundredths) override;

private:
    [[nodiscard]] Result<void> write(const QByteArray &scope, const QString &key, const QString &value);
    RowStore &m_rows;
};

} // namespace kib::storage
