// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/rowstore.h"

#include "core/storage/cells.h"
#include "core/vault/sealer.h"

#include <QStringList>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

// Up to so many written rows are all read again before the commit, of more only every hundredth.
constexpr qsizetype fullReadBack = 1000;
constexpr qsizetype readBackStep = 100;

std::optional<ClientId> clientOf(const TableSpec &spec, const Row &row)
{
    if (spec.clientColumn < 0)
        return std::nullopt;
    return ClientId::fromBytes(blobOf(row[static_cast<size_t>(spec.clientColumn)]));
}

quint64 versionOf(const TableSpec &spec, const Row &row)
{
    return spec.versionColumn < 0
        ? 0
        : static_cast<quint64>(integerOf(row[static_cast<size_t>(spec.versionColumn)]));
}

QStringList columnNames(const TableSpec &spec)
{
    QStringList names;
    for (const Column &column : spec.columns)
        names << QString::fromLatin1(column.name);
    return names;
}

QString insertSql(const TableSpec &spec)
{
    QStringList marks;
    for (int i = 0; i <= static_cast<int>(spec.columns.size()); ++i)
        marks << Query::placeholder(i);
    return u"INSERT INTO %1 (%2, mac) VALUES (%3)"_s.arg(
        QLatin1StringView(spec.name), columnNames(spec).join(u", "_s), marks.join(u", "_s));
}

// Bound in this order: the columns behind the key, the MAC, the key, the version it was read with.
QString updateSql(const TableSpec &spec)
{
    const QStringList names = columnNames(spec);
    int place = 0;
    QStringList sets;
    for (int i = spec.keyColumns; i < names.size(); ++i)
        sets << names.at(i) + u'=' + Query::placeholder(place++);
    sets << u"mac="_s + Query::placeholder(place++);
    QStringList conditions;
    for (int i = 0; i < spec.keyColumns; ++i)
        conditions << names.at(i) + u'=' + Query::placeholder(place++);
    conditions << names.at(spec.versionColumn) + u'=' + Query::placeholder(place);
    return u"UPDATE %1 SET %2 WHERE %3"_s.arg(
        QLatin1StringView(spec.name), sets.join(u", "_s), conditions.join(u" AND "_s));
}

QString findSql(const TableSpec &spec)
{
    QStringList conditions;
    for (int i = 0; i < spec.keyColumns; ++i)
        conditions << columnNames(spec).at(i) + u'=' + Query::placeholder(i);
    return RowStore::selectSql(spec, u"WHERE "_s + conditions.join(u" AND "_s));
}

} // namespace

RowStore::RowStore(Database &database, const vault::Session &session, QByteArray databaseId)
    : m_database(database)
    , m_session(session)
    , m_databaseId(std::move(databaseId))
    , m_canonical(QByteArrayView())
{
}

QByteArray RowStore::rowKey(const TableSpec &spec, const Row &row)
{
    if (spec.keyColumns == 1) {
        if (const auto *blob = std::get_if<QByteArray>(&row[0]))
            return *blob;
    }
    QByteArray key;
    for (size_t i = 0; i < static_cast<size_t>(spec.keyColumns); ++i) {
        QByteArray part;
        if (const auto *integer = std::get_if<qint64>(&row[i])) {
            part.resize(8);
            qToLittleEndian(*integer, part.data());
        } else if (const auto *text = std::get_if<QString>(&row[i])) {
            part = text->toUtf8();
        } else {
            part = blobOf(row[i]);
        }
        char size[2];
        qToLittleEndian(static_cast<quint16>(part.size()), size);
        key.append(size, 2).append(part);
    }
    return key;
}

QString RowStore::selectSql(const TableSpec &spec, const QString &rest)
{
    return u"SELECT %1, mac FROM %2 %3"_s.arg(
        columnNames(spec).join(u", "_s), QLatin1StringView(spec.name), rest);
}

