// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace kib::placement {

// A caseworker's decision beside what the rules proposed. Dated; a new one never replaces an old one.
struct Placement {
    PlacementId id;
    ClientId client;
    std::optional<InterviewId> interview;
    QDate on;
    QString category; // empty = only a path was decided
    QString path; // empty = only a category was decided
    QString methodKey;
    QString methodVersion; // the definitions that held
    AccountId decidedBy;
    QDate reviewOn; // invalid = none
    QString reason;
    QString advisedCategory; // empty = no proposal
    QString advisedPath;
    QString adviceRule; // keys of the rules that spoke, apart by a blank; empty without a proposal
    QByteArray facts; // JSON of the facts used

    // Whether it is the same decision on the same advice and facts, for the same reason, by the same person
    // on the same day.
    [[nodiscard]] bool saysTheSame(const Placement &other) const
    {
        return on == other.on && category == other.category && path == other.path
            && decidedBy == other.decidedBy && reviewOn == other.reviewOn && reason == other.reason
            && advisedCategory == other.advisedCategory && advisedPath == other.advisedPath
            && facts == other.facts;
    }

    // Whether the decision differs from a proposal. Without a proposal there is nothing to deviate from.
    [[nodiscard]] bool deviates() const
    {
        return (!advisedCategory.isEmpty() && !category.isEmpty() && category != advisedCategory)
            || (!advisedPath.isEmpty() && !path.isEmpty() && path != advisedPath);
    }
};

// Clients by the path last decided for them in the period; invalid dates = open ended. `placements` oldest
// first.
[[nodiscard]] QHash<QString, qint64> countedPaths(
    const QList<Placement> &placements, QDate from, QDate until);

class PlacementStore
{
public:
    virtual ~PlacementStore() = default;
    [[nodiscard]] virtual Result<void> add(const Placement &placement) = 0;
    [[nodiscard]] virtual Result<QList<Placement>> of(ClientId client) const = 0; // oldest first
    [[nodiscard]] virtual Result<QList<Placement>> all() const = 0; // oldest first
    // The same in no order, one at a time.
    [[nodiscard]] virtual Result<void> forEach(const std::function<void(const Placement &)> &visit) const = 0;
};

} // namespace kib::placement
