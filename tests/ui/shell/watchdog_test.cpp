// SPDX-License-Identifier: EUPL-1.2
// A program of its own: there is one application in a process.
#include "ui/shell/watchdog.h"

#include <QMutex>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <utility>
#include <vector>

using kib::ui::WatchedApplication;

namespace {

QMutex mutex;
std::vector<WatchedApplication::Stay> noticed;
int failed = 0;

void check(bool good, const char *what)
{
    if (!good)
        std::fprintf(stderr, "watchdog: %s\n", what);
    failed += good ? 0 : 1;
}

// What was noticed while `work` was handled as one event.
std::vector<WatchedApplication::Stay> noticedDuring(const std::function<void()> &work)
{
    QTimer::singleShot(0, QCoreApplication::instance(), work);
    QTimer::singleShot(300, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    const QMutexLocker locked(&mutex);
    return std::exchange(noticed, {});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv, [](const WatchedApplication::Stay &stay) {
        const QMutexLocker locked(&mutex);
        noticed.push_back(stay);
    });

    // A loaded machine may stop this process for longer than is allowed, so that is tried again.
    bool silent = false;
    for (int attempt = 0; attempt < 10 && !silent; ++attempt)
        silent = noticedDuring([] {}).empty();
    check(silent, "an idle loop is not silent");

    const auto busy = noticedDuring([] { QThread::msleep(100); });
    bool during = false;
    bool after = false;
    for (const auto &stay : busy) {
        during = during || (!stay.over && stay.ms < 1000);
        after = after || (stay.over && stay.ms >= 100);
    }
    check(during, "a blocked loop is not noticed while it lasts");
    check(after, "a blocked loop is not told in full");

    // A dialog waits inside the event that opened it.
    bool waiting = false;
    for (int attempt = 0; attempt < 10 && !waiting; ++attempt)
        waiting = noticedDuring([] {
            QEventLoop dialog;
            QTimer::singleShot(100, &dialog, &QEventLoop::quit);
            dialog.exec();
        }).empty();
    check(waiting, "waiting in a dialog counts as being blocked");
    return failed == 0 ? 0 : 1;
}
