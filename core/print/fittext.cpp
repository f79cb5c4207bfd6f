// SPDX-License-Identifier: EUPL-1.2
#include "core/print/fittext.h"

#include <algorithm>

namespace kib::print {

namespace {

constexpr QChar ellipsis(u'\u2026');

// Where the last word begins to be too much; without a blank the last letter, never half of one.
qsizetype shorter(const QString &text)
{
    const qsizetype blank = text.lastIndexOf(u' ');
    if (blank > 0)
        return blank;
    const bool pair = text.size() > 1 && text.back().isLowSurrogate();
    return text.size() - (pair ? 2 : 1);
}

} // namespace

FittedText fitText(TextStore &texts, const QString &text, const TextShape &shape, int lines)
{
    TextPtr laid = texts.lay(text, shape);
    if (laid->lineCount() <= lines)
        return { laid, false };
    QString kept;
    for (int i = 0; i < lines; ++i)
        kept += laid->line(i);
    while (!kept.isEmpty()) {
        laid = texts.lay(kept.trimmed() + ellipsis, shape);
        if (laid->lineCount() <= lines)
            break;
        kept.truncate(shorter(kept));
    }
    return { laid, true };
}

} // namespace kib::print
