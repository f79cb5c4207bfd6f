// SPDX-License-Identifier: EUPL-1.2
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/processguard.h"

#include <QGuiApplication>

#include <memory>

using namespace kib::app;

namespace {

// What Qt has to say about its surroundings (no session folder, no display) is not for people, and not for
// scripts that read our error stream.
void keepSilent(QtMsgType, const QMessageLogContext &, const QString &) { }

bool draws(const Command &command)
{
    return std::holds_alternative<LettersPrintCommand>(command)
        || std::holds_alternative<WeekstartCommand>(command);
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): a command is always one of its kinds
int main(int argc, char **argv)
{
    forbidCoreDumps();
    if (!qEnvironmentVariableIsSet("KIB_DEBUG"))
        qInstallMessageHandler(keepSilent);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    bool json = false;
    const auto parsed = parseCommandLine(arguments, json);
    const Output out(json);
    // Only paper needs fonts, and they cost as much as all the rest of a start.
    std::unique_ptr<QCoreApplication> application;
    if (parsed && draws(parsed->command))
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    if (!parsed)
        return out.error(parsed.error());
    return std::visit(
        [&](const auto &command) { return run(command, parsed->global, out); }, parsed->command);
}
