// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/storage/damagedrow.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/vault/auditlog.h"
#include "core/vault/rowmac.h"
#include "core/vault/session.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace kib::storage {

// The columns of a TableSpec in order; a sealed column holds its plain bytes here.
using Row = std::vector<Cell>;

// Writes and reads rows so that every column is under the row's MAC and every sealed column is bound to its
// place. The three basic statements of a table come from its TableSpec: what is bound is exactly what the MAC
// covers.
class RowStore
{
public:
    RowStore(Database &database, const vault::Session &session, QByteArray databaseId);

    // Inserts; the version cell must be set by the caller (1 for new rows).
    [[nodiscard]] Result<void> insert(const TableSpec &spec, const Row &row);
    // Writes a new version: `row` carries the version it was read with; it becomes one higher.
    // Conflict when somebody else wrote meanwhile.
    [[nodiscard]] Result<void> update(const TableSpec &spec, Row row);

    // Rows for "SELECT columns FROM table <rest>"; `rest` is SQL with ? for the bound cells. Damaged rows are
    // left out and noted. With `openSeals` false sealed cells stay empty.
    [[nodiscard]] Result<QList<Row>> select(
        const TableSpec &spec, const QString &rest, const QList<Cell> &bound, bool openSeals = true) const;
    // The same, one row at a time for long tables; `visit` returns false to stop.
    template<class Visit>
    [[nodiscard]] Result<void> each(const TableSpec &spec, const QString &rest, const QList<Cell> &bound,
        bool openSeals, Visit visit) const;
    // One row by its key; NotFound, Damaged.
    [[nodiscard]] Result<Row> find(const TableSpec &spec, const QList<Cell> &key) const;

    // Reads the rows written so far again and checks MAC and seals: all of them up to 1,000, else every
    // hundredth.
    [[nodiscard]] Result<void> readBack() const;

    // What was written since the last take, for the log.
    [[nodiscard]] QList<vault::RowChange> takeChanges();
    void dropChanges();

    [[nodiscard]] const QList<DamagedRow> &damage() const { return m_damage; }
    // For a row that is whole but says what nobody can read; damage is never passed over in silence.
    void noteDamage(const TableSpec &spec, const Row &row, const QString &code) const;
    [[nodiscard]] const vault::Session &session() const { return m_session; }
    [[nodiscard]] Database &database() const { return m_database; }

    // The stored row with its MAC checked and its digest; `stored` holds envelopes for sealed cells.
    struct Stored {
        Row stored;
        QByteArray digest; // first 16 bytes
        bool macHolds = false;
    };
    [[nodiscard]] Stored readStored(const TableSpec &spec, Query &query) const;
    // Opens the seals of a stored row; "" when all is well, else the damage code.
    [[nodiscard]] QString openSeals(const TableSpec &spec, Row &row) const;
    [[nodiscard]] static QByteArray rowKey(const TableSpec &spec, const Row &row);
    [[nodiscard]] static QString selectSql(const TableSpec &spec, const QString &rest);

private:
    // A row as it goes into its table: sealed cells closed, with the MAC over all of it.
    struct Ready {
        Row stored;
        QByteArray digest;
        QByteArray mac;
    };
    [[nodiscard]] Result<Ready> readyFor(const TableSpec &spec, const Row &row) const;
    [[nodiscard]] Result<Row> sealed(const TableSpec &spec, const Row &row) const;
    void fillCanonical(const TableSpec &spec, const Row &stored) const;
    [[nodiscard]] Result<QByteArray> macOf(
        const TableSpec &spec, const Row &stored, QByteArray &digest) const;
    enum class Statement { Insert, Update, Find };
    [[nodiscard]] Query &statement(const TableSpec &spec, Statement kind) const;
    void noteChange(const TableSpec &spec, const Row &stored, const QByteArray &digest);
    [[nodiscard]] std::optional<Row> verified(const TableSpec &spec, Query &query, bool openSeals) const;

    Database &m_database;
    const vault::Session &m_session;
    QByteArray m_databaseId;
    mutable std::map<std::pair<quint8, Statement>, std::shared_ptr<Query>> m_statements;
    QList<vault::RowChange> m_changes;
    struct Written {
        const TableSpec *spec;
        qsizetype place; // in m_changes
        QList<Cell> key;
    };
    QList<Written> m_readBack; // the changes to look at again
    mutable QList<DamagedRow> m_damage;
    mutable vault::CanonicalRow m_canonical; // reused: an import makes hundreds of thousands
};

// All rows as values, by one function of a row.
template<class T>
[[nodiscard]] Result<QList<T>> mapped(const Result<QList<Row>> &rows, T (*make)(const Row &))
{
    if (!rows)
        return fail(rows.error());
    QList<T> out;
    out.reserve(rows->size());
    for (const Row &row : *rows)
        out.append(make(row));
    return out;
}

template<class Visit>
Result<void> RowStore::each(
    const TableSpec &spec, const QString &rest, const QList<Cell> &bound, bool openSeals, Visit visit) const
{
    Query query(m_database, selectSql(spec, rest));
    for (const Cell &cell : bound)
        query.bind(cell);
    if (auto started = query.start(); !started)
        return started;
    while (true) {
        const Result<bool> more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        std::optional<Row> row = verified(spec, query, openSeals);
        if (row && !visit(std::move(*row))) {
            query.finish();
            return {};
        }
    }
}

} // namespace kib::storage
