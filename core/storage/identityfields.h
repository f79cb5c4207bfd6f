// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/client/client.h"

#include <QByteArray>

namespace kib::storage {

// A client's identity as it stands inside its seal. Field numbers are released: add, never renumber.
[[nodiscard]] QByteArray packIdentity(const client::Identity &identity);
[[nodiscard]] Result<client::Identity> unpackIdentity(
    const QByteArray &packed); // Damaged when it is no list of fields

} // namespace kib::storage
