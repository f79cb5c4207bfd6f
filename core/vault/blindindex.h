// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/vault/keyring.h"

#include <QByteArray>
#include <QString>

namespace kib::vault {

// Keyed hashes that find without telling. BLAKE2b-128 under K_IDX; names are never indexed (frequencies
// leak).
[[nodiscard]] QByteArray bsnIndex(const DataKey &indexKey, const QString &bsn); // "bsn1" || nine digits
[[nodiscard]] QByteArray numberIndex(
    const DataKey &indexKey, const QString &number); // "num1" || number as UTF-8

// Where an answer lives: a keyed hash of interview, domain, question and aspect, so that the file does not
// show which questions were answered. Lengths are part of the input: no two places share one text.
[[nodiscard]] QByteArray answerSlot(const DataKey &indexKey, InterviewId interview, const QString &domain,
    const QString &question, const QString &aspect);

} // namespace kib::vault
