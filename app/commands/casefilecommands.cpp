// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/composition.h"
#include "app/jsonoutput.h"
#include "core/method/methodlibrary.h"
#include "core/storage/backup.h"
#include "core/storage/filecheck.h"
#include "core/storage/programversion.h"
#include "ui/common/words.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

QString advicePaper(const QString &recoveryKey)
{
    return u"Herstelsleutel (u ziet die maar één keer):\n\n  %1\n\nSchrijf of print de sleutel en bewaar hem "
           u"in een gesloten "
           "envelop.\nZonder wachtwoord en zonder deze sleutel zijn de gegevens weg."_s.arg(recoveryKey);
}

} // namespace

int run(const NewCommand &command, const GlobalOptions &options, const Output &out)
{
    const auto method = methodNamed(command.method);
    const Result<Credentials> who = credentials(options, command.practice);
    if (!method || !who)
        return out.error(method ? who.error() : method.error());
    const Result<QString> recovery
        = makeFile(command.path, command.organisation, **method, command.practice, *who);
    if (!recovery)
        return out.error(recovery.error());
    if (command.practice) {
        auto office = Office::open(command.path, *who);
        Result<void> done;
        if (office)
            done = furnish(**office);
        else
            done = fail(office.error());
        if (!done) {
            QFile::remove(command.path); // half a practice file helps nobody
            return out.error(done.error());
        }
    }
    out.result(QJsonObject { { u"file"_s, command.path }, { u"account"_s, who->account },
                   { u"method"_s, (*method)->key }, { u"recovery_key"_s, *recovery } },
        u"%1 is gemaakt voor %2, met de werkwijze %3.\n\n%4"_s.arg(
            command.path, command.organisation, (*method)->name, advicePaper(*recovery)));
    return exitDone;
}

int run(const PracticeCommand &command, const GlobalOptions &, const Output &out)
{
    const auto method = methodNamed(command.method);
    if (!method)
        return out.error(method.error());
    const Credentials who { practiceAccount(), practicePassword() };
    const Result<exchange::PracticeCounts> counts
        = makePractice(command.path, **method, command.seed, command.clients);
    if (!counts)
        return out.error(counts.error());
    out.result(QJsonObject { { u"file"_s, command.path }, { u"account"_s, who.account },
                   { u"password"_s, who.password }, { u"clients"_s, counts->clients },
                   { u"appointments"_s, counts->appointments }, { u"interviews"_s, counts->interviews },
                   { u"activities"_s, counts->activities } },
        u"%1 is een oefenkantoor met %2, %3 en %4. Niets hiervan is echt.\nAccount: %5   Wachtwoord: %6"_s
            .arg(command.path, ui::counted(counts->clients, u"klant"_s, u"klanten"_s),
                ui::counted(counts->appointments, u"afspraak"_s, u"afspraken"_s),
                ui::counted(counts->interviews, u"gesprek"_s, u"gesprekken"_s), who.account, who.password));
    return exitDone;
}

int run(const AccountsListCommand &, const GlobalOptions &options, const Output &out)
{
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    const Result<QList<vault::AccountInfo>> accounts = (*office)->file().accounts().accounts();
    if (!accounts)
        return out.error(accounts.error());
    const auto unlocks = (*office)->file().accounts().lastUnlocks();
    if (!unlocks)
        return out.error(unlocks.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const vault::AccountInfo &info : *accounts) {
        const auto known = unlocks->constFind(info.id);
        const std::optional<qint64> unlocked
            = known != unlocks->cend() ? std::optional(*known) : std::nullopt;
        QStringList roles;
        QStringList words;
        for (const vault::Role role : info.roles) {
            roles << vault::roleKey(role);
            words << ui::roleWord(vault::roleKey(role));
        }
        json.append(QJsonObject { { u"name"_s, info.name }, { u"role"_s, roles.value(0) },
            { u"roles"_s, QJsonArray::fromStringList(roles) }, { u"can_sign_in"_s, info.canSignIn },
            { u"created"_s, jsonInstant(info.madeAt) }, { u"last_unlock"_s, jsonInstant(unlocked) } });
        rows.append({ info.name, words.join(u", "_s), info.canSignIn ? u"ja"_s : u"nee"_s,
            unlocked ? localTime(*unlocked).toString(u"dd-MM-yyyy HH:mm"_s) : u"–"_s });
    }
    out.result(json, alignedTable({ u"naam"_s, u"rol"_s, u"kan inloggen"_s, u"laatst ingelogd"_s }, rows));
    return exitDone;
}

