// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/auditlog.h"

#include "core/vault/primitives.h"
#include "core/vault/rowmac.h"

#include <cstdlib>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace kib::vault {

namespace {

constexpr qsizetype digestSize = 16;
constexpr qsizetype hashSize = 32;
constexpr qsizetype detailBlock = 64;
constexpr qint64 gone = -1;

template<class IdType>
void addOptional(CanonicalRow &row, const std::optional<IdType> &id)
{
    if (id)
        row.add(QByteArrayView(id->bytes()));
    else
        row.addNull();
}

// Takes one change off the front of `rest`; nothing when the bytes are no change.
std::optional<RowChange> takeChange(QByteArrayView &rest)
{
    constexpr qsizetype keyAt = 1 + qsizetype(sizeof(quint16));
    if (rest.size() < keyAt)
        return std::nullopt;
    const qsizetype versionAt = keyAt + littleAt<quint16>(rest, 1);
    const qsizetype digestAt = versionAt + qsizetype(sizeof(qint64));
    if (rest.size() < digestAt + digestSize)
        return std::nullopt;

    RowChange change { static_cast<quint8>(rest[0]), rest.sliced(keyAt, versionAt - keyAt).toByteArray(),
        littleAt<qint64>(rest, versionAt), rest.sliced(digestAt, digestSize).toByteArray() };
    if (change.version < gone)
        return std::nullopt;
    if (change.version == gone) {
        if (change.digest.count('\0') != digestSize)
            return std::nullopt;
        change.digest.clear();
    }
    rest = rest.sliced(digestAt + digestSize);
    return change;
}

} // namespace

QByteArray packChanges(const QList<RowChange> &changes)
{
    QByteArray out;
    for (const RowChange &change : changes) {
        Q_ASSERT(change.digest.size() == (change.version == gone ? 0 : digestSize));
        out.append(static_cast<char>(change.table));
        putSized(out, change.rowKey);
        putLittle(out, change.version);
        out.append(change.digest.leftJustified(digestSize, '\0', true));
    }
    return out;
}

Result<QList<RowChange>> unpackChanges(const QByteArray &packed)
{
    QList<RowChange> changes;
    QByteArrayView rest(packed);
    while (!rest.isEmpty()) {
        const std::optional<RowChange> change = takeChange(rest);
        if (!change)
            return fail(ErrorCode::Damaged, u"log_changes"_s);
        changes.append(*change);
    }
    return changes;
}

QByteArray entryHash(const LogEntry &entry)
{
    CanonicalRow row("log");
    row.add(entry.seq);
    row.add(entry.format);
    row.add(entry.at);
    row.add(qint64(entry.clockSuspect));
    row.add(QByteArrayView(entry.account.bytes()));
    row.add(QStringView(entry.role));
    addOptional(row, entry.behalfOf);
    row.add(QByteArrayView(entry.device));
    addOptional(row, entry.client);
    addOptional(row, entry.op);
    row.add(QStringView(entry.event));
    row.add(QStringView(entry.section));
    row.add(QStringView(entry.outcome));
    row.add(QByteArrayView(entry.changes));
    row.add(QStringView(entry.appVersion));
    row.add(QByteArrayView(entry.sealedDetail));
    row.add(QByteArrayView(entry.previousHash));
    return blake2b(hashSize, nullptr, { "KIBLOG1", entry.previousHash, row.bytes() });
}

void sign(LogEntry &entry, const SecretBytes &signSecret)
{
    if (signSecret.size() != crypto_sign_SECRETKEYBYTES)
        std::abort(); // an entry that nobody signed must not come into being
    entry.hash = entryHash(entry);
    entry.signature = QByteArray(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(
        raw(entry.signature), nullptr, raw(QByteArrayView(entry.hash)), hashSize, signSecret.data());
}

bool holds(const LogEntry &entry, const QByteArray &signPublic)
{
    return signPublic.size() == crypto_sign_PUBLICKEYBYTES && entry.signature.size() == crypto_sign_BYTES
        && entry.hash == entryHash(entry)
        && crypto_sign_verify_detached(raw(QByteArrayView(entry.signature)), raw(QByteArrayView(entry.hash)),
               hashSize, raw(QByteArrayView(signPublic)))
        == 0;
}

QByteArray genesisHash()
{
    return QByteArray(hashSize, '\0');
}

QByteArray sealDetail(const QString &text, const QByteArray &auditPublic)
{
    if (auditPublic.size() != keySize)
        return {};
    readySodium();
    QByteArray plain = text.toUtf8();
    const qsizetype size = plain.size();
    plain.resize((size / detailBlock + 1) * detailBlock);
    std::size_t padded = 0;
    sodium_pad(&padded, raw(plain), static_cast<std::size_t>(size), detailBlock,
        static_cast<std::size_t>(plain.size()));
    QByteArray sealed(plain.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const int state
        = crypto_box_seal(raw(sealed), raw(QByteArrayView(plain)), padded, raw(QByteArrayView(auditPublic)));
    wipe(plain);
    return state == 0 ? sealed : QByteArray();
}

Result<QString> openDetail(
    const QByteArray &sealed, const QByteArray &auditPublic, const SecretBytes &auditSecret)
{
    const qsizetype paddedSize = sealed.size() - qsizetype(crypto_box_SEALBYTES);
    if (paddedSize < detailBlock || auditPublic.size() != keySize || auditSecret.size() != keySize)
        return fail(ErrorCode::Damaged, u"log_detail"_s);
    readySodium();
    QByteArray plain(paddedSize, Qt::Uninitialized);
    std::size_t size = 0;
    if (crypto_box_seal_open(raw(plain), raw(QByteArrayView(sealed)),
            static_cast<unsigned long long>(sealed.size()), raw(QByteArrayView(auditPublic)),
            auditSecret.data())
            != 0
        || sodium_unpad(&size, raw(QByteArrayView(plain)), static_cast<std::size_t>(paddedSize), detailBlock)
            != 0)
        return fail(ErrorCode::Damaged, u"log_detail"_s);
    const QString text = QString::fromUtf8(QByteArrayView(plain).first(static_cast<qsizetype>(size)));
    wipe(plain);
    return text;
}

} // namespace kib::vault
