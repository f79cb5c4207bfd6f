// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/migrator.h"

#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kib::storage {

QList<Migration> shippedMigrations()
{
    QList<Migration> steps;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({ name.left(4).toInt(), name, file.readAll() });
    }
    return steps;
}

QList<QByteArray> statementsOf(const QByteArray &sql)
{
    QList<QByteArray> statements;
    QByteArray statement;
    for (const QByteArray &part : sql.split(';')) {
        statement += part;
        statement += ';';
        if (sqlite3_complete(statement.constData()) == 0)
            continue;
        if (statement.simplified() != ";")
            statements.append(statement);
        statement.clear();
    }
    return statements;
}

Result<int> migrate(
    Database &database, const QList<Migration> &steps, const std::function<Result<void>()> &copyFirst)
{
    const Result<QString> stated = database.scalar(u"PRAGMA user_version"_s);
    if (!stated)
        return fail(stated.error());
    const int from = stated->toInt();
    const int last = steps.isEmpty() ? 0 : steps.last().number;
    if (from > last)
        return fail(ErrorCode::Newer, u"schema %1"_s.arg(from));
    if (from == last)
        return last;
    if (from > 0) {
        if (auto copied = copyFirst(); !copied)
            return fail(copied.error());
    }
    if (auto begun = beginImmediate(database); !begun)
        return fail(begun.error());
    Result<void> done;
    for (const Migration &step : steps) {
        if (step.number <= from)
            continue;
        for (const QByteArray &statement : statementsOf(step.sql)) {
            if (done)
                done = database.exec(QString::fromUtf8(statement));
        }
    }
    if (done)
        done = database.exec(u"PRAGMA user_version=%1"_s.arg(last));
    if (done)
        done = commitPatiently(database);
    if (!done) {
        const Error why = done.error();
        if (auto undone = database.exec(u"ROLLBACK"_s); !undone)
            return fail(undone.error());
        return fail(why);
    }
    return last;
}

Result<QString> schemaHash(Database &database)
{
    Query query(database,
        u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto read = query.forEach([&] {
        for (int i = 0; i < 4; ++i) {
            hash.addData(query.text(i).simplified().toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
        return Result<void>();
    });
    if (!read)
        return fail(read.error());
    return QString::fromLatin1(hash.result().toHex());
}

QString releasedSchemaHash(int version)
{
    switch (version) {
    case 1:
        return u"4e0eba255e3e9dd6c377805f272b741bfada577c3fe6b695be4dce45b4203721"_s;
    default:
        return {};
    }
}

} // namespace kib::storage
