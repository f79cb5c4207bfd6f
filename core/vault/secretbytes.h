// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace kib::vault {

// A key or password in locked memory that is wiped when it goes. Movable, not copyable.
class SecretBytes
{
public:
    SecretBytes() = default; // empty
    explicit SecretBytes(qsizetype size); // zeros
    [[nodiscard]] static SecretBytes random(qsizetype size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes); // the source is the caller's to wipe

    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] SecretBytes clone() const;

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    qsizetype m_size = 0;
};

// Overwrites a buffer whose contents were secret (a password read from a file, a decoded key).
void wipe(QByteArray &bytes);

} // namespace kib::vault
