// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/oplog.h"

#include "core/storage/cells.h"
#include "core/storage/programversion.h"
#include "core/vault/rowmac.h"

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr qsizetype changesPerEntry = 1000;

QList<Cell> cellsOf(const vault::LogEntry &entry)
{
    return { entry.seq, entry.format, entry.at, qint64 { entry.clockSuspect }, entry.account.bytes(),
        entry.role, idCell(entry.behalfOf), bytesCell(entry.device), idCell(entry.client), idCell(entry.op),
        entry.event, textCell(entry.section), entry.outcome, bytesCell(entry.changes), entry.appVersion,
        bytesCell(entry.sealedDetail), entry.previousHash, entry.hash, entry.signature };
}

QByteArray digestOf(const vault::LogEntry &entry)
{
    vault::CanonicalRow row("log");
    addCells(row, cellsOf(entry));
    return vault::rowDigest(row);
}

template<class IdType>
std::optional<IdType> idAt(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : IdType::fromBytes(query.blob(column));
}

constexpr auto columns
    = "seq, fmt, at, clock_suspect, account_id, role, behalf_of, device_id, client_id, op_id, event, "
      "section, outcome, changes, app_version, detail, prev_hash, hash, sig, mac"_L1;

std::optional<vault::LogEntry> entryAt(const Query &query)
{
    const auto account = AccountId::fromBytes(query.blob(4));
    if (!account)
        return std::nullopt;
    return vault::LogEntry { query.integer(0), query.integer(1), query.integer(2), query.integer(3) != 0,
        *account, query.text(5), idAt<AccountId>(query, 6), query.blob(7), idAt<ClientId>(query, 8),
        idAt<OpId>(query, 9), query.text(10), query.text(11), query.text(12), query.blob(13), query.text(14),
        query.blob(15), query.blob(16), query.blob(17), query.blob(18) };
}

} // namespace

OpLog::OpLog(Database &database, const vault::Session &session, const Clock &clock)
    : m_database(database)
    , m_session(session)
    , m_clock(clock)
{
}

Result<bool> OpLog::isDone(OpId op) const
{
    Query query(m_database, u"SELECT 1 FROM log WHERE op_id=?"_s);
    query.bind(op.bytes());
    if (auto started = query.start(); !started)
        return fail(started.error());
    Result<bool> found = query.next();
    query.finish();
    return found;
}

OpId OpLog::newOp() const
{
    return newId<OpId>(m_clock.nowMs());
}

Result<OpLog::Head> OpLog::head() const
{
    Query query(m_database, u"SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1"_s);
    if (auto started = query.start(); !started)
        return fail(started.error());
    const Result<bool> any = query.next();
    if (!any)
        return fail(any.error());
    const Head head = *any ? Head { query.integer(0), query.blob(1) } : Head { 0, vault::genesisHash() };
    query.finish();
    return head;
}

Result<qint64> OpLog::seqOf(const QByteArray &hash) const
{
    Query query(m_database, u"SELECT max(seq) FROM log WHERE hash=?"_s);
    query.bind(hash);
    if (auto started = query.start(); !started)
        return fail(started.error());
    const Result<bool> any = query.next();
    if (!any)
        return fail(any.error());
    const qint64 seq = *any ? query.integer(0) : 0;
    query.finish();
    return seq;
}

Result<qint64> OpLog::nextSeq() const
{
    const Result<Head> last = head();
    if (!last)
        return fail(last.error());
    return last->seq + 1;
}

Result<bool> OpLog::hasRecent(const QString &event, const std::optional<ClientId> &client, qint64 ms) const
{
    // A program date in the past or future must not make every look count as new: the distance counts.
    Query query(m_database,
        client
            ? u"SELECT 1 FROM log WHERE client_id=? AND account_id=? AND event=? AND abs(at-?)<? LIMIT 1"_s
            : u"SELECT 1 FROM (SELECT * FROM log ORDER BY seq DESC LIMIT 200) WHERE account_id=? AND event=? AND abs(at-?)<? LIMIT 1"_s);
    if (client)
        query.bind(client->bytes());
    query.bind(m_session.account.bytes()).bind(event).bind(m_clock.nowMs()).bind(ms);
    if (auto started = query.start(); !started)
        return fail(started.error());
    Result<bool> found = query.next();
    query.finish();
    return found;
}

Result<QHash<AccountId, qint64>> OpLog::latest(const QString &event) const
{
    QHash<AccountId, qint64> out;
    Query query(m_database, u"SELECT account_id, at FROM log WHERE event=? ORDER BY seq"_s);
    query.bind(event);
    auto read = query.forEach([&] {
        if (const auto account = AccountId::fromBytes(query.blob(0)))
            out[*account] = query.integer(1);
        return Result<void>();
    });
    if (!read)
        return fail(read.error());
    return out;
}

