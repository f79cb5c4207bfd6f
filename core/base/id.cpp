// SPDX-License-Identifier: EUPL-1.2
#include "core/base/id.h"

#include "core/base/random.h"

namespace kib {

QUuid newUuid(qint64 ms)
{
    QByteArray bytes = randomBytes(16);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((ms >> (40 - 8 * i)) & 0xff);
    bytes[6] = static_cast<char>(0x70 | (bytes[6] & 0x0f));
    bytes[8] = static_cast<char>(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes);
}

} // namespace kib
