// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqlplacementstore.h"

#include "core/storage/cells.h"
#include "core/storage/fields.h"

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr quint16 path = 1;
constexpr quint16 reason = 2;
constexpr quint16 advisedCategory = 3;
constexpr quint16 advisedPath = 4;
constexpr quint16 adviceRule = 5;
constexpr quint16 facts = 6;

placement::Placement placementFrom(const Row &row)
{
    const QByteArray sealed = blobOf(row[11]);
    const FieldReader reader(sealed);
    return { requiredId<PlacementId>(row[0]), requiredId<ClientId>(row[2]), idOf<InterviewId>(row[3]),
        dayOf(row[4]), textOf(row[5]), reader.text(path), textOf(row[7]), textOf(row[8]),
        requiredId<AccountId>(row[9]), dayOf(row[10]), reader.text(reason), reader.text(advisedCategory),
        reader.text(advisedPath), reader.text(adviceRule), reader.blob(facts) };
}

} // namespace

Result<void> SqlPlacementStore::add(const placement::Placement &placement)
{
    FieldWriter sealed;
    sealed.add(path, placement.path);
    sealed.add(reason, placement.reason);
    sealed.add(advisedCategory, placement.advisedCategory);
    sealed.add(advisedPath, placement.advisedPath);
    sealed.add(adviceRule, placement.adviceRule);
    sealed.add(facts, placement.facts);
    return m_rows.insert(table::placement,
        { placement.id.bytes(), qint64 { 1 }, placement.client.bytes(), idCell(placement.interview),
            dayCell(placement.on), textCell(placement.category), u"decided"_s, placement.methodKey,
            placement.methodVersion, placement.decidedBy.bytes(), dayCell(placement.reviewOn),
            sealed.bytes() });
}

Result<QList<placement::Placement>> SqlPlacementStore::of(ClientId client) const
{
    // Ids carry the time they were made: the order of decisions of one day.
    return mapped(
        m_rows.select(table::placement, u"WHERE client_id=? ORDER BY on_date, id"_s, { client.bytes() }),
        placementFrom);
}

Result<QList<placement::Placement>> SqlPlacementStore::all() const
{
    return mapped(m_rows.select(table::placement, u"ORDER BY on_date, id"_s, {}), placementFrom);
}

Result<void> SqlPlacementStore::forEach(const std::function<void(const placement::Placement &)> &visit) const
{
    return m_rows.each(table::placement, {}, {}, true, [&visit](const Row &row) {
        visit(placementFrom(row));
        return true;
    });
}

} // namespace kib::storage
