// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <utility>

namespace kib::vault {

// A key or password in locked memory that is wiped when it goes. Movable, not copyable; moved from = empty.
// Throws std::bad_alloc when there is no memory left.
class SecretBytes
{
public:
    SecretBytes() = default; // empty
    explicit SecretBytes(qsizetype size); // zeros
    SecretBytes(SecretBytes &&other) noexcept
        : m_bytes(std::move(other.m_bytes))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }
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

// Overwrites a buffer whose contents were secret (a password read from a file, a decoded key) and empties it.
// Copies that share the buffer keep theirs.
void wipe(QByteArray &bytes);

} // namespace kib::vault
