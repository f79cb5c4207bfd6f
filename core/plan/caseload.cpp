// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/caseload.h"

#include "core/client/outofview.h"
#include "core/plan/searchtext.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace kib::plan {

namespace {

Result<CaseRecords> joined(Result<QList<contact::ContactMoment>> moments,
    Result<QList<contact::Appointment>> appointments, Result<QList<placement::Placement>> placements,
    Result<QList<Activity>> activities)
{
    if (!moments || !appointments)
        return fail(moments ? appointments.error() : moments.error());
    if (!placements || !activities)
        return fail(placements ? activities.error() : placements.error());
    return CaseRecords { std::move(*moments), std::move(*appointments), std::move(*placements),
        std::move(*activities) };
}

} // namespace

std::optional<NextStep> nextStep(client::Status status, const std::optional<contact::Appointment> &planned,
    QDate reviewOn, QDate activityEnd)
{
    return firstStep(status, planned ? planned->on : QDate(), reviewOn, activityEnd);
}

std::optional<NextStep> firstStep(client::Status status, QDate talkOn, QDate reviewOn, QDate activityEnd)
{
    if (status != client::Status::Active)
        return std::nullopt;
    std::optional<NextStep> first;
    const auto offer = [&first](const QString &what, QDate date) {
        if (date.isValid() && (!first || date < first->date))
            first = NextStep { what, date };
    };
    offer(u"appointment"_s, talkOn);
    offer(u"activity"_s, activityEnd);
    offer(u"review"_s, reviewOn);
    return first;
}

CaseRow caseRow(client::Client client, const CaseDates &known, const method::Method &method, QDate today)
{
    const int months = static_cast<int>(method.setting(u"out_of_view_months"_s));
    const int warnMonths = static_cast<int>(method.setting(u"going_out_of_view_months"_s));
    const QDate last = contact::lastTwoWay(client, known.lastTwoWay, today);
    CaseRow row { std::move(client), last, client::isInView(last, months, today), {}, {}, known.path };
    row.next = firstStep(row.client.status, known.talkOn, known.reviewOn, known.activityEnd);
    row.notInvitable = contact::notInvitable(row.client, known.talkOn.isValid());
    row.goingOutOfView
        = row.isActive() && client::isGoingOutOfView(last, known.talkOn, warnMonths, months, today);
    return row;
}

Result<QList<CaseRow>> loadCaseload(const CaseSources &sources, const method::Method &method, QDate today)
{
    Result<QList<client::Client>> all = sources.clients.all();
    const Result<CaseRecords> records = joined(sources.contacts.moments(),
        sources.contacts.plannedAppointments(), sources.placements.all(), sources.plans.activities());
    if (!all || !records)
        return fail(all ? records.error() : all.error());
    const QHash<ClientId, CaseFacts> known = caseFacts(*records, today);
    std::vector<std::pair<QString, qsizetype>> order;
    order.reserve(static_cast<size_t>(all->size()));
    for (qsizetype i = 0; i < all->size(); ++i)
        order.emplace_back(client::sortKey(all->at(i).identity.name), i);
    std::sort(order.begin(), order.end());
    QList<CaseRow> rows;
    rows.reserve(all->size());
    for (const auto &[sortKey, at] : order) {
        client::Client &client = (*all)[at];
        const CaseFacts facts = known.value(client.id);
        rows.append(caseRow(std::move(client), datesOf(facts), method, today));
    }
    return rows;
}

Result<CaseRow> loadCase(ClientId id, const CaseSources &sources, const method::Method &method, QDate today)
{
    Result<client::Client> client = sources.clients.byId(id);
    if (!client)
        return fail(client.error());
    const Result<CaseRecords> records = joined(sources.contacts.momentsOf(id),
        sources.contacts.appointmentsOf(id), sources.placements.of(id), sources.plans.activitiesOf(id));
    if (!records)
        return fail(records.error());
    return caseRow(std::move(*client), datesOf(caseFacts(*records, today).value(id)), method, today);
}

bool matches(const client::Client &client, const QString &typed)
{
    const SearchText text = searchText(client.identity);
    return SearchQuery(typed).matches(text.all());
}

} // namespace kib::plan