Result<Row> RowStore::sealed(const TableSpec &spec, const Row &row) const
{
    Row out = row;
    for (size_t i = 0; i < spec.columns.size(); ++i) {
        const Column &column = spec.columns[i];
        if (column.type != ColumnType::Sealed || isNull(row[i]))
            continue;
        const vault::DataKey *key = m_session.keyring.current(column.purpose);
        if (key == nullptr)
            return fail(ErrorCode::Denied, u"key"_s);
        const QByteArray ownKey = rowKey(spec, row);
        const vault::Place place { m_databaseId, spec.name, column.name, ownKey, versionOf(spec, row) };
        out[i] = vault::seal(
            blobOf(row[i]), place, key->id, m_session.keyring.subKey(*key, clientOf(spec, row)));
    }
    return out;
}

void RowStore::fillCanonical(const TableSpec &spec, const Row &stored) const
{
    m_canonical.reset(spec.name);
    addCells(m_canonical, stored);
}

Result<QByteArray> RowStore::macOf(const TableSpec &spec, const Row &stored, QByteArray &digest) const
{
    const vault::DataKey *key = m_session.keyring.current(spec.macPurpose);
    if (key == nullptr)
        return fail(ErrorCode::Denied, u"key"_s);
    fillCanonical(spec, stored);
    digest = vault::rowDigest(m_canonical);
    return vault::rowMac(digest, key->id, m_session.keyring.subKey(*key, clientOf(spec, stored)));
}

Query &RowStore::statement(const TableSpec &spec, Statement kind) const
{
    std::shared_ptr<Query> &made = m_statements[{ spec.number, kind }];
    if (!made) {
        const QString sql = kind == Statement::Insert ? insertSql(spec)
            : kind == Statement::Update               ? updateSql(spec)
                                                      : findSql(spec);
        made = std::make_shared<Query>(m_database, sql, Query::Named());
    }
    return *made;
}

void RowStore::noteChange(const TableSpec &spec, const Row &stored, const QByteArray &digest)
{
    if (m_changes.size() < fullReadBack || m_changes.size() % readBackStep == 0)
        m_readBack.append(
            { &spec, m_changes.size(), QList<Cell>(stored.begin(), stored.begin() + spec.keyColumns) });
    m_changes.append(
        { spec.number, rowKey(spec, stored), static_cast<qint64>(versionOf(spec, stored)), digest.left(16) });
}

Result<RowStore::Ready> RowStore::readyFor(const TableSpec &spec, const Row &row) const
{
    Result<Row> stored = sealed(spec, row);
    if (!stored)
        return fail(stored.error());
    QByteArray digest;
    Result<QByteArray> mac = macOf(spec, *stored, digest);
    if (!mac)
        return fail(mac.error());
    return Ready { std::move(*stored), std::move(digest), std::move(*mac) };
}

Result<void> RowStore::insert(const TableSpec &spec, const Row &row)
{
    Q_ASSERT(row.size() == spec.columns.size());
    const Result<Ready> ready = readyFor(spec, row);
    if (!ready)
        return fail(ready.error());
    Query &query = statement(spec, Statement::Insert);
    for (const Cell &cell : ready->stored)
        query.bind(cell);
    query.bind(ready->mac);
    if (auto done = query.run(); !done)
        return fail(done.error());
    noteChange(spec, ready->stored, ready->digest);
    return {};
}

Result<void> RowStore::update(const TableSpec &spec, Row row)
{
    Q_ASSERT(row.size() == spec.columns.size() && spec.versionColumn >= 0);
    Cell &version = row[static_cast<size_t>(spec.versionColumn)];
    const qint64 base = integerOf(version);
    version = base + 1;
    const Result<Ready> ready = readyFor(spec, row);
    if (!ready)
        return fail(ready.error());
    Query &query = statement(spec, Statement::Update);
    for (auto i = static_cast<size_t>(spec.keyColumns); i < ready->stored.size(); ++i)
        query.bind(ready->stored[i]);
    query.bind(ready->mac);
    for (size_t i = 0; i < static_cast<size_t>(spec.keyColumns); ++i)
        query.bind(ready->stored[i]);
    query.bind(base);
    const Result<int> changed = query.run();
    if (!changed)
        return fail(changed.error());
    if (*changed != 1)
        return fail(ErrorCode::Conflict, QString::fromLatin1(spec.name));
    noteChange(spec, ready->stored, ready->digest);
    return {};
}

