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

CaseRow rowOf(client::Client client, const contact::ContactFacts &facts, QDate reviewOn, int months, QDate today)
{
    CaseRow row { std::move(client), facts.lastTwoWay, client::isInView(facts.lastTwoWay, months, today), {}, {} };
    row.next = nextStep(row.client.status, facts.planned, reviewOn);
    row.notInvitable = contact::notInvitable(row.client, facts.planned.has_value());
    return row;
}

int monthsOf(const method::Method &method)
{
    return static_cast<int>(method.setting(u"out_of_view_months"_s));
}

} // namespace

std::optional<NextStep> nextStep(client::Status status, const std::optional<contact::Appointment> &planned, QDate reviewOn)
{
    if (status != client::Status::Active)
        return std::nullopt;
    if (planned && (!reviewOn.isValid() || planned->on <= reviewOn))
        return NextStep { u"appointment"_s, planned->on };
    if (reviewOn.isValid())
        return NextStep { u"review"_s, reviewOn };
    return std::nullopt;
}

Result<QList<CaseRow>> loadCaseload(const client::ClientStore &clients, const contact::ContactStore &contacts,
    const placement::PlacementStore &placements, const method::Method &method, QDate today)
{
    Result<QList<client::Client>> all = clients.all();
    const auto facts = contact::contactFacts(contacts, today);
    const Result<QList<placement::Placement>> placed = placements.all();
    if (!all || !facts || !placed)
        return fail(!all ? all.error() : !facts ? facts.error() : placed.error());
    QHash<ClientId, QDate> reviews;
    for (const placement::Placement &placement : *placed)
        reviews.insert(placement.client, placement.reviewOn); // oldest first: the latest decision counts
    struct Keyed {
        QString sortKey;
        CaseRow row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<size_t>(all->size()));
    for (client::Client &client : *all) {
        QString sortKey = client::sortKey(client.identity.name);
        const contact::ContactFacts known = facts->value(client.id);
        const QDate review = reviews.value(client.id);
        keyed.push_back({ std::move(sortKey), rowOf(std::move(client), known, review, monthsOf(method), today) });
    }
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) { return a.sortKey < b.sortKey; });
    QList<CaseRow> rows;
    rows.reserve(static_cast<qsizetype>(keyed.size()));
    for (Keyed &one : keyed)
        rows.append(std::move(one.row));
    return rows;
}

Result<CaseRow> loadCase(ClientId id, const client::ClientStore &clients, const contact::ContactStore &contacts,
    const placement::PlacementStore &placements, const method::Method &method, QDate today)
{
    Result<client::Client> client = clients.byId(id);
    if (!client)
        return fail(client.error());
    const Result<QList<contact::ContactMoment>> moments = contacts.momentsOf(id);
    const Result<QList<contact::Appointment>> appointments = contacts.appointmentsOf(id);
    const Result<QList<placement::Placement>> placed = placements.of(id);
    if (!moments || !appointments || !placed)
        return fail(!moments ? moments.error() : !appointments ? appointments.error() : placed.error());
    contact::ContactFacts facts;
    for (const contact::ContactMoment &moment : *moments) {
        if (moment.twoWay && moment.on <= today)
            facts.lastTwoWay = moment.on; // by date: the last one counts
    }
    for (const contact::Appointment &appointment : *appointments) {
        if (appointment.status == contact::AppointmentStatus::Planned && !facts.planned)
            facts.planned = appointment;
    }
    return rowOf(std::move(*client), facts, placed->isEmpty() ? QDate() : placed->last().reviewOn, monthsOf(method), today);
}

bool matches(const client::Client &client, const QString &typed)
{
    const client::Identity &identity = client.identity;
    QString hay = client::listName(identity.name) + u' ' + client::fullName(identity.name) + u' ' + identity.number + u' '
        + identity.phone;
    if (identity.secrecy == 0)
        hay += u' ' + identity.address.city + u' ' + identity.address.postcode;
    const QString folded = searchKey(hay);
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace kib::plan
