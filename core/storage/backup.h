// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace kib::storage {

class CaseFile;

struct Backup {
    QString path;
    qint64 clients = 0;
    QByteArray head;
};

// A consistent, verified copy of the live file: every row checked against keys and log, and its log ends
// where that of the live file ended while it was copied. In `folder` (made when only the last folder is
// absent, and not where disks appear; NotFound or Denied "folder", Invalid "no_folder" for a file), named
// after day, time and head. A copy that does not verify is removed:
// Damaged. Also Denied, Full, Io.
[[nodiscard]] Result<Backup> makeBackup(CaseFile &file, const QString &folder);

} // namespace kib::storage
