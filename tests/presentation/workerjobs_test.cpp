// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "ui/common/workerjobs.h"

#include <QEventLoop>

using namespace kib;

TEST_CASE("What is asked behind the last work is let go of")
{
    QObject owner;
    ui::WorkerJobs jobs;
    QStringList order;
    const auto ask = [&](const QString &name) {
        jobs.run(
            &owner, [&order, name] { return order << name, true; }, [](bool) {});
    };
    jobs.run(
        &owner, [&order] { return order << QStringLiteral("first"), true; },
        [&](bool) { ask(QStringLiteral("follows the first")); }); // as a list that is read on
    QEventLoop loop;
    jobs.runLast([&order] { order << QStringLiteral("last"); }, [&loop] { loop.quit(); });
    loop.exec();
    CHECK(order == QStringList { QStringLiteral("first"), QStringLiteral("last") });

    jobs.run(
        &owner, [&order] { return order << QStringLiteral("next file"), true; },
        [&loop](bool) { loop.quit(); });
    loop.exec();
    CHECK(order.last() == QStringLiteral("next file"));
}
