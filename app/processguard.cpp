// SPDX-License-Identifier: EUPL-1.2
#include "app/processguard.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace kib::app {

void forbidCoreDumps()
{
#ifdef Q_OS_LINUX
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace kib::app
