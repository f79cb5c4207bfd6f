// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/keyring.h"
#include "core/vault/keyslot.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace kib::storage {

// Whose a file on this workstation is: of one case file, account and workstation.
struct WorkstationOwner {
    DatabaseId database;
    AccountId account;
    QByteArray device; // 16 bytes

    // The folder of this owner below `base`.
    [[nodiscard]] QString folder(const QString &base) const;
};

// The same each time on this workstation for this file, and of no use to recognise it elsewhere. 16 bytes.
[[nodiscard]] QByteArray deviceFor(DatabaseId database);

// The head of a file on this workstation that only its owner can read: magic (4), u8 format, database id,
// account id, device, and a random key in a box for the account (80 bytes). What is sealed is bound to the
// hash of the head, a name and a number.
class WorkstationSeal
{
public:
    static constexpr qsizetype headerSize = 4 + 1 + 3 * 16 + 80;

    [[nodiscard]] static WorkstationSeal make(
        QByteArrayView magic, char format, const WorkstationOwner &owner, const QByteArray &boxPublic);
    // NotOurs: another magic, or of somebody else. Newer: another format. Damaged: too short, or the key does
    // not open.
    [[nodiscard]] static Result<WorkstationSeal> open(QByteArrayView magic, char format,
        const QByteArray &file, const WorkstationOwner &owner, const vault::AccountKeys &keys);

    [[nodiscard]] const QByteArray &header() const { return m_header; }
    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView name, quint64 number) const;
    // Damaged.
    [[nodiscard]] Result<QByteArray> unseal(
        QByteArrayView envelope, QByteArrayView name, quint64 number) const;

private:
    WorkstationSeal(QByteArray header, const WorkstationOwner &owner, const vault::SecretBytes &key);
    QByteArray m_header;
    QByteArray m_headerHash;
    QByteArray m_database;
    vault::SubKey m_key;
};

} // namespace kib::storage
