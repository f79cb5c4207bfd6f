// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/inputfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kib::app {

Result<void> openInput(QFile &file)
{
    if (QFileInfo(file).isDir())
        return fail(ErrorCode::Invalid, u"input_no_file"_s, { file.fileName() });
    if (file.open(QIODevice::ReadOnly))
        return {};
    return fail(file.exists() ? ErrorCode::Denied : ErrorCode::NotFound, u"input"_s, { file.fileName() });
}

Result<QByteArray> inputFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (auto opened = openInput(file); !opened)
        return fail(opened.error());
    if (file.size() > most)
        return fail(ErrorCode::Invalid, u"input_too_large"_s, { path });
    return file.readAll();
}

} // namespace kib::app
