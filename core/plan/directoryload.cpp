// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/plan/directorybuilder.h"

#include <QSemaphore>
#include <QThreadPool>

#include <vector>

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

// What lists show and search of a client costs as much as reading the client. So one thread reads and
// opens, and another writes the directory a few clients behind, in the same order.
class Writing
{
public:
    explicit Writing(std::function<void(client::Client &&)> write)
        : m_write(std::move(write))
    {
        m_pool.setMaxThreadCount(1);
        m_pool.start([] { (void)searchKey(QStringLiteral("é")); }); // what folds letters is slow to begin
    }

    void add(client::Client &&client)
    {
        m_batch.push_back(std::move(client));
        if (m_batch.size() == batchSize)
            give();
    }

    void finish()
    {
        give();
        m_pool.waitForDone();
    }

private:
    static constexpr size_t batchSize = 128;
    static constexpr int mostBatches = 4; // how far reading may be ahead: memory stays flat

    void give()
    {
        m_room.acquire();
        m_pool.start([this, batch = std::exchange(m_batch, {})]() mutable {
            for (client::Client &client : batch)
                m_write(std::move(client));
            m_room.release();
        });
    }

    std::function<void(client::Client &&)> m_write;
    std::vector<client::Client> m_batch;
    QSemaphore m_room { mostBatches };
    QThreadPool m_pool; // last: it goes first, and waits
};

} // namespace

Result<std::shared_ptr<const Directory>> loadDirectory(const CaseSources &sources,
    const method::Method &method, const QHash<AccountId, QString> &names, QDate today)
{
    DirectoryBuilder builder(method, names);
    DatesOfAll dates;
    Writing writing([&](client::Client &&client) {
        const ClientId id = client.id;
        builder.add(caseRow(std::move(client), std::as_const(dates).value(id), method, today));
    });
    Result<DatesOfAll> known = datesOfAll(sources, today);
    if (!known)
        return fail(known.error());
    dates = std::move(*known); // complete before the first client
    auto read
        = sources.clients.forEach([&writing](client::Client &&client) { writing.add(std::move(client)); });
    writing.finish();
    if (!read)
        return fail(read.error());
    return builder.build(today);
}

} // namespace kib::plan
