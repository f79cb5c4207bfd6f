// SPDX-License-Identifier: EUPL-1.2
#include "app/commandline.h"
#include "app/commands/commands.h"

#include <QGuiApplication>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace kib::app;

namespace {

// Keys and names live in this process: a crash must not write them to disk.
void forbidCoreDumps()
{
#ifdef Q_OS_LINUX
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    bool json = false;
    const auto parsed = parseCommandLine(QGuiApplication::arguments().mid(1), json);
    const Output out(json);
    if (!parsed)
        return out.error(parsed.error());
    return std::visit([&](const auto &command) { return run(command, parsed->global, out); }, parsed->command);
}
