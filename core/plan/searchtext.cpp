// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/searchtext.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::plan {

namespace {

// Bytes that are looked at together.
constexpr size_t stride = 64;

// Whether four letters of a word stand as they do in it anywhere in so many places. Without a branch: the
// compiler makes it look at sixteen places at a time.
bool mayHold(const char *text, std::string_view word)
{
    const size_t last = word.size() - 1;
    const size_t middle = last / 2;
    unsigned any = 0;
    const auto same = [](char a, char b) { return static_cast<unsigned>(a == b); };
    for (size_t i = 0; i < stride; ++i) {
        any |= same(text[i], word[0]) & same(text[i + 1], word[1]) & same(text[i + middle], word[middle])
            & same(text[i + last], word[last]);
    }
    return any != 0;
}

// Leaves out words of `more` that occur within `text` already: they are found there.
void appendNew(std::string &text, const QString &more)
{
    const std::string utf8 = more.toStdString();
    for (size_t begin = 0; begin < utf8.size();) {
        const size_t end = std::min(utf8.find(' ', begin), utf8.size());
        const std::string_view word = std::string_view(utf8).substr(begin, end - begin);
        if (!word.empty() && text.find(word) == std::string::npos) {
            text += ' ';
            text += word;
        }
        begin = end + 1;
    }
}

bool isWithin(std::string_view word, const SearchQuery::Words &words)
{
    return std::any_of(words.begin(), words.end(),
        [word](const std::string &longer) { return findWord(longer, word) != std::string_view::npos; });
}

} // namespace

SearchText searchText(const client::Identity &identity)
{
    QString rest = identity.number + u' ' + identity.phone;
    for (const QString &text : { identity.number, identity.phone }) {
        const QString digits = phoneDigits(text);
        if (digits != text)
            rest += u' ' + digits;
    }
    if (identity.secrecy == 0)
        rest += u' ' + identity.address.city + u' ' + identity.address.postcode;
    std::string names = searchKey(client::listName(identity.name)).toStdString();
    appendNew(names, searchKey(client::fullName(identity.name)));
    return { std::move(names), searchKey(rest).toStdString() };
}

QString phoneDigits(const QString &phone)
{
    QString digits;
    bool international = false;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            international = true;
        else if (!c.isSpace() && !u"-()./"_s.contains(c) && c != u'\u2013' && c != u'\u2011')
            return {};
    }
    if (digits.isEmpty())
        return {};
    if (international)
        digits.prepend("00"_L1);
    if (!digits.startsWith("0031"_L1))
        return digits;
    digits.remove(0, 4);
    return digits.startsWith(u'0') ? digits : u'0' + digits; // "+31 (0)6"
}

SearchQuery::SearchQuery(const QString &typed)
{
    const auto add = [this](const QStringList &words) {
        Words way;
        for (const QString &word : words)
            way.push_back(word.toStdString());
        std::stable_sort(way.begin(), way.end(),
            [](const std::string &a, const std::string &b) { return a.size() > b.size(); });
        if (!way.empty())
            m_ways.push_back(std::move(way));
    };
    const QStringList words = searchKey(typed.simplified()).split(u' ', Qt::SkipEmptyParts);
    const QString digits = phoneDigits(typed);
    if (digits.isEmpty() || words.size() > 1) // "1234 8011" may be two things
        add(words);
    if (!digits.isEmpty())
        add({ digits });
}

bool SearchQuery::matches(std::string_view text) const
{
    return findsAll() || std::any_of(m_ways.begin(), m_ways.end(), [text](const Words &words) {
        return holdsAll(text, words);
    });
}

bool SearchQuery::narrows(const SearchQuery &shorter) const
{
    if (shorter.findsAll())
        return true;
    const auto isCovered = [&shorter](const Words &longer) {
        return std::any_of(shorter.m_ways.begin(), shorter.m_ways.end(), [&longer](const Words &words) {
            return std::all_of(words.begin(), words.end(),
                [&longer](const std::string &word) { return isWithin(word, longer); });
        });
    };
    return !findsAll() && std::all_of(m_ways.begin(), m_ways.end(), isCovered);
}

size_t findWord(std::string_view text, std::string_view word, size_t from)
{
    const size_t last = word.size() - 1;
    if (last == 0 || from >= text.size())
        return text.find(word, from);
    // string_view::find stops at each occurrence of the first letter, and memmem reads byte by byte.
    for (; from + stride + last <= text.size(); from += stride) {
        if (!mayHold(text.data() + from, word))
            continue;
        const size_t found = text.substr(from, stride + last).find(word);
        if (found != std::string_view::npos)
            return from + found;
    }
    return text.find(word, from);
}

bool holdsAll(std::string_view text, const SearchQuery::Words &words)
{
    return std::all_of(words.begin(), words.end(),
        [text](const std::string &word) { return findWord(text, word) != std::string_view::npos; });
}

} // namespace kib::plan
