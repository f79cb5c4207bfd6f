// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/client/client.h"

#include <QList>

#include <functional>
#include <optional>

namespace kib::client {

// Somebody's ownership of a client that has ended: `from` up to and including `until`.
struct PastOwner {
    ClientId client;
    AccountId caseworker;
    QDate from;
    QDate until;
};

// What the client feature keeps. Nothing here begins a transaction.
class ClientStore
{
public:
    virtual ~ClientStore() = default;
    // Every readable client in no particular order; damaged ones are left out and reported by the file.
    [[nodiscard]] virtual Result<QList<Client>> all() const = 0;
    // The same, one at a time, for who need not hold them all. `visit` may keep what it is given.
    [[nodiscard]] virtual Result<void> forEach(const std::function<void(Client &&)> &visit) const = 0;
    [[nodiscard]] virtual Result<Client> byId(ClientId id) const = 0; // NotFound, Damaged
    // Nothing when nobody has it; Damaged when somebody has it who cannot be read.
    [[nodiscard]] virtual Result<std::optional<Client>> byNumber(const QString &number) const = 0;
    [[nodiscard]] virtual Result<std::optional<Client>> byBsn(const QString &bsn) const = 0;
    [[nodiscard]] virtual Result<bool> isEmpty() const = 0;
    // Exists when number or BSN belongs to somebody else.
    [[nodiscard]] virtual Result<void> add(const Client &client) = 0;
    // Conflict when `client.version` is no longer the stored one; afterwards it is one higher.
    [[nodiscard]] virtual Result<void> update(Client &client) = 0;

    // Around many additions to an empty store in one act: puts off what keeps numbers and BSNs unique, and
    // makes up for it at the end (Exists when two clients share one). Without `expectMany` `addedMany` does
    // nothing.
    [[nodiscard]] virtual Result<void> expectMany() = 0;
    [[nodiscard]] virtual Result<void> addedMany() = 0;

    [[nodiscard]] virtual Result<void> addPastOwner(const PastOwner &owner) = 0;
    [[nodiscard]] virtual Result<QList<PastOwner>> pastOwners() const = 0;
};

} // namespace kib::client
