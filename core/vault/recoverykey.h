// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/vault/secretbytes.h"

#include <QString>

namespace kib::vault {

// The paper key: 32 random bytes as base32 in groups of four with a checksum group, e.g.
// "ABCD-EFGH-...-WXYZ". Letters that are easily confused on paper are read alike (0 and O, 1 and I and L);
// case and spaces are ignored.
[[nodiscard]] QString paperText(const SecretBytes &key);
// Invalid ("paper_key_length", "paper_key_character", "paper_key_checksum") when it was copied wrongly.
[[nodiscard]] Result<SecretBytes> paperKey(const QString &text);

} // namespace kib::vault
