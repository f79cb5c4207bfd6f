// SPDX-License-Identifier: EUPL-1.2
#include "core/base/id.h"

#include "core/base/random.h"

namespace kib {

QUuid newUuid(qint64 ms)
{
    // Twelve bits behind the time count up within a millisecond: ids made in a row stand in a row in the
    // file.
    thread_local qint64 askedMs = 0;
    thread_local qint64 usedMs = 0;
    thread_local unsigned count = 0;
    if (ms != askedMs) {
        askedMs = usedMs = ms;
        count = 0;
    } else if (++count > 0xfff) {
        count = 0;
        ++usedMs;
    }
    QByteArray bytes = randomBytes(16);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((usedMs >> (40 - 8 * i)) & 0xff);
    bytes[6] = static_cast<char>(0x70 | (count >> 8));
    bytes[7] = static_cast<char>(count & 0xff);
    bytes[8] = static_cast<char>(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes);
}

} // namespace kib
