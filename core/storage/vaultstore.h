// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/rowstore.h"
#include "core/vault/accountstore.h"
#include "core/vault/session.h"

#include <memory>

namespace kib::storage {

class OpLog;

// Accounts of the open file.
class SqlVaultStore final : public vault::AccountStore
{
public:
    SqlVaultStore(RowStore &rows, const OpLog &log, const Clock &clock);

    [[nodiscard]] Result<QList<vault::AccountInfo>> accounts() const override;
    [[nodiscard]] Result<QHash<AccountId, qint64>> lastUnlocks() const override;
    [[nodiscard]] Result<AccountId> addCaseworker(const QString &name) override;

private:
    RowStore &m_rows;
    const OpLog &m_log;
    const Clock &m_clock;
};

// Logins of the people who can sign in, by name, as they stand in the file: nothing is trusted before unlock.
[[nodiscard]] Result<QStringList> logins(const Database &database);

// Opens the slots of `login` with the secret and takes the data keys out of their boxes. Nothing is trusted
// before the keys are there: then the MACs of account, slot, roles, grants and keys are checked.
// WrongPassword also for a login that does not exist; Damaged, Denied (account left).
[[nodiscard]] Result<std::unique_ptr<vault::Session>> unlock(
    Database &database, DatabaseId databaseId, const QString &login, const vault::SecretBytes &secret);

// A new person or recovery account with its slot and the grants of its roles (recovery: all keys).
struct NewAccount {
    AccountId id;
    QString login;
    QString shownName;
    QString kind; // person, recovery
    QList<vault::Role> roles;
    vault::SlotKind slotKind = vault::SlotKind::Password;
    vault::KdfCost cost;
};
[[nodiscard]] Result<void> writeAccount(RowStore &rows, DatabaseId databaseId, const Clock &clock,
    const NewAccount &account, const vault::AccountKeys &keys, const vault::SecretBytes &secret);
[[nodiscard]] Result<void> writeDataKeys(RowStore &rows, const Clock &clock);

} // namespace kib::storage
