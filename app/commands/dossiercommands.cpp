// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/commands/inputfile.h"
#include "app/composition.h"
#include "app/jsonoutput.h"
#include "core/base/dutchdate.h"
#include "core/client/bsn.h"
#include "core/exchange/answersfile.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

constexpr qint64 mostAnswerBytes = 8 * 1024 * 1024;

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

// What a dossier consists of beside the list's row.
struct Dossier {
    plan::CaseRow row;
    QList<placement::Placement> placements;
    QList<contact::Appointment> appointments;
    QList<contact::LetterRecord> letters;
    QList<interview::Interview> interviews;
    QList<plan::Activity> activities;
};

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

// A secret address is shown to the client's own caseworker only.
QStringList shownAddress(const client::Client &client, AccountId reader)
{
    if (client.identity.secrecy != 0 && client.caseworker != reader)
        return {};
    return client::addressLines(client.identity.address).filled();
}

QJsonObject jsonDossier(const Dossier &dossier, const Names &names, QDate today, AccountId reader)
{
    const client::Identity &identity = dossier.row.client.identity;
    QJsonObject json = jsonRow(dossier.row, names, today);
    json.insert(u"birth_date"_s, identity.birth ? QJsonValue(identity.birth->shown()) : QJsonValue());
    json.insert(u"address_lines"_s, QJsonArray::fromStringList(shownAddress(dossier.row.client, reader)));
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

QString dossierText(
    const Dossier &dossier, const Names &names, const method::Method &method, AccountId reader)
{
    const client::Identity &identity = dossier.row.client.identity;
    const method::Category *category = method.category(dossier.row.client.category);
    QStringList lines { u"%1   %2"_s.arg(identity.number, client::listName(identity.name)) };
    lines << u"adres: "_s + shownAddress(dossier.row.client, reader).join(u", "_s)
            + (identity.secrecy != 0 ? u" (geheim)"_s : QString());
    lines << u"telefoon: "_s + (identity.phone.isEmpty() ? u"–"_s : identity.phone);
    lines << u"geboren: "_s + (identity.birth ? identity.birth->shown() : u"onbekend"_s);
    lines << u"laatst gesproken: "_s + dutchShortDate(dossier.row.lastTwoWay);
    lines << u"categorie: "_s + (category != nullptr ? category->name : u"nog niet ingedeeld"_s);
    lines << u"volgende stap: "_s
            + (dossier.row.next
                    ? ui::stepWord(dossier.row.next->what) + u' ' + dutchShortDate(dossier.row.next->date)
                    : u"geen"_s);
    for (const contact::Appointment &one : dossier.appointments)
        lines << u"afspraak %1 %2: %3, %4   [%5]"_s.arg(dutchShortDate(one.on), one.at.toString(u"HH:mm"_s),
            ui::appointmentStatusWord(key(one.status)), names.value(one.caseworker), one.id.toString());
    for (const contact::LetterRecord &one : dossier.letters)
        lines << u"brief %1: %2   [%3]"_s.arg(
            dutchShortDate(one.made), ui::letterStatusWord(key(one.status)), one.id.toString());
    for (const interview::Interview &one : dossier.interviews)
        lines << u"gesprek %1: %2   [%3]"_s.arg(
            dutchShortDate(one.startedOn), one.endedAt ? u"afgerond"_s : u"open"_s, one.id.toString());
    for (const placement::Placement &one : dossier.placements) {
        const method::Category *placed = method.category(one.category);
        const method::Path *path = method.path(one.path);
        lines << u"indeling %1: %2, %3"_s.arg(dutchShortDate(one.on),
            placed != nullptr     ? placed->name
                : path != nullptr ? path->name
                                  : one.category + one.path,
            one.reason);
    }
    return lines.join(u'\n');
}

QString interviewText(const interview::OpenedInterview &opened)
{
    QStringList lines { u"Gesprek van %1, %2"_s.arg(dutchShortDate(opened.interview.startedOn),
        opened.interview.endedAt ? u"afgerond"_s : u"nog open"_s) };
    for (const method::Domain &domain : opened.method->domains) {
        const auto view = opened.view.domains.constFind(domain.key);
        if (view == opened.view.domains.cend())
            continue;
        const QString score = view->score ? u"score "_s + QString::number(*view->score) : u"geen score"_s;
        QStringList parts { view->state == interview::DomainState::Discussed ? score : u"niet besproken"_s };
        if (view->clientScore)
            parts << u"eigen score "_s + QString::number(*view->clientScore);
        if (view->obstacle == "yes"_L1)
            parts << u"staat in de weg"_s;
        if (!view->observations.isEmpty())
            parts << u"gezien: "_s + view->observations.join(u"; "_s);
        if (!view->note.isEmpty())
            parts << view->note;
        lines << domain.name + u": "_s + parts.join(u", "_s);
    }
    if (!opened.view.clientWords.isEmpty())
        lines << u"In eigen woorden: "_s + opened.view.clientWords;
    if (!opened.view.closing.isEmpty())
        lines << u"Afgesproken: "_s + opened.view.closing;
    return lines.join(u'\n');
}

// What a decision or a proposal says, in the method's words; empty when there is none.
QString namesOf(const method::Method &method, const QString &category, const QString &path)
{
    QStringList names;
    if (const method::Category *one = method.category(category))
        names << one->name;
    if (const method::Path *one = method.path(path))
        names << one->name;
    return names.join(u", pad "_s);
}

} // namespace

