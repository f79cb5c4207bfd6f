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
    [[nodiscard]] Result<interview::Interview> byId(InterviewId id) const override;
    [[nodiscard]] Result<QList<interview::Interview>> of(ClientId client) const override;
    [[nodiscard]] Result<QList<interview::Interview>> all() const override;
    [[nodiscard]] Result<void> add(const interview::Interview &interview) override;
    [[nodiscard]] Result<void> update(interview::Interview &interview) override;
    [[nodiscard]] Result<QList<interview::AnswerEvent>> events(InterviewId interview) const override;
    [[nodiscard]] Result<void> append(
        const interview::Interview &interview, const QList<interview::AnswerEvent> &events) override;

private:
    [[nodiscard]] Result<qint64> newestMain(InterviewId interview, const QByteArray &slot) const;
    RowStore &m_rows;
    const OpLog &m_log;
};

} // namespace kib::storage
