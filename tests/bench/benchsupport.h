// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace kib::bench {

constexpr int runs = 5;

[[noreturn]] inline void giveUp(const Error &error)
{
    std::fprintf(stderr, "kib_bench: %s %s\n", key(error.code).data(), qPrintable(error.detail));
    std::exit(1);
}

template<class T>
T valueOf(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

inline void mustBeDone(const Result<void> &result)
{
    if (!result)
        giveUp(result.error());
}

// One line for tools/bench; `unit` is ms or bytes.
inline void report(const QByteArray &name, double value, const char *unit = "ms")
{
    std::printf("{\"name\": \"%s\", \"%s\": %.4f}\n", name.constData(), unit, value);
    std::fflush(stdout);
}

inline double percentile(std::vector<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * static_cast<size_t>(percent) / 100)];
}

// Milliseconds that `work` takes.
template<class Work>
double timeOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace kib::bench
