// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/errortext.h"

#include "ui/common/rulesentences.h"
#include "ui/common/tr.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

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
            QT_TR_NOOP("Kijk of de naam goed geschreven is."),
            QT_TR_NOOP("Typ kib accounts list voor de namen.") } },
    { ErrorCode::NotFound, "client",
        { QT_TR_NOOP("De klant %1 staat niet in het bestand. Er is niets gewijzigd."),
            QT_TR_NOOP("Zoek bij Klanten op naam of nummer."),
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
            QT_TR_NOOP("Kies Controleer bij Beheer, Bestand. Dan ziet u wat er mis is."),
            QT_TR_NOOP("Doe kib check voor wat er mis is.") } },
    { ErrorCode::Damaged, "client",
        { QT_TR_NOOP("De gegevens van deze klant zijn beschadigd. Er is niets gewijzigd."),
            QT_TR_NOOP("Zet een reservekopie terug."),
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
            QT_TR_NOOP("Zet een reservekopie terug."),
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
            QT_TR_NOOP("Verbeter dat bestand en probeer het opnieuw."),
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

ErrorText errorText(const Error &error, Reader reader)
{
    const Sentence sentence = sentenceOf(error);
    QStringList arguments = error.arguments;
    if (error.code == ErrorCode::TemplateIncomplete || error.detail == "columns_missing"_L1)
        arguments = { arguments.join(u", "_s) };
    if (error.code == ErrorCode::Internal && arguments.isEmpty())
        arguments = { error.detail };
    const bool typed = reader == Reader::CommandLine && sentence.typedAdvice != nullptr;
    return { filled(sentence.message, arguments),
        filled(typed ? sentence.typedAdvice : sentence.advice, arguments) };
}

} // namespace kib::ui
