// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/directorybytes.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <type_traits>

namespace kib::plan {

namespace {

// Raised whenever an entry, a text or a search key comes to mean something else.
constexpr quint32 layout = 1;
constexpr quint32 entrySize = sizeof(DirectoryEntry);

static_assert(std::is_trivially_copyable_v<DirectoryEntry>);

template<class Values>
void putRaw(QDataStream &out, const Values &values)
{
    out << static_cast<quint64>(values.size());
    out.writeRawData(reinterpret_cast<const char *>(values.data()),
        static_cast<int>(values.size() * sizeof(typename Values::value_type)));
}

template<class Values>
bool takeRaw(QDataStream &in, Values &values)
{
    quint64 count = 0;
    in >> count;
    const quint64 size = sizeof(typename Values::value_type);
    if (in.status() != QDataStream::Ok || count > static_cast<quint64>(in.device()->bytesAvailable()) / size)
        return false;
    values.resize(count);
    const auto bytes = static_cast<int>(count * size);
    return in.readRawData(reinterpret_cast<char *>(values.data()), bytes) == bytes;
}

template<class Value>
void takeTerms(QDataStream &in, Numbered<Value> &terms)
{
    QList<Value> values;
    in >> values;
    for (const Value &value : std::as_const(values))
        terms.add(value);
}

bool takeCaseworkers(QDataStream &in, Numbered<AccountId> &terms)
{
    QList<QUuid> ids;
    in >> ids;
    for (const QUuid &id : std::as_const(ids))
        terms.add(AccountId(id));
    return in.status() == QDataStream::Ok;
}

QList<QUuid> idsOf(const Numbered<AccountId> &terms)
{
    QList<QUuid> out;
    for (const AccountId &id : terms.values())
        out.append(id.value());
    return out;
}

bool isOrder(const std::vector<quint32> &rows, size_t size)
{
    return rows.size() == size
        && std::all_of(rows.begin(), rows.end(), [size](quint32 row) { return row < size; });
}

std::shared_ptr<const DirectoryOrder> takeOrder(QDataStream &in, size_t size)
{
    auto order = std::make_shared<DirectoryOrder>();
    if (!takeRaw(in, order->rows) || !isOrder(order->rows, size))
        return nullptr;
    order->number();
    return order;
}

bool areKnown(const DirectoryEntry &entry, const DirectoryTerms &terms)
{
    const auto has = [](quint32 number, const auto &values) { return number <= values.values().size(); };
    return has(entry.category, terms.categories) && has(entry.caseworker, terms.caseworkers)
        && has(entry.path, terms.paths) && has(entry.nextWhat, terms.steps);
}

std::shared_ptr<const DirectoryBlock> takeBlock(QDataStream &in, const DirectoryTerms &terms)
{
    std::vector<DirectoryEntry> entries;
    std::string shown;
    std::string search;
    if (!takeRaw(in, entries) || !takeRaw(in, shown) || !takeRaw(in, search)
        || entries.size() > DirectoryBlock::capacity)
        return nullptr;
    quint32 shownEnd = 0;
    quint32 searchEnd = 0;
    for (const DirectoryEntry &entry : entries) {
        if (entry.shownEnd < shownEnd || entry.searchEnd < searchEnd || !areKnown(entry, terms))
            return nullptr;
        shownEnd = entry.shownEnd;
        searchEnd = entry.searchEnd;
    }
    if (shownEnd != shown.size() || searchEnd != search.size())
        return nullptr;
    return std::make_shared<const DirectoryBlock>(std::move(entries), std::move(shown), std::move(search));
}

bool takeBlocks(QDataStream &in, DirectoryParts &parts, size_t size)
{
    size_t taken = 0;
    while (taken < size) {
        auto block = takeBlock(in, *parts.terms);
        if (!block || block->size() != std::min(size - taken, DirectoryBlock::capacity))
            return false;
        taken += block->size();
        parts.blocks.push_back(std::move(block));
    }
    return in.atEnd();
}

} // namespace

QByteArray bytesOf(const Directory &directory)
{
    const DirectoryParts &parts = directory.parts();
    const DirectoryTerms &terms = *parts.terms;
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layout << entrySize << static_cast<quint64>(parts.size()) << parts.today.toJulianDay();
    stream << terms.categories.values() << terms.paths.values() << terms.steps.values()
           << terms.prefixes.values() << idsOf(terms.caseworkers);
    putRaw(stream, parts.byName->rows);
    putRaw(stream, parts.byNumber->rows);
    putRaw(stream, *parts.byId);
    for (const auto &block : parts.blocks) {
        putRaw(stream, block->entries());
        putRaw(stream, block->shownTexts());
        putRaw(stream, block->searchTexts());
    }
    return out;
}

std::shared_ptr<const Directory> directoryFrom(QByteArrayView bytes, const QHash<AccountId, QString> &names)
{
    QByteArray raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    QDataStream stream(raw);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 ownLayout = 0;
    quint32 ownEntry = 0;
    quint64 size = 0;
    qint64 day = 0;
    stream >> ownLayout >> ownEntry;
    if (ownLayout != layout || ownEntry != entrySize)
        return nullptr;
    stream >> size >> day;
    auto terms = std::make_shared<DirectoryTerms>();
    takeTerms(stream, terms->categories);
    takeTerms(stream, terms->paths);
    takeTerms(stream, terms->steps);
    takeTerms(stream, terms->prefixes);
    if (!takeCaseworkers(stream, terms->caseworkers))
        return nullptr;
    terms->names = names;
    DirectoryParts parts;
    parts.terms = std::move(terms);
    parts.today = QDate::fromJulianDay(day);
    parts.byName = takeOrder(stream, size);
    parts.byNumber = takeOrder(stream, size);
    auto byId = std::make_shared<std::vector<quint32>>();
    if (!parts.byName || !parts.byNumber || !takeRaw(stream, *byId) || !isOrder(*byId, size))
        return nullptr;
    parts.byId = std::move(byId);
    if (!takeBlocks(stream, parts, size))
        return nullptr;
    return std::make_shared<const Directory>(std::move(parts));
}

} // namespace kib::plan
