// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/method.h"
#include "core/plan/caseload.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// What a Directory is made of. Only the directory itself and who builds it need this.
namespace kib::plan {

// Values that occur over and over, by number; 0 = none.
template<class Value>
class Numbered
{
public:
    // The number of a value, given out when it is new.
    quint32 add(const Value &value)
    {
        quint32 &number = m_numbers[value];
        if (number == 0) {
            m_values.append(value);
            number = static_cast<quint32>(m_values.size());
        }
        return number;
    }
    [[nodiscard]] quint32 numberOf(const Value &value) const { return m_numbers.value(value); }
    [[nodiscard]] const Value &at(quint32 number) const { return m_values.at(number - 1); } // number > 0
    [[nodiscard]] const QList<Value> &values() const { return m_values; }

private:
    QList<Value> m_values;
    QHash<Value, quint32> m_numbers;
};

struct DirectoryTerms {
    Numbered<QString> categories; // those of the method first, in its order
    Numbered<QString> paths;
    Numbered<QString> steps; // kinds of next step
    Numbered<QString> prefixes; // of surnames, as in sort keys
    Numbered<AccountId> caseworkers;
    QHash<AccountId, QString> names;
};

// What is kept of one client besides texts. Days are Julian, 0 = none.
struct DirectoryEntry {
    QUuid id;
    qint32 lastTwoWay = 0;
    qint32 nextOn = 0;
    quint32 category = 0; // this and below: numbers in DirectoryTerms
    quint32 caseworker = 0;
    quint32 path = 0;
    quint32 shownEnd = 0; // where its texts end in those of the block
    quint32 searchEnd = 0;
    quint16 namesSize = 0; // of the search text, at most; longer names count as the rest
    quint8 nextWhat = 0;
    quint8 status = 0;
    quint8 notInvitable = 0; // 1 + the reason; 0 = none
    bool inView = false;
    bool goingOutOfView = false;

    bool operator==(const DirectoryEntry &other) const = default;
};

// One client on the way into a block. UTF-8.
struct DirectoryContent {
    DirectoryEntry entry;
    std::string shown;
    std::string search;
};

// Texts shown of one client, each ended by NUL, which no kept text holds.
enum class Shown { Name, Number, Place, Phone, SortKey };
constexpr size_t shownTexts = 5;

// Some clients with their texts one behind the other. What changes for one client copies its block only.
class DirectoryBlock
{
public:
    static constexpr size_t capacity = 1024;

    DirectoryBlock() = default;
    // Of what entries(), shownTexts() and searchTexts() gave.
    DirectoryBlock(std::vector<DirectoryEntry> entries, std::string shown, std::string search);

    void append(const DirectoryContent &content);
    // Gives back what growing asked too much.
    void close();
    [[nodiscard]] DirectoryBlock with(size_t at, const DirectoryContent &content) const; // at <= size

    [[nodiscard]] size_t size() const { return m_entries.size(); }
    [[nodiscard]] const DirectoryEntry &entry(size_t at) const { return m_entries[at]; }
    [[nodiscard]] std::string_view shown(size_t at, Shown text) const;
    [[nodiscard]] std::string_view search(size_t at) const;
    // Appends to `found` the clients that hold all these words, as `base` + place in the block.
    void find(const std::vector<std::string> &words, int base, QList<int> &found) const;

    [[nodiscard]] const std::vector<DirectoryEntry> &entries() const { return m_entries; }
    [[nodiscard]] const std::string &shownTexts() const { return m_shown; }
    [[nodiscard]] const std::string &searchTexts() const { return m_search; }
    bool operator==(const DirectoryBlock &other) const = default;

private:
    [[nodiscard]] std::string_view shownOf(size_t at) const;
    std::vector<DirectoryEntry> m_entries;
    std::string m_shown;
    std::string m_search;
};

// The rows of a directory in some order, and the place of each row in it.
struct DirectoryOrder {
    std::vector<quint32> rows;
    std::vector<quint32> places;

    void number(); // `places` from `rows`
};

struct DirectoryParts {
    std::vector<std::shared_ptr<const DirectoryBlock>> blocks; // all full but the last
    std::shared_ptr<const DirectoryTerms> terms;
    std::shared_ptr<const DirectoryOrder> byName; // by sort key
    std::shared_ptr<const DirectoryOrder> byNumber; // by numberKey
    std::shared_ptr<const std::vector<quint32>> byId;
    QDate today;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(byId->size()); }
    [[nodiscard]] const DirectoryBlock &blockOf(quint32 row) const
    {
        return *blocks[row / DirectoryBlock::capacity];
    }
    [[nodiscard]] const DirectoryEntry &entry(quint32 row) const
    {
        return blockOf(row).entry(row % DirectoryBlock::capacity);
    }
    [[nodiscard]] std::string_view shown(quint32 row, Shown text) const
    {
        return blockOf(row).shown(row % DirectoryBlock::capacity, text);
    }
    [[nodiscard]] std::string_view search(quint32 row) const
    {
        return blockOf(row).search(row % DirectoryBlock::capacity);
    }
};

// Orders client numbers as people do: "K9" before "K10". No number comes last.
[[nodiscard]] std::string numberKey(std::string_view number);

// The two orders in which all rows are kept.
[[nodiscard]] DirectoryOrder orderedByName(const DirectoryParts &parts, size_t size);
[[nodiscard]] DirectoryOrder orderedByNumber(const DirectoryParts &parts, size_t size);
[[nodiscard]] std::vector<quint32> orderedById(const DirectoryParts &parts, size_t size);

[[nodiscard]] DirectoryTerms termsOf(const method::Method &method, const QHash<AccountId, QString> &names);
// New values get their number in `terms`.
[[nodiscard]] DirectoryContent contentOf(const CaseRow &row, DirectoryTerms &terms);

} // namespace kib::plan
