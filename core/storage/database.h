// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <variant>

namespace kib::storage {

// A native SQLite result code as our error; `what` says where, for the log.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &what);

// One named connection with the recipe of the case file: TRUNCATE journal, synchronous EXTRA, foreign keys,
// no trusted schema, 16 KiB pages. Every pragma is read back. Belongs to the thread that opened it.
class Database
{
public:
    enum class Mode { Existing, New };

    // NotFound, Denied (no right to open), NotOurs, Damaged, Busy, Internal ("driver") when the SQL driver is
    // missing.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // One statement without parameters or results.
    [[nodiscard]] Result<void> exec(const QString &sql);
    // First column of the first row; empty text when there is no row.
    [[nodiscard]] Result<QString> scalar(const QString &sql);

    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QString name, QString path);
    [[nodiscard]] Result<void> applyRecipe(Mode mode);
    QString m_name;
    QString m_path;
};

// One value of a row: NULL, integer, text or bytes.
using Cell = std::variant<std::monostate, qint64, QString, QByteArray>;

[[nodiscard]] qint64 integerOf(const Cell &cell); // 0 for anything else
[[nodiscard]] QString textOf(const Cell &cell); // empty for anything else
[[nodiscard]] QByteArray blobOf(const Cell &cell); // empty for anything else
[[nodiscard]] bool isNull(const Cell &cell);

// A prepared statement: forward-only, bound by place with the four types the file knows.
class Query
{
public:
    Query(const Database &database, const QString &sql);
    // For statements that run many times: placeholders are placeholder(0), placeholder(1), ... instead of ?.
    // Qt binds names several times faster than places.
    struct Named {
    };
    Query(const Database &database, const QString &sql, Named);
    [[nodiscard]] static const QString &placeholder(int place); // place < 32

    Query &bind(qint64 value);
    Query &bind(const QString &value); // never NULL: a null QString binds ''
    Query &bind(const QByteArray &value); // never NULL
    Query &bindNull();
    Query &bind(const Cell &cell);

    // Runs a statement that returns no rows; the number of rows it changed.
    [[nodiscard]] Result<int> run();
    // Starts a statement that returns rows.
    [[nodiscard]] Result<void> start();
    // Moves to the next row; false at the end. A query that is not read to its end must be finished.
    [[nodiscard]] Result<bool> next();
    void finish();
    // Starts the statement and calls `row()` for every row; stops at the first error of file or row.
    template<class Each>
    [[nodiscard]] Result<void> forEach(Each row);

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    // With the type it has in the file.
    [[nodiscard]] Cell cell(int column) const;

private:
    void bindNext(const QVariant &value);
    [[nodiscard]] Result<void> execute();
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_prepared = false;
    bool m_named = false;
};

template<class Each>
Result<void> Query::forEach(Each row)
{
    if (auto started = start(); !started)
        return started;
    while (true) {
        const Result<bool> more = next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        if (Result<void> taken = row(); !taken) {
            finish();
            return taken;
        }
    }
}

} // namespace kib::storage
