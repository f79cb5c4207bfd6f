// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/cellvalues.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

template<class Value>
using Word = std::pair<QLatin1StringView, Value>;

template<class Value, size_t count>
std::optional<Value> valueOf(QStringView text, const std::array<Word<Value>, count> &words)
{
    const auto found = std::find_if(words.begin(), words.end(), [text](const Word<Value> &word) {
        return text.size() == word.first.size() && text.compare(word.first, Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isZeroWidth(QChar c)
{
    return c == u'\u200b' || c == u'\ufeff';
}

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

} // namespace

std::optional<QStringView> CellText::read(const CsvRow &row, int column, Blanks blanks)
{
    m_hasDirectionControls = false;
    if (!readPlain(row.bytes(column), blanks) && !readAny(row, column, blanks))
        return std::nullopt;
    return QStringView(m_text.data(), m_size);
}

void CellText::makeRoom(qsizetype size)
{
    if (m_text.size() < static_cast<size_t>(size))
        m_text.resize(static_cast<size_t>(size));
}

// Nearly all cells: ASCII without anything to change inside, which needs no decoding.
bool CellText::readPlain(QByteArrayView bytes, Blanks blanks)
{
    while (!bytes.isEmpty() && bytes.front() == ' ')
        bytes = bytes.sliced(1);
    while (!bytes.isEmpty() && bytes.back() == ' ')
        bytes.chop(1);
    makeRoom(bytes.size());
    char16_t *to = m_text.data();
    unsigned char before = 0;
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x20 || code >= 0x7f || (code == ' ' && before == ' ' && blanks == Blanks::Collapse))
            return false;
        *to++ = code;
        before = code;
    }
    m_size = bytes.size();
    return true;
}

bool CellText::readAny(const CsvRow &row, int column, Blanks blanks)
{
    const std::optional<QString> raw = row.text(column);
    const std::optional<QString> clean = raw ? cleanText(*raw) : std::nullopt;
    if (!clean)
        return false;
    makeRoom(clean->size());
    char16_t *const begin = m_text.data();
    char16_t *to = begin;
    m_hasDirectionControls = kib::hasDirectionControls(*clean);
    qsizetype pending = 0;
    for (const QChar c : *clean) {
        if (isZeroWidth(c))
            continue;
        if (isBlank(c)) {
            pending = blanks == Blanks::Keep ? pending + 1 : 1;
            continue;
        }
        if (to != begin)
            to = std::fill_n(to, pending, u' ');
        pending = 0;
        *to++ = c.unicode();
    }
    m_size = to - begin;
    return true;
}

std::optional<bool> yesNo(QStringView text)
{
    static constexpr std::array<Word<bool>, 14> words { { { "ja"_L1, true }, { "j"_L1, true },
        { "1"_L1, true }, { "x"_L1, true }, { "true"_L1, true }, { "waar"_L1, true }, { "y"_L1, true },
        { "yes"_L1, true }, { "nee"_L1, false }, { "n"_L1, false }, { "0"_L1, false }, { "false"_L1, false },
        { "onwaar"_L1, false }, { "no"_L1, false } } };
    return valueOf(text, words);
}

std::optional<client::Gender> gender(QStringView text)
{
    using client::Gender;
    static constexpr std::array<Word<Gender>, 18> words { { { "M"_L1, Gender::Male },
        { "V"_L1, Gender::Female }, { "O"_L1, Gender::Unknown }, { "man"_L1, Gender::Male },
        { "vrouw"_L1, Gender::Female }, { "mannelijk"_L1, Gender::Male }, { "vrouwelijk"_L1, Gender::Female },
        { "heer"_L1, Gender::Male }, { "dhr"_L1, Gender::Male }, { "hr"_L1, Gender::Male },
        { "mevrouw"_L1, Gender::Female }, { "mevr"_L1, Gender::Female }, { "mw"_L1, Gender::Female },
        { "onbekend"_L1, Gender::Unknown }, { "onbepaald"_L1, Gender::Unknown }, { "x"_L1, Gender::Unknown },
        { "-"_L1, Gender::Unknown }, { "?"_L1, Gender::Unknown } } };
    for (const QLatin1StringView opening : { "geachte "_L1, "de "_L1 }) {
        if (text.startsWith(opening, Qt::CaseInsensitive))
            text = text.sliced(opening.size());
    }
    if (text.endsWith(u'.'))
        text.chop(1);
    return valueOf(text, words);
}

std::optional<client::NameUsage> nameUsage(QStringView text)
{
    using client::NameUsage;
    static constexpr std::array<Word<NameUsage>, 12> words { { { "E"_L1, NameUsage::Own },
        { "P"_L1, NameUsage::Spouse }, { "V"_L1, NameUsage::SpouseOwn }, { "N"_L1, NameUsage::OwnSpouse },
        { "eigen"_L1, NameUsage::Own }, { "eigen naam"_L1, NameUsage::Own },
        { "partner"_L1, NameUsage::Spouse }, { "naam partner"_L1, NameUsage::Spouse },
        { "partner, eigen"_L1, NameUsage::SpouseOwn }, { "partner-eigen"_L1, NameUsage::SpouseOwn },
        { "eigen, partner"_L1, NameUsage::OwnSpouse }, { "eigen-partner"_L1, NameUsage::OwnSpouse } } };
    return valueOf(text, words);
}

std::optional<int> secrecy(QStringView text)
{
    if (text.size() == 1 && text.front() >= u'0' && text.front() <= u'7')
        return text.front().unicode() - u'0';
    if (text.compare("geen"_L1, Qt::CaseInsensitive) == 0)
        return 0;
    const std::optional<bool> said = yesNo(text);
    return said ? std::optional(*said ? 7 : 0) : std::nullopt;
}

std::optional<client::PartialDate> date(QStringView text)
{
    const auto isTimePart = [](QChar c) { return isDigit(c) || c == u':' || c == u'.' || c == u'Z'; };
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u'T'; });
    if (end != text.end() && std::all_of(end + 1, text.end(), isTimePart))
        text = text.first(end - text.begin());
    const std::optional<client::PartialDate> read = client::PartialDate::parse(text);
    if (read && read->isUnknown() && !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return read;
}