int run(const BackupCommand &command, const GlobalOptions &options, const Output &out)
{
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    if (!(*office)->file().session().may(vault::Action::Backup))
        return out.error({ ErrorCode::Denied, u"backup"_s, {} });
    const Result<storage::Backup> made = storage::makeBackup((*office)->file(), command.folder);
    if (!made)
        return out.error(made.error());
    out.result(QJsonObject { { u"backup"_s, made->path }, { u"verified"_s, true },
                   { u"clients"_s, made->clients }, { u"head"_s, QString::fromLatin1(made->head.toHex()) } },
        u"Reservekopie gemaakt en gecontroleerd: %1, met %2."_s.arg(
            made->path, ui::counted(made->clients, u"klant"_s, u"klanten"_s)));
    return exitDone;
}

int run(const CheckCommand &command, const GlobalOptions &options, const Output &out)
{
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    if (!(*office)->file().session().may(vault::Action::CheckFile))
        return out.error({ ErrorCode::Denied, u"check"_s, {} });
    const storage::FileReport report = storage::checkFile((*office)->file(), command.deep);
    QJsonArray problems;
    QList<QStringList> rows;
    for (const storage::FileProblem &problem : report.problems) {
        problems.append(QJsonObject {
            { u"table"_s, problem.table }, { u"row"_s, problem.row }, { u"code"_s, problem.code } });
        rows.append({ problem.table, problem.row, ui::fileProblemSentence(problem.code) });
    }
    const QString people = report.ok
        ? u"Het bestand is heel: %1, %2 gecontroleerd."_s.arg(
            ui::counted(report.clients, u"klant"_s, u"klanten"_s),
            ui::counted(report.rows, u"regel"_s, u"regels"_s))
        : u"Er klopt iets niet. Werk niet verder en zet een reservekopie terug.\n\n"_s
            + alignedTable({ u"tabel"_s, u"regel"_s, u"wat"_s }, rows);
    out.result(QJsonObject { { u"ok"_s, report.ok }, { u"schema"_s, report.schema },
                   { u"clients"_s, report.clients }, { u"rows"_s, report.rows },
                   { u"head"_s, QString::fromLatin1(report.head.toHex()) }, { u"problems"_s, problems } },
        people);
    return report.ok ? exitDone : exitFindings;
}

int run(const HelpCommand &command, const GlobalOptions &, const Output &out)
{
    QJsonArray json;
    QStringList lines {
        u"kib [--file F] [--account NAAM] [--password-file P] [--today JJJJ-MM-DD] [--json] OPDRACHT"_s, {}
    };
    for (const auto &[usage, summary] : commandOverview()) {
        if (!command.about.isEmpty() && !usage.startsWith(command.about))
            continue;
        json.append(QJsonObject { { u"command"_s, usage }, { u"summary"_s, summary } });
        lines << u"  "_s + usage << u"      "_s + summary;
    }
    if (json.isEmpty())
        return out.error({ ErrorCode::Invalid, u"unknown_command"_s, { command.about } });
    out.result(json, lines.join(u'\n'));
    return exitDone;
}

int run(const VersionCommand &, const GlobalOptions &, const Output &out)
{
    out.result(
        QJsonObject { { u"version"_s, storage::programVersion() } }, u"kib "_s + storage::programVersion());
    return exitDone;
}

} // namespace kib::app
