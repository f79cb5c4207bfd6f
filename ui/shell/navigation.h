// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/vault/permission.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace kib::ui {

enum class PageId { Clients, Interview, Letters, Weekstart, Settings };

struct PageInfo {
    PageId id;
    QString key; // of its help page and its settings: "klanten"
    QString icon;
    QString name; // as the rail says it
};
// Every page of the rail, in its order, as far as the roles may use it.
[[nodiscard]] QList<PageInfo> pagesFor(const QList<vault::Role> &roles);
[[nodiscard]] PageInfo pageInfo(PageId id);

// Where somebody is, or wants to go.
struct Place {
    PageId page = PageId::Clients;
    std::optional<ClientId> client; // a dossier, or whose talk
    QString part; // tab or section of the page; empty = as it was left
    QList<ClientId> several {}; // whom it is about when that is more than one: whom to invite
    friend bool operator==(const Place &, const Place &) = default;
};

// Moves between pages; remembers the way back. Pages ask it instead of knowing each other.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] const Place &place() const { return m_place; }
    void go(const Place &place);
    // The same without a step to come back to: from one client of a list to the next.
    void replace(const Place &place);
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }

signals:
    void changed();

private:
    Place m_place;
    QList<Place> m_back;
    QList<Place> m_forward;
};

} // namespace kib::ui
