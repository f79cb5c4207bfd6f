// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/caseload.h"

#include "core/base/text.h"
#include "core/client/outofview.h"
#include "core/contact/contactfacts.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace kib::plan {

namespace {

// What is known of a client beside the client row itself.
struct Known {
    contact::ContactFacts contacts;
    QDate reviewOn;
    QDate activityEnd;
};

CaseRow rowOf(client::Client client, const Known &known, const method::Method &method, QDate today)
{
    const int months = static_cast<int>(method.setting(u"out_of_view_months"_s));
    const QDate last = contact::lastTwoWay(client, known.contacts.lastTwoWay, today);
    CaseRow row { std::move(client), last, client::isInView(last, months, today), {}, {} };
    row.next = nextStep(row.client.status, known.contacts.planned, known.reviewOn, known.activityEnd);
    row.notInvitable = contact::notInvitable(row.client, known.contacts.planned.has_value());
    return row;
}

QDate earliestEnd(QDate known, const Activity &activity)
{
    if (!activity.isOpen())
        return known;
    return known.isValid() ? std::min(known, activity.end) : activity.end;
}

Result<QHash<ClientId, Known>> knownOfAll(const CaseSources &sources, QDate today)
{
    const auto contacts = contact::contactFacts(sources.contacts, today);
    const Result<QList<placement::Placement>> placed = sources.placements.all();
    const Result<QList<Activity>> activities = sources.plans.activities();
    if (!contacts || !placed || !activities)
        return fail(!contacts ? contacts.error() : !placed ? placed.error() : activities.error());
    QHash<ClientId, Known> known;
    for (auto it = contacts->cbegin(); it != contacts->cend(); ++it)
        known[it.key()].contacts = it.value();
    for (const placement::Placement &placement : *placed)
        known[placement.client].reviewOn = placement.reviewOn; // oldest first: the latest decision counts
    for (const Activity &activity : *activities)
        known[activity.client].activityEnd = earliestEnd(known[activity.client].activityEnd, activity);
    return known;
}

} // namespace

std::optional<NextStep> nextStep(client::Status status, const std::optional<contact::Appointment> &planned,
    QDate reviewOn, QDate activityEnd)
{
    if (status != client::Status::Active)
        return std::nullopt;
    std::optional<NextStep> first;
    const auto offer = [&first](const QString &what, QDate date) {
        if (date.isValid() && (!first || date < first->date))
            first = NextStep { what, date };
    };
    offer(u"appointment"_s, planned ? planned->on : QDate());
    offer(u"activity"_s, activityEnd);
    offer(u"review"_s, reviewOn);
    return first;
}

Result<QList<CaseRow>> loadCaseload(const CaseSources &sources, const method::Method &method, QDate today)
{
    Result<QList<client::Client>> all = sources.clients.all();
    const Result<QHash<ClientId, Known>> known = knownOfAll(sources, today);
    if (!all || !known)
        return fail(all ? known.error() : all.error());
    std::vector<std::pair<QString, qsizetype>> order;
    order.reserve(static_cast<size_t>(all->size()));
    for (qsizetype i = 0; i < all->size(); ++i)
        order.emplace_back(client::sortKey(all->at(i).identity.name), i);
    std::sort(order.begin(), order.end());
    QList<CaseRow> rows;
    rows.reserve(all->size());
    for (const auto &[sortKey, at] : order) {
        client::Client &client = (*all)[at];
        const Known facts = known->value(client.id);
        rows.append(rowOf(std::move(client), facts, method, today));
    }
    return rows;
}

Result<CaseRow> loadCase(ClientId id, const CaseSources &sources, const method::Method &method, QDate today)
{
    Result<client::Client> client = sources.clients.byId(id);
    if (!client)
        return fail(client.error());
    const Result<QList<contact::ContactMoment>> moments = sources.contacts.momentsOf(id);
    const Result<QList<contact::Appointment>> appointments = sources.contacts.appointmentsOf(id);
    const Result<QList<placement::Placement>> placed = sources.placements.of(id);
    const Result<QList<Activity>> activities = sources.plans.activitiesOf(id);
    if (!moments || !appointments)
        return fail(moments ? appointments.error() : moments.error());
    if (!placed || !activities)
        return fail(placed ? activities.error() : placed.error());
    Known known;
    for (const contact::ContactMoment &moment : *moments) {
        if (moment.twoWay && moment.on <= today)
            known.contacts.lastTwoWay = moment.on; // by date: the last one counts
    }
    for (const contact::Appointment &appointment : *appointments) {
        if (appointment.status == contact::AppointmentStatus::Planned && !known.contacts.planned)
            known.contacts.planned = appointment;
    }
    known.reviewOn = placed->isEmpty() ? QDate() : placed->last().reviewOn;
    for (const Activity &activity : *activities)
        known.activityEnd = earliestEnd(known.activityEnd, activity);
    return rowOf(std::move(*client), known, method, today);
}

bool matches(const client::Client &client, const QString &typed)
{
    const client::Identity &identity = client.identity;
    QString hay = client::listName(identity.name) + u' ' + client::fullName(identity.name) + u' '
        + identity.number + u' ' + identity.phone;
    if (identity.secrecy == 0)
        hay += u' ' + identity.address.city + u' ' + identity.address.postcode;
    const QString folded = searchKey(hay);
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace kib::plan
