// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace kib {

// `size` bytes from libsodium's generator, fit for keys.
[[nodiscard]] QByteArray randomBytes(qsizetype size);

} // namespace kib
