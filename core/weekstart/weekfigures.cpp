// SPDX-License-Identifier: EUPL-1.2
#include "core/weekstart/weekfigures.h"

#include "core/client/outofview.h"

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
        , m_cases(plan::caseFacts(facts.records, asOf))
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

    // On the day that is looked at; work of those who left or died is closed.
    [[nodiscard]] bool wasActive(ClientId id) const
    {
        const client::Client *client = m_clients.value(id);
        return client != nullptr && (client->openedOn <= m_asOf || !client->openedOn.isValid())
            && (client->status == client::Status::Active
                || (client->closedOn.isValid() && client->closedOn > m_asOf));
    }

    void readMoments()
    {
        QSet<ClientId> counted;
        for (const contact::ContactMoment &moment : m_facts.records.moments) {
            if (!moment.twoWay || moment.on > m_asOf)
                continue;
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
        for (const contact::Appointment &appointment : m_facts.records.appointments) {
            const Owner owner = ownerOn(appointment.client, appointment.on);
            if (inWeek(appointment.on)) {
                m_figures[owner].noShowThisWeek
                    += appointment.status == contact::AppointmentStatus::NoShow ? 1 : 0;
                m_figures[owner].attendedThisWeek
                    += appointment.status == contact::AppointmentStatus::Attended ? 1 : 0;
            }
            // Of the whole week: its later days are no events yet, but there are talks on them.
            if (appointment.status == contact::AppointmentStatus::Planned && appointment.on >= m_monday
                && appointment.on < m_monday.addDays(7))
                ++m_figures[owner].plannedThisWeek;
            if (!stoodOpen(appointment, m_asOf) || !wasActive(appointment.client))
                continue;
            noteDue(ownerOn(appointment.client, m_asOf), appointment.on);
            if (appointment.on >= m_monday.addDays(7) && appointment.on <= m_monday.addDays(13))
                ++m_figures[owner].appointmentsNextWeek;
        }
    }

    void readPlacements()
    {
        QSet<ClientId> counted;
        for (const placement::Placement &placement : m_facts.records.placements) {
            if (placement.on > m_asOf)
                continue;
            if (inWeek(placement.on) && !counted.contains(placement.client)) {
                counted.insert(placement.client);
                ++m_figures[ownerOn(placement.client, placement.on)].placedThisWeek;
            }
        }
    }

    void readActivities()
    {
        for (const plan::Activity &activity : m_facts.records.activities) {
            if (!activity.isOpen() || !wasActive(activity.client))
                continue;
            const Owner owner = ownerOn(activity.client, m_asOf);
            m_figures[owner].servicesRunning += activity.begin <= m_asOf && activity.end >= m_asOf ? 1 : 0;
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
        if (!wasActive(client.id))
            return;
        WeekFigures &own = m_figures[ownerOn(client.id, m_asOf)];
        ++own.clients;
        const plan::CaseFacts known = m_cases.value(client.id);
        const QDate last = contact::lastTwoWay(client, known.contacts.lastTwoWay, m_asOf);
        const bool inView = client::isInView(last, m_facts.outOfViewMonths, m_asOf);
        const bool spoken = client::isInView(m_lastTalk.value(client.id), m_facts.outOfViewMonths, m_asOf);
        own.inView += inView ? 1 : 0;
        own.spoken += spoken ? 1 : 0;
        own.toSpeak += inView ? 0 : 1;
        own.invited += known.contacts.planned ? 1 : 0;
        noteDue(ownerOn(client.id, m_asOf), known.reviewOn);
        const auto step = plan::nextStep(
            client::Status::Active, known.contacts.planned, known.reviewOn, known.activityEnd);
        own.withoutNextStep += step ? 0 : 1;
    }

    const WeekFacts &m_facts;
    QDate m_monday;
    QDate m_asOf;
    QHash<ClientId, plan::CaseFacts> m_cases;
    QHash<ClientId, const client::Client *> m_clients;
    QHash<ClientId, QList<client::PastOwner>> m_past;
    QHash<ClientId, QDate> m_lastTalk;
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
    sum.plannedThisWeek += part.plannedThisWeek;
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

Result<WeekFacts> loadWeekFacts(const WeekSources &sources)
{
    const auto method = sources.methods.current();
    auto clients = sources.cases.clients.all();
    auto pastOwners = sources.cases.clients.pastOwners();
    auto moments = sources.cases.contacts.moments();
    auto appointments = sources.cases.contacts.appointments();
    auto placements = sources.cases.placements.all();
    auto activities = sources.cases.plans.activities();
    auto accounts = sources.accounts.accounts();
    const auto organisation = sources.organisations.organisation();
    if (!method || !clients || !pastOwners)
        return fail(!method ? method.error() : !clients ? clients.error() : pastOwners.error());
    if (!moments || !appointments || !placements)
        return fail(!moments ? moments.error() : !appointments ? appointments.error() : placements.error());
    if (!activities || !accounts || !organisation)
        return fail(!activities ? activities.error() : !accounts ? accounts.error() : organisation.error());
    return WeekFacts { std::move(*clients), std::move(*pastOwners),
        { std::move(*moments), std::move(*appointments), std::move(*placements), std::move(*activities) },
        std::move(*accounts), organisation->fteHundredths,
        static_cast<int>((*method)->setting(u"out_of_view_months"_s)),
        static_cast<int>((*method)->setting(u"missed_after_workdays"_s)), organisation->calendar };
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
