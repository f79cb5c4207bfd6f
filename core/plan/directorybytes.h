// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/plan/directory.h"

#include <QByteArray>
#include <QByteArrayView>

namespace kib::plan {

// A whole directory as bytes of this machine and this version of the program, to be read again by the same.
// Whoever keeps them sees to it that nobody reads or changes them: they name every client.
[[nodiscard]] QByteArray bytesOf(const Directory &directory);
// Null for bytes that are cut, or of another version of this program. `names` = of the caseworkers, as they
// are now.
[[nodiscard]] std::shared_ptr<const Directory> directoryFrom(
    QByteArrayView bytes, const QHash<AccountId, QString> &names);

} // namespace kib::plan
