// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/windowprobe.h"

#include <QEventLoop>
#include <QMetaEnum>
#include <QPixmap>
#include <QScreen>
#include <QThread>
#include <QTimer>

namespace kib::bench {

namespace {

constexpr double noteworthyMs = 5;
constexpr int patienceMs = 60'000;

} // namespace

WindowProbe::WindowProbe(const QElapsedTimer &clock, int &argc, char **argv)
    : QApplication(argc, argv)
    , m_clock(clock)
{
}

bool WindowProbe::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // the worker's
        return QApplication::notify(receiver, event);
    if (m_depth == 0)
        m_paint = false;
    const QEvent::Type type = event->type();
    m_paint = m_paint || type == QEvent::Paint;
    const QByteArray name = m_depth == 0 ? QByteArray(receiver->metaObject()->className()) : QByteArray();
    const double begin = nowMs();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    if (--m_depth > 0)
        return taken;
    const double ms = nowMs() - begin;
    if (ms > noteworthyMs) {
        const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_stays.push_back({ ms, begin + static_cast<double>(m_clock.msecsSinceReference()),
            QByteArray(m_name) + ": " + (kind ? kind : "event") + " to " + name });
    }
    if (m_paint)
        painted();
    return taken;
}

// Asking for a pixel waits until the screen has taken all that was sent before.
void WindowProbe::painted()
{
    (void)primaryScreen()->grabWindow(0, 0, 0, 1, 1);
    m_lastPaint = nowMs();
    if (m_onPaint)
        m_onPaint();
}

double WindowProbe::paintedAfter(const char *name, const std::function<void()> &act, int stillMs)
{
    m_name = name;
    m_lastPaint = -1;
    const double begin = nowMs();
    act();
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    do {
        timer.start(stillMs);
        loop.exec();
    } while (m_lastPaint > nowMs() - stillMs);
    return m_lastPaint < 0 ? -1 : m_lastPaint - begin;
}

double WindowProbe::waitPainted(const char *name, const std::function<bool()> &ready)
{
    m_name = name;
    QEventLoop loop;
    m_onPaint = [&] {
        if (ready())
            loop.quit();
    };
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    m_onPaint = {};
    return m_lastPaint;
}

} // namespace kib::bench
