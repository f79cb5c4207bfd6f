// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/errortext.h"

#include "ui/common/rulesentences.h"
#include "ui/common/tr.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

struct Sentence {
    const char *message;
    const char *advice;
};

// Rules that were broken, by their key. %1, %2: what it is about.
struct RuleSentence {
    const char *rule;
    Sentence sentence;
};
constexpr RuleSentence ruleSentences[] = {
    { "output_no_file",
        { "%1 is geen gewoon bestand. Er is niets gemaakt.", "Geef de naam van een bestand." } },
    { "output_in_use",
        { "%1 is al in gebruik als invoer, uitvoer of bestand van een kantoor. Er is niets gewijzigd.",
            "Kies een andere naam." } },
    { "unknown_command", { "De opdracht '%1' bestaat niet.", "Typ kib help voor alle opdrachten." } },
    { "unknown_option",
        { "De optie %1 hoort niet bij deze opdracht.", "Typ kib help voor wat er wel kan." } },
    { "either_or", { "%1 en %2 gaan niet samen. Er is niets gewijzigd.", "Laat een van de twee weg." } },
    { "missing_argument", { "De opdracht is niet volledig. %1", "Vul het aan. Typ kib help voor de vorm." } },
    { "too_many_arguments",
        { "Het woord '%1' is te veel.", "Laat het weg, of zet tekst met spaties tussen aanhalingstekens." } },
    { "bad_date", { "'%1' is geen datum.", "Schrijf een datum als 2026-12-31." } },
    { "bad_time", { "'%1' is geen tijd.", "Schrijf een tijd als 09:00." } },
    { "bad_number", { "'%1' is geen getal dat hier past.", "Hier past: %2." } },
    { "bad_week", { "'%1' is geen week.", "Schrijf een week als 2026-W50." } },
    { "file_missing", { "Er is geen bestand genoemd.", "Geef het met --file, of zet het in KIB_FILE." } },
    { "account_missing",
        { "Er is niet gezegd wie u bent.", "Geef uw naam met --account, of zet die in KIB_ACCOUNT." } },
    { "password_missing",
        { "Er is geen wachtwoord gegeven.",
            "Zet het in KIB_PASSWORD, of geef een bestand met --password-file." } },
    { "password_empty", { "Het wachtwoord is leeg.", "Kies een wachtwoord en probeer het opnieuw." } },
    { "password_short",
        { "Het wachtwoord is te kort. Er is niets gemaakt.",
            "Kies er een van %1 tekens of meer, bijvoorbeeld vier losse woorden." } },
    { "password_common",
        { "Het wachtwoord is te makkelijk te raden. Er is niets gemaakt.",
            "Kies vier losse woorden die niet bij elkaar horen." } },
    { "login_empty", { "De naam van het account is leeg.", "Geef een naam, bijvoorbeeld M. Jansen." } },
    { "date_forged",
        { "Dit is een echt bestand. Daarin is vandaag altijd vandaag.",
            "Laat --today weg. Een andere datum kan alleen in een oefenbestand." } },
    { "end_before_begin",
        { "De einddatum ligt voor de begindatum. Er is niets gewijzigd.",
            "Draai de datums om, of kies een latere einddatum." } },
    { "period_in_past",
        { "De periode is al voorbij. Er is niets gepland.",
            "Kies een einddatum vanaf morgen: een brief is niet dezelfde dag bezorgd." } },
    { "period_too_far",
        { "De periode ligt te ver weg. Er is niets gepland.", "Kies een einddatum binnen een jaar." } },
    { "time_range",
        { "Een gesprek begint tussen 07.00 en 21.00 uur. Er is niets gewijzigd.", "Kies een andere tijd." } },
    { "week_in_future",
        { "De week %1 moet nog komen. Er zijn nog geen cijfers van.", "Kies deze week of een eerdere." } },
    { "organisation_empty",
        { "De naam van de organisatie is leeg. Er is niets gewijzigd.",
            "Geef de naam, bijvoorbeeld Gemeente Voorbeeldstad." } },
    { "no_folder", { "%1 is geen map. Er is niets gemaakt.", "Geef de naam van een map." } },
    { "input_no_file", { "%1 is geen gewoon bestand.", "Geef de naam van een bestand." } },
    { "state_contradicts",
        { "Bij '%1' staat dat er niet over gesproken is, en toch een score of antwoord. Er is niets "
          "gewijzigd.",
            "Haal een van de twee weg." } },
    { "matrix_rows",
        { "De werkwijze heeft meer leefgebieden dan er op een blad passen. Er is niets gemaakt.",
            "Zet leefgebieden uit die u niet gebruikt, en probeer het opnieuw." } },
    { "minutes_range",
        { "Een gesprek duurt 15 tot en met 240 minuten. Er is niets gepland.",
            "Kies een andere duur met --minutes." } },
    { "unknown_letter",
        { "De brief '%1' zit niet in deze werkwijze.",
            "Kies een van de brieven van de werkwijze, bijvoorbeeld invitation." } },
    { "letter_not_printed",
        { "Brief %1 is nog niet geprint. Er is niets gewijzigd.",
            "Print de brief eerst met kib letters print." } },
    { "appointment_settled",
        { "Deze afspraak heeft al een uitslag. Er is niets gewijzigd.",
            "Kijk in het dossier welke afspraak u bedoelt." } },
    { "appointment_in_future",
        { "Deze afspraak is pas op %1. Er is niets gewijzigd.",
            "Leg de uitslag vast op die dag of daarna." } },
    { "move_needs_day",
        { "De nieuwe dag of tijd ontbreekt. De oude afspraak staat er nog.",
            "Geef --to met een datum en --time met een tijd." } },
    { "day_without_move",
        { "Een nieuwe dag hoort alleen bij de uitslag moved. Er is niets gewijzigd.",
            "Laat --to en --time weg, of kies --result moved." } },
    { "not_a_working_day",
        { "Op die dag is het kantoor dicht. De oude afspraak staat er nog.", "Kies een andere dag." } },
    { "day_in_past",
        { "Dat moment is al voorbij. De oude afspraak staat er nog.", "Kies een moment dat nog komt." } },
    { "unknown_result", { "'%1' is geen uitslag.", "Kies attended, no_show, cancelled of moved." } },
    { "client_not_active",
        { "Deze klant is overleden of uitgestroomd. Er is niets gewijzigd.",
            "Lezen kan wel, met kib show." } },
    { "nothing_said",
        { "Er staan geen antwoorden in. Er is niets gewijzigd.",
            "Zet er antwoorden in en probeer het opnieuw." } },
    { "nothing_to_finish",
        { "Er is geen open gesprek om af te ronden. Er is niets gewijzigd.",
            "Kijk met kib show welke gesprekken er zijn." } },
    { "interview_finished",
        { "Dit gesprek is intussen afgerond. Er is niets gewijzigd.",
            "Kijk met kib show wie dat deed, of begin een nieuw gesprek." } },
    { "not_json", { "%1 Er is niets gewijzigd.", "Verbeter het bestand en probeer het opnieuw." } },
    { "unknown_key",
        { "'%1' is hier onbekend. Er is niets gewijzigd.", "Kijk of het woord goed geschreven is." } },
    { "unknown_domain",
        { "Het leefgebied '%1' zit niet in deze werkwijze. Er is niets gewijzigd.",
            "Typ kib methods voor de leefgebieden." } },
    { "unknown_question",
        { "De vraag '%1' zit niet in deze werkwijze. Er is niets gewijzigd.",
            "Kijk in het bestand van de werkwijze welke vragen er zijn." } },
    { "unknown_topic",
        { "Het onderwerp '%1' zit niet in deze werkwijze. Er is niets gewijzigd.",
            "Kijk in het bestand van de werkwijze welke onderwerpen er zijn." } },
    { "owner_not_office",
        { "Bij '%1' staat een naam, maar deze afspraak is niet voor het kantoor. Er is niets gewijzigd.",
            "Haal de naam weg, of zet bij who: office." } },
    { "wrong_value",
        { "Het antwoord bij '%1' past niet bij de vraag. Er is niets gewijzigd.", "Hier past: %2." } },
    { "bad_character",
        { "In '%1' staat een teken dat niet bewaard kan worden. Er is niets gewijzigd.",
            "Haal dat teken weg en probeer het opnieuw." } },
    { "text_too_long",
        { "De tekst bij '%1' is te lang. Er is niets gewijzigd.",
            "Maak de tekst korter dan 20.000 tekens." } },
    { "unknown_fact",
        { "Het feit '%1' is onbekend. Er is niets gewijzigd.", "Kijk of het woord goed geschreven is." } },
    { "fact_type",
        { "De waarde van '%1' is van de verkeerde soort. Er is niets gewijzigd.", "Hier past: %2." } },
    { "fact_range", { "De waarde van '%1' valt buiten wat kan. Er is niets gewijzigd.", "Hier past: %2." } },
    { "nothing_decided",
        { "Er is geen categorie en geen pad gekozen. Er is niets gewijzigd.",
            "Geef --category, --path of allebei." } },
    { "reason_empty",
        { "De reden is leeg. Er is niets gewijzigd.", "Schrijf kort waarom u dit besluit neemt." } },
    { "unknown_category",
        { "De categorie '%1' zit niet in de werkwijze %2. Er is niets gewijzigd.",
            "Typ kib methods voor de categorieën." } },
    { "unknown_path",
        { "Het pad '%1' zit niet in de werkwijze %2. Er is niets gewijzigd.",
            "Typ kib methods voor de paden." } },
    { "review_in_past",
        { "De terugkijkdatum %1 is al voorbij. Er is niets gewijzigd.", "Kies een dag vanaf vandaag." } },
    { "unknown_method",
        { "De werkwijze '%1' is er niet.", "Typ kib methods voor de werkwijzen die er zijn." } },
    { "unknown_setting",
        { "De instelling '%1' bestaat niet. Er is niets gewijzigd.", "Typ kib help organisation." } },
    { "setting_value", { "De waarde van %1 past niet. Er is niets gewijzigd.", "Hier past: %2." } },
    { "fte_range",
        { "Zoveel fte kan niet. Er is niets gewijzigd.",
            "Geef een getal van 0 tot en met 2, bijvoorbeeld 0.8." } },
    { "template",
        { "De tekst van de brief bevat een veld dat niet goed geschreven is.",
            "Schrijf velden als {{phone}}, zonder extra tekens." } },
    { "letter_empty",
        { "Een brief heeft een onderwerp en een tekst nodig. Er is niets bewaard.",
            "Vul beide in en bewaar opnieuw." } },
    { "utf16",
        { "Dit bestand is in UTF-16 bewaard. Er is niets ingelezen.",
            "Bewaar het als CSV UTF-8 en probeer het opnieuw." } },
    { "empty_file",
        { "Het bestand is leeg. Er is niets ingelezen.",
            "Maak de uitdraai opnieuw, met een regel met kolomnamen." } },
    { "not_csv",
        { "Dit is geen CSV-bestand dat te lezen is (regel %1). Er is niets ingelezen.",
            "Kies bij het uitdraaien voor CSV." } },
    { "open_quote",
        { "Vanaf regel %1 staat een aanhalingsteken open. Er is niets ingelezen.",
            "Sluit het aanhalingsteken, of maak de uitdraai opnieuw." } },
    { "too_many_columns",
        { "Het bestand heeft te veel kolommen. Er is niets ingelezen.",
            "Gebruik ten hoogste 200 kolommen." } },
    { "too_large",
        { "Het bestand is te groot. Er is niets ingelezen.",
            "Splits het in delen van ten hoogste 2 miljoen regels." } },
    { "columns_missing",
        { "Deze kolommen ontbreken: %1. Er is niets ingelezen.",
            "Voeg ze toe, of koppel kolommen met --mapping." } },
    { "mapping_json",
        { "Het bestand met koppelingen is geen goede JSON. Er is niets ingelezen.",
            R"(Schrijf het als {"kolomnaam": "veld"}.)" } },
    { "mapping_column",
        { "De kolom '%1' staat niet in het bestand. Er is niets ingelezen.",
            "Kijk of de kolomnaam precies klopt." } },
    { "mapping_field",
        { "Het veld '%1' bestaat niet. Er is niets ingelezen.",
            "Kies een veld als klantnummer of geslachtsnaam." } },
    { "mapping_twice", { "Twee kolommen zijn gekoppeld aan %1. Er is niets ingelezen.", "Kies er één." } },
    { "unknown_encoding", { "De tekenset '%1' is onbekend.", "Kies auto, utf-8 of windows-1252." } },
    { "input_too_large",
        { "Het bestand %1 is te groot. Er is niets gewijzigd.", "Kijk of u het goede bestand koos." } },
    { "bad_id", { "'%1' is geen nummer dat hier past.", "Neem het nummer over uit een eerdere uitkomst." } },
};

