// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/commands/outputfile.h"
#include "app/composition.h"
#include "app/interrupt.h"
#include "app/jsonoutput.h"
#include "core/base/dutchdate.h"
#include "core/exchange/csvwriter.h"
#include "core/print/letterbatch.h"
#include "ui/common/words.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

using ClientNumbers = QHash<ClientId, QString>;

// Numbers of the clients in an answer; the id where a client has none.
Result<ClientNumbers> numbersOf(Office &office, const QList<ClientId> &clients)
{
    ClientNumbers numbers;
    for (const ClientId &id : clients) {
        const Result<client::Client> client = office.file().clients().byId(id);
        if (!client)
            return fail(client.error());
        numbers.insert(id, client->identity.number.isEmpty() ? id.toString() : client->identity.number);
    }
    return numbers;
}

QJsonArray jsonLeft(const QList<contact::InvitationOutcome::Left> &left, const ClientNumbers &numbers)
{
    QJsonArray out;
    for (const contact::InvitationOutcome::Left &one : left)
        out.append(QJsonObject { { u"client"_s, numbers.value(one.client) }, { u"reason"_s, one.reason } });
    return out;
}

QString invitedText(
    const contact::InvitationOutcome &outcome, const ClientNumbers &numbers, const Names &names)
{
    QStringList parts;
    QList<QStringList> rows;
    for (const contact::Appointment &one : outcome.planned)
        rows.append({ numbers.value(one.client), dutchFullDate(one.on), one.at.toString(u"HH:mm"_s),
            names.value(one.caseworker) });
    if (!rows.isEmpty())
        parts << alignedTable({ u"klant"_s, u"dag"_s, u"tijd"_s, u"klantmanager"_s }, rows);
    rows.clear();
    for (const contact::InvitationOutcome::Left &one : outcome.skipped)
        rows.append({ numbers.value(one.client), ui::notInvitableWord(one.reason) });
    for (const contact::InvitationOutcome::Left &one : outcome.unplanned)
        rows.append({ numbers.value(one.client), ui::unplannedSentence(one.reason) });
    if (!rows.isEmpty())
        parts << alignedTable({ u"klant"_s, u"niet gepland, want"_s }, rows);
    parts << (outcome.planned.isEmpty()
            ? u"Er is niets gepland. Er zijn geen brieven gemaakt."_s
            : u"%1 gepland, %2 niet uit te nodigen, %3 zonder plek. De brieven staan klaar."_s.arg(
                ui::counted(outcome.planned.size(), u"gesprek"_s, u"gesprekken"_s),
                ui::number(outcome.skipped.size()), ui::number(outcome.unplanned.size())));
    return parts.join(u"\n\n"_s);
}

const QStringList &mergeHeader()
{
    static const QStringList header { u"number"_s, u"aanschrijfwijze"_s, u"aanspreekvorm"_s, u"aanhef"_s,
        u"salutation"_s, u"in_lopende_tekst"_s, u"voorletters"_s, u"volledige_naam"_s, u"adresregel1"_s,
        u"adresregel2"_s, u"adresregel3"_s, u"land"_s, u"kix"_s, u"date"_s, u"time"_s, u"place"_s,
        u"caseworker"_s, u"phone"_s, u"geheim"_s };
    return header;
}

QStringList mergeRow(const contact::ReadyLetter &ready, const client::Organisation &organisation)
{
    const client::Identity &identity = ready.client.identity;
    const client::AddressLines lines = client::addressLines(identity.address);
    const std::optional<contact::Appointment> &appointment = ready.appointment;
    const QString place
        = appointment && !appointment->place.isEmpty() ? appointment->place : organisation.visitAddress;
    return { identity.number, client::addresseeName(identity.name), client::honorificLine(identity.name),
        client::formalSalutation(identity.name), client::salutation(identity.name),
        client::runningTextName(identity.name), client::initials(identity.name),
        client::fullName(identity.name), lines.line1, lines.line2, lines.line3, lines.country,
        client::kixText(identity.address), appointment ? appointment->on.toString(Qt::ISODate) : QString(),
        appointment ? appointment->at.toString(u"HH:mm"_s) : QString(), appointment ? place : QString(),
        ready.caseworker, organisation.phone, identity.secrecy != 0 ? u"ja"_s : QString() };
}

