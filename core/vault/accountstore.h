// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/permission.h"

#include <QHash>
#include <QList>
#include <QString>

namespace kib::vault {

struct AccountInfo {
    AccountId id;
    QString name;
    bool canSignIn = false; // false: a caseworker known from a client file only
    QList<Role> roles;
    qint64 madeAt = 0; // ms UTC
};

// Who works with the file. Never holds a key.
class AccountStore
{
public:
    virtual ~AccountStore() = default;
    // People only (no recovery account), by name.
    [[nodiscard]] virtual Result<QList<AccountInfo>> accounts() const = 0;
    // When each account last signed in, ms UTC. Reads the whole log.
    [[nodiscard]] virtual Result<QHash<AccountId, qint64>> lastUnlocks() const = 0;
    // Adds somebody who has slots and figures but cannot sign in, role caseworker. Exists when the name is
    // taken.
    [[nodiscard]] virtual Result<AccountId> addCaseworker(const QString &name) = 0;
};

} // namespace kib::vault
