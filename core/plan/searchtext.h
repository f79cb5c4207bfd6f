// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/client.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace kib::plan {

// Where a client is searched for: folded by searchKey, UTF-8.
struct SearchText {
    std::string names; // as lists show it, then in full
    std::string
        rest; // number, phone as noted and as digits; place and postcode when the address is not secret

    [[nodiscard]] std::string all() const { return names + ' ' + rest; }
};
[[nodiscard]] SearchText searchText(const client::Identity &identity);

// The digits as dialled within the Netherlands: "+31 (0)6-12 34" and "0031 6 1234" -> "061234"; another
// country keeps its 00. Empty when the text holds a letter or no digit.
[[nodiscard]] QString phoneDigits(const QString &phone);

// What somebody typed, ready to be looked for in many texts. Every word must occur somewhere; what looks like
// a phone number with blanks, dashes or a country code is looked for as digits as well.
class SearchQuery
{
public:
    SearchQuery() = default; // finds everybody
    explicit SearchQuery(const QString &typed);

    [[nodiscard]] bool findsAll() const { return m_ways.empty(); }
    // `text` as made by searchText.
    [[nodiscard]] bool matches(std::string_view text) const;
    // Whether all that this finds is found by `shorter` too.
    [[nodiscard]] bool narrows(const SearchQuery &shorter) const;

    // Folded words, longest first; a text that holds all words of one way matches.
    using Words = std::vector<std::string>;
    [[nodiscard]] const std::vector<Words> &ways() const { return m_ways; }

private:
    std::vector<Words> m_ways;
};

// Where `word` begins in `text` at or behind `from`; npos when nowhere. `word` is not empty.
[[nodiscard]] size_t findWord(std::string_view text, std::string_view word, size_t from = 0);
[[nodiscard]] bool holdsAll(std::string_view text, const SearchQuery::Words &words);

} // namespace kib::plan
