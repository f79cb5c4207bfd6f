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
        std::unique_lock lock(m_mutex);
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

    // Empty at the end.
    Batch next()
    {
        std::unique_lock lock(m_mutex);
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
    bool m_ended = false;
    bool m_stopped = false;
};

} // namespace

Result<CsvSummary> readAhead(
    CsvReader &reader, ClientRowChecker &checker, const std::function<bool(const CheckedRow &)> &take)
{
    Belt belt;
    Result<CsvSummary> summary;
    std::thread reading([&] {
        Batch batch;
        batch.reserve(rowsPerBatch);
        summary = reader.read([&](const CsvRow &row) {
            batch.push_back({ row, checker.check(row) });
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
    while (wanted) {
        const Batch batch = belt.next();
        if (batch.empty())
            break;
        wanted = std::all_of(batch.begin(), batch.end(), take);
    }
    belt.stop();
    reading.join();
    return summary;
}

} // namespace kib::exchange
