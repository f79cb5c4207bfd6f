// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/client/address.h"
#include "core/client/partialdate.h"
#include "core/client/personname.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kib::client {

// Everything about who somebody is and how to reach them: sealed as one unit.
struct Identity {
    QString number; // client number of the organisation, e.g. "K00012"; empty = only a BSN is known
    QString bsn; // nine digits, or empty
    PersonName name;
    std::optional<PartialDate> birth;
    std::optional<PartialDate> death; // set = deceased, the date itself may be unknown
    int secrecy = 0; // geheimhouding 70.10: 0 none, 1-7 secret
    Address address;
    QString phone;
    QString email;
    std::optional<PartialDate> benefitSince;
    bool withWsp = false;

    friend bool operator==(const Identity &, const Identity &) = default;
};

// Whether work goes on for this person. Deceased and outflow end all letters, calls and tasks.
enum class Status { Active, Deceased, Outflow };

struct Client {
    ClientId id;
    qint64 version = 0; // 0 = not stored yet; a write must name the version it read
    Status status = Status::Active;
    QString category; // key of the placement in force; empty = not placed yet
    std::optional<AccountId> caseworker;
    QDate caseworkerSince; // invalid without a caseworker
    QDate openedOn;
    QDate closedOn; // invalid while open
    Identity identity;
    QDate knownTalkOn {}; // last conversation by the municipality's own file; invalid = none known
};

} // namespace kib::client
