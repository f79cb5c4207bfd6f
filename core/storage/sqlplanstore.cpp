// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqlplanstore.h"

#include "core/storage/cells.h"
#include "core/storage/fields.h"

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr quint16 goal = 1;
constexpr quint16 sensitiveService = 2;

plan::Activity activityFrom(const Row &row)
{
    const QByteArray sealed = blobOf(row[9]);
    const FieldReader text(sealed);
    const QString hidden = text.text(sensitiveService);
    return { requiredId<ActivityId>(row[0]), integerOf(row[1]), requiredId<ClientId>(row[2]),
        hidden.isEmpty() ? textOf(row[3]) : hidden, !hidden.isEmpty(),
        plan::activityStatus(textOf(row[4])).value_or(plan::ActivityStatus::Planned), dayOf(row[5]),
        dayOf(row[6]), requiredId<AccountId>(row[8]), text.text(goal) };
}

} // namespace

Result<void> SqlPlanStore::add(const plan::Activity &activity)
{
    if (activity.end < activity.begin)
        return fail(ErrorCode::Invalid, u"end_before_begin"_s);
    FieldWriter text;
    text.add(goal, activity.goal);
    if (activity.sensitive)
        text.add(sensitiveService, activity.service);
    return m_rows.insert(table::service,
        { activity.id.bytes(), qint64 { 1 }, activity.client.bytes(),
            activity.sensitive ? u"support"_s : activity.service, key(activity.status),
            dayCell(activity.begin), dayCell(activity.end), {}, activity.account.bytes(),
            bytesCell(text.bytes()) });
}

Result<QList<plan::Activity>> SqlPlanStore::activities() const
{
    return mapped(m_rows.select(table::service, {}, {}), activityFrom);
}

Result<void> SqlPlanStore::forEachActivity(const std::function<void(const plan::Activity &)> &visit) const
{
    return m_rows.each(table::service, {}, {}, false, [&visit](const Row &row) {
        visit(activityFrom(row));
        return true;
    });
}

Result<QList<plan::Activity>> SqlPlanStore::activitiesOf(ClientId client) const
{
    return mapped(m_rows.select(table::service, u"WHERE client_id=? ORDER BY begin_on"_s, { client.bytes() }),
        activityFrom);
}

} // namespace kib::storage
