// SPDX-License-Identifier: EUPL-1.2
#include "core/weekstart/weekfigures.h"

#include "core/client/outofview.h"
#include "core/contact/contactfacts.h"
#include "core/plan/caseload.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kib::weekstart {

namespace {

using Owner = std::optional<AccountId>;

// Figures by owner; the team is their sum, so the two can never differ.
class Counter
{
public:
    Counter(const WeekFacts &facts, QDate monday, QDate asOf)
        : m_facts(facts)
        , m_monday(monday)
        , m_asOf(asOf)
    {
        for (const client::Client &client : facts.clients)
            m_clients.insert(client.id, &client);
        for (const client::PastOwner &past : facts.pastOwners)
            m_past[past.client].append(past);
    }

    void run()
    {
        readMoments();
        readAppointments();
        readPlacements();
        readActivities();
        for (const client::Client &client : m_facts.clients)
            readState(client);
    }

    [[nodiscard]] const std::map<Owner, WeekFigures> &figures() const { return m_figures; }

private:
    [[nodiscard]] bool inWeek(QDate day) const
    {
        return day >= m_monday && day <= m_monday.addDays(6) && day <= m_asOf;
    }

    [[nodiscard]] Owner ownerOn(ClientId client, QDate day) const
    {
        for (const client::PastOwner &past : m_past.value(client)) {
            if (day >= past.from && day <= past.until)
                return past.caseworker;
        }
        const client::Client *known = m_clients.value(client);
        return known != nullptr ? known->caseworker : std::nullopt;
    }

    void readMoments()
    {
        QSet<ClientId> counted;
        for (const contact::ContactMoment &moment : m_facts.moments) {
            if (!moment.twoWay || moment.on > m_asOf)
                continue;
            QDate &last = m_lastTwoWay[moment.client];
            last = std::max(last, moment.on);
            if (moment.channel == "import"_L1)
                continue; // known from elsewhere, not held here
            QDate &talk = m_lastTalk[moment.client];
            talk = std::max(talk, moment.on);
            if (inWeek(moment.on) && !counted.contains(moment.client)) {
                counted.insert(moment.client);
                ++m_figures[ownerOn(moment.client, moment.on)].spokenThisWeek;
            }
        }
    }

    void readAppointments()
    {
        for (const contact::Appointment &appointment : m_facts.appointments) {
            const bool settled = appointment.status != contact::AppointmentStatus::Planned;
            const Owner owner = ownerOn(appointment.client, appointment.on);
            if (inWeek(appointment.on)) {
                m_figures[owner].noShowThisWeek
                    += appointment.status == contact::AppointmentStatus::NoShow ? 1 : 0;
                m_figures[owner].attendedThisWeek
                    += appointment.status == contact::AppointmentStatus::Attended ? 1 : 0;
            }
            const client::Client *whose = m_clients.value(appointment.client);
            if (settled || whose == nullptr || whose->status != client::Status::Active)
                continue;
            m_planned.insert(appointment.client, appointment);
            noteDue(owner, appointment.on);
            if (appointment.on >= m_monday.addDays(7) && appointment.on <= m_monday.addDays(13))
                ++m_figures[owner].appointmentsNextWeek;
        }
    }

    void readPlacements()
    {
        QSet<ClientId> counted;
        for (const placement::Placement &placement : m_facts.placements) {
            if (placement.on > m_asOf)
                continue;
            m_review[placement.client] = placement.reviewOn;
            if (inWeek(placement.on) && !counted.contains(placement.client)) {
                counted.insert(placement.client);
                ++m_figures[ownerOn(placement.client, placement.on)].placedThisWeek;
            }
        }
    }

    void readActivities()
    {
        for (const plan::Activity &activity : m_facts.activities) {
            if (!activity.isOpen() || activity.begin > m_asOf)
                continue;
            const Owner owner = ownerOn(activity.client, m_asOf);
            m_figures[owner].servicesRunning += activity.end >= m_asOf ? 1 : 0;
            QDate &end = m_activityEnd[activity.client];
            end = end.isValid() ? std::min(end, activity.end) : activity.end;
            noteDue(owner, activity.end);
        }
    }

    // Something dated that is still open: late from the day after, missed some working days later.
    void noteDue(const Owner &owner, QDate due)
    {
        if (!due.isValid() || due >= m_asOf)
            return;
        WeekFigures &own = m_figures[owner];
        ++own.overdueTasks;
        if (m_facts.calendar.after(due, m_facts.missedAfterWorkdays) < m_asOf)
            ++own.missedTasks;
    }

