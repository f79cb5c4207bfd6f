// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/method.h"
#include "core/placement/advice.h"

#include <QHash>
#include <QString>

namespace kib::placement {

// A person's facts as rules see them, with those worked out from others: obstacle_count and work_capacity.
class Situation
{
public:
    Situation(const method::Method &method, const FactSet &facts);

    // monostate for what is not known and for keys that are no fact.
    [[nodiscard]] method::Value value(const QString &key) const;
    [[nodiscard]] method::Facts facts() const;
    // The same person if one fact were different; what is worked out from it follows.
    [[nodiscard]] Situation with(const QString &key, const method::Value &value) const;

    [[nodiscard]] const FactSet &known() const { return m_facts; }
    [[nodiscard]] qint64 capacityThreshold() const { return m_threshold; }

private:
    FactSet m_facts;
    qint64 m_threshold;
    QHash<QString, method::Value> m_values;
};

} // namespace kib::placement
