// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/backup.h"

#include "core/base/durablefile.h"
#include "core/storage/casefile.h"
#include "core/storage/database.h"
#include "core/storage/filecheck.h"
#include "core/storage/oplog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

// Where disks appear when they are plugged in.
bool isPlaceOfDisks(const QString &path)
{
    static const QStringList places { u"/media"_s, u"/mnt"_s, u"/run/media"_s, u"/Volumes"_s };
    return places.contains(path) || places.contains(QFileInfo(path).absolutePath());
}

// The folder to copy into. Only the last one is made when it is not there, and never in a place of disks: a
// disk that is not there must not become a folder on this one.
Result<void> readyFolder(const QString &folder)
{
    const QFileInfo wanted(QDir(folder).absolutePath());
    const QFileInfo parent(wanted.absolutePath());
    if (wanted.exists() && !wanted.isDir())
        return fail(ErrorCode::Invalid, u"no_folder"_s, { folder });
    if (!wanted.exists() && (!parent.isDir() || isPlaceOfDisks(parent.filePath())))
        return fail(ErrorCode::NotFound, u"folder"_s, { folder });
    if (!QDir().mkpath(folder) || !QFileInfo(wanted.filePath()).isWritable())
        return fail(ErrorCode::Denied, u"folder"_s, { folder });
    return {};
}

Result<FileReport> verifyCopy(const QString &path, CaseFile &live, const OpLog::Head &before)
{
    Result<LockedFile> copy = LockedFile::open(path);
    if (!copy)
        return fail(copy.error());
    auto opened = std::move(*copy).unlockWith(live.session(), live.clock());
    if (!opened)
        return fail(opened.error());
    FileReport report = checkFile(**opened, false);
    // The live log may have grown meanwhile, but what the copy ends with stands in it.
    const Result<qint64> end = live.log().seqOf(report.head);
    if (!end)
        return fail(end.error());
    report.ok = report.ok && *end >= before.seq;
    return report;
}

} // namespace

Result<Backup> makeBackup(CaseFile &file, const QString &folder)
{
    if (auto ready = readyFolder(folder); !ready)
        return fail(ready.error());
    // A name of its own: two backups into one folder must not touch each other's unfinished copy.
    const QString making
        = QDir(folder).filePath(u"wordt-gemaakt-%1.tmp"_s.arg(newUuid(0).toString(QUuid::WithoutBraces)));
    const Result<OpLog::Head> before = file.log().head();
    if (!before)
        return fail(before.error());
    // VACUUM INTO copies inside one read transaction; a plain file copy during writes would be corrupt.
    Query copy(file.database(), u"VACUUM INTO ?"_s);
    copy.bind(making);
    if (auto copied = copy.run(); !copied) {
        QFile::remove(making);
        return fail(copied.error());
    }
    const Result<FileReport> report = verifyCopy(making, file, *before);
    QFile::remove(making + u"-journal"_s); // empty, left by the look at the copy
    if (!report || !report->ok) {
        QFile::remove(making);
        return fail(report ? Error { ErrorCode::Damaged, u"backup"_s, {} } : report.error());
    }
    const QString base = QFileInfo(file.database().path()).completeBaseName();
    const QString stamp = localTime(file.clock().nowMs()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString name
        = u"%1-%2-%3.kib"_s.arg(base, stamp, QString::fromLatin1(report->head.toHex().left(8)));
    const QString path = QDir(folder).filePath(name);
    if (QFileInfo::exists(path)) {
        QFile::remove(making); // the same second, the same head: that copy is already there
        return Backup { path, report->clients, report->head };
    }
    if (auto kept = renameDurably(making, path); !kept) {
        QFile::remove(making);
        return fail(kept.error());
    }
    return Backup { path, report->clients, report->head };
}

} // namespace kib::storage
