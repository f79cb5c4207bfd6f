// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/jobs.h"

#include <QThread>

namespace kib::ui {

// One thread that owns the open file. Ends when everything given to it is done.
class WorkerJobs final : public Jobs
{
public:
    WorkerJobs();
    ~WorkerJobs() override;
    WorkerJobs(const WorkerJobs &) = delete;
    WorkerJobs &operator=(const WorkerJobs &) = delete;

    // Behind all that was asked before. What is asked after this and before `done` is let go of: it comes
    // from those whose file is being closed.
    void runLast(std::function<void()> work, std::function<void()> done);

protected:
    void post(std::function<void()> work, std::function<void()> done) override;

private:
    QThread m_thread;
    QObject m_there; // lives on the worker
    QObject m_here; // lives with the window
    bool m_lastAsked = false;
};

} // namespace kib::ui
