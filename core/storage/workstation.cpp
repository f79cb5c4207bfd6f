// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/workstation.h"

#include "core/vault/sealer.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr qsizetype magicSize = 4;
constexpr qsizetype idsAt = magicSize + 1;
constexpr qsizetype boxAt = idsAt + 48; // three ids of 16
constexpr quint32 keyId = 1; // a file has one key

QByteArray idsOf(const WorkstationOwner &owner)
{
    return owner.database.bytes() + owner.account.bytes() + owner.device;
}

// What a seal is bound to. Drafts keep the name they always had: what was typed before an update must still
// open after it.
QByteArrayView kindOf(const QByteArray &header)
{
    return header.startsWith("KIBD") ? "draft" : "workstation";
}

} // namespace

QString WorkstationOwner::folder(const QString &base) const
{
    return u"%1/%2/%3-%4"_s.arg(
        base, database.toString(), account.toString(), QString::fromLatin1(device.toHex()));
}

QByteArray deviceFor(DatabaseId database)
{
    const QByteArray machine = QSysInfo::machineUniqueId();
    return QCryptographicHash::hash(
        database.bytes() + (machine.isEmpty() ? QSysInfo::machineHostName().toUtf8() : machine),
        QCryptographicHash::Sha256)
        .first(16);
}

WorkstationSeal::WorkstationSeal(
    QByteArray header, const WorkstationOwner &owner, const vault::SecretBytes &key)
    : m_header(std::move(header))
    , m_headerHash(QCryptographicHash::hash(m_header, QCryptographicHash::Blake2b_256))
    , m_database(owner.database.bytes())
    , m_key(vault::Keyring().subKey({ keyId, vault::Purpose::Text, 1, key.clone(), {} }, std::nullopt))
{
}

WorkstationSeal WorkstationSeal::make(
    QByteArrayView magic, char format, const WorkstationOwner &owner, const QByteArray &boxPublic)
{
    Q_ASSERT(magic.size() == magicSize);
    const vault::SecretBytes key = vault::SecretBytes::random(32);
    return WorkstationSeal(
        magic.toByteArray() + format + idsOf(owner) + vault::boxFor(key, boxPublic), owner, key);
}

Result<WorkstationSeal> WorkstationSeal::open(QByteArrayView magic, char format, const QByteArray &file,
    const WorkstationOwner &owner, const vault::AccountKeys &keys)
{
    if (file.size() < headerSize)
        return fail(ErrorCode::Damaged, u"workstation_header"_s);
    if (!file.startsWith(magic))
        return fail(ErrorCode::NotOurs, u"workstation_magic"_s);
    if (file.at(magicSize) != format)
        return fail(ErrorCode::Newer, u"workstation_format"_s);
    if (file.mid(idsAt, boxAt - idsAt) != idsOf(owner))
        return fail(ErrorCode::NotOurs, u"workstation_owner"_s);
    const QByteArray header = file.left(headerSize);
    const auto key = vault::openBox(header.mid(boxAt), keys.boxPublic, keys.boxSecret);
    if (!key)
        return fail(key.error());
    return WorkstationSeal(header, owner, *key);
}

QByteArray WorkstationSeal::seal(QByteArrayView plain, QByteArrayView name, quint64 number) const
{
    return vault::seal(plain, { m_database, kindOf(m_header), name, m_headerHash, number }, keyId, m_key);
}

Result<QByteArray> WorkstationSeal::unseal(QByteArrayView envelope, QByteArrayView name, quint64 number) const
{
    return vault::unseal(envelope, { m_database, kindOf(m_header), name, m_headerHash, number }, m_key);
}

} // namespace kib::storage
