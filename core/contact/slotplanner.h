// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/workdays.h"
#include "core/method/method.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QTime>

#include <optional>

namespace kib::contact {

// When talks can be held: on working days of the period, at the method's times.
struct SlotGrid {
    QDate from;
    QDate until; // included
    QList<QTime> times; // ascending
    int minutes = 75; // how long a talk takes
};

// slot_1 to slot_4 of the method.
[[nodiscard]] QList<QTime> slotTimes(const method::Method &method);

struct Slot {
    AccountId caseworker;
    QDate on;
    QTime at;
};

// Hands out free slots, earliest first, each once. Knows what is already planned, also at odd times.
class SlotPlanner
{
public:
    SlotPlanner(SlotGrid grid, const WorkCalendar &calendar);

    // A talk that is already there; it blocks every slot of that caseworker it overlaps.
    void block(AccountId caseworker, QDate on, QTime at, int minutes);
    // The caseworker's earliest free slot; nothing when the period is full or has no working day.
    [[nodiscard]] std::optional<Slot> take(AccountId caseworker);
    // The earliest free slot of any of them; ties go to the first in the list.
    [[nodiscard]] std::optional<Slot> takeFromAny(const QList<AccountId> &caseworkers);
    [[nodiscard]] bool hasWorkingDay() const { return !m_days.isEmpty(); }

private:
    [[nodiscard]] std::optional<qsizetype> firstFree(AccountId caseworker);
    SlotGrid m_grid;
    QList<QDate> m_days;
    struct Busy {
        QSet<qsizetype> taken; // index = day * times + time
        qsizetype from = 0; // everything before is taken
    };
    QHash<AccountId, Busy> m_busy;
};

} // namespace kib::contact
