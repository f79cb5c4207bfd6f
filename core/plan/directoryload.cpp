// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/plan/directorybuilder.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <vector>

namespace kib::plan {

namespace {

using DatesOfAll = QHash<ClientId, CaseDates>;

// What counts of a decision, in the order they were taken.
struct Decided {
    QDate on;
    PlacementId id; // carries the time it was made: the order of one day
    ClientId client;
    QDate reviewOn;
    QString path;
};

// The store gives them in no order: sorting whole rows would hold all of them in memory.
Result<void> addDecisions(DatesOfAll &dates, const CaseSources &sources, QDate today)
{
    std::vector<Decided> decided;
    auto read = sources.placements.forEach([&](const placement::Placement &one) {
        if (one.on <= today && (one.reviewOn.isValid() || !one.path.isEmpty()))
            decided.push_back({ one.on, one.id, one.client, one.reviewOn, one.path });
    });
    if (!read)
        return read;
    std::sort(decided.begin(), decided.end(), [](const Decided &a, const Decided &b) {
        return a.on != b.on ? a.on < b.on : a.id.bytes() < b.id.bytes();
    });
    for (const Decided &one : decided)
        dates[one.client].decide(one.reviewOn, one.path);
    return {};
}

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
    if (read)
        read = addDecisions(dates, sources, today);
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
    // `behind`: somebody looks at an earlier directory meanwhile, and that comes first.
    Writing(std::function<void(client::Client &&)> write, bool behind)
        : m_write(std::move(write))
    {
        if (behind)
            m_pool.setThreadPriority(QThread::IdlePriority);
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
    const method::Method &method, const QHash<AccountId, QString> &names, QDate today,
    const std::shared_ptr<const Directory> &before)
{
    DirectoryBuilder builder(method, names, before);
    DatesOfAll dates;
    const auto write = [&](client::Client &&client) {
        const ClientId id = client.id;
        builder.add(caseRow(std::move(client), std::as_const(dates).value(id), method, today));
    };
    Writing writing(write, before != nullptr);
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
