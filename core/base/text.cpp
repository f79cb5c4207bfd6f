// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"

#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace kib {

namespace {

constexpr char16_t asciiEnd = 0x80;
constexpr char16_t latinEnd = 0x250; // behind Latin Extended-B

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < asciiEnd; });
}

// ASCII and Latin letters, each of which folds by itself whatever stands beside it.
bool isPlainLatin(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() < asciiEnd || (c.unicode() < latinEnd && c.isLetter()); });
}

// Making a transliterator costs milliseconds, and one may not be shared between threads.
const icu::Transliterator *folder()
{
    thread_local const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            icu::UnicodeString("Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
    }();
    return made.get(); // NOLINT(clang-analyzer-cplusplus.NewDelete): lives as long as the thread
}

QString transliterated(const QString &text)
{
    const icu::Transliterator *transliterator = folder();
    if (transliterator == nullptr)
        return text.toLower();
    icu::UnicodeString work(
        reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    transliterator->transliterate(work);
    return QString(reinterpret_cast<const QChar *>(work.getBuffer()), work.length());
}

// Transliterating costs microseconds a name; lists fold hundreds of thousands.
const QString &foldedLetter(QChar letter)
{
    thread_local std::array<QString, latinEnd - asciiEnd> known;
    QString &folded = known.at(static_cast<size_t>(letter.unicode() - asciiEnd));
    if (folded.isNull())
        folded = transliterated(QString(letter));
    return folded;
}

} // namespace

std::optional<QString> cleanText(const QString &text)
{
    bool plain = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull())
            return std::nullopt;
        plain = plain && c.unicode() < 0x300;
        if (!c.isSurrogate())
            continue;
        if (!c.isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return std::nullopt;
        ++i;
    }
    // Below U+0300 every text is its own NFC form.
    return plain ? text : text.normalized(QString::NormalizationForm_C);
}

bool hasDirectionControls(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u == 0x61c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e)
            || (u >= 0x2066 && u <= 0x2069);
    });
}

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    if (!isPlainLatin(text))
        return transliterated(text);
    QString out;
    out.reserve(text.size() + 4);
    for (const QChar c : text) {
        if (c.unicode() < asciiEnd)
            out += c.toLower();
        else
            out += foldedLetter(c);
    }
    return out;
}

QString searchKey(const QString &text)
{
    return folded(text).replace("ij"_L1, "y"_L1).remove(u'\'').remove(u'`');
}

} // namespace kib
