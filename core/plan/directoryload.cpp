// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/directorybuilder.h"

namespace kib::plan {

namespace {

using DatesOfAll = QHash<ClientId, CaseDates>;

Result<DatesOfAll> datesOfAll(const CaseSources &sources, QDate today)
{
    DatesOfAll dates;
    const Result<QList<contact::Appointment>> planned = sources.contacts.plannedAppointments();
    if (!planned)
        return fail(planned.error());
    for (const contact::Appointment &appointment : *planned)
        dates[appointment.client].add(appointment, today);
    auto read = sources.contacts.forEachMoment(
        [&](const contact::ContactMoment &moment) { dates[moment.client].add(moment, today); });
    if (read) {
        read = sources.placements.forEach(
            [&](const placement::Placement &placement) { dates[placement.client].add(placement, today); });
    }
    if (read) {
        read = sources.plans.forEachActivity(
            [&](const Activity &activity) { dates[activity.client].add(activity); });
    }
    if (!read)
        return fail(read.error());
    return dates;
}

} // namespace

Result<std::shared_ptr<const Directory>> loadDirectory(const CaseSources &sources,
    const method::Method &method, const QHash<AccountId, QString> &names, QDate today)
{
    const Result<DatesOfAll> dates = datesOfAll(sources, today);
    if (!dates)
        return fail(dates.error());
    DirectoryBuilder builder(method, names);
    auto read = sources.clients.forEach([&](client::Client &&client) {
        const ClientId id = client.id;
        builder.add(caseRow(std::move(client), dates->value(id), method, today));
    });
    if (!read)
        return fail(read.error());
    return builder.build(today);
}

} // namespace kib::plan
