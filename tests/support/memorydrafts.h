// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/drafts.h"

namespace kib::test {

// Drafts that last as long as the test.
class MemoryDrafts final : public interview::Drafts
{
public:
    [[nodiscard]] Result<void> keep(
        InterviewId interview, const interview::AnswerPlace &place, const QString &text, qint64 at) override
    {
        forget(interview, place);
        m_all.append({ interview, place, text, at });
        return {};
    }
    [[nodiscard]] Result<QList<interview::Draft>> pending(InterviewId interview) const override
    {
        QList<interview::Draft> out;
        for (const interview::Draft &draft : m_all) {
            if (draft.interview == interview)
                out.append(draft);
        }
        return out;
    }
    [[nodiscard]] Result<QList<interview::Draft>> pending() const override { return m_all; }
    [[nodiscard]] Result<void> settled(
        InterviewId interview, const interview::AnswerPlace &place, const QString &text) override
    {
        m_all.removeIf([&](const interview::Draft &draft) {
            return draft.interview == interview && draft.place == place && draft.text == text;
        });
        return {};
    }

private:
    void forget(InterviewId interview, const interview::AnswerPlace &place)
    {
        m_all.removeIf([&](const interview::Draft &draft) {
            return draft.interview == interview && draft.place == place;
        });
    }
    QList<interview::Draft> m_all;
};

} // namespace kib::test