int run(const ShowCommand &command, const GlobalOptions &options, const Output &out)
{
    auto office = Office::open(options);
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

int run(const InterviewCommand &command, const GlobalOptions &options, const Output &out)
{
    QByteArray answers = "{}";
    if (!command.answersPath.isEmpty()) {
        const Result<QByteArray> bytes = inputFile(command.answersPath, mostAnswerBytes);
        if (!bytes)
            return out.error(bytes.error());
        answers = *bytes;
    }
    auto office = Office::open(options);
    if (!office)
        return out.error(office.error());
    const Result<client::Client> client = (*office)->client(command.client);
    if (!client)
        return out.error(client.error());
    interview::InterviewService service = (*office)->interviews();
    const auto method = service.methodFor(client->id);
    if (!method)
        return out.error(method.error());
    const auto changes = exchange::readAnswers(answers, **method);
    if (!changes)
        return out.error(changes.error());
    const Result<interview::OpenedInterview> opened = service.write(client->id, *changes, command.finish);
    if (!opened)
        return out.error(opened.error());
    const QStringList silent = notDiscussed(*opened);
    qint64 discussed = 0;
    for (const interview::DomainView &domain : opened->view.domains)
        discussed += domain.state == interview::DomainState::Discussed ? 1 : 0;
    QJsonObject json = jsonInterview(*opened);
    json.insert(u"client"_s, client->identity.number);
    json.insert(u"answered"_s, discussed);
    json.insert(u"not_discussed"_s, QJsonArray::fromStringList(silent));
    out.result(json,
        u"Vastgelegd. %1 besproken, %2 niet besproken. Het gesprek is %3."_s.arg(
            ui::counted(discussed, u"leefgebied"_s, u"leefgebieden"_s), ui::number(silent.size()),
            opened->interview.endedAt ? u"afgerond"_s : u"nog open"_s));
    return exitDone;
}

int run(const InterviewShowCommand &command, const GlobalOptions &options, const Output &out)
{
    const auto id = InterviewId::fromString(command.interview);
    if (!id)
        return out.error({ ErrorCode::Invalid, u"bad_id"_s, { command.interview } });
    auto office = Office::open(options);
    if (!office)
        return out.error(office.error());
    if (!(*office)->file().session().may(vault::Action::ReadClients))
        return out.error({ ErrorCode::Denied, u"clients"_s, {} });
    const Result<interview::OpenedInterview> opened = (*office)->interviews().read(*id);
    if (!opened)
        return out.error(opened.error());
    if (auto noted = (*office)->file().noteView(opened->interview.client); !noted)
        return out.error(noted.error());
    const Result<client::Client> client = (*office)->file().clients().byId(opened->interview.client);
    if (!client)
        return out.error(client.error());
    if (!(*office)->file().damage().isEmpty())
        return out.error({ ErrorCode::Damaged, u"interview"_s, {} });
    QJsonObject json = jsonInterview(*opened);
    QJsonObject facts;
    for (auto it = opened->view.facts.cbegin(); it != opened->view.facts.cend(); ++it)
        facts.insert(it.key(), it.value());
    json.insert(u"client"_s, client->identity.number);
    json.insert(u"domains"_s, jsonDomains(*opened));
    json.insert(u"facts"_s, facts);
    json.insert(u"client_words"_s, jsonText(opened->view.clientWords));
    json.insert(u"closing"_s, jsonText(opened->view.closing));
    out.result(json, interviewText(*opened));
    return exitDone;
}

int run(const PlaceCommand &command, const GlobalOptions &options, const Output &out)
{
    auto office = Office::open(options);
    if (!office)
        return out.error(office.error());
    const Result<client::Client> client = (*office)->client(command.client);
    if (!client)
        return out.error(client.error());
    const Result<placement::Placement> placed = (*office)->placements().decide(
        { client->id, command.category, command.path, command.reason, command.review });
    if (!placed)
        return out.error(placed.error());
    const auto method = (*office)->file().methods().current();
    if (!method)
        return out.error(method.error());
    const QString proposal = namesOf(**method, placed->advisedCategory, placed->advisedPath);
    QString text = u"Vastgelegd: %1 is ingedeeld als %2."_s.arg(
        client->identity.number, namesOf(**method, placed->category, placed->path));
    text += proposal.isEmpty() ? u" Er was geen voorstel."_s : u" Het voorstel was %1."_s.arg(proposal);
    out.result(QJsonObject { { u"client"_s, client->identity.number },
                   { u"category"_s, jsonText(placed->category) }, { u"path"_s, jsonText(placed->path) },
                   { u"advised_category"_s, jsonText(placed->advisedCategory) },
                   { u"advised_path"_s, jsonText(placed->advisedPath) },
                   { u"deviates"_s, placed->deviates() }, { u"review"_s, jsonDay(placed->reviewOn) } },
        text);
    return exitDone;
}

} // namespace kib::app
