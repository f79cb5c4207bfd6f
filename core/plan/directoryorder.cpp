// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/plan/directory.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

// How a directory sorts its rows, and how it stays sorted when a client changes.
namespace kib::plan {

namespace {

constexpr quint32 last = std::numeric_limits<quint32>::max();

struct Keyed {
    quint32 key;
    quint32 row;
};

// Equal keys keep their order. A fixed number of passes, however many clients there are.
void sortByKey(std::vector<Keyed> &rows)
{
    constexpr unsigned bits = 11;
    constexpr size_t buckets = size_t { 1 } << bits;
    std::vector<Keyed> other(rows.size());
    for (unsigned shift = 0; shift < 32; shift += bits) {
        std::array<size_t, buckets> begin {};
        for (const Keyed &keyed : rows)
            ++begin[(keyed.key >> shift) % buckets];
        size_t sum = 0;
        for (size_t &count : begin)
            sum += std::exchange(count, sum);
        for (const Keyed &keyed : rows)
            other[begin[(keyed.key >> shift) % buckets]++] = keyed;
        rows.swap(other);
    }
}

// The rows in an order that is kept for all of them.
std::vector<quint32> inOrder(const Hits &rows, const DirectoryOrder &order)
{
    std::vector<quint32> out;
    out.reserve(static_cast<size_t>(rows.size()));
    if (static_cast<size_t>(rows.size()) < order.rows.size() / 16) {
        for (const int row : rows)
            out.push_back(static_cast<quint32>(row));
        std::sort(out.begin(), out.end(),
            [&order](quint32 a, quint32 b) { return order.places[a] < order.places[b]; });
        return out;
    }
    std::vector<bool> wanted(order.rows.size());
    for (const int row : rows)
        wanted[static_cast<size_t>(row)] = true;
    for (const quint32 row : order.rows) {
        if (wanted[row])
            out.push_back(row);
    }
    return out;
}

// Of each number of a caseworker its place by name; nobody (0) comes last.
std::vector<quint32> placesByName(const DirectoryTerms &terms)
{
    const QList<AccountId> &accounts = terms.caseworkers.values();
    std::vector<quint32> order(static_cast<size_t>(accounts.size()));
    std::iota(order.begin(), order.end(), 0);
    std::vector<QString> names;
    for (const AccountId &account : accounts)
        names.push_back(searchKey(terms.names.value(account)));
    std::stable_sort(
        order.begin(), order.end(), [&names](quint32 a, quint32 b) { return names[a] < names[b]; });
    std::vector<quint32> places(order.size() + 1, last);
    for (size_t i = 0; i < order.size(); ++i)
        places[order[i] + 1] = static_cast<quint32>(i);
    return places;
}

// `rows` with one of them, or a new one, where it belongs.
template<class Less>
std::vector<quint32> placed(const std::vector<quint32> &rows, quint32 row, Less isLess)
{
    std::vector<quint32> out;
    out.reserve(rows.size() + 1);
    std::copy_if(
        rows.begin(), rows.end(), std::back_inserter(out), [row](quint32 other) { return other != row; });
    out.insert(std::lower_bound(out.begin(), out.end(), row, isLess), row);
    return out;
}

template<class Less>
std::shared_ptr<const DirectoryOrder> placed(const DirectoryOrder &order, quint32 row, Less isLess)
{
    auto out = std::make_shared<DirectoryOrder>();
    out->rows = placed(order.rows, row, isLess);
    out->number();
    return out;
}

auto lessByName(const DirectoryParts &parts)
{
    return [&parts](quint32 a, quint32 b) {
        const int order = parts.shown(a, Shown::SortKey).compare(parts.shown(b, Shown::SortKey));
        return order == 0 ? a < b : order < 0;
    };
}

auto lessByNumber(const DirectoryParts &parts)
{
    return [&parts](quint32 a, quint32 b) {
        const int order
            = numberKey(parts.shown(a, Shown::Number)).compare(numberKey(parts.shown(b, Shown::Number)));
        return order == 0 ? a < b : order < 0;
    };
}

auto lessById(const DirectoryParts &parts)
{
    return [&parts](quint32 a, quint32 b) { return parts.entry(a).id < parts.entry(b).id; };
}

// Sorted by a text made of each row: made once, and most pairs differ in its first eight bytes.
template<class Text>
DirectoryOrder ordered(size_t size, Text textOf)
{
    struct Row {
        quint64 head;
        quint32 row;
    };
    std::vector<Row> rows;
    rows.reserve(size);
    for (quint32 row = 0; row < size; ++row) {
        const auto text = textOf(row);
        quint64 head = 0;
        for (size_t i = 0; i < sizeof head; ++i)
            head = head << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
        rows.push_back({ head, row });
    }
    std::sort(rows.begin(), rows.end(), [&textOf](const Row &a, const Row &b) {
        if (a.head != b.head)
            return a.head < b.head;
        const int order = textOf(a.row).compare(textOf(b.row));
        return order == 0 ? a.row < b.row : order < 0;
    });
    DirectoryOrder out;
    out.rows.reserve(size);
    for (const Row &row : rows)
        out.rows.push_back(row.row);
    out.number();
    return out;
}

} // namespace

DirectoryOrder orderedByName(const DirectoryParts &parts, size_t size)
{
    return ordered(size, [&parts](quint32 row) { return parts.shown(row, Shown::SortKey); });
}

DirectoryOrder orderedByNumber(const DirectoryParts &parts, size_t size)
{
    return ordered(size, [&parts](quint32 row) { return numberKey(parts.shown(row, Shown::Number)); });
}

std::vector<quint32> orderedById(const DirectoryParts &parts, size_t size)
{
    std::vector<quint32> rows(size);
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(), lessById(parts));
    return rows;
}

