// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/keyslot.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace kib::vault {

// One row that an act wrote. `rowKey` at most 65,535 bytes. `version` -1 = gone, else 0 or more. `digest` =
// first 16 bytes of the row digest, empty when gone.
struct RowChange {
    quint8 table = 0;
    QByteArray rowKey;
    qint64 version = 0;
    QByteArray digest;
    friend bool operator==(const RowChange &, const RowChange &) = default;
};
// u8 table, u16 length and row key, i64 version, 16 bytes digest (zeros when gone); repeated, little endian.
[[nodiscard]] QByteArray packChanges(const QList<RowChange> &changes);
[[nodiscard]] Result<QList<RowChange>> unpackChanges(const QByteArray &packed); // Damaged

// One entry of the log: audit trail, applied operation and change feed in one. Never holds content.
struct LogEntry {
    qint64 seq = 0; // 1, 2, ...
    qint64 format = 1;
    qint64 at = 0; // ms UTC
    bool clockSuspect = false;
    AccountId account;
    QString role;
    std::optional<AccountId> behalfOf;
    QByteArray device; // 16 bytes, or empty
    std::optional<ClientId> client;
    std::optional<OpId> op;
    QString event; // login, view, edit, import, print, ...
    QString section; // may be empty
    QString outcome; // ok, denied, ...
    QByteArray changes; // packChanges; may be empty
    QString appVersion;
    QByteArray sealedDetail; // sealed to K_AUD; may be empty
    QByteArray previousHash; // 32 bytes
    QByteArray hash; // 32 bytes
    QByteArray signature; // 64 bytes
};

// BLAKE2b-256("KIBLOG1" || previous hash || canonical entry), where the entry is every field above but hash
// and signature, in that order as a canonical row (rowmac.h) of the table "log": numbers, true and false as
// int64; role, event, section, outcome and program version as text; ids and the rest as blob; null only for
// an absent optional.
[[nodiscard]] QByteArray entryHash(const LogEntry &entry);
// Sets hash and signature (Ed25519 over the hash). The secret has 64 bytes; the program ends for another
// size.
void sign(LogEntry &entry, const SecretBytes &signSecret);
// Whether hash and signature fit the entry.
[[nodiscard]] bool holds(const LogEntry &entry, const QByteArray &signPublic);
// The hash before the first entry: 32 zero bytes.
[[nodiscard]] QByteArray genesisHash();

// Free text of an entry, for holders of the audit pair only; padded to 64 bytes so that its length tells
// little. Empty when `auditPublic` is no public key. Damaged when it does not open.
[[nodiscard]] QByteArray sealDetail(const QString &text, const QByteArray &auditPublic);
[[nodiscard]] Result<QString> openDetail(
    const QByteArray &sealed, const QByteArray &auditPublic, const SecretBytes &auditSecret);

} // namespace kib::vault
