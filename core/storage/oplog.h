// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/storage/database.h"
#include "core/vault/auditlog.h"
#include "core/vault/session.h"

#include <QHash>

#include <optional>

namespace kib::storage {

// The one log of the case file: who did what, which rows an act wrote, in which order, chained and signed.
class OpLog
{
public:
    OpLog(Database &database, const vault::Session &session, const Clock &clock);

    // Writes the entries of an act: one for every 1,000 changes, the op id on the first.
    [[nodiscard]] Result<void> append(const Act &act, const QList<vault::RowChange> &changes);
    [[nodiscard]] Result<bool> isDone(OpId op) const;
    [[nodiscard]] OpId newOp() const;
    struct Head {
        qint64 seq = 0; // of the last entry; 0 = none yet
        QByteArray hash;
    };
    [[nodiscard]] Result<Head> head() const;
    [[nodiscard]] Result<qint64> seqOf(const QByteArray &hash) const; // 0 = no entry has it
    [[nodiscard]] Result<qint64> nextSeq() const; // of the entry this act, or the next one, gets first
    // The op of the act under way, which its rows may carry.
    void startAct(OpId op) { m_op = op; }
    [[nodiscard]] OpId actOp() const { return m_op; }
    // Whether this account has an entry of that kind, about that client, within `ms` before now.
    [[nodiscard]] Result<bool> hasRecent(
        const QString &event, const std::optional<ClientId> &client, qint64 ms) const;
    // Latest `event` of each account, ms UTC.
    [[nodiscard]] Result<QHash<AccountId, qint64>> latest(const QString &event) const;

    struct Chain {
        qint64 entries = 0;
        QByteArray head; // hash of the last entry
        QList<qint64> broken; // seq of entries whose link, hash, signature or MAC does not hold
        // Newest state of every row the log knows: (table, key) -> digest; empty digest = gone.
        QHash<QByteArray, QByteArray> rows;
    };
    // Everything: links, hashes, signatures, MACs; fills `rows`.
    [[nodiscard]] Result<Chain> verify() const;
    // Only that the last `count` entries hash to what they say and hang together: cheap enough for every
    // opening.
    [[nodiscard]] Result<Chain> verifyLinks(qint64 count) const;

    // Key of Chain::rows.
    [[nodiscard]] static QByteArray rowName(quint8 table, const QByteArray &rowKey);

private:
    [[nodiscard]] Result<void> insert(vault::LogEntry &entry);
    [[nodiscard]] Result<QHash<AccountId, QByteArray>> signers() const;
    template<class Sound>
    [[nodiscard]] Result<Chain> walk(qint64 first, Sound sound) const;
    Database &m_database;
    const vault::Session &m_session;
    const Clock &m_clock;
    OpId m_op { QUuid() };
};

} // namespace kib::storage
