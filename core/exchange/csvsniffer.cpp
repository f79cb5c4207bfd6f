// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/csvsniffer.h"

#include <algorithm>
#include <array>

namespace kib::exchange {

namespace {

constexpr std::array<char, 4> separators { ';', '\t', ',', '|' };

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

qsizetype behindLineEnd(QByteArrayView head, qsizetype at)
{
    const bool pair = head[at] == '\r' && at + 1 < head.size() && head[at + 1] == '\n';
    return at + (pair ? 2 : 1);
}

// Nothing but separators is what a spreadsheet leaves of an empty row.
bool isBlankLine(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) {
        return c == ' ' || std::find(separators.begin(), separators.end(), c) != separators.end();
    });
}

struct Line {
    qsizetype end = 0; // at the line break or the end of the text
    std::array<int, separators.size()> counts {};
    bool printable = true;
};

Line lineFrom(QByteArrayView head, qsizetype begin)
{
    Line line { begin, {}, true };
    bool quoted = false;
    for (; line.end < head.size(); ++line.end) {
        const char c = head[line.end];
        if (!quoted && isLineEnd(c))
            break;
        if (c == '"')
            quoted = !quoted;
        const auto *const found = std::find(separators.begin(), separators.end(), c);
        if (!quoted && found != separators.end())
            ++line.counts[static_cast<size_t>(found - separators.begin())];
        line.printable
            = line.printable && (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || isLineEnd(c));
    }
    return line;
}

bool hasBlanksAroundQuotes(QByteArrayView head, char separator)
{
    qsizetype blanks = 0;
    char before = '\n';
    for (const char c : head) {
        if (c == ' ') {
            ++blanks;
            continue;
        }
        const bool opens = c == '"' && (before == separator || isLineEnd(before));
        const bool closes = before == '"' && (c == separator || isLineEnd(c));
        if (blanks > 0 && (opens || closes))
            return true;
        blanks = 0;
        before = c;
    }
    return false;
}

} // namespace

CsvForm csvForm(QByteArrayView head, bool whole)
{
    CsvForm form;
    if (head.size() > 5 && head.first(4).compare("sep=", Qt::CaseInsensitive) == 0 && !isLineEnd(head[4])
        && isLineEnd(head[5]))
        form.headerBegin = behindLineEnd(head, 5);
    const char named = form.headerBegin > 0 ? head[4] : '\0';

    Line line = lineFrom(head, form.headerBegin);
    while (
        line.end < head.size() && isBlankLine(head.sliced(form.headerBegin, line.end - form.headerBegin))) {
        form.headerBegin = behindLineEnd(head, line.end);
        ++form.blankLines;
        line = lineFrom(head, form.headerBegin);
    }
    if (whole && isBlankLine(head.sliced(form.headerBegin)))
        form.kind = CsvForm::Kind::Empty;
    else if (!line.printable || (!whole && line.end == head.size()))
        form.kind = CsvForm::Kind::NotCsv;

    const auto *const most = std::max_element(line.counts.begin(), line.counts.end());
    form.separator = named != '\0' ? named : separators[static_cast<size_t>(most - line.counts.begin())];
    form.headerEnd = line.end < head.size() ? behindLineEnd(head, line.end) : head.size();
    form.blanksAroundQuotes = hasBlanksAroundQuotes(head, form.separator);
    return form;
}

} // namespace kib::exchange
