// SPDX-License-Identifier: EUPL-1.2
#include "app/commandline.h"

#include "app/argumentreader.h"
#include "core/client/organisation.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

using Parsed = Result<Command>;

// One command: its words, its options ("name" or "name=value"), how many words follow, and how it is made.
struct CommandForm {
    QStringList words;
    QString usage; // what follows the words
    QString summary; // one line, Dutch
    QStringList flags;
    QStringList values;
    int least = 0; // positional arguments
    int most = 0;
    std::function<Command(ArgumentReader &)> make;
};

// --visit-address for visit_address: what the organisation can set is known in one place.
QStringList settingOptions()
{
    QStringList options;
    for (const client::Setting &setting : client::settings())
        options << QString(setting.key).replace(u'_', u'-');
    return options;
}

QList<CommandForm> fileForms()
{
    return {
        { { u"new"_s }, u"BESTAND --organisation NAAM [--method SLEUTEL] [--practice]"_s,
            u"maakt een leeg bestand"_s, { u"practice"_s }, { u"organisation"_s, u"method"_s }, 1, 1,
            [](ArgumentReader &in) -> Command {
                return NewCommand { in.word(0), in.required(u"organisation"_s),
                    in.text(u"method"_s, u"basis"_s), in.isSet(u"practice"_s) };
            } },
        { { u"practice"_s }, u"BESTAND [--clients N] [--seed S] [--method SLEUTEL]"_s,
            u"maakt een oefenkantoor met verzonnen mensen"_s, {}, { u"clients"_s, u"seed"_s, u"method"_s }, 1,
            1,
            [](ArgumentReader &in) -> Command {
                return PracticeCommand { in.word(0), in.text(u"method"_s, u"rsd-kromme-rijn-heuvelrug"_s),
                    in.number(u"clients"_s, 1, 1'000'000).value_or(400),
                    in.number(u"seed"_s, 0, 2'000'000'000).value_or(1) };
            } },
        { { u"organisation"_s },
            u"[--name T] [--phone T] [--email T] [--visit-address T] [--return-address T] "
            "[--window-profile ea56-links|ea56-rechts|c5-links|c5-rechts] [--closed-days \"D D\"] "
            "[--good-friday open|closed] [--liberation-day open|lustrum|closed] [--caseworker NAAM --fte 0.8]"_s,
            u"toont of wijzigt de gegevens op de brieven"_s, {},
            settingOptions() + QStringList { u"caseworker"_s, u"fte"_s }, 0, 0,
            [](ArgumentReader &in) -> Command {
                OrganisationCommand made;
                for (const QString &name : settingOptions()) {
                    if (in.isSet(name))
                        made.changes.append({ name, in.text(name) });
                }
                if (in.isSet(u"fte"_s) || in.isSet(u"caseworker"_s)) { // one says nothing without the other
                    made.fteOf = in.required(u"caseworker"_s);
                    made.fte = in.required(u"fte"_s);
                }
                return made;
            } },
        { { u"accounts"_s, u"list"_s }, {}, u"toont wie met dit bestand werkt"_s, {}, {}, 0, 0,
            [](ArgumentReader &) -> Command { return AccountsListCommand {}; } },
        { { u"backup"_s }, u"MAP"_s, u"maakt een gecontroleerde reservekopie"_s, {}, {}, 1, 1,
            [](ArgumentReader &in) -> Command { return BackupCommand { in.word(0) }; } },
        { { u"check"_s }, u"[--deep]"_s, u"controleert of het bestand heel is"_s, { u"deep"_s }, {}, 0, 0,
            [](ArgumentReader &in) -> Command { return CheckCommand { in.isSet(u"deep"_s) }; } },
    };
}

QList<CommandForm> methodForms()
{
    return {
        { { u"methods"_s }, {}, u"toont de werkwijzen die er zijn"_s, {}, {}, 0, 0,
            [](ArgumentReader &) -> Command { return MethodsCommand {}; } },
        { { u"method"_s, u"check"_s }, u"BESTAND"_s, u"controleert een werkwijze-bestand"_s, {}, {}, 1, 1,
            [](ArgumentReader &in) -> Command { return MethodCheckCommand { in.word(0) }; } },
        { { u"services"_s }, u"[--category SLEUTEL] [--method SLEUTEL]"_s,
            u"toont welke diensten te kiezen zijn"_s, {}, { u"category"_s, u"method"_s }, 0, 0,
            [](ArgumentReader &in) -> Command {
                return ServicesCommand { in.text(u"category"_s), in.text(u"method"_s) };
            } },
        { { u"advise"_s }, u"FEITEN.json [--method SLEUTEL]"_s,
            u"past alleen de regels toe, zonder bestand"_s, {}, { u"method"_s }, 1, 1,
            [](ArgumentReader &in) -> Command {
                return AdviseCommand { in.word(0), in.text(u"method"_s, u"basis"_s) };
            } },
    };
}

QList<CommandForm> clientForms()
{
    return {
        { { u"import"_s },
            u"CSV [--mapping M.json] [--encoding auto|utf-8|windows-1252] [--dry-run] [--rejects R.csv]"_s,
            u"leest een klantbestand in"_s, { u"dry-run"_s }, { u"mapping"_s, u"encoding"_s, u"rejects"_s },
            1, 1,
            [](ArgumentReader &in) -> Command {
                return ImportCommand { in.word(0), in.text(u"mapping"_s), in.text(u"encoding"_s, u"auto"_s),
                    in.text(u"rejects"_s), in.isSet(u"dry-run"_s) };
            } },
        { { u"clients"_s },
            u"[--search T] [--out-of-view] [--without-next-step] [--caseworker N] [--category K|none] [--path K|none] [--limit N] [--csv F]"_s,
            u"toont de klanten"_s, { u"out-of-view"_s, u"without-next-step"_s },
            { u"search"_s, u"caseworker"_s, u"category"_s, u"path"_s, u"limit"_s, u"csv"_s }, 0, 0,
            [](ArgumentReader &in) -> Command {
                return ClientsCommand { in.text(u"search"_s), in.text(u"caseworker"_s),
                    in.text(u"category"_s), in.text(u"path"_s), in.text(u"csv"_s),
                    in.number(u"limit"_s, 1, 10'000'000), in.isSet(u"out-of-view"_s),
                    in.isSet(u"without-next-step"_s) };
            } },
        { { u"show"_s }, u"KLANT"_s, u"toont een dossier"_s, {}, {}, 1, 1,
            [](ArgumentReader &in) -> Command { return ShowCommand { in.word(0) }; } },
        { { u"interview"_s, u"show"_s }, u"GESPREK"_s, u"toont een gesprek"_s, {}, {}, 1, 1,
            [](ArgumentReader &in) -> Command { return InterviewShowCommand { in.word(0) }; } },
        { { u"interview"_s }, u"KLANT --answers A.json [--finish]"_s,
            u"legt antwoorden van een gesprek vast"_s, { u"finish"_s }, { u"answers"_s }, 1, 1,
            [](ArgumentReader &in) -> Command {
                const bool finish = in.isSet(u"finish"_s);
                return InterviewCommand { in.word(0),
                    finish ? in.text(u"answers"_s) : in.required(u"answers"_s), finish };
            } },
        { { u"place"_s }, u"KLANT [--category SLEUTEL] [--path SLEUTEL] --reason T [--review D]"_s,
            u"legt een indeling vast"_s, {}, { u"category"_s, u"path"_s, u"reason"_s, u"review"_s }, 1, 1,
            [](ArgumentReader &in) -> Command {
                return PlaceCommand { in.word(0), in.text(u"category"_s), in.text(u"path"_s),
                    in.required(u"reason"_s), in.date(u"review"_s) };
            } },
    };
}

QList<CommandForm> contactForms()
{
    return {
        { { u"invite"_s },
            u"[--out-of-view] [--client K …] --from D --until D [--minutes N] [--limit N] [--template SLEUTEL]"_s,
            u"plant gesprekken en maakt de brieven klaar"_s, { u"out-of-view"_s },
            { u"client"_s, u"from"_s, u"until"_s, u"minutes"_s, u"limit"_s, u"template"_s }, 0, 0,
            [](ArgumentReader &in) -> Command {
                if (!in.isSet(u"client"_s) && !in.isSet(u"out-of-view"_s))
                    in.refuse(u"missing_argument"_s, { u"Kies --out-of-view of --client."_s });
                in.notBoth(u"out-of-view"_s, u"client"_s);
                return InviteCommand { in.list(u"client"_s), in.requiredDate(u"from"_s),
                    in.requiredDate(u"until"_s), in.number(u"minutes"_s, 0, 100'000),
                    in.number(u"limit"_s, 1, 10'000'000), in.text(u"template"_s, u"invitation"_s) };
            } },
        { { u"letters"_s, u"print"_s }, u"--pdf BESTAND [--data BESTAND.csv] [--limit N] [--kix]"_s,
            u"maakt één PDF van alle brieven die klaarliggen"_s, { u"kix"_s },
            { u"pdf"_s, u"data"_s, u"limit"_s }, 0, 0,
            [](ArgumentReader &in) -> Command {
                return LettersPrintCommand { in.required(u"pdf"_s), in.text(u"data"_s),
                    in.number(u"limit"_s, 1, 10'000'000), in.isSet(u"kix"_s) };
            } },
        { { u"letters"_s, u"sent"_s }, u"--all | --letter ID …"_s,
            u"zegt dat geprinte brieven op de post zijn"_s, { u"all"_s }, { u"letter"_s }, 0, 0,
            [](ArgumentReader &in) -> Command {
                if (!in.isSet(u"all"_s) && !in.isSet(u"letter"_s))
                    in.refuse(u"missing_argument"_s, { u"Kies --all of --letter."_s });
                in.notBoth(u"all"_s, u"letter"_s);
                return LettersSentCommand { in.list(u"letter"_s) };
            } },
        { { u"attendance"_s, u"record"_s },
            u"AFSPRAAK --result attended|no_show|cancelled|moved [--to D --time T] [--reason T]"_s,
            u"legt vast hoe een afspraak afliep"_s, {}, { u"result"_s, u"to"_s, u"time"_s, u"reason"_s }, 1,
            1,
            [](ArgumentReader &in) -> Command {
                return AttendanceCommand { in.word(0), in.required(u"result"_s), in.date(u"to"_s),
                    in.time(u"time"_s), in.text(u"reason"_s) };
            } },
        { { u"weekstart"_s }, u"[--week 2026-W50] [--names] [--pdf BESTAND]"_s, u"toont de week"_s,
            { u"names"_s }, { u"week"_s, u"pdf"_s }, 0, 0,
            [](ArgumentReader &in) -> Command {
                return WeekstartCommand { in.text(u"week"_s), in.text(u"pdf"_s), in.isSet(u"names"_s) };
            } },
        { { u"report"_s, u"paths"_s }, u"[--from D] [--until D]"_s, u"telt de gekozen paden"_s, {},
            { u"from"_s, u"until"_s }, 0, 0,
            [](ArgumentReader &in) -> Command {
                return ReportPathsCommand { in.date(u"from"_s), in.date(u"until"_s) };
            } },
    };
}

const QList<CommandForm> &allForms()
{
    static const QList<CommandForm> forms = fileForms() + methodForms() + clientForms() + contactForms();
    return forms;
}

// The longest words that match: "interview show" before "interview".
const CommandForm *formFor(const QStringList &words)
{
    const CommandForm *best = nullptr;
    for (const CommandForm &form : allForms()) {
        if (words.mid(0, form.words.size()) == form.words
            && (best == nullptr || form.words.size() > best->words.size()))
            best = &form;
    }
    return best;
}

HelpCommand helpFor(QStringList words)
{
    words.removeAll(u"help"_s);
    return HelpCommand { words.value(0) };
}

// What a person meant to type. An option that no command has is named first, and never the word behind it:
// that may be a password.
Error noSuchCommand(const QStringList &arguments, const QStringList &words, const QStringList &globalValues)
{
    QStringList options = globalValues + QStringList { u"json"_s };
    QStringList following;
    for (const CommandForm &form : allForms()) {
        options += form.flags + form.values;
        if (form.words.size() > 1 && form.words.first() == words.first())
            following << form.words.at(1);
    }
    for (const QString &argument : arguments) {
        const QString name = argument.section(u'=', 0, 0);
        if (name.startsWith(u'-') && !options.contains(name.mid(2)))
            return { ErrorCode::Invalid, u"unknown_option"_s, { name } };
    }
    if (!following.isEmpty())
        return { ErrorCode::Invalid, u"missing_argument"_s,
            { u"Na %1 hoort %2."_s.arg(words.first(), following.join(u" of "_s)) } };
    return { ErrorCode::Invalid, u"unknown_command"_s, { words.first() } };
}

GlobalOptions globalOptions(ArgumentReader &in)
{
    return { in.text(u"file"_s), in.text(u"account"_s), in.text(u"password-file"_s), in.date(u"today"_s),
        in.isSet(u"json"_s) };
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments, bool &json)
{
    const QStringList globalValues { u"file"_s, u"account"_s, u"password-file"_s, u"today"_s };
    json = arguments.contains(u"--json"_s);
    const QStringList words = commandWords(arguments, globalValues);
    if (arguments.contains(u"--version"_s))
        return CommandLine { {}, VersionCommand {} };
    if (words.isEmpty() || words.first() == "help"_L1 || arguments.contains(u"--help"_s)
        || arguments.contains(u"-h"_s))
        return CommandLine { {}, helpFor(words) };
    const CommandForm *form = formFor(words);
    if (form == nullptr)
        return fail(noSuchCommand(arguments, words, globalValues));
    ArgumentReader in(
        arguments, form->words, form->flags + QStringList { u"json"_s }, form->values + globalValues);
    in.expectWords(form->least, form->most, form->usage);
    const GlobalOptions global = globalOptions(in);
    Command command = form->make(in);
    if (in.fault())
        return fail(*in.fault());
    return CommandLine { global, std::move(command) };
}

QList<std::pair<QString, QString>> commandOverview()
{
    QList<std::pair<QString, QString>> out;
    for (const CommandForm &form : allForms())
        out.append({ (form.words.join(u' ') + u' ' + form.usage).trimmed(), form.summary });
    return out;
}

} // namespace kib::app
