// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interviewstore.h"
#include "core/storage/rowstore.h"

namespace kib::storage {

class OpLog;

class SqlInterviewStore final : public interview::InterviewStore
{
public:
    SqlInterviewStore(RowStore &rows, const OpLog &log)
        : m_rows(rows)
        , m_log(log)
    {
    }

    [[nodiscard]] Result<std::optional<interview::Interview>> openOf(ClientId client) const override;
    [[nodiscard]] Result<QList<interview::Interview>> openOf(AccountId account) const override;
    [[nodiscard]] Result<interview::Interview> byId(InterviewId id) const override;
    [[nodiscard]] Result<QList<interview::Interview>> of(ClientId client) const override;
    [[nodiscard]] Result<QList<interview::Interview>> all() const override;
    [[nodiscard]] Result<void> add(const interview::Interview &interview) override;
    [[nodiscard]] Result<void> update(interview::Interview &interview) override;
    [[nodiscard]] Result<QList<interview::AnswerEvent>> events(InterviewId interview) const override;
    [[nodiscard]] Result<void> append(
        const interview::Interview &interview, const QList<interview::AnswerEvent> &events) override;

private:
    // The committed events of the talk at hand. They are never changed or removed while the file is open, so
    // each answer of a long talk reads only what is new.
    struct Known {
        std::optional<InterviewId> interview;
        qint64 until = 0; // seq; every event up to here is in `events`
        QList<interview::AnswerEvent> events;
    };
    RowStore &m_rows;
    const OpLog &m_log;
    mutable Known m_known;
};

} // namespace kib::storage
