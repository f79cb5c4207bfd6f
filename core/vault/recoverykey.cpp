// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/recoverykey.h"

#include "core/vault/primitives.h"

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace kib::vault {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bitsPerSymbol = 5;
constexpr qsizetype group = 4;
constexpr qsizetype keySymbols = (keySize * 8 + bitsPerSymbol - 1) / bitsPerSymbol;
constexpr qsizetype allSymbols = keySymbols + group;

// The five bits at symbol `index`; beyond the end of the bytes there are zeros.
int symbolAt(const unsigned char *bytes, qsizetype size, qsizetype index)
{
    int value = 0;
    for (qsizetype bit = index * bitsPerSymbol; bit < (index + 1) * bitsPerSymbol; ++bit) {
        const int one = bit / 8 < size ? (bytes[bit / 8] >> (7 - bit % 8)) & 1 : 0;
        value = value * 2 + one;
    }
    return value;
}

// Symbol values of the whole paper key: the key and behind it the checksum group.
SecretBytes symbolsOf(const SecretBytes &key)
{
    SecretBytes out(allSymbols);
    for (qsizetype i = 0; i < keySymbols; ++i)
        out.data()[i] = static_cast<unsigned char>(symbolAt(key.data(), key.size(), i));
    const QByteArray checksum = blake2b(16, keyBytes(key), { "kib.paper1" });
    for (qsizetype i = 0; i < group; ++i)
        out.data()[keySymbols + i]
            = static_cast<unsigned char>(symbolAt(raw(QByteArrayView(checksum)), checksum.size(), i));
    return out;
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash;
}

// 0 to 31, or -1. Only ASCII letters have a lower case here: to Unicode also a long s is an S.
int symbolValue(QChar c)
{
    char16_t u = c.unicode();
    if (u >= u'a' && u <= u'z')
        u = static_cast<char16_t>(u - u'a' + u'A');
    if (u == u'O')
        u = u'0';
    if (u == u'I' || u == u'L')
        u = u'1';
    const auto found = std::find(alphabet.begin(), alphabet.end(), u);
    return found == alphabet.end() ? -1 : static_cast<int>(found - alphabet.begin());
}

} // namespace

QString paperText(const SecretBytes &key)
{
    const SecretBytes symbols = symbolsOf(key);
    QString text;
    for (qsizetype i = 0; i < allSymbols; ++i) {
        if (i > 0 && i % group == 0)
            text += u'-';
        text += QLatin1Char(alphabet[symbols.data()[i]]);
    }
    return text;
}

Result<SecretBytes> paperKey(const QString &text)
{
    SecretBytes symbols(allSymbols);
    qsizetype count = 0;
    for (const QChar c : text) {
        if (isSeparator(c))
            continue;
        const int value = symbolValue(c);
        if (value < 0)
            return fail(ErrorCode::Invalid, u"paper_key_character"_s);
        if (count < allSymbols)
            symbols.data()[count] = static_cast<unsigned char>(value);
        ++count;
    }
    if (count != allSymbols)
        return fail(ErrorCode::Invalid, u"paper_key_length"_s);

    SecretBytes key(keySize);
    for (qsizetype bit = 0; bit < keySize * 8; ++bit) {
        const int one
            = (symbols.data()[bit / bitsPerSymbol] >> (bitsPerSymbol - 1 - bit % bitsPerSymbol)) & 1;
        key.data()[bit / 8] = static_cast<unsigned char>(key.data()[bit / 8] | (one << (7 - bit % 8)));
    }
    // Compares all symbols, and so the four bits that must be zero as well.
    if (sodium_memcmp(symbolsOf(key).data(), symbols.data(), allSymbols) != 0)
        return fail(ErrorCode::Invalid, u"paper_key_checksum"_s);
    return key;
}

} // namespace kib::vault