Result<void> writeMergeData(
    const QString &path, const QList<contact::ReadyLetter> &letters, const client::Organisation &organisation)
{
    auto csv = exchange::CsvWriter::create(path, mergeHeader());
    if (!csv)
        return fail(csv.error());
    for (const contact::ReadyLetter &ready : letters)
        csv->add(mergeRow(ready, organisation));
    return csv->finish();
}

// Draws the ready letters into one PDF. Letters that cannot be drawn are taken out of `run` and named as
// withheld; after an interruption only the drawn ones stay.
Result<print::BatchOutcome> draw(
    const QString &path, const client::Organisation &organisation, contact::PrintRun &run, const Output &out)
{
    print::LetterStyle style;
    if (const auto window = print::windowProfile(organisation.windowProfile))
        style.window = *window;
    qsizetype at = 0;
    const Interrupt interrupt;
    const Result<print::BatchOutcome> drawn = print::writeLettersPdf(
        path, style,
        [&]() -> std::optional<contact::Letter> {
            return at < run.ready.size() ? std::optional<contact::Letter>(run.ready.at(at++).letter)
                                         : std::nullopt;
        },
        [&](qsizetype index) {
            if (index % 100 == 99)
                out.progress(u"%1 van %2 brieven…"_s.arg(index + 1).arg(run.ready.size()));
            return !interrupt.wasAsked();
        });
    out.progress({});
    if (!drawn)
        return drawn;
    run.ready.erase(run.ready.begin() + at, run.ready.end());
    for (auto held = drawn->heldBack.crbegin(); held != drawn->heldBack.crend(); ++held) {
        run.withheld.append({ run.ready.at(held->index).client.id, { held->error.detail } });
        run.ready.removeAt(held->index);
    }
    return drawn;
}

} // namespace

int run(const InviteCommand &command, const GlobalOptions &options, const Output &out)
{
    auto office = Office::open(options);
    if (!office)
        return out.error(office.error());
    contact::InvitationWish wish { command.clients.isEmpty(), {}, command.from, command.until,
        command.minutes, command.limit, command.letter };
    for (const QString &named : command.clients) {
        const Result<client::Client> client = (*office)->client(named);
        if (!client)
            return out.error(client.error());
        wish.clients.append(client->id);
    }
    const Result<contact::InvitationOutcome> outcome = (*office)->invitations().invite(wish);
    if (!outcome)
        return out.error(outcome.error());
    QList<ClientId> involved;
    for (const contact::Appointment &one : outcome->planned)
        involved << one.client;
    for (const auto &left : { outcome->skipped, outcome->unplanned }) {
        for (const contact::InvitationOutcome::Left &one : left)
            involved << one.client;
    }
    const Result<ClientNumbers> numbers = numbersOf(**office, involved);
    const Result<Names> names = (*office)->names();
    if (!numbers || !names)
        return out.error(numbers ? names.error() : numbers.error());
    QJsonArray planned;
    for (const contact::Appointment &one : outcome->planned) {
        QJsonObject json = jsonAppointment(one, *names);
        json.insert(u"client"_s, numbers->value(one.client));
        planned.append(json);
    }
    out.result(QJsonObject { { u"selected"_s, outcome->selected }, { u"planned"_s, planned },
                   { u"skipped"_s, jsonLeft(outcome->skipped, *numbers) },
                   { u"unplanned"_s, jsonLeft(outcome->unplanned, *numbers) } },
        invitedText(*outcome, *numbers, *names));
    return (*office)->saidDamage(out);
}

