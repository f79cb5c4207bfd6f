// SPDX-License-Identifier: EUPL-1.2
#include "core/base/random.h"

#include <cstdlib>
#include <sodium.h>

namespace kib {

QByteArray randomBytes(qsizetype size)
{
    if (sodium_init() < 0)
        std::abort(); // without randomness nothing that follows would be safe
    QByteArray out(size, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<size_t>(size));
    return out;
}

} // namespace kib