// What the other codes say when one knows what they are about.
struct CodeSentence {
    ErrorCode code;
    const char *detail;
    Sentence sentence;
};
constexpr CodeSentence codeSentences[] = {
    { ErrorCode::Internal, "driver",
        { QT_TR_NOOP("Er ontbreekt een onderdeel: %1."),
            QT_TR_NOOP("Installeer dat pakket en begin opnieuw.") } },
    { ErrorCode::Denied, "open",
        { QT_TR_NOOP("Dit bestand kan niet geopend worden."),
            QT_TR_NOOP("Vraag rechten op de map en het bestand.") } },
    { ErrorCode::Denied, "file",
        { QT_TR_NOOP("Dit bestand kan niet geopend worden."),
            QT_TR_NOOP("Vraag rechten op de map en het bestand.") } },
    { ErrorCode::Denied, "input",
        { QT_TR_NOOP("Het bestand %1 kan niet gelezen worden."),
            QT_TR_NOOP("Vraag rechten op de map en het bestand.") } },
    { ErrorCode::Denied, "folder",
        { QT_TR_NOOP("In de map %1 mag u niet schrijven. Er is niets gemaakt."),
            QT_TR_NOOP("Kies een andere map, of vraag schrijfrechten.") } },
    { ErrorCode::NotFound, "file",
        { QT_TR_NOOP("Dit bestand is er niet. Er is ook geen nieuw bestand gemaakt."),
            QT_TR_NOOP("Kijk of de map en de naam kloppen.") } },
    { ErrorCode::NotFound, "input",
        { QT_TR_NOOP("Het bestand %1 is er niet."), QT_TR_NOOP("Kijk of de map en de naam kloppen.") } },
    { ErrorCode::NotFound, "folder",
        { QT_TR_NOOP("De map %1 is er niet. Er is niets gemaakt."),
            QT_TR_NOOP("Sluit de schijf aan, of maak de map eerst.") } },
    { ErrorCode::NotFound, "account",
        { QT_TR_NOOP("Er is geen klantmanager met die naam."),
            QT_TR_NOOP("Typ kib accounts list voor de namen.") } },
    { ErrorCode::NotFound, "client",
        { QT_TR_NOOP("De klant %1 staat niet in het bestand. Er is niets gewijzigd."),
            QT_TR_NOOP("Zoek met kib clients --search op naam of nummer.") } },
    { ErrorCode::Exists, "file",
        { QT_TR_NOOP("Er staat al een bestand met die naam. Het is niet gewijzigd."),
            QT_TR_NOOP("Kies een andere naam.") } },
    { ErrorCode::Exists, "output",
        { QT_TR_NOOP("%1 staat er al. Het is niet overschreven en er is niets gewijzigd."),
            QT_TR_NOOP("Kies een andere naam.") } },
    { ErrorCode::Exists, "appointment",
        { QT_TR_NOOP("Op dat moment heeft deze klantmanager al een gesprek. Er is niets gewijzigd."),
            QT_TR_NOOP("Kies een andere dag of tijd.") } },
    { ErrorCode::Damaged, "backup",
        { QT_TR_NOOP(
              "De kopie klopte niet en is weggehaald. Vaak is dan het bestand zelf beschadigd. Dat is niet "
              "gewijzigd."),
            QT_TR_NOOP("Doe kib check voor wat er mis is.") } },
    { ErrorCode::Damaged, "client",
        { QT_TR_NOOP("De gegevens van deze klant zijn beschadigd. Er is niets gewijzigd."),
            QT_TR_NOOP("Doe kib check, en zet een reservekopie terug.") } },
    { ErrorCode::Damaged, "short",
        { QT_TR_NOOP("Het bestand is niet heel: er ontbreekt een stuk. Het is niet gewijzigd."),
            QT_TR_NOOP("Zet een reservekopie terug.") } },
};

