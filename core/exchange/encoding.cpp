// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/encoding.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

constexpr qsizetype chunkSize = 64LL * 1024;

// 0x80 to 0x9f; 0 = not assigned.
constexpr std::array<char16_t, 32> windows1252 {
    0x20ac,
    0,
    0x201a,
    0x0192,
    0x201e,
    0x2026,
    0x2020,
    0x2021,
    0x02c6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0,
    0x017d,
    0, //
    0,
    0x2018,
    0x2019,
    0x201c,
    0x201d,
    0x2022,
    0x2013,
    0x2014,
    0x02dc,
    0x2122,
    0x0161,
    0x203a,
    0x0153,
    0,
    0x017e,
    0x0178,
};

int byteAt(QByteArrayView bytes, qsizetype i)
{
    return static_cast<unsigned char>(bytes[i]);
}

// Length that the first byte announces; 0 = no byte to start with. Source: Unicode, well-formed UTF-8.
int announcedLength(int first)
{
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

// The second byte is what keeps out overlong forms, surrogates and values above U+10FFFF.
bool isSecond(int first, int second)
{
    const int low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const int high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high;
}

// Counts characters beyond ASCII while a file passes in chunks.
class Utf8Scan
{
public:
    // How many bytes were dealt with; the rest is the beginning of a character the next chunk completes.
    qsizetype feed(QByteArrayView bytes, bool last)
    {
        qsizetype at = 0;
        while (at < bytes.size()) {
            at = skipAscii(bytes, at);
            if (at == bytes.size())
                break;
            const int length = announcedLength(byteAt(bytes, at));
            if (!last && length > bytes.size() - at)
                break;
            const bool whole = isCharacter(bytes.sliced(at), length);
            m_characters += whole ? 1 : 0;
            m_strayBytes += whole ? 0 : 1;
            at += whole ? length : 1;
        }
        return at;
    }
    [[nodiscard]] bool isUtf8() const { return m_strayBytes == 0; }
    [[nodiscard]] bool hasCharacters() const { return m_characters > 0; }

private:
    static qsizetype skipAscii(QByteArrayView bytes, qsizetype at)
    {
        constexpr quint64 highBits = 0x8080808080808080U;
        quint64 word = 0;
        for (; at + 8 <= bytes.size(); at += 8) {
            std::memcpy(&word, bytes.data() + at, 8);
            if ((word & highBits) != 0)
                break;
        }
        while (at < bytes.size() && byteAt(bytes, at) < 0x80)
            ++at;
        return at;
    }
    static bool isCharacter(QByteArrayView bytes, int length)
    {
        if (length == 0 || length > bytes.size() || !isSecond(byteAt(bytes, 0), byteAt(bytes, 1)))
            return false;
        return std::all_of(
            bytes.begin() + 2, bytes.begin() + length, [](char c) { return (c & 0xc0) == 0x80; });
    }

    qint64 m_characters = 0;
    qint64 m_strayBytes = 0;
};

Result<Utf8Scan> scanned(QIODevice &device)
{
    Utf8Scan scan;
    QByteArray buffer(chunkSize, Qt::Uninitialized);
    qsizetype kept = 0;
    while (true) {
        const qint64 got = device.read(buffer.data() + kept, chunkSize - kept);
        if (got < 0)
            return fail(ErrorCode::Io, u"read_failed"_s);
        const QByteArrayView view(buffer.constData(), kept + got);
        const qsizetype used = scan.feed(view, got == 0);
        if (got == 0)
            return scan;
        kept = view.size() - used;
        std::memmove(buffer.data(), buffer.constData() + used, static_cast<size_t>(kept));
    }
}

QString fromWindows1252(QByteArrayView bytes, bool *complete)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9f)
            continue;
        const char16_t meant = windows1252[c.unicode() - 0x80U];
        *complete = *complete && meant != 0;
        c = meant == 0 ? QChar(QChar::ReplacementCharacter) : QChar(meant);
    }
    return text;
}

} // namespace

Result<FileEncoding> detectEncoding(QIODevice &device, std::optional<Encoding> forced)
{
    if (!device.seek(0))
        return fail(ErrorCode::Io, u"read_failed"_s);
    const QByteArray head = device.peek(4);
    const bool marked = head.startsWith("\xef\xbb\xbf");
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff")
        || head == QByteArrayView("\0\0\xfe\xff", 4))
        return fail(ErrorCode::Invalid, u"utf16"_s);

    FileEncoding found { forced.value_or(Encoding::Utf8), marked ? 3 : 0, false };
    if (forced || marked)
        return found;
    const Result<Utf8Scan> scan = scanned(device);
    if (!scan)
        return fail(scan.error());
    if (!device.seek(0))
        return fail(ErrorCode::Io, u"read_failed"_s);
    found.encoding = scan->isUtf8() ? Encoding::Utf8 : Encoding::Windows1252;
    found.mixed = !scan->isUtf8() && scan->hasCharacters();
    return found;
}

std::optional<QString> decoded(QByteArrayView bytes, Encoding encoding)
{
    if (encoding == Encoding::Utf8) {
        if (!bytes.isValidUtf8())
            return std::nullopt;
        return QString::fromUtf8(bytes);
    }
    bool complete = true;
    QString text = fromWindows1252(bytes, &complete);
    return complete ? std::optional(text) : std::nullopt;
}

QString decodedForShow(QByteArrayView bytes, Encoding encoding)
{
    bool complete = true;
    return encoding == Encoding::Utf8 ? QString::fromUtf8(bytes) : fromWindows1252(bytes, &complete);
}

} // namespace kib::exchange
