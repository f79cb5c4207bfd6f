// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/fileheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kib::storage {

Result<int> inspectHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        const QFileInfo folder(info.absolutePath()); // what may not be entered hides what is in it
        const bool hidden = folder.isDir() && !folder.isExecutable();
        return fail(hidden ? ErrorCode::Denied : ErrorCode::NotFound, u"file"_s);
    }
    if (info.isDir())
        return fail(ErrorCode::NotOurs, u"directory"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Denied, u"file"_s);
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(ErrorCode::NotOurs, u"header"_s);
    if (qFromBigEndian<quint32>(head.constData() + 68) != applicationId)
        return fail(ErrorCode::NotOurs, u"application_id"_s);
    if (head.at(18) != 1 || head.at(19) != 1)
        return fail(ErrorCode::NotOurs, u"journal"_s);
    const auto stated = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = stated == 1 ? 65536 : stated;
    const qint64 pages = qFromBigEndian<quint32>(head.constData() + 28);
    // A crash can leave a journal that still has to shrink the file: longer is fine, shorter never is.
    if (file.size() < pages * pageSize)
        return fail(ErrorCode::Damaged, u"short"_s);
    return static_cast<int>(qFromBigEndian<quint32>(head.constData() + 60));
}

} // namespace kib::storage
