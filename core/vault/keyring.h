// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/secretbytes.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace kib::vault {

// What a data key is for. The numbers are stored: never renumber.
enum class Purpose : quint8 {
    Identity = 1, // K_ID
    Answers = 2, // K_ANS
    Text = 3, // K_TXT
    Mac = 4, // K_MAC: MAC of client rows
    Index = 5, // K_IDX: BSN and number index, answer slots
    Administration = 6, // K_ADM: MAC of accounts, settings, methods, log
    Reports = 7, // K_REP
    Audit = 8, // K_AUD: X25519 pair; all write log detail, few open it
    Signals = 9, // K_SIG: X25519 pair
};

// A client's 32-byte subkey: BLAKE2b-256(key = data key, "kib.sub1" || client id). Cheap (0.3 us).
struct SubKey {
    unsigned char bytes[32];
    SubKey() = default;
    ~SubKey();
    SubKey(const SubKey &) = default;
    SubKey &operator=(const SubKey &) = default;
};

// One data key: random, with its purpose and epoch. For pairs `secret` is the X25519 secret, empty when only
// the public part is held.
struct DataKey {
    quint32 id = 0; // > 0, unique in the file
    Purpose purpose = Purpose::Identity;
    quint32 epoch = 1;
    SecretBytes secret; // 32 bytes
    QByteArray publicPart; // 32 bytes for pairs, else empty

    [[nodiscard]] static DataKey make(quint32 id, Purpose purpose, quint32 epoch);
    // BLAKE2b-128(key, "kib.check1"), because the cipher does not commit to its key. Of a pair the secret
    // counts; empty when only the public part is held.
    [[nodiscard]] QByteArray check() const;
};

// The data keys an unlocked account holds. Pointers into it last until the next `add`.
class Keyring
{
public:
    void add(DataKey key); // takes the place of one with the same id
    [[nodiscard]] const DataKey *byId(quint32 id) const; // null when not held
    [[nodiscard]] const DataKey *current(Purpose purpose) const; // highest epoch; null when not held
    [[nodiscard]] const std::vector<DataKey> &all() const { return m_keys; }
    // Zero client = rows that belong to nobody: the zero UUID takes the client's place. The key must hold its
    // secret; without one the program ends.
    [[nodiscard]] SubKey subKey(const DataKey &key, const std::optional<ClientId> &client) const;

private:
    std::vector<DataKey> m_keys;
};

// Hands a 32-byte key to whoever owns `boxPublic`, and takes it back out: 80 bytes, empty when `boxPublic` is
// no public key. Damaged when it does not open or holds no 32 bytes.
[[nodiscard]] QByteArray boxFor(const SecretBytes &key, const QByteArray &boxPublic);
[[nodiscard]] Result<SecretBytes> openBox(
    const QByteArray &box, const QByteArray &boxPublic, const SecretBytes &boxSecret);

} // namespace kib::vault
