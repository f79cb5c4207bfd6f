// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/vault/keyring.h"
#include "core/vault/keyslot.h"
#include "core/vault/permission.h"

#include <QList>
#include <QString>

namespace kib::vault {

// Who is signed in, with the keys they hold. Everything secret in it is wiped when it goes.
struct Session {
    AccountId account;
    QString name; // shown name, e.g. "M. Jansen"
    QList<Role> roles; // never empty
    AccountKeys keys;
    Keyring keyring;

    [[nodiscard]] bool may(Action action) const { return vault::may(roles, action); }
};

} // namespace kib::vault
