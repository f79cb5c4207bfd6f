// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/plan/caseload.h"
#include "core/plan/directoryparts.h"
#include "core/plan/searchtext.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace kib::plan {

// One client as lists show them; made when it is asked for.
struct DirectoryRow {
    ClientId id;
    QString number {};
    QString name {}; // "Berg, J. van den"
    QString place {}; // empty when the address is secret
    QString phone {};
    QString category {}; // key; empty = not placed
    std::optional<AccountId> caseworker {};
    QString caseworkerName {}; // empty without a caseworker
    QDate lastTwoWay {}; // invalid = never
    bool inView = false;
    bool goingOutOfView = false;
    std::optional<NextStep> next {};
    std::optional<contact::NotInvitable> notInvitable {};
    QString path {}; // key; empty = none
    client::Status status = client::Status::Active;
};

struct DirectoryFilter {
    static inline const QString notPlaced = QStringLiteral("-");

    QString text; // as typed; see matches()
    bool outOfView = false; // active clients only, as are the next two
    bool withoutNextStep = false;
    bool goingOutOfView = false;
    QString category; // key; empty = any
    std::optional<AccountId> caseworker; // nothing = any
    bool activeOnly = true;
};

struct DirectorySort {
    enum class Key { Name, Category, LastSpoken, NextStep, Caseworker, Number };
    Key key = Key::Name;
    // Turns the key around. Those who are equal in it stand by name in either direction.
    bool descending = false;
};

// Rows of a directory, by index.
using Hits = QList<int>;

// Every client as they were at one moment, for lists and search: some 250 bytes each, nothing is read from
// the file. Never changes, so that any thread may use it; after a change there is a new one. A client keeps
// its row in the next.
class Directory
{
public:
    explicit Directory(DirectoryParts parts);

    [[nodiscard]] qsizetype size() const { return m_parts.size(); }
    [[nodiscard]] QDate today() const { return m_parts.today; } // the day all of it was derived for
    [[nodiscard]] DirectoryRow row(int index) const; // 0 <= index < size
    [[nodiscard]] ClientId idOf(int index) const;
    [[nodiscard]] std::optional<int> indexOf(ClientId client) const;

    [[nodiscard]] Hits find(const DirectoryFilter &filter, DirectorySort sort = {}) const;
    // For the quick switcher, at most so many: exact client number, exact surname, surname or listed name
    // that begins so, part of the names, anything else. Within each of these the active first, then by name.
    [[nodiscard]] Hits best(const QString &typed, int most) const;

    // Whether everything a list can show or find is the same in both.
    [[nodiscard]] bool sameAs(const Directory &other) const;
    // For who builds directories or keeps them.
    [[nodiscard]] const DirectoryParts &parts() const { return m_parts; }

    // The two halves of find: rows of whom the text matches, rising; of `among`, if there is one.
    [[nodiscard]] Hits matching(const SearchQuery &query, const Hits *among = nullptr) const;
    // Those of `rows` that pass the filter without its text, sorted.
    [[nodiscard]] Hits arranged(const Hits &rows, const DirectoryFilter &filter, DirectorySort sort) const;

    // This directory with one client changed or added. `row` must be derived for the same day.
    [[nodiscard]] std::shared_ptr<const Directory> withRow(const CaseRow &row) const;

private:
    [[nodiscard]] Hits byKey(const Hits &rows, DirectorySort sort) const;
    DirectoryParts m_parts;
};

// Reads the clients one at a time: at no moment all of them are held in full. `names` = of the caseworkers,
// for sorting. What is still as in `before` is shared with it.
[[nodiscard]] Result<std::shared_ptr<const Directory>> loadDirectory(const CaseSources &sources,
    const method::Method &method, const QHash<AccountId, QString> &names, QDate today,
    const std::shared_ptr<const Directory> &before = nullptr);

} // namespace kib::plan
