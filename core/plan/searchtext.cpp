// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/searchtext.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kib::plan {

namespace {

bool isWithin(std::string_view word, const SearchQuery::Words &words)
{
    return std::any_of(words.begin(), words.end(),
        [word](const std::string &longer) { return findWord(longer, word) != std::string_view::npos; });
}

} // namespace

SearchText searchText(const client::Identity &identity)
{
    const QString digits = phoneDigits(identity.phone);
    QString rest = identity.number + u' ' + identity.phone;
    if (digits != identity.phone)
        rest += u' ' + digits;
    if (identity.secrecy == 0)
        rest += u' ' + identity.address.city + u' ' + identity.address.postcode;
    return {
        searchKey(client::listName(identity.name) + u' ' + client::fullName(identity.name)).toStdString(),
        searchKey(rest).toStdString()
    };
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
    add(words);
    const QString digits = phoneDigits(typed);
    if (!digits.isEmpty() && words != QStringList(digits))
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
    if (from >= text.size())
        return std::string_view::npos;
    // string_view::find stops at every occurrence of the first letter: many times slower.
    const void *found = memmem(text.data() + from, text.size() - from, word.data(), word.size());
    return found == nullptr ? std::string_view::npos
                            : static_cast<size_t>(static_cast<const char *>(found) - text.data());
}

bool holdsAll(std::string_view text, const SearchQuery::Words &words)
{
    return std::all_of(words.begin(), words.end(),
        [text](const std::string &word) { return findWord(text, word) != std::string_view::npos; });
}

} // namespace kib::plan
