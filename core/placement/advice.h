// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/value.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kib::placement {

// What rules work on, from an interview or a facts file. Unset = not known, which is never the same as no.
struct FactSet {
    std::optional<qint64> weeksToPaidWork; // 0..520, as typed
    std::optional<bool> intensiveGuidance;
    QString upwardPotential; // within_year, longer_than_year, none_within_3_years; empty = unknown
    std::optional<qint64> loonwaardeEstimate; // whole percent 0..100, always an estimate
    std::optional<qint64> participationStep; // 1..6
    std::optional<bool> statedWorkCapacity; // said directly by a caseworker; outranks the estimate
    std::optional<QStringList>
        obstacles; // domain keys whose obstacle is "yes"; unset = nothing was discussed

    // Stated, else estimate > threshold (setting work_capacity_above, 30; exactly 30 = no), else unknown.
    [[nodiscard]] std::optional<bool> workCapacity(qint64 threshold) const;
    friend bool operator==(const FactSet &, const FactSet &) = default;
};

struct Because {
    QString fact; // key; empty for a sentence about the definitions themselves
    method::Value value;
    QString text; // Dutch sentence
};

// "If `fact` were `value`, the proposal would be `proposal`" (empty = none).
struct WouldChange {
    QString fact;
    method::Value value;
    QString proposal;
    QString text;
};

// A proposal, or none, with its reasons. A person decides.
struct Advice {
    QString proposal; // empty = no proposal
    QString rule; // key of the rule that spoke; empty without a proposal
    QString ruleText;
    QList<Because> because;
    QStringList missing; // facts without which nothing more can be said
    QList<WouldChange> wouldChange;
};

struct FullAdvice {
    Advice category;
    Advice path;
    std::optional<bool> workCapacity;
};

} // namespace kib::placement
