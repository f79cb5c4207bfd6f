// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/readahead.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace kib::exchange {

namespace {

QString spouseText(const client::PersonName &name)
{
    QString text;
    for (const client::Spouse &spouse : name.spouses)
        text += spouse.titleCode + u'\n' + spouse.prefix + u'\n' + spouse.surname
            + (spouse.ended ? u'x' : u'\n');
    return text;
}

size_t fingerprint(const ClientRow &row)
{
    const client::Identity &one = row.identity;
    const auto date
        = [](const std::optional<client::PartialDate> &value) { return value ? value->toBrp() : QString(); };
    return qHashMulti(1, one.number, one.bsn, one.name.givenNames, one.name.initials, one.name.titleCode,
        one.name.prefix, one.name.surname, static_cast<int>(one.name.gender),
        static_cast<int>(one.name.usage), spouseText(one.name), date(one.birth), date(one.death), one.secrecy,
        one.address.street, one.address.houseNumber, one.address.houseLetter, one.address.houseNumberSuffix,
        one.address.houseNumberIndication, one.address.postcode, one.address.city, one.address.foreignLines,
        one.address.country, one.phone, one.email, date(one.benefitSince), one.withWsp, row.saysAlive,
        row.lastContact.toJulianDay(), row.caseworker);
}

using Batch = std::vector<CheckedRow>;

constexpr size_t rowsPerBatch = 256;
constexpr size_t mostBatches = 8; // how far reading may be ahead: memory stays flat

// Batches on their way from the reading thread to the one that takes them.
class Belt
{
public:
    // False when nobody takes any more.
    bool put(Batch batch)
    {
        std::vector<Batch> done; // freed by the thread that made them, after the lock
        std::unique_lock lock(m_mutex);
        std::swap(done, m_done);
        m_changed.wait(lock, [this] { return m_stopped || m_batches.size() < mostBatches; });
        if (m_stopped)
            return false;
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }

    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

    // Takes back the one before; empty at the end.
    Batch next(Batch before)
    {
        std::unique_lock lock(m_mutex);
        m_done.push_back(std::move(before));
        m_changed.wait(lock, [this] { return m_ended || !m_batches.empty(); });
        if (m_batches.empty())
            return {};
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    std::vector<Batch> m_done;
    bool m_ended = false;
    bool m_stopped = false;
};

} // namespace

Result<CsvSummary> readAhead(
    CsvReader &reader, ClientRowChecker &checker, const std::function<bool(CheckedRow &)> &take)
{
    Belt belt;
    Result<CsvSummary> summary;
    std::thread reading([&] {
        Batch batch;
        batch.reserve(rowsPerBatch);
        summary = reader.read([&](const CsvRow &row) {
            ClientRow checked = checker.check(row);
            const size_t print = fingerprint(checked);
            batch.push_back({ row, std::move(checked), print });
            if (batch.size() < rowsPerBatch)
                return true;
            Batch full;
            full.reserve(rowsPerBatch);
            std::swap(full, batch);
            return belt.put(std::move(full));
        });
        if (!batch.empty())
            belt.put(std::move(batch));
        belt.end();
    });
    bool wanted = true;
    Batch batch;
    while (wanted) {
        batch = belt.next(std::move(batch));
        if (batch.empty())
            break;
        wanted = std::all_of(batch.begin(), batch.end(), take);
    }
    belt.stop();
    reading.join();
    return summary;
}

} // namespace kib::exchange
