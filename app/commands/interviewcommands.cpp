// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/commands/inputfile.h"
#include "app/composition.h"
#include "app/dossiertext.h"
#include "app/jsonoutput.h"
#include "core/base/dutchdate.h"
#include "core/exchange/answersfile.h"
#include "ui/common/clientwords.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

constexpr qint64 mostAnswerBytes = 8'388'608;

struct Advised {
    QJsonObject json;
    QString text;
};

// What the rules propose for a client, after all that was said in every talk.
Result<Advised> adviceFor(Office &office, ClientId client)
{
    const Result<placement::ClientAdvice> advised = office.placements().adviceFor(client);
    const auto method = office.file().methods().current();
    if (!advised || !method)
        return fail(advised ? method.error() : advised.error());
    return Advised { QJsonObject { { u"category"_s, jsonAdvice(advised->advice.category) },
                         { u"path"_s, jsonAdvice(advised->advice.path) } },
        adviceText(advised->advice, **method) };
}

} // namespace

int run(const InterviewCommand &command, const GlobalOptions &options, const Output &out)
{
    QByteArray answers = "{}";
    if (!command.answersPath.isEmpty()) {
        const Result<QByteArray> bytes = inputFile(command.answersPath, mostAnswerBytes);
        if (!bytes)
            return out.error(bytes.error());
        answers = *bytes;
    }
    auto office = openOffice(options);
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
    json.insert(u"continued"_s, !opened->started);
    json.insert(u"not_discussed"_s, QJsonArray::fromStringList(silent));
    QString text = u"Vastgelegd in %1. %2 besproken, %3 niet besproken. Het gesprek is %4."_s.arg(
        opened->started ? u"een nieuw gesprek"_s
                        : u"het gesprek van "_s + dutchShortDate(opened->interview.startedOn),
        ui::counted(discussed, u"leefgebied"_s, u"leefgebieden"_s), ui::number(silent.size()),
        opened->interview.endedAt ? u"afgerond"_s : u"nog open"_s);
    if (command.finish) {
        if (const Result<Advised> advised = adviceFor(**office, client->id)) {
            json.insert(u"advice"_s, advised->json);
            text += u"\n\nVoorstel\n"_s + advised->text;
        } else { // what was said is in the file by now: that comes first
            out.result(json, text);
            out.remark(u"Alleen het voorstel is niet gemaakt. Kijk later met kib interview show."_s);
            return exitCodeOf(advised.error());
        }
    }
    out.result(json, text);
    return saidDamage(**office, out);
}

int run(const InterviewShowCommand &command, const GlobalOptions &options, const Output &out)
{
    const auto id = InterviewId::fromString(command.interview);
    if (!id)
        return out.error({ ErrorCode::Invalid, u"bad_id"_s, { command.interview } });
    auto office = openOffice(options);
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
    const Result<Advised> advised = adviceFor(**office, opened->interview.client);
    if (!advised)
        return out.error(advised.error());
    if (!(*office)->file().damage().isEmpty())
        return out.error({ ErrorCode::Damaged, u"interview"_s, {} });
    QJsonObject json = jsonInterview(*opened);
    const QJsonObject talk = jsonTalk(opened->view);
    for (auto it = talk.begin(); it != talk.end(); ++it)
        json.insert(it.key(), it.value());
    json.insert(u"client"_s, client->identity.number);
    json.insert(u"domains"_s, jsonDomains(*opened));
    json.insert(u"advice"_s, advised->json);
    out.result(
        json, interviewText(*opened) + u"\n\nVoorstel, met alles wat nu bekend is\n"_s + advised->text);
    return exitDone;
}

int run(const PlaceCommand &command, const GlobalOptions &options, const Output &out)
{
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    const Result<client::Client> client = (*office)->client(command.client);
    if (!client)
        return out.error(client.error());
    const auto method = (*office)->file().methods().current();
    if (!method)
        return out.error(method.error());
    const Result<placement::Placement> placed = (*office)->placements().decide(
        { client->id, command.category, command.path, command.reason, command.review });
    if (!placed)
        return out.error(placed.error());
    const QString proposal = ui::decisionText(**method, placed->advisedCategory, placed->advisedPath);
    QString text = u"Vastgelegd: %1 is ingedeeld als %2."_s.arg(
        client->identity.number, ui::decisionText(**method, placed->category, placed->path));
    text += proposal.isEmpty() ? u" Er was geen voorstel."_s : u" Het voorstel was %1."_s.arg(proposal);
    if (placed->reviewOn.isValid())
        text += u" Terugkijken op %1."_s.arg(dutchShortDate(placed->reviewOn));
    out.result(QJsonObject { { u"client"_s, client->identity.number },
                   { u"category"_s, jsonText(placed->category) }, { u"path"_s, jsonText(placed->path) },
                   { u"advised_category"_s, jsonText(placed->advisedCategory) },
                   { u"advised_path"_s, jsonText(placed->advisedPath) },
                   { u"deviates"_s, placed->deviates() }, { u"review"_s, jsonDay(placed->reviewOn) } },
        text);
    return exitDone;
}

} // namespace kib::app
