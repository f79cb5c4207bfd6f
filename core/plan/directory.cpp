// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/directory.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace kib::plan {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QDate dateOf(qint32 day)
{
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

template<class Value>
Value valueAt(const Numbered<Value> &values, quint32 number)
{
    return number == 0 ? Value() : values.at(number);
}

// A filter with its words looked up once.
class Sieve
{
public:
    Sieve(const DirectoryFilter &filter, const DirectoryTerms &terms)
        : m_filter(filter)
        , m_anyCategory(filter.category.isEmpty())
        , m_category(terms.categories.numberOf(filter.category)) // of "not placed" 0
        , m_caseworker(filter.caseworker ? terms.caseworkers.numberOf(*filter.caseworker) : 0)
        , m_impossible((!m_anyCategory && m_category == 0 && filter.category != DirectoryFilter::notPlaced)
              || (filter.caseworker && m_caseworker == 0))
    {
    }

    [[nodiscard]] bool passes(const DirectoryEntry &entry) const
    {
        const bool active = entry.status == static_cast<quint8>(client::Status::Active);
        const bool onlyActive = m_filter.activeOnly || m_filter.outOfView || m_filter.withoutNextStep;
        return !m_impossible && (active || !onlyActive) && !(m_filter.outOfView && entry.inView)
            && !(m_filter.withoutNextStep && entry.nextOn != 0)
            && !(m_filter.goingOutOfView && !entry.goingOutOfView)
            && (m_anyCategory || entry.category == m_category)
            && (!m_filter.caseworker || entry.caseworker == m_caseworker);
    }

private:
    const DirectoryFilter &m_filter;
    bool m_anyCategory;
    quint32 m_category;
    quint32 m_caseworker;
    bool m_impossible;
};

} // namespace

Directory::Directory(DirectoryParts parts)
    : m_parts(std::move(parts))
{
}

DirectoryRow Directory::row(int index) const
{
    const auto row = static_cast<quint32>(index);
    const DirectoryTerms &terms = *m_parts.terms;
    const DirectoryEntry &entry = m_parts.entry(row);
    DirectoryRow out { ClientId(entry.id) };
    out.number = textOf(m_parts.shown(row, Shown::Number));
    out.name = textOf(m_parts.shown(row, Shown::Name));
    out.place = textOf(m_parts.shown(row, Shown::Place));
    out.phone = textOf(m_parts.shown(row, Shown::Phone));
    out.category = valueAt(terms.categories, entry.category);
    if (entry.caseworker != 0) {
        out.caseworker = terms.caseworkers.at(entry.caseworker);
        out.caseworkerName = terms.names.value(*out.caseworker);
    }
    out.lastTwoWay = dateOf(entry.lastTwoWay);
    out.inView = entry.inView;
    out.goingOutOfView = entry.goingOutOfView;
    if (entry.nextOn != 0)
        out.next = NextStep { valueAt(terms.steps, entry.nextWhat), dateOf(entry.nextOn) };
    if (entry.notInvitable != 0)
        out.notInvitable = static_cast<contact::NotInvitable>(entry.notInvitable - 1);
    out.path = valueAt(terms.paths, entry.path);
    out.status = static_cast<client::Status>(entry.status);
    return out;
}

ClientId Directory::idOf(int index) const
{
    return ClientId(m_parts.entry(static_cast<quint32>(index)).id);
}

std::optional<int> Directory::indexOf(ClientId client) const
{
    const std::vector<quint32> &rows = *m_parts.byId;
    const auto found = std::lower_bound(rows.begin(), rows.end(), client.value(),
        [this](quint32 row, const QUuid &id) { return m_parts.entry(row).id < id; });
    if (found == rows.end() || m_parts.entry(*found).id != client.value())
        return std::nullopt;
    return static_cast<int>(*found);
}

bool Directory::sameAs(const Directory &other) const
{
    const auto sameBlock
        = [](const auto &mine, const auto &theirs) { return mine == theirs || *mine == *theirs; };
    const DirectoryTerms &mine = *m_parts.terms;
    const DirectoryTerms &theirs = *other.m_parts.terms;
    return m_parts.today == other.m_parts.today && mine.names == theirs.names
        && mine.categories.values() == theirs.categories.values()
        && mine.paths.values() == theirs.paths.values() && mine.steps.values() == theirs.steps.values()
        && mine.caseworkers.values() == theirs.caseworkers.values()
        && std::equal(m_parts.blocks.begin(), m_parts.blocks.end(), other.m_parts.blocks.begin(),
            other.m_parts.blocks.end(), sameBlock);
}

Hits Directory::find(const DirectoryFilter &filter, DirectorySort sort) const
{
    return arranged(matching(SearchQuery(filter.text)), filter, sort);
}

Hits Directory::matching(const SearchQuery &query, const Hits *among) const
{
    Hits out;
    if (among != nullptr) {
        for (const int row : *among) {
            if (query.matches(m_parts.search(static_cast<quint32>(row))))
                out.append(row);
        }
        return out;
    }
    if (query.findsAll()) {
        out.resize(size());
        std::iota(out.begin(), out.end(), 0);
        return out;
    }
    for (const SearchQuery::Words &words : query.ways()) {
        Hits found;
        int base = 0;
        for (const auto &block : m_parts.blocks) {
            block->find(words, base, found);
            base += static_cast<int>(DirectoryBlock::capacity);
        }
        if (out.isEmpty()) {
            out = std::move(found);
            continue;
        }
        Hits both;
        std::set_union(out.begin(), out.end(), found.begin(), found.end(), std::back_inserter(both));
        out = std::move(both);
    }
    return out;
}

Hits Directory::arranged(const Hits &rows, const DirectoryFilter &filter, DirectorySort sort) const
{
    const Sieve sieve(filter, *m_parts.terms);
    Hits passed;
    passed.reserve(rows.size());
    for (const int row : rows) {
        if (sieve.passes(m_parts.entry(static_cast<quint32>(row))))
            passed.append(row);
    }
    return byKey(passed, sort);
}

} // namespace kib::plan
