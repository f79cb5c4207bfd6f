// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/directoryparts.h"

#include "core/plan/searchtext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kib::plan {

namespace {

qint32 dayOf(QDate day)
{
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : 0;
}

void addShown(std::string &texts, const QString &text)
{
    std::string utf8 = text.toStdString();
    utf8.erase(std::remove(utf8.begin(), utf8.end(), '\0'), utf8.end());
    texts += utf8;
    texts += '\0';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

DirectoryBlock::DirectoryBlock(std::vector<DirectoryEntry> entries, std::string shown, std::string search)
    : m_entries(std::move(entries))
    , m_shown(std::move(shown))
    , m_search(std::move(search))
{
}

void DirectoryBlock::append(const DirectoryContent &content)
{
    m_shown += content.shown;
    m_search += content.search;
    DirectoryEntry &added = m_entries.emplace_back(content.entry);
    added.shownEnd = static_cast<quint32>(m_shown.size());
    added.searchEnd = static_cast<quint32>(m_search.size());
}

void DirectoryBlock::close()
{
    m_entries.shrink_to_fit();
    m_shown.shrink_to_fit();
    m_search.shrink_to_fit();
}

DirectoryBlock DirectoryBlock::with(size_t at, const DirectoryContent &content) const
{
    DirectoryBlock out;
    for (size_t i = 0; i < std::max(size(), at + 1); ++i) {
        if (i == at)
            out.append(content);
        else
            out.append({ m_entries[i], std::string(shownOf(i)), std::string(search(i)) });
    }
    out.close();
    return out;
}

std::string_view DirectoryBlock::shownOf(size_t at) const
{
    const size_t begin = at == 0 ? 0 : m_entries[at - 1].shownEnd;
    return std::string_view(m_shown).substr(begin, m_entries[at].shownEnd - begin);
}

std::string_view DirectoryBlock::shown(size_t at, Shown text) const
{
    std::string_view rest = shownOf(at);
    for (int i = 0; i < static_cast<int>(text); ++i)
        rest.remove_prefix(rest.find('\0') + 1);
    return rest.substr(0, rest.find('\0'));
}

std::string_view DirectoryBlock::search(size_t at) const
{
    const size_t begin = at == 0 ? 0 : m_entries[at - 1].searchEnd;
    return std::string_view(m_search).substr(begin, m_entries[at].searchEnd - begin);
}

void DirectoryBlock::find(const std::vector<std::string> &words, int base, QList<int> &found) const
{
    size_t at = 0;
    size_t hit = findWord(m_search, words.front());
    while (hit != std::string_view::npos) {
        while (m_entries[at].searchEnd <= hit)
            ++at;
        const size_t end = m_entries[at].searchEnd;
        if (hit + words.front().size() > end) { // half of it belongs to the next client
            hit = findWord(m_search, words.front(), hit + 1);
            continue;
        }
        if (words.size() == 1 || holdsAll(search(at), words))
            found.append(base + static_cast<int>(at));
        hit = findWord(m_search, words.front(), end);
    }
}

void DirectoryOrder::number()
{
    places.resize(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        places[rows[i]] = static_cast<quint32>(i);
}

std::string numberKey(std::string_view number)
{
    std::string key;
    if (number.empty())
        return "\xff";
    for (size_t i = 0; i < number.size();) {
        if (!isDigit(number[i])) {
            key += number[i++];
            continue;
        }
        while (i + 1 < number.size() && number[i] == '0' && isDigit(number[i + 1]))
            ++i;
        size_t end = i;
        while (end < number.size() && isDigit(number[end]))
            ++end;
        // Of two whole numbers the one with more digits is higher.
        key += '0';
        key += static_cast<char>(std::min<size_t>(end - i, 127));
        key += number.substr(i, end - i);
        i = end;
    }
    return key;
}

DirectoryTerms termsOf(const method::Method &method, const QHash<AccountId, QString> &names)
{
    DirectoryTerms terms;
    for (const method::Category &category : method.categories)
        terms.categories.add(category.key);
    for (const method::Path &path : method.paths)
        terms.paths.add(path.key);
    terms.names = names;
    return terms;
}

DirectoryContent contentOf(const CaseRow &row, DirectoryTerms &terms)
{
    const client::Client &client = row.client;
    const client::Identity &identity = client.identity;
    DirectoryContent out;
    DirectoryEntry &entry = out.entry;
    entry.id = client.id.value();
    entry.lastTwoWay = dayOf(row.lastTwoWay);
    entry.category = client.category.isEmpty() ? 0 : terms.categories.add(client.category);
    entry.caseworker = client.caseworker ? terms.caseworkers.add(*client.caseworker) : 0;
    entry.path = row.path.isEmpty() ? 0 : terms.paths.add(row.path);
    entry.status = static_cast<quint8>(client.status);
    if (row.next) {
        entry.nextOn = dayOf(row.next->date);
        entry.nextWhat = static_cast<quint8>(terms.steps.add(row.next->what));
    }
    if (row.notInvitable)
        entry.notInvitable = static_cast<quint8>(1 + static_cast<int>(*row.notInvitable));
    entry.inView = row.inView;
    entry.goingOutOfView = row.goingOutOfView;
    addShown(out.shown, client::listName(identity.name));
    addShown(out.shown, identity.number);
    addShown(out.shown, identity.secrecy == 0 ? identity.address.city : QString());
    addShown(out.shown, identity.phone);
    const QString sortKey = client::sortKey(identity.name);
    addShown(out.shown, sortKey);
    if (const QString prefix = sortKey.section(u'\t', 1, 1); !prefix.isEmpty())
        terms.prefixes.add(prefix);
    const SearchText text = searchText(identity);
    out.search = text.all();
    entry.namesSize
        = static_cast<quint16>(std::min<size_t>(text.names.size(), std::numeric_limits<quint16>::max()));
    return out;
}

} // namespace kib::plan