int run(const LettersPrintCommand &command, const GlobalOptions &options, const Output &out)
{
    if (auto free = checkOutputs({ command.pdfPath, command.dataPath }, { filePath(options) }); !free)
        return out.error(free.error());
    auto office = Office::open(options);
    if (!office)
        return out.error(office.error());
    QElapsedTimer timer;
    timer.start();
    contact::LetterService letters = (*office)->letters();
    const Result<client::Organisation> organisation = (*office)->file().organisations().organisation();
    Result<contact::PrintRun> ready
        = letters.prepare({ command.limit, command.kix, (*office)->file().isPractice() });
    if (!ready || !organisation)
        return out.error(ready ? organisation.error() : ready.error());
    int pages = 0;
    if (!ready->ready.isEmpty()) {
        const Result<print::BatchOutcome> drawn = draw(command.pdfPath, *organisation, *ready, out);
        if (!drawn)
            return out.error(drawn.error());
        pages = drawn->pages;
    }
    if (!command.dataPath.isEmpty() && !ready->ready.isEmpty()) {
        if (auto written = writeMergeData(command.dataPath, ready->ready, *organisation); !written)
            return out.error(written.error());
    }
    if (!ready->ready.isEmpty()) {
        if (auto noted = letters.printed(ready->ready, ready->ready.size()); !noted)
            return out.error(noted.error());
    }
    QJsonArray withheld;
    QList<QStringList> rows;
    for (const contact::PrintRun::Withheld &one : ready->withheld) {
        const Result<ClientNumbers> number = numbersOf(**office, { one.client });
        const QString shown = number ? number->value(one.client) : one.client.toString();
        QStringList words;
        for (const QString &missing : one.missing)
            words << ui::missingFieldWord(missing);
        withheld.append(QJsonObject { { u"client"_s, shown }, { u"reason"_s, one.missing.join(u", "_s) } });
        rows.append({ shown, words.join(u", "_s) });
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    QString text = u"%1 op %2 in %3."_s.arg(ui::counted(ready->ready.size(), u"brief"_s, u"brieven"_s),
        ui::counted(pages, u"pagina"_s, u"pagina's"_s), command.pdfPath);
    if (ready->ready.isEmpty())
        text = u"Er liggen geen brieven klaar om te printen."_s;
    if (!rows.isEmpty())
        text += u"\n\n"_s + alignedTable({ u"klant"_s, u"tegengehouden: er ontbreekt"_s }, rows);
    out.result(QJsonObject { { u"letters"_s, ready->ready.size() }, { u"pages"_s, pages },
                   { u"withheld"_s, withheld }, { u"seconds"_s, seconds } },
        text);
    return ready->withheld.isEmpty() ? (*office)->saidDamage(out) : exitFindings;
}

int run(const LettersSentCommand &command, const GlobalOptions &options, const Output &out)
{
    QList<LetterId> named;
    for (const QString &text : command.letters) {
        const auto id = LetterId::fromString(text);
        if (!id)
            return out.error({ ErrorCode::Invalid, u"bad_id"_s, { text } });
        named << *id;
    }
    auto office = Office::open(options);
    if (!office)
        return out.error(office.error());
    const Result<qsizetype> sent = (*office)->letters().sent(named);
    if (!sent)
        return out.error(sent.error());
    out.result(QJsonObject { { u"sent"_s, *sent } },
        u"%1 verstuurd."_s.arg(ui::counted(*sent, u"brief is"_s, u"brieven zijn"_s)));
    return exitDone;
}

int run(const AttendanceCommand &command, const GlobalOptions &options, const Output &out)
{
    const auto id = AppointmentId::fromString(command.appointment);
    const auto result = contact::appointmentStatus(command.result);
    if (!id)
        return out.error({ ErrorCode::Invalid, u"bad_id"_s, { command.appointment } });
    if (!result || *result == contact::AppointmentStatus::Planned)
        return out.error({ ErrorCode::Invalid, u"unknown_result"_s, { command.result } });
    auto office = Office::open(options);
    if (!office)
        return out.error(office.error());
    const auto next
        = (*office)->attendance().record({ *id, *result, command.to, command.time, command.reason });
    if (!next)
        return out.error(next.error());
    QJsonValue followUp;
    QString text = u"Vastgelegd: "_s + ui::appointmentStatusWord(command.result) + u'.';
    if (*next) {
        QJsonObject json { { u"kind"_s, (*next)->kind }, { u"due"_s, jsonDay((*next)->due) } };
        if ((*next)->appointment) {
            json.insert(u"appointment"_s, (*next)->appointment->id.toString());
            json.insert(u"time"_s, (*next)->appointment->at.toString(u"HH:mm"_s));
            text += u" Nieuwe afspraak op %1 om %2 uur. De brief staat klaar."_s.arg(
                dutchFullDate((*next)->due), dutchTime((*next)->appointment->at));
        } else {
            text += u" Bel op %1."_s.arg(dutchFullDate((*next)->due));
        }
        followUp = json;
    }
    out.result(QJsonObject { { u"appointment"_s, id->toString() }, { u"result"_s, command.result },
                   { u"follow_up"_s, followUp } },
        text);
    return exitDone;
}

} // namespace kib::app
