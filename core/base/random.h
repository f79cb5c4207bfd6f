// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace kib {

// Makes libsodium ready, once. Every use of it comes after this.
void readySodium();

// `size` bytes from libsodium's generator, fit for keys.
[[nodiscard]] QByteArray randomBytes(qsizetype size);

} // namespace kib
