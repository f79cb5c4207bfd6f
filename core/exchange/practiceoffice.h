// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/client/clientstore.h"
#include "core/client/organisation.h"
#include "core/contact/contactstore.h"
#include "core/exchange/practicepeople.h"
#include "core/interview/interviewstore.h"
#include "core/method/method.h"
#include "core/placement/advice.h"
#include "core/placement/placement.h"
#include "core/plan/activity.h"
#include "core/vault/accountstore.h"
#include "core/vault/session.h"

#include <QList>
#include <QSet>

namespace kib::exchange {

// The stores a practice office is written through.
struct PracticeStores {
    WorkStarter &works;
    client::ClientStore &clients;
    contact::ContactStore &contacts;
    interview::InterviewStore &interviews;
    placement::PlacementStore &placements;
    plan::PlanStore &plans;
    client::OrganisationStore &organisations;
    vault::AccountStore &accounts;
    const vault::Session &session;
    const Clock &clock;
};

struct PracticeCounts {
    qint64 clients = 0;
    qint64 appointments = 0;
    qint64 interviews = 0;
    qint64 activities = 0;
};

// Fills an empty practice file with fictional people and two years of history: letters, calls, talks,
// placements and services that fit the method's own rules. Where the method's paths say how many clients were
// advised to each, everybody has been spoken to and the decisions are spread in exactly that proportion
// (largest remainder).
class PracticeOffice
{
public:
    PracticeOffice(const PracticeStores &stores, const method::Method &method, qint64 seed);

    // The file must be empty. `clients` >= 1.
    [[nodiscard]] Result<PracticeCounts> fill(int clients);

private:
    [[nodiscard]] Result<void> hireCaseworkers();
    [[nodiscard]] Result<void> addClient(int index, const QString &path);
    [[nodiscard]] Result<void> addHistory(const client::Client &client, const QString &path);
    [[nodiscard]] Result<contact::Appointment> addAppointment(
        const client::Client &client, QDate on, contact::AppointmentStatus status);
    [[nodiscard]] Result<void> addTalk(const client::Client &client, QDate on, const QString &path);
    [[nodiscard]] Result<void> addPlacement(const client::Client &client,
        const interview::Interview &interview, const placement::FactSet &facts, const QString &path);
    [[nodiscard]] Result<void> addService(const client::Client &client, const QString &category, QDate from);
    [[nodiscard]] QDate workday(int daysBack, int spread);
    [[nodiscard]] QTime slot();

    PracticeStores m_stores;
    const method::Method &m_method;
    Chance m_chance;
    QDate m_today;
    WorkCalendar m_calendar;
    QList<AccountId> m_caseworkers;
    QSet<QString> m_taken; // planned slots: one talk each
    PracticeCounts m_counts;
};

// Facts on which the method's rules propose this path (or this category); with neither, facts that look like
// life. Paths no rule proposes get facts on which there is no proposal.
[[nodiscard]] placement::FactSet fittingFacts(
    const method::Method &method, const QString &path, Chance &chance);

// How many of `clients` go to each path, in the method's order; empty when the method does not say.
[[nodiscard]] QList<int> pathShares(const method::Method &method, int clients);

} // namespace kib::exchange
