// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/slotplanner.h"

#include "core/contact/appointment.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::contact {

QList<QTime> slotTimes(const method::Method &method)
{
    QList<QTime> times;
    for (const QString &key : { u"slot_1"_s, u"slot_2"_s, u"slot_3"_s, u"slot_4"_s })
        times << QTime::fromMSecsSinceStartOfDay(static_cast<int>(method.setting(key)) * 60'000);
    std::sort(times.begin(), times.end());
    return times;
}

SlotPlanner::SlotPlanner(SlotGrid grid, const WorkCalendar &calendar)
    : m_grid(std::move(grid))
{
    for (QDate day = m_grid.from; day <= m_grid.until; day = day.addDays(1)) {
        if (calendar.isWorkingDay(day))
            m_days.append(day);
    }
}

void SlotPlanner::block(AccountId caseworker, QDate on, QTime at, int minutes)
{
    const qsizetype day = m_days.indexOf(on);
    if (day < 0)
        return;
    for (qsizetype i = 0; i < m_grid.times.size(); ++i) {
        if (overlaps(at, minutes, m_grid.times.at(i), m_grid.minutes))
            m_busy[caseworker].taken.insert(day * m_grid.times.size() + i);
    }
}

std::optional<qsizetype> SlotPlanner::firstFree(AccountId caseworker)
{
    Busy &busy = m_busy[caseworker];
    while (busy.taken.contains(busy.from))
        ++busy.from;
    if (busy.from >= m_days.size() * m_grid.times.size())
        return std::nullopt;
    return busy.from;
}

std::optional<Slot> SlotPlanner::take(AccountId caseworker)
{
    const std::optional<qsizetype> free = firstFree(caseworker);
    if (!free)
        return std::nullopt;
    const qsizetype perDay = m_grid.times.size();
    const Slot slot { caseworker, m_days.at(*free / perDay), m_grid.times.at(*free % perDay) };
    block(caseworker, slot.on, slot.at, m_grid.minutes); // a long talk takes more than its own slot
    return slot;
}

std::optional<Slot> SlotPlanner::takeFromAny(const QList<AccountId> &caseworkers)
{
    std::optional<std::pair<qsizetype, AccountId>> best;
    for (const AccountId &caseworker : caseworkers) {
        const std::optional<qsizetype> free = firstFree(caseworker);
        if (free && (!best || *free < best->first))
            best.emplace(*free, caseworker);
    }
    return best ? take(best->second) : std::nullopt;
}

} // namespace kib::contact
