// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/secretbytes.h"

#include "core/vault/primitives.h"

#include <algorithm>
#include <new>
#include <sodium.h>

namespace kib::vault {

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    if (size == 0)
        return;
    readySodium();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(static_cast<std::size_t>(size))));
    if (m_bytes == nullptr)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), static_cast<std::size_t>(size));
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes out(size);
    randombytes_buf(out.data(), static_cast<std::size_t>(size));
    return out;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes out(bytes.size());
    std::copy_n(raw(bytes), bytes.size(), out.data());
    return out;
}

QByteArrayView SecretBytes::view() const
{
    return QByteArrayView(m_bytes.get(), m_size);
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

void SecretBytes::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes first
}

void wipe(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace kib::vault
