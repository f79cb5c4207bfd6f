// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QApplication>
#include <QByteArray>
#include <QElapsedTimer>

#include <functional>
#include <vector>

namespace kib::bench {

// An application that times what its own loop hands out: how long each event took, and when the last of the
// window was painted and taken by the screen.
class WindowProbe final : public QApplication
{
public:
    struct Stay {
        double ms;
        double monotonicMs; // when it began, on the clock of the system
        QByteArray what; // what was measured, kind of event, class of its receiver
    };

    // `clock` runs since the first line of main.
    WindowProbe(const QElapsedTimer &clock, int &argc, char **argv);
    bool notify(QObject *receiver, QEvent *event) override;

    [[nodiscard]] double nowMs() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    // Milliseconds from now to the last painting that `act` brings about; ends when nothing was painted for
    // `stillMs`. -1 when nothing was.
    double paintedAfter(const char *name, const std::function<void()> &act, int stillMs);
    // Runs the loop until something is painted while `ready`; the time of that painting.
    double waitPainted(const char *name, const std::function<bool()> &ready);
    [[nodiscard]] const std::vector<Stay> &stays() const { return m_stays; } // all longer than 5 ms

private:
    void painted();

    const QElapsedTimer &m_clock;
    const char *m_name = "";
    int m_depth = 0;
    bool m_paint = false;
    double m_lastPaint = -1;
    std::function<void()> m_onPaint;
    std::vector<Stay> m_stays;
};

} // namespace kib::bench
