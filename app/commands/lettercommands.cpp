// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/commands/outputfile.h"
#include "app/composition.h"
#include "app/interrupt.h"
#include "app/jsonoutput.h"
#include "core/exchange/csvwriter.h"
#include "core/print/letterbatch.h"
#include "ui/common/words.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

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
    Result<print::BatchOutcome> drawn = print::writeLettersPdf(
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
    for (qsizetype i = drawn->heldBack.size() - 1; i >= 0; --i) { // from behind: the places before stay right
        const print::HeldBack &held = drawn->heldBack.at(i);
        run.withheld.append({ run.ready.at(held.index).client.id, { held.error.detail } });
        run.ready.removeAt(held.index);
    }
    return drawn;
}

// The merge data beside the PDF, and the note that all of it is on paper. A letter is printed once: when
// it is not on record the new files must go, or people would get two.
Result<void> keepPrinted(const LettersPrintCommand &command, const client::Organisation &organisation,
    contact::LetterService &letters, contact::PrintRun &run, const Output &out)
{
    Result<void> done;
    if (!command.dataPath.isEmpty())
        done = writeMergeData(command.dataPath, run.ready, organisation);
    const bool recording = done.has_value();
    if (recording)
        done = letters.printed(run.ready);
    if (done)
        return done;
    if (recording && done.error().code == ErrorCode::Io) { // it may have been written all the same
        out.remark(
            u"Het is niet zeker of de brieven als geprint zijn vastgelegd. Bewaar %1 en print straks "
            u"opnieuw, "
            "met een andere naam. Komt daar niets uit? Dan is %1 de goede PDF."_s.arg(command.pdfPath));
        return done;
    }
    QFile::remove(command.pdfPath);
    if (!command.dataPath.isEmpty())
        QFile::remove(command.dataPath);
    out.remark(u"De brieven zijn niet als geprint vastgelegd. %1 is weggehaald. Print straks opnieuw."_s.arg(
        command.pdfPath));
    return done;
}

QString printedText(const QString &path, qsizetype letters, const print::BatchOutcome &drawn, qsizetype left)
{
    if (letters == 0)
        return left > 0 ? u"Er is geen brief geprint."_s : u"Er liggen geen brieven klaar om te printen."_s;
    QString text = u"%1 op %2 in %3."_s.arg(ui::counted(letters, u"brief"_s, u"brieven"_s),
        ui::counted(drawn.pages, u"pagina"_s, u"pagina's"_s), path);
    if (!drawn.kixLeftOut.isEmpty())
        text += u" Zonder KIX-code, omdat het adres er niet in past: %1."_s.arg(
            ui::counted(drawn.kixLeftOut.size(), u"brief"_s, u"brieven"_s));
    return text;
}

} // namespace

int run(const LettersPrintCommand &command, const GlobalOptions &options, const Output &out)
{
    if (auto free = checkOutputs({ command.pdfPath, command.dataPath }, { filePath(options) }); !free)
        return out.error(free.error());
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    QElapsedTimer timer;
    timer.start();
    contact::LetterService letters = (*office)->letters();
    const Result<client::Organisation> organisation = (*office)->file().organisations().organisation();
    Result<contact::PrintRun> run
        = letters.prepare({ command.limit, command.kix, (*office)->file().isPractice() });
    if (!run || !organisation)
        return out.error(run ? organisation.error() : run.error());
    const qsizetype wanted = run->ready.size();
    print::BatchOutcome drawn;
    if (wanted > 0) {
        Result<print::BatchOutcome> made = draw(command.pdfPath, *organisation, *run, out);
        if (!made)
            return out.error(made.error());
        drawn = std::move(*made);
    }
    if (!run->ready.isEmpty()) {
        if (auto kept = keepPrinted(command, *organisation, letters, *run, out); !kept)
            return out.error(kept.error());
    }
    const qsizetype left = drawn.stopped ? wanted - drawn.letters - drawn.heldBack.size() : 0;
    QList<ClientId> involved;
    for (const contact::PrintRun::Withheld &one : run->withheld)
        involved << one.client;
    const ClientNumbers numbers = (*office)->numbers(involved);
    QJsonArray withheld;
    QList<QStringList> rows;
    for (const contact::PrintRun::Withheld &one : run->withheld) {
        withheld.append(QJsonObject {
            { u"client"_s, numbers.value(one.client) }, { u"reason"_s, one.missing.join(u", "_s) } });
        rows.append({ numbers.value(one.client), ui::withheldSentence(one.missing) });
    }
    QString text = printedText(command.pdfPath, run->ready.size(), drawn, left + rows.size() + run->left);
    if (run->left > 0)
        text
            += u" Door --limit blijven er %1 liggen."_s.arg(ui::counted(run->left, u"brief"_s, u"brieven"_s));
    if (left > 0)
        text += u" Gestopt: %1 nog klaar."_s.arg(ui::counted(left, u"brief ligt"_s, u"brieven liggen"_s));
    if (!rows.isEmpty())
        text += u"\n\n"_s + alignedTable({ u"klant"_s, u"tegengehouden, want"_s }, rows);
    out.result(QJsonObject { { u"letters"_s, run->ready.size() }, { u"pages"_s, drawn.pages },
                   { u"withheld"_s, withheld }, { u"stopped"_s, drawn.stopped }, { u"left"_s, run->left },
                   { u"without_kix"_s, drawn.kixLeftOut.size() },
                   { u"seconds"_s, static_cast<double>(timer.elapsed()) / 1000.0 } },
        text);
    return run->withheld.isEmpty() && !drawn.stopped ? saidDamage(**office, out) : exitFindings;
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
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    const Result<qsizetype> sent = (*office)->letters().sent(named);
    if (!sent)
        return out.error(sent.error());
    out.result(QJsonObject { { u"sent"_s, *sent } },
        u"%1 verstuurd."_s.arg(ui::counted(*sent, u"brief is"_s, u"brieven zijn"_s)));
    return exitDone;
}

} // namespace kib::app
