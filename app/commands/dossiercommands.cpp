// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/composition.h"
#include "app/dossiertext.h"
#include "app/jsonoutput.h"
#include "core/client/bsn.h"
#include "ui/common/clientwords.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

QJsonArray indicators(const client::Client &client)
{
    QJsonArray out;
    if (client.identity.secrecy != 0)
        out.append(u"address_secret"_s);
    if (client.identity.death)
        out.append(u"deceased"_s);
    if (client.identity.withWsp)
        out.append(u"with_wsp"_s);
    return out;
}

template<class T, class Make>
QJsonArray jsonList(const QList<T> &values, Make make)
{
    QJsonArray out;
    for (const T &value : values)
        out.append(make(value));
    return out;
}

Result<Dossier> readDossier(Office &office, ClientId client)
{
    const auto method = office.file().methods().current();
    if (!method)
        return fail(method.error());
    Result<plan::CaseRow> row = plan::loadCase(client, office.caseSources(), **method, office.today());
    auto placements = office.file().placements().of(client);
    auto appointments = office.file().contacts().appointmentsOf(client);
    auto letters = office.file().contacts().lettersOf(client);
    auto interviews = office.file().interviews().of(client);
    auto activities = office.file().plans().activitiesOf(client);
    if (!row || !placements || !appointments)
        return fail(!row ? row.error() : !placements ? placements.error() : appointments.error());
    if (!letters || !interviews || !activities)
        return fail(!letters ? letters.error() : !interviews ? interviews.error() : activities.error());
    return Dossier { std::move(*row), *placements, *appointments, *letters, *interviews, *activities };
}

QJsonObject jsonDossier(const Dossier &dossier, const Names &names, QDate today, AccountId reader)
{
    const client::Identity &identity = dossier.row.client.identity;
    QJsonObject json = jsonRow(dossier.row, names, today);
    json.insert(u"birth_date"_s, identity.birth ? QJsonValue(identity.birth->shown()) : QJsonValue());
    json.insert(u"address_lines"_s, QJsonArray::fromStringList(ui::shownAddress(dossier.row.client, reader)));
    json.insert(u"addressee"_s, client::envelopeName(identity.name));
    json.insert(u"full_name"_s, client::fullName(identity.name));
    json.insert(u"salutation"_s, client::salutation(identity.name));
    json.insert(u"phone"_s, jsonText(identity.phone));
    json.insert(u"email"_s, jsonText(identity.email));
    const auto bsn = client::Bsn::parse(identity.bsn);
    json.insert(u"bsn"_s, bsn ? QJsonValue(bsn->masked()) : QJsonValue());
    json.insert(u"indicators"_s, indicators(dossier.row.client));
    json.insert(u"placements"_s,
        jsonList(dossier.placements, [&names](const auto &one) { return jsonPlacement(one, names); }));
    json.insert(u"appointments"_s,
        jsonList(dossier.appointments, [&names](const auto &one) { return jsonAppointment(one, names); }));
    json.insert(u"letters"_s, jsonList(dossier.letters, jsonLetter));
    json.insert(u"interviews"_s, jsonList(dossier.interviews, [](const interview::Interview &one) {
        return QJsonObject { { u"interview"_s, one.id.toString() },
            { u"started"_s, jsonInstant(one.startedAt) }, { u"finished"_s, jsonInstant(one.endedAt) } };
    }));
    json.insert(u"activities"_s, jsonList(dossier.activities, [](const plan::Activity &one) {
        return QJsonObject { { u"activity"_s, one.id.toString() }, { u"service"_s, one.service },
            { u"status"_s, key(one.status) }, { u"from"_s, jsonDay(one.begin) },
            { u"until"_s, jsonDay(one.end) }, { u"goal"_s, jsonText(one.goal) } };
    }));
    json.insert(u"steps"_s, QJsonArray());
    json.insert(u"referrals"_s, QJsonArray());
    return json;
}

} // namespace

int run(const ShowCommand &command, const GlobalOptions &options, const Output &out)
{
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    if (!(*office)->file().session().may(vault::Action::ReadClients))
        return out.error({ ErrorCode::Denied, u"clients"_s, {} });
    const Result<client::Client> client = (*office)->client(command.client);
    if (!client)
        return out.error(client.error());
    // Looking is on record before anything is shown.
    if (auto noted = (*office)->file().noteView(client->id); !noted)
        return out.error(noted.error());
    const Result<Dossier> dossier = readDossier(**office, client->id);
    const Result<Names> names = (*office)->names();
    const auto method = (*office)->file().methods().current();
    if (!dossier || !names || !method)
        return out.error(!dossier ? dossier.error() : !names ? names.error() : method.error());
    if (!(*office)->file().damage().isEmpty())
        return out.error({ ErrorCode::Damaged, u"dossier"_s, {} });
    const AccountId reader = (*office)->file().session().account;
    out.result(jsonDossier(*dossier, *names, (*office)->today(), reader),
        dossierText(*dossier, *names, **method, reader));
    return exitDone;
}

} // namespace kib::app