Sentence codeSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return { QT_TR_NOOP("Een collega is nu aan het bewaren. Er is niets gewijzigd."),
            QT_TR_NOOP("Wacht even en probeer het opnieuw.") };
    case ErrorCode::Conflict:
        return { QT_TR_NOOP("Een collega heeft dit intussen gewijzigd. Er is niets overschreven."),
            QT_TR_NOOP("Kijk eerst wat er nu staat en probeer het dan opnieuw.") };
    case ErrorCode::Exists:
        return { QT_TR_NOOP("Dit is er al. Er is niets gewijzigd."), QT_TR_NOOP("Kijk eerst wat er staat.") };
    case ErrorCode::NotFound:
        return { QT_TR_NOOP("Dit is niet gevonden. Er is niets gewijzigd."),
            QT_TR_NOOP("Kijk of het nummer of de naam klopt.") };
    case ErrorCode::ReadOnly:
        return { QT_TR_NOOP("Dit bestand is alleen te lezen. Er is niets gewijzigd."),
            QT_TR_NOOP("Vraag schrijfrechten voor de map en het bestand.") };
    case ErrorCode::Full:
        return { QT_TR_NOOP("De schijf is vol. Er is niets gewijzigd."),
            QT_TR_NOOP("Maak ruimte en probeer het opnieuw.") };
    case ErrorCode::Io:
        return { QT_TR_NOOP("Lezen of schrijven lukt niet. Wat al bewaard was, is veilig."),
            QT_TR_NOOP("Controleer de schijf of de gedeelde map en probeer het opnieuw.") };
    case ErrorCode::Damaged:
        return { QT_TR_NOOP("Het bestand is beschadigd. Het is niet gewijzigd."),
            QT_TR_NOOP("Zet een reservekopie terug, of draai kib check voor wat er mis is.") };
    case ErrorCode::Newer:
        return { QT_TR_NOOP("Dit bestand is gemaakt met een nieuwere versie. Het is niet gewijzigd."),
            QT_TR_NOOP("Werk Klant in beeld bij en probeer het opnieuw.") };
    case ErrorCode::NotOurs:
        return { QT_TR_NOOP("Dit is geen bestand van Klant in beeld. Het is niet gewijzigd."),
            QT_TR_NOOP("Kijk of dit het goede bestand is.") };
    case ErrorCode::Denied:
        return { QT_TR_NOOP("U mag dit niet met dit account. Er is niets gewijzigd."),
            QT_TR_NOOP("Vraag de teamleider, of gebruik een ander account.") };
    case ErrorCode::Invalid:
        return { QT_TR_NOOP("Dit kan zo niet. Er is niets gewijzigd."),
            QT_TR_NOOP("Kijk de invoer na en probeer het opnieuw.") };
    case ErrorCode::WrongPassword:
        return { QT_TR_NOOP("Dit wachtwoord past niet bij dit account. Er is niets gewijzigd."),
            QT_TR_NOOP("Kijk naar hoofdletters en de naam van het account.") };
    case ErrorCode::TemplateIncomplete:
        return { QT_TR_NOOP("In de brief ontbreekt: %1."), QT_TR_NOOP("Vul dat aan en print opnieuw.") };
    case ErrorCode::MethodInvalid:
        return { QT_TR_NOOP("Het bestand met de werkwijze klopt niet bij %1: %2"),
            QT_TR_NOOP("Verbeter dat en draai kib method check.") };
    case ErrorCode::Cancelled:
        return { QT_TR_NOOP("Gestopt. Er is niets half gewijzigd."),
            QT_TR_NOOP("Begin opnieuw als u verder wilt.") };
    case ErrorCode::Internal:
        break;
    }
    return { QT_TR_NOOP("Er ging iets mis in het programma zelf. Wat al bewaard was, is veilig."),
        QT_TR_NOOP("Meld dit met de code: %1") };
}

