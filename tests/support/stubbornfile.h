// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/testdesk.h"

namespace kib::test {

// A file that may refuse to write.
class StubbornFile final : public WorkStarter
{
public:
    explicit StubbornFile(WorkStarter &file)
        : m_file(file)
    {
    }
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin(const Act &act) override
    {
        if (refuses)
            return fail(ErrorCode::Io);
        return m_file.begin(act);
    }
    bool refuses = false;

private:
    WorkStarter &m_file;
};

// The desk of a test office whose talks are written through this file.
[[nodiscard]] inline ui::Desk deskOn(TestOffice &office, StubbornFile &file)
{
    const ui::Desk plain = deskOf(office);
    return { file, plain.session, plain.clock, plain.clients, plain.organisations, plain.contacts,
        plain.talks, plain.methods, plain.decisions, plain.plans, plain.accounts,
        interview::InterviewService(file, plain.talks, plain.clients, plain.methods, plain.session,
            plain.clock, [](const interview::Interview &) { return Result<void>(); }),
        plain.placements, plain.invitations, plain.letters, plain.attendance, plain.clientImport,
        plain.noteView };
}

} // namespace kib::test
