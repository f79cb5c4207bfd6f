// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/client.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <random>

namespace kib::exchange {

// Chance from a seed: the same seed gives the same office on every machine.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    {
    }
    // 0 <= result < below; below >= 1.
    [[nodiscard]] int number(int below) { return static_cast<int>(m_engine() % static_cast<quint64>(below)); }
    [[nodiscard]] int between(int least, int most) { return least + number(most - least + 1); }
    [[nodiscard]] bool percent(int share) { return number(100) < share; }
    template<class List>
    [[nodiscard]] auto pick(const List &list)
    {
        return list.at(number(static_cast<int>(list.size())));
    }

private:
    std::mt19937_64 m_engine;
};

// Names of the practice office's caseworkers; the first is the account that opens it.
[[nodiscard]] const QStringList &practiceCaseworkers();

// A person who does not exist. `index` counts from 0 and makes number and BSN unique (up to 1 million).
[[nodiscard]] client::Identity inventedPerson(int index, Chance &chance, QDate today);

} // namespace kib::exchange