Hits Directory::byKey(const Hits &rows, DirectorySort sort) const
{
    const bool byNumber = sort.key == DirectorySort::Key::Number;
    const bool byName = sort.key == DirectorySort::Key::Name;
    const std::vector<quint32> order = inOrder(rows, byNumber ? *m_parts.byNumber : *m_parts.byName);
    Hits out;
    out.reserve(rows.size());
    if (byName || byNumber) {
        for (const quint32 row : order)
            out.append(static_cast<int>(row));
        if (sort.descending)
            std::reverse(out.begin(), out.end());
        return out;
    }
    const std::vector<quint32> caseworkers = placesByName(*m_parts.terms);
    const auto keyOf = [&](const DirectoryEntry &entry) {
        switch (sort.key) {
        case DirectorySort::Key::LastSpoken:
            return static_cast<quint32>(entry.lastTwoWay);
        case DirectorySort::Key::NextStep:
            return static_cast<quint32>(entry.nextOn);
        case DirectorySort::Key::Caseworker:
            return caseworkers[entry.caseworker];
        default:
            return entry.category == 0 ? last : entry.category;
        }
    };
    std::vector<Keyed> keyed;
    keyed.reserve(order.size());
    for (const quint32 row : order) {
        const quint32 key = keyOf(m_parts.entry(row));
        keyed.push_back({ sort.descending ? ~key : key, row });
    }
    sortByKey(keyed);
    for (const Keyed &one : keyed)
        out.append(static_cast<int>(one.row));
    return out;
}

std::shared_ptr<const Directory> Directory::withRow(const CaseRow &changed) const
{
    DirectoryParts parts = m_parts;
    const std::optional<int> known = indexOf(changed.client.id);
    const auto row = static_cast<quint32>(known ? *known : size());
    auto terms = std::make_shared<DirectoryTerms>(*m_parts.terms);
    const DirectoryContent content = contentOf(changed, *terms);
    parts.terms = std::move(terms);
    const size_t block = row / DirectoryBlock::capacity;
    if (block == parts.blocks.size())
        parts.blocks.push_back(std::make_shared<DirectoryBlock>());
    parts.blocks[block] = std::make_shared<DirectoryBlock>(
        parts.blocks[block]->with(row % DirectoryBlock::capacity, content));
    if (!known || m_parts.shown(row, Shown::SortKey) != parts.shown(row, Shown::SortKey))
        parts.byName = placed(*m_parts.byName, row, lessByName(parts));
    if (!known || m_parts.shown(row, Shown::Number) != parts.shown(row, Shown::Number))
        parts.byNumber = placed(*m_parts.byNumber, row, lessByNumber(parts));
    if (!known)
        parts.byId
            = std::make_shared<const std::vector<quint32>>(placed(*m_parts.byId, row, lessById(parts)));
    return std::make_shared<const Directory>(std::move(parts));
}

} // namespace kib::plan
