// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/interview/interview.h"

#include <QList>

#include <optional>

namespace kib::interview {

class InterviewStore
{
public:
    virtual ~InterviewStore() = default;
    [[nodiscard]] virtual Result<std::optional<Interview>> openOf(ClientId client) const = 0;
    // What this caseworker began and did not finish; no order.
    [[nodiscard]] virtual Result<QList<Interview>> openOf(AccountId account) const = 0;
    [[nodiscard]] virtual Result<Interview> byId(InterviewId id) const = 0; // NotFound, Damaged
    [[nodiscard]] virtual Result<QList<Interview>> of(ClientId client) const = 0; // oldest first
    [[nodiscard]] virtual Result<QList<Interview>> all() const = 0; // no order
    // Exists when the client already has an open one.
    [[nodiscard]] virtual Result<void> add(const Interview &interview) = 0;
    [[nodiscard]] virtual Result<void> update(Interview &interview) = 0; // Conflict

    // In the order they were written.
    [[nodiscard]] virtual Result<QList<AnswerEvent>> events(InterviewId interview) const = 0;
    // Appends; the event's seq is set by the store. Later main-branch values than `base` make it a side
    // branch.
    [[nodiscard]] virtual Result<void> append(const Interview &interview, const QList<AnswerEvent> &events)
        = 0;
};

} // namespace kib::interview
