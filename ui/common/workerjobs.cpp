// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/workerjobs.h"

namespace kib::ui {

WorkerJobs::WorkerJobs()
{
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

WorkerJobs::~WorkerJobs()
{
    // What was given before still runs: an answer on its way to the file gets there.
    QMetaObject::invokeMethod(
        &m_there, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void WorkerJobs::runLast(std::function<void()> work, std::function<void()> done)
{
    m_lastAsked = false;
    post(std::move(work), [this, done = std::move(done)] {
        m_lastAsked = false;
        done();
    });
    m_lastAsked = true;
}

void WorkerJobs::post(std::function<void()> work, std::function<void()> done)
{
    if (m_lastAsked)
        return;
    QMetaObject::invokeMethod(
        &m_there,
        [this, work = std::move(work), done = std::move(done)] {
            work();
            QMetaObject::invokeMethod(&m_here, done, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace kib::ui
