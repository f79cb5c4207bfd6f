// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqlclientstore.h"

#include "core/base/enumkeys.h"
#include "core/storage/cells.h"
#include "core/storage/identityfields.h"
#include "core/vault/blindindex.h"

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr EnumKeys<client::Status, 3> statuses { { { client::Status::Active, "active" },
    { client::Status::Deceased, "deceased" }, { client::Status::Outflow, "outflow" } } };

client::PastOwner pastOwnerFrom(const Row &row)
{
    return { requiredId<ClientId>(row[2]), requiredId<AccountId>(row[3]), dayOf(row[5]), dayOf(row[6]) };
}

Result<client::Client> clientFrom(const Row &row)
{
    Result<client::Identity> identity = unpackIdentity(blobOf(row[14]));
    if (!identity)
        return fail(identity.error());
    return client::Client { requiredId<ClientId>(row[0]), integerOf(row[1]),
        valueOf(statuses, textOf(row[2])).value_or(client::Status::Active), textOf(row[3]),
        idOf<AccountId>(row[4]), dayOf(row[5]), dayOf(row[7]), dayOf(row[8]), std::move(*identity),
        dayOf(row[9]) };
}

} // namespace

SqlClientStore::SqlClientStore(RowStore &rows, const Clock &clock)
    : m_rows(rows)
    , m_clock(clock)
{
}

Result<QList<client::Client>> SqlClientStore::all() const
{
    QList<client::Client> out;
    auto read = forEach([&out](client::Client &&client) { out.append(std::move(client)); });
    if (!read)
        return fail(read.error());
    return out;
}

Result<void> SqlClientStore::forEach(const std::function<void(client::Client &&)> &visit) const
{
    return m_rows.each(table::client, {}, {}, true, [this, &visit](const Row &row) {
        if (Result<client::Client> made = clientFrom(row))
            visit(std::move(*made));
        else
            m_rows.noteDamage(table::client, row, u"content"_s);
        return true;
    });
}

Result<client::Client> SqlClientStore::byId(ClientId id) const
{
    const Result<Row> row = m_rows.find(table::client, { id.bytes() });
    if (!row)
        return fail(row.error().code, u"client"_s);
    return clientFrom(*row);
}

Result<std::optional<client::Client>> SqlClientStore::byIndex(
    const QString &where, const QByteArray &index) const
{
    const Result<QList<Row>> rows = m_rows.select(table::client, where, { index });
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty()) {
        // A damaged row is left out of what is read: without this it would look like a client nobody knows.
        Query any(m_rows.database(), u"SELECT 1 FROM client "_s + where);
        bool there = false;
        auto read = any.bind(index).forEach([&there] {
            there = true;
            return Result<void>();
        });
        if (!read)
            return fail(read.error());
        if (there)
            return fail(ErrorCode::Damaged, u"client"_s);
        return std::optional<client::Client>();
    }
    Result<client::Client> made = clientFrom(rows->first());
    if (!made)
        return fail(made.error());
    return std::optional<client::Client>(std::move(*made));
}

Result<std::optional<client::Client>> SqlClientStore::byNumber(const QString &number) const
{
    const vault::DataKey *key = m_rows.session().keyring.current(vault::Purpose::Index);
    if (key == nullptr)
        return fail(ErrorCode::Denied, u"key"_s);
    return byIndex(u"WHERE number_index=?"_s, vault::numberIndex(*key, number));
}

Result<std::optional<client::Client>> SqlClientStore::byBsn(const QString &bsn) const
{
    const vault::DataKey *key = m_rows.session().keyring.current(vault::Purpose::Index);
    if (key == nullptr)
        return fail(ErrorCode::Denied, u"key"_s);
    return byIndex(u"WHERE bsn_index=?"_s, vault::bsnIndex(*key, bsn));
}

Result<bool> SqlClientStore::isEmpty() const
{
    const Result<QString> any = m_rows.database().scalar(u"SELECT 1 FROM client LIMIT 1"_s);
    if (!any)
        return fail(any.error());
    return any->isEmpty();
}

Result<Row> SqlClientStore::rowOf(const client::Client &client) const
{
    const vault::DataKey *key = m_rows.session().keyring.current(vault::Purpose::Index);
    if (key == nullptr)
        return fail(ErrorCode::Denied, u"key"_s);
    const client::Identity &identity = client.identity;
    return Row { client.id.bytes(), client.version, keyOf(statuses, client.status), textCell(client.category),
        idCell(client.caseworker), dayCell(client.caseworkerSince), {}, dayCell(client.openedOn),
        dayCell(client.closedOn), dayCell(client.knownTalkOn), {}, qint64 { 0 },
        identity.bsn.isEmpty() ? Cell() : Cell(vault::bsnIndex(*key, identity.bsn)),
        identity.number.isEmpty() ? Cell() : Cell(vault::numberIndex(*key, identity.number)),
        packIdentity(identity), {} };
}

Result<void> SqlClientStore::add(const client::Client &client)
{
    Result<Row> row = rowOf(client);
    if (!row)
        return fail(row.error());
    (*row)[1] = qint64 { 1 };
    return m_rows.insert(table::client, *row);
}

Result<void> SqlClientStore::update(client::Client &client)
{
    Result<Row> row = rowOf(client);
    if (!row)
        return fail(row.error());
    if (auto done = m_rows.update(table::client, *row); !done)
        return done;
    ++client.version;
    return {};
}

Result<void> SqlClientStore::expectMany()
{
    // A keyed index has no order: each new client would touch another page of it. Made at the end it is
    // sorted once.
    m_putOff.clear(); // of an import that was given up
    QStringList names;
    Query query(m_rows.database(),
        u"SELECT name, sql FROM sqlite_schema WHERE type='index' AND tbl_name='client' AND sql IS NOT NULL"_s);
    auto read = query.forEach([&] {
        names << query.text(0);
        m_putOff << query.text(1);
        return Result<void>();
    });
    if (!read)
        return fail(read.error());
    for (const QString &name : names) {
        if (auto done = m_rows.database().exec(u"DROP INDEX "_s + name); !done)
            return done;
    }
    return {};
}

Result<void> SqlClientStore::addedMany()
{
    for (const QString &sql : std::exchange(m_putOff, {})) {
        if (auto done = m_rows.database().exec(sql); !done)
            return done;
    }
    return {};
}

Result<void> SqlClientStore::addPastOwner(const client::PastOwner &owner)
{
    return m_rows.insert(table::assignment,
        { newUuid(m_clock.nowMs()).toRfc4122(), qint64 { 1 }, owner.client.bytes(), owner.caseworker.bytes(),
            u"owner"_s, dayCell(owner.from), dayCell(owner.until) });
}

Result<QList<client::PastOwner>> SqlClientStore::pastOwners() const
{
    return mapped(
        m_rows.select(table::assignment, u"WHERE kind='owner' ORDER BY from_on"_s, {}), pastOwnerFrom);
}

} // namespace kib::storage
