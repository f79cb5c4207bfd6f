// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/dossierfacts.h"

namespace kib::ui {

namespace {

Result<QList<interview::OpenedInterview>> readTalks(const Desk &desk, ClientId client)
{
    const Result<QList<interview::Interview>> known = desk.talks.of(client);
    if (!known)
        return fail(known.error());
    QList<interview::OpenedInterview> talks;
    for (const interview::Interview &one : *known) {
        if (one.status == interview::InterviewStatus::Withdrawn)
            continue;
        Result<interview::OpenedInterview> talk = desk.interviews.read(one.id);
        if (!talk)
            return fail(talk.error());
        talks.append(std::move(*talk));
    }
    return talks;
}

} // namespace

Result<DossierFacts> readDossier(Desk &desk, const method::Method &method, QDate today, ClientId client)
{
    if (const Result<void> noted = desk.noteView(client); !noted)
        return fail(noted.error());
    Result<plan::CaseRow> row = plan::loadCase(client, desk.cases(), method, today);
    if (!row)
        return fail(row.error());
    auto placements = desk.decisions.of(client);
    auto moments = desk.contacts.momentsOf(client);
    auto calls = desk.contacts.callsOf(client);
    auto appointments = desk.contacts.appointmentsOf(client);
    auto letters = desk.contacts.lettersOf(client);
    auto activities = desk.plans.activitiesOf(client);
    auto talks = readTalks(desk, client);
    if (!placements || !moments || !calls)
        return fail(!placements ? placements.error() : !moments ? moments.error() : calls.error());
    if (!appointments || !letters)
        return fail(appointments ? letters.error() : appointments.error());
    if (!activities || !talks)
        return fail(activities ? talks.error() : activities.error());
    return DossierFacts { std::move(*row), std::move(*placements), std::move(*moments), std::move(*calls),
        std::move(*appointments), std::move(*letters), std::move(*talks), std::move(*activities) };
}

} // namespace kib::ui