    void readState(const client::Client &client)
    {
        const bool wasOpen = client.openedOn <= m_asOf || !client.openedOn.isValid();
        const bool isActive = client.status == client::Status::Active
            || (client.closedOn.isValid() && client.closedOn > m_asOf);
        if (!isActive || !wasOpen)
            return;
        WeekFigures &own = m_figures[ownerOn(client.id, m_asOf)];
        ++own.clients;
        const bool inView
            = client::isInView(contact::lastTwoWay(client, m_lastTwoWay.value(client.id), m_asOf),
                m_facts.outOfViewMonths, m_asOf);
        const bool spoken = client::isInView(m_lastTalk.value(client.id), m_facts.outOfViewMonths, m_asOf);
        const auto planned = m_planned.constFind(client.id);
        const auto appointment
            = planned == m_planned.cend() ? std::nullopt : std::optional<contact::Appointment>(*planned);
        own.inView += inView ? 1 : 0;
        own.spoken += spoken ? 1 : 0;
        own.toSpeak += !inView && !spoken ? 1 : 0;
        own.invited += appointment ? 1 : 0;
        const QDate review = m_review.value(client.id);
        noteDue(ownerOn(client.id, m_asOf), review);
        const auto step
            = plan::nextStep(client::Status::Active, appointment, review, m_activityEnd.value(client.id));
        own.withoutNextStep += step ? 0 : 1;
    }

    const WeekFacts &m_facts;
    QDate m_monday;
    QDate m_asOf;
    QHash<ClientId, const client::Client *> m_clients;
    QHash<ClientId, QList<client::PastOwner>> m_past;
    QHash<ClientId, QDate> m_lastTwoWay;
    QHash<ClientId, QDate> m_lastTalk;
    QHash<ClientId, contact::Appointment> m_planned;
    QHash<ClientId, QDate> m_review;
    QHash<ClientId, QDate> m_activityEnd;
    std::map<Owner, WeekFigures> m_figures;
};

void add(WeekFigures &sum, const WeekFigures &part)
{
    sum.clients += part.clients;
    sum.inView += part.inView;
    sum.toSpeak += part.toSpeak;
    sum.invited += part.invited;
    sum.spoken += part.spoken;
    sum.spokenThisWeek += part.spokenThisWeek;
    sum.noShowThisWeek += part.noShowThisWeek;
    sum.attendedThisWeek += part.attendedThisWeek;
    sum.appointmentsNextWeek += part.appointmentsNextWeek;
    sum.servicesRunning += part.servicesRunning;
    sum.placedThisWeek += part.placedThisWeek;
    sum.overdueTasks += part.overdueTasks;
    sum.missedTasks += part.missedTasks;
    sum.withoutNextStep += part.withoutNextStep;
    if (part.fteHundredths)
        sum.fteHundredths = sum.fteHundredths.value_or(0) + *part.fteHundredths;
}

} // namespace

std::optional<double> WeekFigures::attendedShare() const
{
    const qint64 all = attendedThisWeek + noShowThisWeek;
    return all == 0 ? std::nullopt
                    : std::optional<double>(static_cast<double>(attendedThisWeek) / static_cast<double>(all));
}

std::optional<double> WeekFigures::caseloadPerFte() const
{
    return fteHundredths.value_or(0) == 0
        ? std::nullopt
        : std::optional<double>(static_cast<double>(clients) * 100.0 / *fteHundredths);
}

WeekReview weekReview(const WeekFacts &facts, QDate monday, QDate today)
{
    const QDate sunday = monday.addDays(6);
    Counter counter(facts, monday, std::min(today, sunday));
    counter.run();
    std::map<Owner, WeekFigures> figures = counter.figures();
    QHash<AccountId, QString> names;
    for (const vault::AccountInfo &info : facts.caseworkers) {
        names.insert(info.id, info.name);
        if (info.roles.contains(vault::Role::Caseworker))
            figures.try_emplace(info.id);
    }
    WeekReview review { monday, sunday, {}, {} };
    for (auto &[owner, own] : figures) {
        if (owner && facts.fteHundredths.contains(*owner))
            own.fteHundredths = facts.fteHundredths.value(*owner);
        add(review.team, own);
        review.caseworkers.append({ owner, owner ? names.value(*owner) : QString(), own });
    }
    std::sort(review.caseworkers.begin(), review.caseworkers.end(),
        [](const CaseworkerWeek &a, const CaseworkerWeek &b) { return a.name < b.name; });
    return review;
}

} // namespace kib::weekstart
