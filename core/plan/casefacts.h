// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/contactfacts.h"
#include "core/placement/placement.h"
#include "core/plan/activity.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace kib::plan {

// What was written down about one client, or about all.
struct CaseRecords {
    QList<contact::ContactMoment> moments;
    QList<contact::Appointment> appointments; // those with a result may be left out
    QList<placement::Placement> placements; // oldest first
    QList<Activity> activities;
};

// What was decided about one client. What is dated after `asOf` does not count, but plans do.
struct CaseDecisions {
    QDate reviewOn; // the last that was agreed: a later decision without a date does not take it away
    QString path; // the last that was decided; empty = none
    QDate activityEnd; // earliest end of an open activity, begun or planned; invalid = none

    void add(const placement::Placement &placement, QDate asOf); // to be given oldest first
    void add(const Activity &activity);
    // The same of a decision that counts; invalid or empty = it says nothing of it.
    void decide(QDate nextReview, const QString &chosenPath);
};

// What follows from the records for one client on a day. Lists, dossier and weekstart all stand on this.
struct CaseFacts : CaseDecisions {
    contact::ContactFacts contacts;
};

// The same without the appointment itself: small enough to hold for everybody at once.
struct CaseDates : CaseDecisions {
    QDate lastTwoWay; // noted in this file; invalid = never
    QDate talkOn; // the earliest appointment that stood open; invalid = none

    using CaseDecisions::add;
    void add(const contact::ContactMoment &moment, QDate asOf);
    void add(const contact::Appointment &appointment, QDate asOf);
};
[[nodiscard]] CaseDates datesOf(const CaseFacts &facts);

// Of every client of whom anything was written down. What is dated after `asOf` does not count, but plans do.
[[nodiscard]] QHash<ClientId, CaseFacts> caseFacts(const CaseRecords &records, QDate asOf);

} // namespace kib::plan
