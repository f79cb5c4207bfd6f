// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/plan/directory.h"

#include <algorithm>
#include <optional>
#include <vector>

// Which of the hits somebody most likely meant.
namespace kib::plan {

namespace {

enum class Rank { Number, Surname, Beginning, Names, Rest };

// What was typed, folded: "van dyk".
class Ranking
{
public:
    Ranking(const DirectoryParts &parts, const QString &typed, const SearchQuery &query)
        : m_parts(parts)
        , m_typed(searchKey(typed.simplified()).toStdString())
        , m_query(query)
    {
        for (const QString &prefix : parts.terms->prefixes.values())
            m_holdsPrefix = m_holdsPrefix || m_typed.starts_with(prefix.toStdString());
    }

    // Lowest = first.
    [[nodiscard]] quint64 key(quint32 row, Rank rank) const
    {
        const auto inactive
            = static_cast<quint32>(m_parts.entry(row).status != static_cast<quint8>(client::Status::Active));
        const quint64 group = static_cast<quint64>(rank) << 1 | inactive;
        return group << 32 | m_parts.byName->places[row];
    }

    // Nothing when the text does not begin with what was typed in any way.
    [[nodiscard]] std::optional<Rank> firmRank(quint32 row) const
    {
        const std::string_view text = m_parts.search(row);
        const std::string_view names = text.substr(0, m_parts.entry(row).namesSize);
        if (isNumber(text.substr(names.size())))
            return Rank::Number;
        const bool begins = names.starts_with(m_typed);
        if (!begins && !m_holdsPrefix)
            return std::nullopt;
        // Surname, prefix and initials with a tab between; who has no surname has no tab.
        const std::string_view sortKey = m_parts.shown(row, Shown::SortKey);
        const std::string_view surname = sortKey.substr(0, sortKey.find('\t'));
        std::string_view prefix = sortKey.substr(std::min(surname.size() + 1, sortKey.size()));
        prefix = prefix.substr(0, prefix.find('\t'));
        const size_t typedOfIt = behindPrefix(prefix, surname);
        if (m_typed == surname || (!surname.empty() && typedOfIt == surname.size()))
            return Rank::Surname;
        return begins || typedOfIt > 0 ? std::optional(Rank::Beginning) : std::nullopt;
    }

    [[nodiscard]] Rank looseRank(quint32 row) const
    {
        const std::string_view names = m_parts.search(row).substr(0, m_parts.entry(row).namesSize);
        return m_query.matches(names) ? Rank::Names : Rank::Rest;
    }

private:
    // `rest` = of the search text; the number stands first in it.
    [[nodiscard]] bool isNumber(std::string_view rest) const
    {
        rest.remove_prefix(std::min<size_t>(1, rest.size()));
        return rest.starts_with(m_typed) && rest.substr(m_typed.size()).starts_with(' ');
    }

    // How much of the surname was typed behind its prefix ("van dy", "dancona"); 0 = it was not typed so.
    [[nodiscard]] size_t behindPrefix(std::string_view prefix, std::string_view surname) const
    {
        std::string_view typed = m_typed;
        if (prefix.empty() || !typed.starts_with(prefix))
            return 0;
        typed.remove_prefix(prefix.size());
        if (typed.starts_with(' '))
            typed.remove_prefix(1);
        return surname.starts_with(typed) ? typed.size() : 0;
    }

    const DirectoryParts &m_parts;
    std::string m_typed;
    bool m_holdsPrefix = false; // it begins with the prefix of some surname
    const SearchQuery &m_query;
};

} // namespace

Hits Directory::best(const QString &typed, int most) const
{
    const SearchQuery query(typed);
    if (query.findsAll())
        return {};
    const Ranking ranking(m_parts, typed, query);
    std::vector<std::pair<quint64, int>> ranked;
    int firm = 0;
    for (const int hit : matching(query)) {
        const auto row = static_cast<quint32>(hit);
        std::optional<Rank> rank = ranking.firmRank(row);
        firm += rank ? 1 : 0;
        if (!rank && firm >= most) // it would not be shown
            continue;
        if (!rank)
            rank = ranking.looseRank(row);
        ranked.emplace_back(ranking.key(row, *rank), hit);
    }
    const auto shown = std::min(ranked.size(), static_cast<size_t>(std::max(most, 0)));
    const auto end = ranked.begin() + static_cast<qsizetype>(shown);
    std::partial_sort(ranked.begin(), end, ranked.end());
    Hits out;
    for (auto it = ranked.begin(); it != end; ++it)
        out.append(it->second);
    return out;
}

} // namespace kib::plan
