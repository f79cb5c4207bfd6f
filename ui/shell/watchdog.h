// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QApplication>
#include <QByteArray>
#include <QSemaphore>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace kib::ui {

// For debug builds: an application that tells when the window's thread stays with one event longer than
// allowed: once while it lasts, and its length afterwards. It tells, and changes nothing.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    struct Stay {
        qint64 ms;
        bool over; // false = told by another thread, while it lasts
        QByteArray what; // kind of event and class of its receiver
    };
    static constexpr qint64 allowedMs = 10;

    // `tell` instead of the log (category kib.window) gets what is noticed, from either thread.
    WatchedApplication(int &argc, char **argv, std::function<void(const Stay &)> tell = {});
    ~WatchedApplication() override;
    bool notify(QObject *receiver, QEvent *event) override;

private:
    void watch(); // on a thread of its own
    [[nodiscard]] QByteArray inHand() const;

    std::function<void(const Stay &)> m_tell;
    QSemaphore m_end;
    std::unique_ptr<QThread> m_thread;
    int m_level = -1; // of the loop whose event is in hand: a dialog runs one inside another
    std::atomic<qint64> m_beginNs = 0; // 0 = nothing in hand
    std::atomic<int> m_kind = 0;
    std::atomic<const char *> m_receiver = "";
};

} // namespace kib::ui