RowStore::Stored RowStore::readStored(const TableSpec &spec, Query &query) const
{
    Stored out;
    out.stored.reserve(spec.columns.size());
    for (int i = 0; i < static_cast<int>(spec.columns.size()); ++i)
        out.stored.push_back(query.cell(i));
    const QByteArray mac = query.blob(static_cast<int>(spec.columns.size()));
    fillCanonical(spec, out.stored);
    const QByteArray digest = vault::rowDigest(m_canonical);
    out.digest = digest.left(16);
    const vault::DataKey *key = m_session.keyring.byId(vault::macKeyId(mac));
    out.macHolds = key != nullptr && key->purpose == spec.macPurpose
        && vault::macHolds(mac, digest, key->id, m_session.keyring.subKey(*key, clientOf(spec, out.stored)));
    return out;
}

QString RowStore::openSeals(const TableSpec &spec, Row &row) const
{
    for (size_t i = 0; i < spec.columns.size(); ++i) {
        const Column &column = spec.columns[i];
        if (column.type != ColumnType::Sealed || isNull(row[i]))
            continue;
        const QByteArray envelope = blobOf(row[i]);
        const Result<quint32> keyId = vault::envelopeKeyId(envelope);
        const vault::DataKey *key = keyId ? m_session.keyring.byId(*keyId) : nullptr;
        if (key == nullptr || key->purpose != column.purpose)
            return u"key"_s;
        const QByteArray ownKey = rowKey(spec, row);
        const vault::Place place { m_databaseId, spec.name, column.name, ownKey, versionOf(spec, row) };
        Result<QByteArray> plain
            = vault::unseal(envelope, place, m_session.keyring.subKey(*key, clientOf(spec, row)));
        if (!plain)
            return u"seal"_s;
        row[i] = std::move(*plain);
    }
    return {};
}

void RowStore::noteDamage(const TableSpec &spec, const Row &row, const QString &code) const
{
    const DamagedRow damaged { QString::fromLatin1(spec.name), rowKey(spec, row), code };
    if (!m_damage.contains(damaged))
        m_damage.append(damaged);
}

std::optional<Row> RowStore::verified(const TableSpec &spec, Query &query, bool withSeals) const
{
    Stored read = readStored(spec, query);
    if (!read.macHolds) {
        noteDamage(spec, read.stored, u"mac"_s);
        return std::nullopt;
    }
    if (withSeals) {
        if (const QString code = openSeals(spec, read.stored); !code.isEmpty()) {
            noteDamage(spec, read.stored, code);
            return std::nullopt;
        }
    }
    return std::move(read.stored);
}

Result<QList<Row>> RowStore::select(
    const TableSpec &spec, const QString &rest, const QList<Cell> &bound, bool openSeals) const
{
    QList<Row> rows;
    auto read = each(spec, rest, bound, openSeals, [&rows](Row row) {
        rows.append(std::move(row));
        return true;
    });
    if (!read)
        return fail(read.error());
    return rows;
}

Result<Row> RowStore::find(const TableSpec &spec, const QList<Cell> &key) const
{
    Query &query = statement(spec, Statement::Find);
    for (const Cell &cell : key)
        query.bind(cell);
    if (auto started = query.start(); !started)
        return fail(started.error());
    const Result<bool> found = query.next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, QString::fromLatin1(spec.name));
    std::optional<Row> row = verified(spec, query, true);
    query.finish();
    if (!row)
        return fail(ErrorCode::Damaged, QString::fromLatin1(spec.name));
    return std::move(*row);
}

Result<void> RowStore::readBack() const
{
    const bool many = m_changes.size() > fullReadBack;
    for (const auto &[spec, place, key] : m_readBack) {
        if (many && place % readBackStep != 0)
            continue;
        if (auto found = find(*spec, key); !found)
            return fail(ErrorCode::Internal, u"read_back "_s + QLatin1StringView(spec->name));
    }
    return {};
}

QList<vault::RowChange> RowStore::takeChanges()
{
    m_readBack.clear();
    return std::exchange(m_changes, {});
}

void RowStore::dropChanges()
{
    m_changes.clear();
    m_readBack.clear();
}

} // namespace kib::storage
