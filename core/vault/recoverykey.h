// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/vault/secretbytes.h"

#include <QString>

namespace kib::vault {

// The paper key: 32 random bytes as base32 (digits and letters without I, L, O and U; most significant bit
// first, the last four bits zero) in thirteen groups of four, then a checksum group: the first 20 bits of
// BLAKE2b-128(key = these bytes, "kib.paper1"), e.g. "AB1D-EFGH-...-WXYZ". Letters that are easily confused
// on paper are read alike (0 and O, 1 and I and L); case, spaces and dashes are ignored.
[[nodiscard]] QString paperText(const SecretBytes &key); // of 32 bytes; the program ends for another size
// Invalid when it was copied wrongly: "paper_key_character" (one that never occurs), "paper_key_length",
// "paper_key_checksum"; in this order.
[[nodiscard]] Result<SecretBytes> paperKey(const QString &text);

} // namespace kib::vault
