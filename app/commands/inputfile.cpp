// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/inputfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kib::app {

Result<QByteArray> inputFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::Denied : ErrorCode::NotFound, u"input"_s, { path });
    if (file.size() > most)
        return fail(ErrorCode::Invalid, u"input_too_large"_s, { path });
    return file.readAll();
}

} // namespace kib::app
