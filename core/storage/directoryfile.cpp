// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/directoryfile.h"

#include "core/plan/directorybytes.h"
#include "core/storage/programversion.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr QByteArrayView magic = "KIBL";
constexpr char ownFormat = 1;
constexpr qint64 largestFile = 1'073'741'824;

QString fileIn(const QString &folder)
{
    return folder + u"/lijst.kibl"_s;
}

} // namespace

DirectoryFile::DirectoryFile(const QString &base, const WorkstationOwner &owner)
    : m_folder(owner.folder(base))
    , m_owner(owner)
{
}

Result<std::shared_ptr<const plan::Directory>> DirectoryFile::read(
    const vault::AccountKeys &keys, const QHash<AccountId, QString> &names) const
{
    QFile file(fileIn(m_folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return fail(ErrorCode::NotFound, u"list"_s);
    const QByteArray bytes = file.readAll();
    const auto seal = WorkstationSeal::open(magic, ownFormat, bytes, m_owner, keys);
    if (!seal)
        return fail(seal.error());
    const auto plain = seal->unseal(
        QByteArrayView(bytes).sliced(WorkstationSeal::headerSize), programVersion().toLatin1(), 1);
    if (!plain)
        return fail(plain.error());
    auto directory = plan::directoryFrom(*plain, names);
    if (!directory)
        return fail(ErrorCode::Newer, u"list"_s);
    return directory;
}

Result<void> DirectoryFile::write(const plan::Directory &directory, const QByteArray &boxPublic) const
{
    const auto onlyMe = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, onlyMe))
        return fail(ErrorCode::Io, u"list_folder"_s);
    const WorkstationSeal seal = WorkstationSeal::make(magic, ownFormat, m_owner, boxPublic);
    QSaveFile file(fileIn(m_folder));
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"list"_s);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(seal.header());
    file.write(seal.seal(plan::bytesOf(directory), programVersion().toLatin1(), 1));
    if (!file.commit())
        return fail(ErrorCode::Io, u"list"_s);
    return {};
}

} // namespace kib::storage
