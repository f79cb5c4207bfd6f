// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/clientstore.h"
#include "core/client/organisation.h"
#include "core/method/methodstore.h"
#include "core/plan/casefacts.h"
#include "core/plan/caseload.h"
#include "core/vault/accountstore.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kib::weekstart {

// The facts of an office from which a week's figures follow. Pure data.
struct WeekFacts {
    QList<client::Client> clients;
    QList<client::PastOwner> pastOwners;
    plan::CaseRecords records; // with all appointments
    QList<vault::AccountInfo> caseworkers;
    QHash<AccountId, int> fteHundredths;
    int outOfViewMonths = 12;
    int missedAfterWorkdays = 5;
    WorkCalendar calendar;
};

// The stores they are read from.
struct WeekSources {
    plan::CaseSources cases;
    const method::MethodStore &methods;
    const vault::AccountStore &accounts;
    const client::OrganisationStore &organisations;
};
[[nodiscard]] Result<WeekFacts> loadWeekFacts(const WeekSources &sources);

// What a team looks at on Monday. Counts of clients, not of events, unless it says otherwise. No figure is a
// target.
struct WeekFigures {
    qint64 clients = 0; // active
    qint64 inView = 0; // two-way contact within the method's limit
    qint64 toSpeak = 0; // active, not in view, not yet spoken to
    qint64 invited = 0; // have a planned talk without a result
    qint64 spoken = 0; // a talk held within the limit, noted in this file
    qint64 spokenThisWeek = 0;
    qint64 noShowThisWeek = 0; // appointments
    qint64 attendedThisWeek = 0; // appointments
    qint64 plannedThisWeek = 0; // appointments without an outcome yet
    qint64 appointmentsNextWeek = 0; // appointments
    qint64 servicesRunning = 0; // activities that run on the day
    qint64 placedThisWeek = 0;
    qint64 overdueTasks = 0; // dated things past their day and still open: talks, reviews, ends of activities
    qint64 missedTasks = 0; // of those, longer ago than the setting missed_after_workdays
    qint64 withoutNextStep = 0;
    std::optional<int> fteHundredths; // nothing = not filled in

    // attended / (attended + no_show) of the week; nothing without any.
    [[nodiscard]] std::optional<double> attendedShare() const;
    [[nodiscard]] std::optional<double> caseloadPerFte() const; // nothing without fte
};

struct CaseworkerWeek {
    std::optional<AccountId> caseworker; // nothing = clients without one
    QString name;
    WeekFigures figures;
};

struct WeekReview {
    QDate from; // Monday
    QDate until; // Sunday
    WeekFigures team;
    QList<CaseworkerWeek> caseworkers; // by name, never by figures; who has clients or events
};

// Figures of the week that starts on `monday`. State as of `today`, or of the week's Sunday when that is
// earlier; events count for whoever was the client's caseworker on their day.
[[nodiscard]] WeekReview weekReview(const WeekFacts &facts, QDate monday, QDate today);

} // namespace kib::weekstart
