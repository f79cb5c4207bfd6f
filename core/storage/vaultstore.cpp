// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/vaultstore.h"

#include "core/storage/cells.h"
#include "core/storage/oplog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

const QByteArray nobody(16, '\0'); // the zero client: a grant for all clients

struct AccountRow {
    AccountId id;
    QString name;
    QByteArray boxPublic;
    QByteArray signPublic;
};

Result<std::optional<AccountRow>> accountOf(Database &database, const QString &login)
{
    Query query(database,
        u"SELECT id, shown_name, box_pub, sign_pub FROM account WHERE login=? AND status='active' AND box_pub IS NOT NULL"_s);
    query.bind(login);
    if (auto started = query.start(); !started)
        return fail(started.error());
    const Result<bool> found = query.next();
    if (!found)
        return fail(found.error());
    std::optional<AccountRow> out;
    const auto id = *found ? AccountId::fromBytes(query.blob(0)) : std::nullopt;
    if (id)
        out = AccountRow { *id, query.text(1), query.blob(2), query.blob(3) };
    query.finish();
    return out;
}

Result<QList<vault::Keyslot>> slotsOf(Database &database, AccountId account)
{
    QList<vault::Keyslot> out;
    Query query(database,
        u"SELECT id, kind, kdf_ops, kdf_mem_kib, salt, sealed_keys FROM keyslot WHERE account_id=? AND status='active'"_s);
    query.bind(account.bytes());
    auto read = query.forEach([&] {
        const auto id = KeyslotId::fromBytes(query.blob(0));
        const auto kind = vault::slotKindFromKey(query.text(1));
        if (!id || !kind)
            return Result<void>(); // a kind of a newer program: not ours to open
        const auto limit = std::numeric_limits<quint32>::max();
        out.append({ *id, account, *kind,
            { static_cast<quint32>(std::clamp<qint64>(query.integer(2), 0, limit)),
                static_cast<quint32>(std::clamp<qint64>(query.integer(3), 0, limit)) },
            query.blob(4), query.blob(5) });
        return Result<void>();
    });
    if (!read)
        return fail(read.error());
    return out;
}

Result<vault::AccountKeys> keysOf(
    Database &database, DatabaseId databaseId, const AccountRow &account, const vault::SecretBytes &secret)
{
    const Result<QList<vault::Keyslot>> found = slotsOf(database, account.id);
    if (!found)
        return fail(found.error());
    Error why { ErrorCode::WrongPassword, u"slot"_s, {} };
    for (const vault::Keyslot &slot : *found) {
        Result<vault::AccountKeys> keys
            = vault::openKeyslot(slot, databaseId, account.boxPublic, account.signPublic, secret);
        if (keys)
            return keys;
        if (keys.error().code != ErrorCode::WrongPassword)
            why = keys.error();
    }
    return fail(why);
}

Result<void> addGrants(Database &database, vault::Session &session)
{
    Query query(database,
        u"SELECT k.id, k.purpose, k.epoch, k.public_part, k.key_check, g.box FROM key_grant g JOIN data_key "
        u"k ON k.id = g.key_id "
        "WHERE g.account_id=?"_s);
    query.bind(session.account.bytes());
    return query.forEach([&] {
        vault::DataKey key;
        key.id = static_cast<quint32>(query.integer(0));
        key.purpose = static_cast<vault::Purpose>(query.integer(1));
        key.epoch = static_cast<quint32>(query.integer(2));
        key.publicPart = query.blob(3);
        Result<vault::SecretBytes> secret
            = vault::openBox(query.blob(5), session.keys.boxPublic, session.keys.boxSecret);
        if (!secret)
            return Result<void>(fail(secret.error()));
        key.secret = std::move(*secret);
        if (key.check() != query.blob(4))
            return Result<void>(fail(ErrorCode::Damaged, u"key_check"_s));
        session.keyring.add(std::move(key));
        return Result<void>();
    });
}

