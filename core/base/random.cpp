// SPDX-License-Identifier: EUPL-1.2
#include "core/base/random.h"

#include <cstdlib>
#include <sodium.h>

namespace kib {

void readySodium()
{
    // The generator in our own process, seeded by the kernel: an import asks for randomness hundreds of
    // thousands of times.
    static const int state = [] {
        randombytes_set_implementation(&randombytes_internal_implementation);
        return sodium_init();
    }();
    if (state < 0)
        std::abort(); // without randomness nothing that follows would be safe
}

QByteArray randomBytes(qsizetype size)
{
    readySodium();
    QByteArray out(size, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<size_t>(size));
    return out;
}

} // namespace kib
