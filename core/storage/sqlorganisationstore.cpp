// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqlorganisationstore.h"

#include "core/storage/cells.h"

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

const QByteArray office(16, '\0'); // scope of settings that hold for everybody

WorkCalendar calendarOf(const QHash<QString, QString> &values)
{
    QSet<QDate> closed;
    for (const QString &day : values.value(u"closed_days"_s).split(u' ', Qt::SkipEmptyParts))
        closed.insert(QDate::fromString(day, Qt::ISODate));
    const QString liberation = values.value(u"liberation_day"_s);
    return WorkCalendar(closed, values.value(u"good_friday"_s) == "closed"_L1,
        liberation == "open"_L1         ? WorkCalendar::LiberationDay::Open
            : liberation == "closed"_L1 ? WorkCalendar::LiberationDay::Closed
                                        : WorkCalendar::LiberationDay::ClosedInLustrumYears);
}

} // namespace

Result<client::Organisation> SqlOrganisationStore::organisation() const
{
    const Result<QList<Row>> rows = m_rows.select(table::setting, {}, {});
    if (!rows)
        return fail(rows.error());
    QHash<QString, QString> values;
    client::Organisation out;
    for (const Row &row : *rows) {
        if (blobOf(row[0]) == office)
            values.insert(textOf(row[1]), textOf(row[3]));
        else if (textOf(row[1]) == "fte"_L1)
            out.fteHundredths.insert(requiredId<AccountId>(row[0]), textOf(row[3]).toInt());
    }
    out.name = values.value(u"name"_s);
    out.phone = values.value(u"phone"_s);
    out.email = values.value(u"email"_s);
    out.visitAddress = values.value(u"visit_address"_s);
    out.returnAddress = values.value(u"return_address"_s);
    out.windowProfile = values.value(u"window_profile"_s);
    out.calendar = calendarOf(values);
    return out;
}

Result<QString> SqlOrganisationStore::value(const QString &key) const
{
    const Result<Row> row = m_rows.find(table::setting, { office, key });
    if (row)
        return textOf((*row)[3]);
    return row.error().code == ErrorCode::NotFound ? Result<QString>(QString()) : fail(row.error());
}

Result<void> SqlOrganisationStore::write(const QByteArray &scope, const QString &key, const QString &value)
{
    Result<Row> known = m_rows.find(table::setting, { scope, key });
    if (!known && known.error().code != ErrorCode::NotFound)
        return fail(known.error());
    if (!known)
        return m_rows.insert(table::setting, { scope, key, qint64 { 1 }, value, {} });
    if (textOf((*known)[3]) == value)
        return {};
    (*known)[3] = value;
    return m_rows.update(table::setting, *known);
}

Result<void> SqlOrganisationStore::set(const QString &key, const QString &value)
{
    if (key != "import_mapping"_L1) {
        if (auto sound = client::checkSetting(key, value); !sound)
            return sound;
    }
    return write(office, key, value);
}

Result<void> SqlOrganisationStore::setFte(AccountId caseworker, int hundredths)
{
    if (hundredths < 0 || hundredths > 200)
        return fail(ErrorCode::Invalid, u"fte_range"_s);
    return write(caseworker.bytes(), u"fte"_s, QString::number(hundredths));
}

} // namespace kib::storage
