// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/clientstore.h"
#include "core/contact/contactstore.h"
#include "core/contact/invitees.h"
#include "core/method/method.h"
#include "core/placement/placement.h"
#include "core/plan/activity.h"
#include "core/plan/casefacts.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kib::plan {

// The open, dated thing that keeps a client from slipping out of view.
struct NextStep {
    QString what; // appointment, review, activity
    QDate date; // may lie in the past: late, but still a step
};

// The earliest of what is open; nothing = without a next step. Those who left or died need none.
// `activityEnd` = earliest end of an open activity; invalid dates = none.
[[nodiscard]] std::optional<NextStep> nextStep(client::Status status,
    const std::optional<contact::Appointment> &planned, QDate reviewOn, QDate activityEnd);

// The same from the dates alone. `talkOn` = first planned appointment.
[[nodiscard]] std::optional<NextStep> firstStep(
    client::Status status, QDate talkOn, QDate reviewOn, QDate activityEnd);

// One client as lists show them, everything derived for one day.
struct CaseRow {
    client::Client client;
    QDate lastTwoWay; // invalid = never
    bool inView = false;
    std::optional<NextStep> next;
    std::optional<contact::NotInvitable> notInvitable;
    QString path; // key of the path last decided; empty = none
    bool goingOutOfView = false; // active, still in view, but not for long (see isGoingOutOfView)

    [[nodiscard]] bool isActive() const { return client.status == client::Status::Active; }
};

// The stores a caseload is read from.
struct CaseSources {
    const client::ClientStore &clients;
    const contact::ContactStore &contacts;
    const placement::PlacementStore &placements;
    const PlanStore &plans;
};

// One client, from what is known of them.
[[nodiscard]] CaseRow caseRow(
    client::Client client, const CaseDates &known, const method::Method &method, QDate today);

// Every client, sorted as lists are (surname, prefix, initials).
[[nodiscard]] Result<QList<CaseRow>> loadCaseload(
    const CaseSources &sources, const method::Method &method, QDate today);

// One client; NotFound, Damaged.
[[nodiscard]] Result<CaseRow> loadCase(
    ClientId client, const CaseSources &sources, const method::Method &method, QDate today);

// Whether a typed text finds this client: every word occurs in name, number or phone, or in place and
// postcode when the address is not secret. Case, accents, prefixes and ij/y make no difference; see
// SearchQuery.
[[nodiscard]] bool matches(const client::Client &client, const QString &typed);

} // namespace kib::plan
