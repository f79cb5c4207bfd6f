// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/letter.h"

#include <QByteArray>

#include <optional>

namespace kib::storage {

// A letter's words inside their seal. Field numbers are released: add, never renumber.
[[nodiscard]] QByteArray packLetter(const contact::Letter &letter);
[[nodiscard]] std::optional<contact::Letter> unpackLetter(const QByteArray &packed); // nothing when empty

} // namespace kib::storage
