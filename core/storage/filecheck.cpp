// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/filecheck.h"

#include "core/storage/casefile.h"
#include "core/storage/oplog.h"
#include "core/storage/rowstore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr qsizetype mostProblems = 1000;

void note(FileReport &report, const QString &table, const QString &row, const QString &code)
{
    report.ok = false;
    if (report.problems.size() < mostProblems)
        report.problems.append({ table, row, code });
}

void checkSqlite(CaseFile &file, FileReport &report)
{
    const Result<QString> integrity = file.database().scalar(u"PRAGMA integrity_check(1)"_s);
    if (!integrity || *integrity != "ok"_L1)
        note(report, u"sqlite"_s, {}, u"integrity"_s);
    const Result<QString> foreign = file.database().scalar(u"PRAGMA foreign_key_check"_s);
    if (!foreign || !foreign->isEmpty())
        note(report, u"sqlite"_s, {}, u"foreign_key"_s);
}

class TableCheck
{
public:
    TableCheck(CaseFile &file, FileReport &report, QHash<QByteArray, QByteArray> &logged, bool deep)
        : m_file(file)
        , m_report(report)
        , m_logged(logged)
        , m_deep(deep)
    {
    }

    void run(const TableSpec &spec)
    {
        Query query(m_file.database(), RowStore::selectSql(spec, {}));
        if (!query.start()) {
            note(m_report, QString::fromLatin1(spec.name), {}, u"unreadable"_s);
            return;
        }
        while (true) {
            const Result<bool> more = query.next();
            if (!more)
                note(m_report, QString::fromLatin1(spec.name), {}, u"unreadable"_s);
            if (!more || !*more)
                return;
            row(spec, query);
        }
    }

private:
    void row(const TableSpec &spec, Query &query)
    {
        RowStore::Stored read = m_file.rows().readStored(spec, query);
        ++m_report.rows;
        const QByteArray key = RowStore::rowKey(spec, read.stored);
        const QByteArray name = OpLog::rowName(spec.number, key);
        QString code;
        const auto known = m_logged.constFind(name);
        if (!read.macHolds)
            code = u"mac"_s;
        else if (known == m_logged.constEnd())
            code = u"unlogged"_s;
        else if (*known != read.digest)
            code = u"stale"_s;
        else if (m_deep)
            code = m_file.rows().openSeals(spec, read.stored);
        if (!code.isEmpty())
            note(m_report, QString::fromLatin1(spec.name), QString::fromLatin1(key.toHex()), code);
        m_logged.remove(name);
    }

    CaseFile &m_file;
    FileReport &m_report;
    QHash<QByteArray, QByteArray> &m_logged;
    bool m_deep;
};

void checkUnwrittenTables(CaseFile &file, FileReport &report)
{
    QSet<QString> known { u"log"_s };
    for (const TableSpec *spec : allTables())
        known.insert(QString::fromLatin1(spec->name));
    Query query(
        file.database(), u"SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'"_s);
    QStringList others;
    auto read = query.forEach([&] {
        if (!known.contains(query.text(0)))
            others << query.text(0);
        return Result<void>();
    });
    if (!read)
        note(report, u"sqlite"_s, {}, u"unreadable"_s);
    for (const QString &name : others) {
        const Result<QString> any = file.database().scalar(u"SELECT 1 FROM \"%1\" LIMIT 1"_s.arg(name));
        if (!any || !any->isEmpty())
            note(report, name, {}, u"unexpected"_s);
    }
}

} // namespace

FileReport checkFile(CaseFile &file, bool deep)
{
    FileReport report;
    report.schema = file.schemaVersion();
    checkSqlite(file, report);
    Result<OpLog::Chain> chain = file.log().verify();
    if (!chain) {
        note(report, u"log"_s, {}, u"unreadable"_s);
        chain = OpLog::Chain();
    }
    for (const qint64 seq : chain->broken)
        note(report, u"log"_s, QString::number(seq), u"chain"_s);
    report.head = chain->head;
    TableCheck check(file, report, chain->rows, deep);
    for (const TableSpec *spec : allTables())
        check.run(*spec);
    for (auto it = chain->rows.cbegin(); it != chain->rows.cend(); ++it) {
        const TableSpec *spec = tableByNumber(static_cast<quint8>(it.key().at(0)));
        if (spec != nullptr && !it->isEmpty())
            note(report, QString::fromLatin1(spec->name), QString::fromLatin1(it.key().mid(1).toHex()),
                u"missing"_s);
    }
    checkUnwrittenTables(file, report);
    const Result<QString> clients = file.database().scalar(u"SELECT count(*) FROM client"_s);
    if (!clients)
        note(report, u"client"_s, {}, u"unreadable"_s);
    report.clients = clients ? clients->toLongLong() : 0;
    return report;
}

} // namespace kib::storage