// A detail may be more than one word: "insert appointment 2067".
bool isAbout(const QString &detail, QLatin1StringView what)
{
    return detail.split(u' ').contains(what);
}

Sentence sentenceOf(const Error &error)
{
    if (const std::optional<Sentence> rule = ruleSentence(error.detail);
        rule && error.code == ErrorCode::Invalid)
        return *rule;
    for (const CodeSentence &known : codeSentences) {
        if (error.code == known.code && isAbout(error.detail, QLatin1StringView(known.detail)))
            return known.sentence;
    }
    return codeSentence(error.code);
}

QString filled(const char *sentence, const QStringList &arguments)
{
    QString text = tr(sentence);
    for (qsizetype i = 0; i < 2; ++i) {
        const QString place = u'%' + QString::number(i + 1);
        if (arguments.value(i).isEmpty())
            text.remove(place + u' ');
        text.replace(place, arguments.value(i));
    }
    return text;
}

} // namespace

ErrorText errorText(const Error &error)
{
    const Sentence sentence = sentenceOf(error);
    QStringList arguments = error.arguments;
    if (error.code == ErrorCode::TemplateIncomplete || error.detail == "columns_missing"_L1)
        arguments = { arguments.join(u", "_s) };
    if (error.code == ErrorCode::Internal && arguments.isEmpty())
        arguments = { error.detail };
    return { filled(sentence.message, arguments), filled(sentence.advice, arguments) };
}

} // namespace kib::ui
