// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/interview/drafts.h"
#include "core/vault/keyring.h"
#include "core/vault/keyslot.h"

#include <QByteArray>
#include <QList>

namespace kib::storage {

// Whose drafts a file holds. One file is of one case file, account and workstation.
struct DraftOwner {
    DatabaseId database;
    AccountId account;
    QByteArray device; // 16 bytes
};

// A line of the journal: a text that was typed, or that the text of that instant is settled.
struct DraftEntry {
    interview::Draft draft; // settled: its text is empty
    bool settled = false;
};

// The bytes of one file of the draft journal. Header: "KIBD", u8 format=1, database id, account id, device,
// and a random key in a box for the account (80 bytes). Records: u32 length, envelope (vault::seal), little
// endian. Each seal is bound to the hash of the header and to its number in the file; a wrong length cuts the
// envelope elsewhere, so its tag fails. What can be read is always an exact beginning of what was written.
class DraftSegment
{
public:
    // A new file for `owner`; its bytes start with header().
    [[nodiscard]] static DraftSegment make(const DraftOwner &owner, const QByteArray &boxPublic);
    // NotOurs: no journal, or of somebody else. Newer. Damaged: too short, or the key does not open.
    [[nodiscard]] static Result<DraftSegment> open(
        const QByteArray &file, const DraftOwner &owner, const vault::AccountKeys &keys);

    [[nodiscard]] const QByteArray &header() const { return m_header; }
    // The next record. What was sealed must be written before the next one is.
    [[nodiscard]] QByteArray seal(const DraftEntry &entry);

    struct Replay {
        QList<DraftEntry> entries; // as written
        bool damaged = false; // something stands behind them that does not hold: torn, or changed
    };
    [[nodiscard]] Replay replay(const QByteArray &file) const;

private:
    DraftSegment(QByteArray header, const DraftOwner &owner, const vault::SecretBytes &key);
    [[nodiscard]] Result<QByteArray> unsealed(QByteArrayView envelope, quint64 sequence) const;
    QByteArray m_header;
    QByteArray m_headerHash;
    QByteArray m_database;
    vault::SubKey m_key;
    quint64 m_next = 1; // number of the next record
};

} // namespace kib::storage
