// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

class QIODevice;

namespace kib::exchange {

enum class Encoding { Utf8, Windows1252 };

struct FileEncoding {
    Encoding encoding = Encoding::Utf8;
    qint64 start = 0; // where the text begins: behind a byte order mark
    // Windows-1252 was found because of some stray bytes, while UTF-8 characters occur as well: names will
    // probably come out wrong, so somebody should look before the file is taken in.
    bool mixed = false;
};

// Reads the device from its beginning to its end and puts it back at 0; it must be open and random access.
// Without `forced`: UTF-8 when the file has its byte order mark or every byte of it is well-formed UTF-8,
// else Windows-1252. A byte order mark is skipped whatever was forced. Invalid "utf16" (UTF-16 or UTF-32 by
// its byte order mark); Io "read_failed".
[[nodiscard]] Result<FileEncoding> detectEncoding(QIODevice &device, std::optional<Encoding> forced = {});

// The text of one cell. Nothing when a byte has no meaning in the encoding: malformed UTF-8 (encoded
// surrogates too), or 81 8D 8F 90 9D in Windows-1252. A NUL is decoded as it is.
[[nodiscard]] std::optional<QString> decoded(QByteArrayView bytes, Encoding encoding);
// The same for showing what was read: U+FFFD for what has no meaning.
[[nodiscard]] QString decodedForShow(QByteArrayView bytes, Encoding encoding);

} // namespace kib::exchange
