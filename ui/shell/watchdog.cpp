// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/watchdog.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QThread>

#include <chrono>
#include <utility>

namespace kib::ui {

namespace {

Q_LOGGING_CATEGORY(lcWindow, "kib.window")

constexpr int lookEveryMs = 4;
constexpr qint64 nsPerMs = 1'000'000;

qint64 nowNs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

void log(const WatchedApplication::Stay &stay)
{
    qCInfo(lcWindow, "%s %lld ms: %s", stay.over ? "was busy for" : "is busy for", stay.ms,
        stay.what.constData());
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv, std::function<void(const Stay &)> tell)
    : QApplication(argc, argv)
    , m_tell(tell ? std::move(tell) : log)
    , m_thread(QThread::create([this] { watch(); }))
{
    // A dialog inside an event waits for a person: from there on nothing is in hand.
    connect(eventDispatcher(), &QAbstractEventDispatcher::aboutToBlock, this, [this] { m_beginNs = 0; });
    m_thread->start();
}

WatchedApplication::~WatchedApplication()
{
    m_end.release();
    m_thread->wait();
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const QThread *here = QThread::currentThread();
    if (here != thread() || here->loopLevel() == m_level) // the worker's, or part of what is in hand
        return QApplication::notify(receiver, event);
    const int before = std::exchange(m_level, here->loopLevel());
    m_kind = event->type();
    m_receiver = receiver->metaObject()->className();
    m_beginNs = nowNs();
    const bool taken = QApplication::notify(receiver, event);
    m_level = before;
    const qint64 begin = m_beginNs.exchange(0); // 0 after a loop inside
    const qint64 ms = begin == 0 ? 0 : (nowNs() - begin) / nsPerMs;
    if (ms > allowedMs)
        m_tell({ ms, true, inHand() });
    return taken;
}

void WatchedApplication::watch()
{
    qint64 told = 0;
    while (!m_end.tryAcquire(1, lookEveryMs)) {
        const qint64 begin = m_beginNs;
        const qint64 ms = (nowNs() - begin) / nsPerMs;
        if (begin == 0 || begin == told || ms <= allowedMs)
            continue;
        told = begin;
        m_tell({ ms, false, inHand() });
    }
}

QByteArray WatchedApplication::inHand() const
{
    const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(m_kind);
    return QByteArray(kind ? kind : "event") + " to " + m_receiver.load();
}

} // namespace kib::ui
