// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqlmethodstore.h"

#include "core/method/methodreader.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::storage {

Result<std::shared_ptr<const method::Method>> SqlMethodStore::read(const Row &row) const
{
    const QString name = textOf(row[0]) + u'/' + textOf(row[1]);
    if (const auto known = m_read.constFind(name); known != m_read.constEnd())
        return *known;
    const QByteArray body = textOf(row[4]).toUtf8();
    if (QCryptographicHash::hash(body, QCryptographicHash::Sha256) != blobOf(row[5]))
        return fail(ErrorCode::Damaged, u"method_version"_s);
    Result<method::Method> made = method::rereadMethod(body); // checked when it was put in
    if (!made)
        return fail(made.error());
    const auto kept = std::make_shared<const method::Method>(std::move(*made));
    m_read.insert(name, kept);
    return kept;
}

Result<std::shared_ptr<const method::Method>> SqlMethodStore::current() const
{
    const Result<QList<Row>> rows = m_rows.select(table::methodVersion, u"WHERE status='current'"_s, {});
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return fail(std::any_of(m_rows.damage().begin(), m_rows.damage().end(),
                        [](const DamagedRow &row) { return row.table == "method_version"_L1; })
                ? ErrorCode::Damaged
                : ErrorCode::NotFound,
            u"method"_s);
    return read(rows->first());
}

Result<std::shared_ptr<const method::Method>> SqlMethodStore::version(
    const QString &key, const QString &version) const
{
    // A version never changes, so what was verified once stands; its text is the longest of any row.
    if (const auto known = m_read.constFind(key + u'/' + version); known != m_read.constEnd())
        return *known;
    const Result<Row> row = m_rows.find(table::methodVersion, { key, version });
    if (!row)
        return fail(row.error());
    return read(*row);
}

Result<void> SqlMethodStore::retireOthers(const method::Method &method)
{
    const Result<QList<Row>> rows = m_rows.select(table::methodVersion, u"WHERE status='current'"_s, {});
    if (!rows)
        return fail(rows.error());
    for (Row row : *rows) {
        if (textOf(row[0]) == method.key && textOf(row[1]) == method.version)
            continue;
        row[3] = u"old"_s;
        if (auto done = m_rows.update(table::methodVersion, row); !done)
            return done;
    }
    return {};
}

Result<void> SqlMethodStore::install(const method::Method &method)
{
    if (auto done = retireOthers(method); !done)
        return done;
    const QByteArray hash = QCryptographicHash::hash(method.body, QCryptographicHash::Sha256);
    Result<Row> known = m_rows.find(table::methodVersion, { method.key, method.version });
    if (!known && known.error().code != ErrorCode::NotFound)
        return fail(known.error());
    if (known) {
        if (blobOf((*known)[5]) != hash)
            return fail(ErrorCode::Conflict, u"method_version"_s, { method.key, method.version });
        if (textOf((*known)[3]) == "current"_L1)
            return {};
        (*known)[3] = u"current"_s;
        return m_rows.update(table::methodVersion, *known);
    }
    return m_rows.insert(table::methodVersion,
        { method.key, method.version, qint64 { 1 }, u"current"_s, QString::fromUtf8(method.body), hash,
            m_rows.session().account.bytes(), m_clock.nowMs(), {} });
}

} // namespace kib::storage