Result<void> OpLog::insert(vault::LogEntry &entry)
{
    vault::sign(entry, m_session.keys.signSecret);
    const vault::DataKey *key = m_session.keyring.current(vault::Purpose::Administration);
    if (key == nullptr)
        return fail(ErrorCode::Denied, u"key"_s);
    Query query(m_database,
        u"INSERT INTO log (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            columns));
    for (const Cell &cell : cellsOf(entry))
        query.bind(cell);
    query.bind(vault::rowMac(digestOf(entry), key->id, m_session.keyring.subKey(*key, std::nullopt)));
    if (auto done = query.run(); !done)
        return fail(done.error());
    return {};
}

Result<void> OpLog::append(const Act &act, const QList<vault::RowChange> &changes)
{
    const Result<Head> last = head();
    if (!last)
        return fail(last.error());
    vault::LogEntry entry { last->seq + 1, 1, m_clock.nowMs(), false, m_session.account,
        vault::roleKey(m_session.roles.first()), {}, {}, act.client, act.op, act.event, act.section, u"ok"_s,
        {}, programVersion(), {}, last->hash, {}, {} };
    const vault::DataKey *audit = m_session.keyring.current(vault::Purpose::Audit);
    QByteArray auditPublic = audit != nullptr ? audit->publicPart : QByteArray();
    if (!act.detail.isEmpty() && auditPublic.isEmpty()) {
        Query query(
            m_database, u"SELECT public_part FROM data_key WHERE purpose=? ORDER BY epoch DESC LIMIT 1"_s);
        query.bind(static_cast<qint64>(vault::Purpose::Audit));
        if (auto started = query.start(); !started)
            return started;
        if (const auto found = query.next(); found && *found)
            auditPublic = query.blob(0);
        query.finish();
    }
    if (!act.detail.isEmpty()) {
        entry.sealedDetail = vault::sealDetail(act.detail, auditPublic);
        if (entry.sealedDetail.isEmpty())
            return fail(ErrorCode::Damaged, u"audit_key"_s); // a reason must not get lost
    }
    for (qsizetype from = 0; from == 0 || from < changes.size(); from += changesPerEntry) {
        entry.changes = vault::packChanges(changes.mid(from, changesPerEntry));
        if (auto done = insert(entry); !done)
            return done;
        entry.previousHash = entry.hash;
        entry.op.reset();
        entry.sealedDetail.clear();
        ++entry.seq;
    }
    return {};
}

QByteArray OpLog::rowName(quint8 table, const QByteArray &rowKey)
{
    return char(table) + rowKey;
}

Result<QHash<AccountId, QByteArray>> OpLog::signers() const
{
    QHash<AccountId, QByteArray> out;
    Query query(m_database, u"SELECT id, sign_pub FROM account WHERE sign_pub IS NOT NULL"_s);
    auto read = query.forEach([&] {
        if (const auto account = AccountId::fromBytes(query.blob(0)))
            out.insert(*account, query.blob(1));
        return Result<void>();
    });
    if (!read)
        return fail(read.error());
    return out;
}

template<class Sound>
Result<OpLog::Chain> OpLog::walk(qint64 first, Sound sound) const
{
    Chain chain;
    Query query(m_database, u"SELECT %1 FROM log WHERE seq>=? ORDER BY seq"_s.arg(columns));
    query.bind(first);
    if (auto started = query.start(); !started)
        return fail(started.error());
    qint64 expected = first;
    QByteArray previous = first == 1 ? vault::genesisHash() : QByteArray();
    while (true) {
        const Result<bool> more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return chain;
        const std::optional<vault::LogEntry> entry = entryAt(query);
        const bool linked
            = entry && entry->seq == expected && (previous.isEmpty() || entry->previousHash == previous);
        // Also of an entry that hangs loose the changes count: its rows are not to blame.
        const bool holds = entry && sound(chain, *entry, query.blob(19));
        if (!linked || !holds)
            chain.broken << (entry ? entry->seq : expected);
        ++chain.entries;
        expected = (entry ? entry->seq : expected) + 1;
        previous = entry ? entry->hash : QByteArray();
        chain.head = previous;
    }
}

Result<OpLog::Chain> OpLog::verify() const
{
    const Result<QHash<AccountId, QByteArray>> known = signers();
    if (!known)
        return fail(known.error());
    return walk(1, [this, &known](Chain &chain, const vault::LogEntry &entry, const QByteArray &mac) {
        const auto changes = vault::unpackChanges(entry.changes);
        for (const vault::RowChange &change : changes.value_or(QList<vault::RowChange>()))
            chain.rows[rowName(change.table, change.rowKey)] = change.digest;
        const vault::DataKey *key = m_session.keyring.byId(vault::macKeyId(mac));
        return changes && key != nullptr && key->purpose == vault::Purpose::Administration
            && known->contains(entry.account) && vault::holds(entry, known->value(entry.account))
            && vault::macHolds(mac, digestOf(entry), key->id, m_session.keyring.subKey(*key, std::nullopt));
    });
}

Result<OpLog::Chain> OpLog::verifyLinks(qint64 count) const
{
    const Result<qint64> next = nextSeq();
    if (!next)
        return fail(next.error());
    return walk(
        qMax<qint64>(1, *next - count), [](Chain &, const vault::LogEntry &entry, const QByteArray &) {
            return vault::entryHash(entry) == entry.hash;
        });
}

} // namespace kib::storage
