// SPDX-License-Identifier: EUPL-1.2
#include "core/base/durablefile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kib {

Result<void> syncFolderOf(const QString &path)
{
#ifndef Q_OS_WIN
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY);
    if (handle < 0)
        return fail(ErrorCode::Io, u"folder"_s);
    const int done = ::fsync(handle);
    ::close(handle);
    if (done != 0)
        return fail(ErrorCode::Io, u"folder_sync"_s);
#else
    Q_UNUSED(path)
#endif
    return {};
}

Result<void> syncOpen(QFile &file)
{
    if (!file.flush())
        return fail(ErrorCode::Io, u"sync_flush"_s);
#ifdef Q_OS_WIN
    const int done = _commit(file.handle());
#else
    const int done = ::fsync(file.handle());
#endif
    if (done != 0)
        return fail(ErrorCode::Io, u"sync"_s);
    return {};
}

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(ErrorCode::Io, u"sync_open"_s);
    if (auto synced = syncOpen(file); !synced)
        return synced;
    return syncFolderOf(path);
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return fail(ErrorCode::Exists, u"file"_s);
    if (auto synced = syncFile(from); !synced)
        return synced;
    if (!QFile::rename(from, to))
        return fail(ErrorCode::Io, u"rename"_s);
    return syncFolderOf(to);
}

} // namespace kib
