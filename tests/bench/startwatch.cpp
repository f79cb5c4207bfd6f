// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/startwatch.h"

#include "tests/bench/benchsupport.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QThread>

namespace kib::bench {

namespace {

constexpr int bandsLookedAt = 48;
constexpr int cursorBands = 2; // so few change when a cursor blinks
constexpr double stillMs = 700;
constexpr double patienceMs = 60'000;
constexpr int idleLooks = 5; // of a tenth of a second

using Bands = std::vector<QByteArray>;

// Some lines of pixels, spread over the screen: quicker than all of it.
Bands look()
{
    QScreen *screen = QGuiApplication::primaryScreen();
    const QSize size = screen->size();
    Bands out;
    for (int band = 0; band < bandsLookedAt; ++band) {
        const QImage line
            = screen->grabWindow(0, 0, size.height() * band / bandsLookedAt, size.width(), 1).toImage();
        out.emplace_back(reinterpret_cast<const char *>(line.constBits()), line.sizeInBytes());
    }
    return out;
}

int differing(const Bands &a, const Bands &b)
{
    int out = 0;
    for (size_t i = 0; i < a.size(); ++i)
        out += a[i] != b[i];
    return out;
}

double memoryOf(qint64 process, const QByteArray &what)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toDouble() * 1024;
    }
    return 0;
}

// In ticks of the system's clock.
qint64 workOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong();
}

// A picture that stands still may have work behind it, which holds memory.
void waitIdle(qint64 process)
{
    QElapsedTimer timer;
    timer.start();
    qint64 before = workOf(process);
    int still = 0;
    while (still < idleLooks && timer.elapsed() < static_cast<qint64>(patienceMs)) {
        QThread::msleep(100);
        const qint64 now = workOf(process);
        still = now - before <= 1 ? still + 1 : 0;
        before = now;
    }
}

} // namespace

int watchStart(const QStringList &command)
{
    Bands last = look();
    QElapsedTimer timer;
    timer.start();
    const auto now = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.first(), command.mid(1));
    double first = 0;
    double change = 0;
    while (now() < patienceMs && (first == 0 || now() - change < stillMs)) {
        Bands seen = look();
        const int others = differing(seen, last);
        if (others > cursorBands) {
            change = now();
            if (first == 0)
                first = change;
        }
        if (others > 0)
            last = std::move(seen);
        QThread::msleep(3);
    }
    waitIdle(process.processId());
    report("watch_painted", first);
    report("watch_settled", change);
    report("watch_memory", memoryOf(process.processId(), "VmRSS:"), "bytes");
    report("watch_peak", memoryOf(process.processId(), "VmHWM:"), "bytes");
    process.kill();
    process.waitForFinished();
    return first > 0 ? 0 : 1;
}

} // namespace kib::bench
