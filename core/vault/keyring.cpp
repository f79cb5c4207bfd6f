// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/keyring.h"

#include "core/vault/primitives.h"

#include <algorithm>
#include <sodium.h>

namespace kib::vault {

namespace {

constexpr qsizetype boxSize = keySize + qsizetype(crypto_box_SEALBYTES);

bool isPair(Purpose purpose)
{
    return purpose == Purpose::Audit || purpose == Purpose::Signals;
}

} // namespace

SubKey::~SubKey()
{
    sodium_memzero(bytes, sizeof bytes);
}

DataKey DataKey::make(quint32 id, Purpose purpose, quint32 epoch)
{
    DataKey key { id, purpose, epoch, SecretBytes::random(keySize), {} };
    if (isPair(purpose)) {
        key.publicPart = QByteArray(keySize, Qt::Uninitialized);
        crypto_box_keypair(raw(key.publicPart), key.secret.data());
    }
    return key;
}

QByteArray DataKey::check() const
{
    return secret.isEmpty() ? QByteArray() : blake2b(16, keyBytes(secret), { "kib.check1" });
}

void Keyring::add(DataKey key)
{
    const auto same = std::find_if(
        m_keys.begin(), m_keys.end(), [&key](const DataKey &held) { return held.id == key.id; });
    if (same == m_keys.end())
        m_keys.push_back(std::move(key));
    else
        *same = std::move(key);
}

const DataKey *Keyring::byId(quint32 id) const
{
    const auto found
        = std::find_if(m_keys.begin(), m_keys.end(), [id](const DataKey &held) { return held.id == id; });
    return found == m_keys.end() ? nullptr : &*found;
}

const DataKey *Keyring::current(Purpose purpose) const
{
    const DataKey *newest = nullptr;
    for (const DataKey &held : m_keys) {
        if (held.purpose == purpose && (newest == nullptr || held.epoch > newest->epoch))
            newest = &held;
    }
    return newest;
}

SubKey Keyring::subKey(const DataKey &key, const std::optional<ClientId> &client) const
{
    SubKey out;
    const QByteArray id = client.value_or(ClientId(QUuid())).bytes();
    blake2b(out.bytes, sizeof out.bytes, keyBytes(key.secret), { "kib.sub1", id });
    return out;
}

QByteArray boxFor(const SecretBytes &key, const QByteArray &boxPublic)
{
    if (boxPublic.size() != keySize)
        return {};
    const unsigned char *bytes = keyBytes(key);
    readySodium();
    QByteArray box(boxSize, Qt::Uninitialized);
    if (crypto_box_seal(raw(box), bytes, keySize, raw(QByteArrayView(boxPublic))) != 0)
        return {};
    return box;
}

Result<SecretBytes> openBox(const QByteArray &box, const QByteArray &boxPublic, const SecretBytes &boxSecret)
{
    if (box.size() != boxSize || boxPublic.size() != keySize || boxSecret.size() != keySize)
        return fail(ErrorCode::Damaged, QStringLiteral("box_length"));
    SecretBytes key(keySize);
    if (crypto_box_seal_open(
            key.data(), raw(QByteArrayView(box)), boxSize, raw(QByteArrayView(boxPublic)), boxSecret.data())
        != 0)
        return fail(ErrorCode::Damaged, QStringLiteral("box"));
    return key;
}

} // namespace kib::vault
