// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kib::bench {

// Starts a command on an empty screen and prints milliseconds from there to the first painting and to the
// last one before the screen stayed the same, and its memory then. Ends the command. 0 = done.
[[nodiscard]] int watchStart(const QStringList &command);

} // namespace kib::bench
