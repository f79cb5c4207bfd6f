// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/jobs.h"

namespace kib::test {

// Runs work at once and comes back at once: a test needs no thread and no waiting.
class InlineJobs final : public ui::Jobs
{
protected:
    void post(std::function<void()> work, std::function<void()> done) override
    {
        work();
        done();
    }
};

} // namespace kib::test
