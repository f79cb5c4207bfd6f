// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/outputfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

// The same file by whatever name: links and dots resolved where the file is there.
QString realName(const QString &path)
{
    const QFileInfo info(path);
    const QString known = info.canonicalFilePath();
    return known.isEmpty() ? QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName()
                           : known;
}

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace

Result<void> checkOutputs(const QStringList &outputs, const QStringList &inputs)
{
    QStringList taken;
    for (const QString &input : inputs) {
        if (!input.isEmpty())
            taken << realName(input) << realName(input) + u"-journal"_s;
    }
    for (const QString &output : outputs) {
        if (output.isEmpty())
            continue;
        const QFileInfo folder(QFileInfo(output).absolutePath());
        if (!folder.isDir())
            return fail(ErrorCode::NotFound, u"folder"_s, { folder.filePath() });
        if (!folder.isWritable())
            return fail(ErrorCode::Denied, u"folder"_s, { folder.filePath() });
        if (QFileInfo::exists(output) && !QFileInfo(output).isFile()) // a device would be replaced by a file
            return fail(ErrorCode::Invalid, u"output_no_file"_s, { output });
        // Reading is safe: the case file of this command is not open yet, and another one is refused anyhow.
        if (taken.contains(realName(output)) || isDatabase(output))
            return fail(ErrorCode::Invalid, u"output_in_use"_s, { output });
        if (QFileInfo::exists(output))
            return fail(ErrorCode::Exists, u"output"_s, { output });
        taken << realName(output);
    }
    return {};
}

} // namespace kib::app