Result<void> addRoles(const RowStore &rows, vault::Session &session)
{
    const Result<QList<Row>> found
        = rows.select(table::accountRole, u"WHERE account_id=?"_s, { session.account.bytes() });
    if (!found)
        return fail(found.error());
    for (const Row &row : *found) {
        if (const auto role = vault::roleFromKey(textOf(row[3])))
            session.roles.append(*role);
    }
    if (session.roles.isEmpty() || !rows.damage().isEmpty())
        return fail(rows.damage().isEmpty() ? ErrorCode::Denied : ErrorCode::Damaged, u"account_role"_s);
    // The strongest role speaks in the log.
    std::sort(session.roles.begin(), session.roles.end(), [](vault::Role a, vault::Role b) {
        return a == vault::Role::TeamLead && b != vault::Role::TeamLead;
    });
    return {};
}

Result<void> checkOwnRows(const RowStore &rows, AccountId account)
{
    const QList<Cell> own { account.bytes() };
    const std::pair<const TableSpec *, QString> looks[] = { { &table::account, u"WHERE id=?"_s },
        { &table::keyslot, u"WHERE account_id=?"_s }, { &table::keyGrant, u"WHERE account_id=?"_s } };
    for (const auto &[spec, where] : looks) {
        if (auto read = rows.select(*spec, where, own); !read)
            return fail(read.error());
    }
    if (auto read = rows.select(table::dataKey, {}, {}); !read)
        return fail(read.error());
    if (!rows.damage().isEmpty())
        return fail(ErrorCode::Damaged, rows.damage().first().table);
    return {};
}

} // namespace

SqlVaultStore::SqlVaultStore(RowStore &rows, const OpLog &log, const Clock &clock)
    : m_rows(rows)
    , m_log(log)
    , m_clock(clock)
{
}

Result<QList<vault::AccountInfo>> SqlVaultStore::accounts() const
{
    const Result<QList<Row>> people
        = m_rows.select(table::account, u"WHERE kind='person' ORDER BY shown_name"_s, {});
    const Result<QList<Row>> roles = m_rows.select(table::accountRole, {}, {});
    if (!people)
        return fail(people.error());
    if (!roles)
        return fail(roles.error());
    QList<vault::AccountInfo> out;
    for (const Row &row : *people) {
        const auto id = AccountId::fromBytes(blobOf(row[0]));
        if (!id)
            continue;
        vault::AccountInfo info { *id, textOf(row[3]), textOf(row[5]) == "active"_L1, {}, integerOf(row[6]) };
        for (const Row &role : *roles) {
            const auto known = vault::roleFromKey(textOf(role[3]));
            if (blobOf(role[2]) == blobOf(row[0]) && known)
                info.roles.append(*known);
        }
        out.append(info);
    }
    return out;
}

Result<QHash<AccountId, qint64>> SqlVaultStore::lastUnlocks() const
{
    return m_log.latest(u"login"_s);
}

Result<AccountId> SqlVaultStore::addCaseworker(const QString &name)
{
    const auto id = newId<AccountId>(m_clock.nowMs());
    const Row row { id.bytes(), qint64 { 1 }, name, name, u"person"_s, u"no_login"_s, m_clock.nowMs(), {}, {},
        {}, {}, {} };
    if (auto done = m_rows.insert(table::account, row); !done)
        return fail(done.error());
    const Row role { newUuid(m_clock.nowMs()).toRfc4122(), qint64 { 1 }, id.bytes(),
        vault::roleKey(vault::Role::Caseworker), {}, dayCell(m_clock.today()), {},
        m_rows.session().account.bytes() };
    if (auto done = m_rows.insert(table::accountRole, role); !done)
        return fail(done.error());
    return id;
}

