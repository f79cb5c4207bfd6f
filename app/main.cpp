// SPDX-License-Identifier: EUPL-1.2
#include "app/processguard.h"
#include "app/singleinstance.h"
#include "app/windowprogram.h"
#include "ui/common/text.h"
#include "ui/interview/matrixview.h"
#include "ui/shell/watchdog.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

#ifdef NDEBUG
using Application = QApplication;
#else
using Application = kib::ui::WatchedApplication;
#endif

QString absoluteFile(const QStringList &arguments)
{
    for (const QString &argument : arguments.mid(1)) {
        if (!argument.startsWith(u'-'))
            return QFileInfo(argument).absoluteFilePath();
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    kib::app::forbidCoreDumps();
    Application application(argc, argv);
    QApplication::setApplicationName(u"klantinbeeld"_s);
    QApplication::setDesktopFileName(u"klantinbeeld"_s);
    QApplication::setQuitOnLastWindowClosed(false); // what was typed goes to the file first
    QApplication::setWindowIcon(QIcon(u":/icons/app.svg"_s));
    const QString file = absoluteFile(QApplication::arguments());
    kib::app::SingleInstance instance;
    if (instance.handedOver(file))
        return 0;
    kib::ui::installAccessibility();
    kib::ui::installMatrixAccessibility();
    kib::app::WindowProgram program;
    QObject::connect(&instance, &kib::app::SingleInstance::startedAgain, &program,
        [&program](const QString &path) { program.raise(path); });
    program.start(file);
    return QApplication::exec();
}
