// SPDX-License-Identifier: EUPL-1.2
#include "core/client/postcode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::client {

std::optional<QString> normalisedPostcode(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 6)
        return std::nullopt;
    const QStringView digits = text.first(4);
    const QStringView letters = text.last(2);
    const QStringView between = text.sliced(4, text.size() - 6);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (!std::all_of(digits.begin(), digits.end(), isDigit) || digits.front() == u'0'
        || !std::all_of(letters.begin(), letters.end(), isLetter)
        || !std::all_of(between.begin(), between.end(), isSpace))
        return std::nullopt;
    const QString code = letters.toString().toUpper();
    if (code == "SA"_L1 || code == "SD"_L1 || code == "SS"_L1)
        return std::nullopt;
    return digits.toString() + code;
}

} // namespace kib::client
