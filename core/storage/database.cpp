// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

// Escapes what has a meaning in a SQLite URI.
QString uri(const QString &path, bool create)
{
    QString escaped = QFileInfo(path).absoluteFilePath();
    escaped.replace(u'%', "%25"_L1).replace(u'?', "%3f"_L1).replace(u'#', "%23"_L1);
    return u"file:"_s + escaped + (create ? "?mode=rwc"_L1 : "?mode=rw"_L1);
}

struct Pragma {
    const char *name;
    const char *set;
    const char *expected;
};
constexpr Pragma recipe[] = {
    { "journal_mode", "TRUNCATE", "truncate" },
    { "synchronous", "EXTRA", "3" },
    { "foreign_keys", "ON", "1" },
    { "trusted_schema", "OFF", "0" },
    { "cell_size_check", "ON", "1" },
    { "secure_delete", "ON", "1" },
    { "recursive_triggers", "ON", "1" },
    { "temp_store", "MEMORY", "2" },
    { "cache_size", "-65536", "-65536" },
};

} // namespace

Error sqlError(const QSqlError &error, const QString &what)
{
    const int native = error.nativeErrorCode().toInt();
    const QString detail = u"%1 %2"_s.arg(what).arg(native);
    switch (native & 0xff) {
    case 5:
    case 6:
        return { ErrorCode::Busy, detail, {} };
    case 8:
        return { ErrorCode::ReadOnly, detail, {} };
    case 10:
        return { ErrorCode::Io, detail, {} };
    case 11:
        return { ErrorCode::Damaged, detail, {} };
    case 13:
        return { ErrorCode::Full, detail, {} };
    case 14:
        return { ErrorCode::Denied, detail, {} };
    case 19:
        return { native == 2067 || native == 1555 ? ErrorCode::Exists : ErrorCode::Internal, detail, {} };
    case 26:
        return { ErrorCode::NotOurs, detail, {} };
    default:
        return { ErrorCode::Internal, detail, {} };
    }
}

qint64 integerOf(const Cell &cell)
{
    const auto *value = std::get_if<qint64>(&cell);
    return value != nullptr ? *value : 0;
}

QString textOf(const Cell &cell)
{
    const auto *value = std::get_if<QString>(&cell);
    return value != nullptr ? *value : QString();
}

QByteArray blobOf(const Cell &cell)
{
    const auto *value = std::get_if<QByteArray>(&cell);
    return value != nullptr ? *value : QByteArray();
}

bool isNull(const Cell &cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

Database::Database(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
{
}

Database::~Database()
{
    handle().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return fail(ErrorCode::Internal, u"driver"_s, { u"libqt6sql6-sqlite"_s });
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> made(new Database(name, path));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(uri(path, mode == Mode::New));
        db.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (!db.open())
            return fail(sqlError(db.lastError(), u"open"_s));
    }
    if (auto applied = made->applyRecipe(mode); !applied)
        return fail(applied.error());
    return made;
}

Result<void> Database::applyRecipe(Mode mode)
{
    if (mode == Mode::New) {
        // SQLite takes a page size only before the first page is written.
        if (auto set = exec(u"PRAGMA page_size=16384"_s); !set)
            return set;
    }
    for (const Pragma &pragma : recipe) {
        const QString name = QString::fromLatin1(pragma.name);
        if (auto set = scalar(u"PRAGMA %1=%2"_s.arg(name, QLatin1StringView(pragma.set))); !set)
            return fail(set.error());
        const Result<QString> seen = scalar(u"PRAGMA %1"_s.arg(name));
        if (!seen)
            return fail(seen.error());
        if (*seen != QLatin1StringView(pragma.expected))
            return fail(ErrorCode::Internal, u"pragma %1=%2"_s.arg(name, *seen));
    }
    return {};
}

Result<void> Database::exec(const QString &sql)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(sqlError(query.lastError(), sql.left(24)));
    return {};
}

Result<QString> Database::scalar(const QString &sql)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(sqlError(query.lastError(), sql.left(24)));
    return query.next() ? query.value(0).toString() : QString();
}

Query::Query(const Database &database, const QString &sql)
    : m_query(database.handle())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Query::Query(const Database &database, const QString &sql, Named)
    : Query(database, sql)
{
    m_named = true;
}

const QString &Query::placeholder(int place)
{
    static const QStringList names = [] {
        QStringList made;
        for (int i = 0; i < 32; ++i)
            made << u":p%1"_s.arg(i);
        return made;
    }();
    return names.at(place);
}

void Query::bindNext(const QVariant &value)
{
    if (m_named)
        m_query.bindValue(placeholder(m_bound++), value);
    else
        m_query.bindValue(m_bound++, value);
}

Query &Query::bind(qint64 value)
{
    bindNext(QVariant(value));
    return *this;
}

Query &Query::bind(const QString &value)
{
    bindNext(QVariant(value.isNull() ? u""_s : value));
    return *this;
}

Query &Query::bind(const QByteArray &value)
{
    bindNext(QVariant(value.isNull() ? QByteArray("") : value));
    return *this;
}

Query &Query::bindNull()
{
    bindNext(QVariant());
    return *this;
}

Query &Query::bind(const Cell &cell)
{
    if (const auto *integer = std::get_if<qint64>(&cell))
        return bind(*integer);
    if (const auto *text = std::get_if<QString>(&cell))
        return bind(*text);
    if (const auto *blob = std::get_if<QByteArray>(&cell))
        return bind(*blob);
    return bindNull();
}

Result<void> Query::execute()
{
    m_bound = 0;
    if (!m_prepared)
        return fail(sqlError(m_query.lastError(), u"prepare"_s));
    if (!m_query.exec())
        return fail(sqlError(m_query.lastError(), m_query.lastQuery().left(24)));
    return {};
}

Result<int> Query::run()
{
    if (auto done = execute(); !done)
        return fail(done.error());
    const int changed = m_query.numRowsAffected();
    m_query.finish();
    return changed;
}

Result<void> Query::start()
{
    return execute();
}

Result<bool> Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().type() != QSqlError::NoError)
        return fail(sqlError(m_query.lastError(), m_query.lastQuery().left(24)));
    m_query.finish();
    return false;
}

void Query::finish()
{
    m_query.finish();
}

bool Query::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Query::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Query::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Query::blob(int column) const
{
    return m_query.value(column).toByteArray();
}

Cell Query::cell(int column) const
{
    const QVariant value = m_query.value(column);
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toLongLong();
    case QMetaType::QString:
        return value.isNull() ? Cell() : Cell(value.toString());
    case QMetaType::QByteArray:
        return value.isNull() ? Cell() : Cell(value.toByteArray());
    default:
        return {};
    }
}

} // namespace kib::storage