Result<QStringList> logins(const Database &database)
{
    QStringList names;
    Query query(
        database, u"SELECT login FROM account WHERE kind = 'person' AND status = 'active' ORDER BY login"_s);
    const auto done = query.forEach([&]() -> Result<void> {
        names << query.text(0);
        return {};
    });
    if (!done)
        return fail(done.error());
    return names;
}

Result<std::unique_ptr<vault::Session>> unlock(
    Database &database, DatabaseId databaseId, const QString &login, const vault::SecretBytes &secret)
{
    const auto account = accountOf(database, login);
    if (!account)
        return fail(account.error());
    if (!*account)
        return fail(ErrorCode::WrongPassword, u"login"_s);
    Result<vault::AccountKeys> keys = keysOf(database, databaseId, **account, secret);
    if (!keys)
        return fail(keys.error());
    std::unique_ptr<vault::Session> session(
        new vault::Session { (*account)->id, (*account)->name, {}, std::move(*keys), {} });
    if (auto done = addGrants(database, *session); !done)
        return fail(done.error());
    const RowStore rows(database, *session, databaseId.bytes());
    if (auto sound = checkOwnRows(rows, session->account); !sound)
        return fail(sound.error());
    if (auto done = addRoles(rows, *session); !done)
        return fail(done.error());
    return session;
}

Result<void> writeAccount(RowStore &rows, DatabaseId databaseId, const Clock &clock,
    const NewAccount &account, const vault::AccountKeys &keys, const vault::SecretBytes &secret)
{
    const qint64 now = clock.nowMs();
    const QByteArray maker = rows.session().account.bytes();
    const Row person { account.id.bytes(), qint64 { 1 }, account.login, account.shownName, account.kind,
        u"active"_s, now, {}, {}, keys.boxPublic, keys.signPublic, {} };
    if (auto done = rows.insert(table::account, person); !done)
        return done;
    const auto slot = vault::makeKeyslot(
        newId<KeyslotId>(now), account.id, databaseId, account.slotKind, secret, account.cost, keys);
    if (!slot)
        return fail(slot.error());
    const bool paper = slot->kind == vault::SlotKind::Paper;
    const Row slotRow { slot->id.bytes(), qint64 { 1 }, account.id.bytes(), key(slot->kind), {},
        paper ? u"none"_s : u"argon2id13"_s, qint64 { slot->cost.passes }, qint64 { slot->cost.memoryKib },
        slot->salt, slot->sealedKeys, now, u"active"_s };
    if (auto done = rows.insert(table::keyslot, slotRow); !done)
        return done;
    for (const vault::Role role : account.roles) {
        const Row roleRow { newUuid(now).toRfc4122(), qint64 { 1 }, account.id.bytes(), vault::roleKey(role),
            {}, dayCell(clock.today()), {}, maker };
        if (auto done = rows.insert(table::accountRole, roleRow); !done)
            return done;
    }
    for (const vault::DataKey &key : rows.session().keyring.all()) {
        const bool granted = account.kind == "recovery"_L1
            || std::any_of(account.roles.begin(), account.roles.end(),
                [&key](vault::Role role) { return vault::grantedTo(role).contains(key.purpose); });
        if (!granted)
            continue;
        const Row grant { qint64 { key.id }, account.id.bytes(), nobody, qint64 { 1 },
            vault::boxFor(key.secret, keys.boxPublic), maker };
        if (auto done = rows.insert(table::keyGrant, grant); !done)
            return done;
    }
    return {};
}

Result<void> writeDataKeys(RowStore &rows, const Clock &clock)
{
    for (const vault::DataKey &key : rows.session().keyring.all()) {
        const Row row { qint64 { key.id }, qint64 { 1 }, static_cast<qint64>(key.purpose), {},
            qint64 { key.epoch }, u"current"_s, bytesCell(key.publicPart), key.check(), clock.nowMs() };
        if (auto done = rows.insert(table::dataKey, row); !done)
            return done;
    }
    return {};
}

} // namespace kib::storage