bool isPhone(QStringView text)
{
    static constexpr QStringView separators = u" -()./";
    const bool plus = text.startsWith(u'+');
    if (plus)
        text = text.sliced(1);
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (!isDigit(c) && !separators.contains(c))
            return false;
        digits += isDigit(c) ? 1 : 0;
    }
    if (plus || text.startsWith("00"_L1))
        return digits >= 8 && digits <= (plus ? 15 : 17);
    return digits == 10 && (text.startsWith(u'0') || text.startsWith("(0"_L1));
}

bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const qsizetype dot = text.lastIndexOf(u'.');
    return at > 0 && text.indexOf(u'@', at + 1) < 0 && dot > at + 1 && dot < text.size() - 1
        && !text.contains(u' ');
}

bool isTotalLine(const CsvRow &row)
{
    constexpr int mostCells = 3;
    static constexpr std::array words { "totaal"_L1, "totalen"_L1, "subtotaal"_L1, "eindtotaal"_L1,
        "total"_L1, "aantal"_L1 };
    QByteArrayView first;
    int filled = 0;
    for (int column = 0; column < row.kept() && filled <= mostCells; ++column) {
        const QByteArrayView cell = row.bytes(column).trimmed();
        if (cell.isEmpty())
            continue;
        if (++filled == 1)
            first = cell;
    }
    const auto opens = [first](QLatin1StringView word) {
        const QByteArrayView bytes(word.data(), word.size());
        if (first.size() < bytes.size() || first.first(bytes.size()).compare(bytes, Qt::CaseInsensitive) != 0)
            return false;
        return first.size() == bytes.size() || !QChar::isLetter(static_cast<uchar>(first[bytes.size()]));
    };
    return filled > 0 && filled <= mostCells && std::any_of(words.begin(), words.end(), opens);
}

} // namespace kib::exchange
