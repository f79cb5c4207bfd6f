// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

using Words = QHash<QString, const char *>;

QString word(const Words &words, const QString &key)
{
    const auto known = words.constFind(key);
    return known == words.cend() ? key : QCoreApplication::translate("words", *known);
}

const QLocale &dutch()
{
    static const QLocale locale(QLocale::Dutch, QLocale::Netherlands);
    return locale;
}

} // namespace

QString importCodeSentence(const QString &code)
{
    static const Words words {
        { u"bsn_length"_s, "Dit BSN heeft niet 9 cijfers." },
        { u"bsn_digits"_s, "In dit BSN staan andere tekens dan cijfers." },
        { u"bsn_check"_s, "Dit BSN kan niet bestaan: de controle klopt niet." },
        { u"bsn_elsewhere"_s, "Dit BSN hoort al bij een andere klant." },
        { u"bsn_differs"_s, "Deze klant staat in het bestand met een ander BSN." },
        { u"double_row"_s, "Deze klant staat eerder in dit bestand, met andere gegevens." },
        { u"no_key"_s, "Er is geen klantnummer en geen BSN." },
        { u"row_length"_s, "Deze regel heeft niet evenveel kolommen als de kop." },
        { u"field_too_long"_s, "Deze cel is te lang." },
        { u"bad_character"_s, "In deze cel staat een teken dat niet bewaard kan worden." },
        { u"future_contact"_s, "Het laatste gesprek ligt in de toekomst." },
        { u"total_line"_s, "Dit is een totaalregel, geen klant." },
        { u"bsn_padded"_s, "Voor dit BSN is een nul gezet." },
        { u"date_impossible"_s, "Deze datum bestaat niet of kan hier niet. De datum is niet overgenomen." },
        { u"date_partial"_s, "Deze datum is niet volledig. De datum is niet overgenomen." },
        { u"postcode_form"_s, "Dit is geen Nederlandse postcode. De tekst is overgenomen." },
        { u"gender_unknown"_s, "Dit geslacht is niet herkend. Het is niet overgenomen." },
        { u"name_missing"_s, "Er is geen achternaam." },
        { u"direction_controls"_s, "In deze cel staan tekens die de leesrichting omdraaien." },
        { u"phone_form"_s, "Dit lijkt geen telefoonnummer. De tekst is overgenomen." },
        { u"email_form"_s, "Dit lijkt geen e-mailadres. De tekst is overgenomen." },
        { u"secrecy_form"_s, "De geheimhouding is niet herkend. Voor de zekerheid is het adres nu geheim." },
        { u"name_usage_form"_s, "Het naamgebruik is niet herkend. Het is niet overgenomen." },
        { u"wsp_form"_s, "Bij WSP is niet herkend. Het is niet overgenomen." },
        { u"death_undated"_s, "Deze overlijdensdatum kan niet. De klant geldt als overleden, zonder datum." },
    };
    return word(words, code);
}

QString notInvitableWord(const QString &key)
{
    static const Words words { { u"deceased"_s, "overleden" }, { u"outflow"_s, "uitgestroomd" },
        { u"with_wsp"_s, "bij WSP" }, { u"has_appointment"_s, "heeft al een afspraak" },
        { u"foreign_address"_s, "adres in het buitenland" },
        { u"incomplete_address"_s, "adres niet volledig" } };
    return word(words, key);
}

QString unplannedSentence(const QString &key)
{
    static const Words words { { u"no_free_slot"_s, "geen plek meer in deze periode" },
        { u"no_working_day"_s, "geen werkdag in deze periode" },
        { u"no_caseworker"_s, "geen klantmanager" } };
    return word(words, key);
}

QString withheldSentence(const QStringList &keys)
{
    static const Words sentences { { u"deceased"_s, "de klant is overleden" },
        { u"outflow"_s, "de klant is uitgestroomd" },
        { u"appointment_past"_s, "het moment in de brief is al voorbij" },
        { u"client"_s, "de gegevens van de klant zijn beschadigd" },
        { u"unknown_letter"_s, "deze brief zit niet in de werkwijze" },
        { u"address_too_long"_s, "het adres past niet in het venster" },
        { u"organisation_too_long"_s, "de naam van de organisatie is te lang" },
        { u"contact_too_long"_s, "de contactgegevens zijn te lang" },
        { u"subject_too_long"_s, "het onderwerp is te lang" },
        { u"footer_too_long"_s, "de voettekst is te lang" },
        { u"no_glyph"_s, "deze computer kan niet alle lettertekens in de brief printen" } };
    static const Words fields { { u"no_name"_s, "een naam om aan te schrijven" },
        { u"address"_s, "een adres" }, { u"no_address"_s, "een adres" },
        { u"no_appointment"_s, "de afspraak" }, { u"phone"_s, "het telefoonnummer van de organisatie" },
        { u"place"_s, "de plaats van het gesprek" }, { u"organisation"_s, "de naam van de organisatie" },
        { u"caseworker"_s, "de naam van de klantmanager" }, { u"date"_s, "de datum van de afspraak" },
        { u"time"_s, "de tijd van de afspraak" }, { u"weekday"_s, "de dag van de afspraak" },
        { u"minutes_text"_s, "de duur van de afspraak" }, { u"salutation"_s, "de aanhef" },
        { u"name"_s, "de naam van de klant" } };
    QStringList said;
    QStringList lacking;
    for (const QString &one : keys) {
        if (sentences.contains(one))
            said << word(sentences, one);
        else
            lacking << word(fields, one);
    }
    if (!lacking.isEmpty())
        said << QCoreApplication::translate("words", "er ontbreekt: %1").arg(lacking.join(u", "_s));
    return said.join(u"; "_s);
}

QString letterStatusWord(const QString &key)
{
    static const Words words { { u"drafted"_s, "concept" }, { u"printed"_s, "geprint" },
        { u"sent"_s, "verstuurd" }, { u"returned"_s, "retour" }, { u"withdrawn"_s, "ingetrokken" } };
    return word(words, key);
}

QString appointmentStatusWord(const QString &key)
{
    static const Words words { { u"planned"_s, "gepland" }, { u"attended"_s, "geweest" },
        { u"no_show"_s, "niet verschenen" }, { u"cancelled"_s, "afgezegd" }, { u"moved"_s, "verzet" } };
    return word(words, key);
}

QString appointmentKindWord(const QString &key)
{
    static const Words words { { u"office"_s, "op kantoor" }, { u"home_visit"_s, "huisbezoek" },
        { u"phone"_s, "telefonisch" }, { u"group"_s, "in een groep" } };
    return word(words, key);
}

QString channelWord(const QString &key)
{
    static const Words words { { u"talk"_s, "gesprek" }, { u"phone"_s, "telefoongesprek" },
        { u"message"_s, "bericht" }, { u"letter"_s, "brief" }, { u"third_party"_s, "via een ander" },
        { u"import"_s, "gesprek volgens het eigen bestand" } };
    return word(words, key);
}

QString callOutcomeWord(const QString &key)
{
    static const Words words { { u"confirmed"_s, "gebeld: komt" }, { u"voicemail"_s, "gebeld: voicemail" },
        { u"no_answer"_s, "gebeld: nam niet op" }, { u"wants_to_move"_s, "gebeld: wil een ander moment" },
        { u"declines"_s, "gebeld: komt niet" }, { u"wrong_number"_s, "gebeld: nummer klopt niet" } };
    return word(words, key);
}

QString activityStatusWord(const QString &key)
{
    static const Words words { { u"planned"_s, "gepland" }, { u"running"_s, "loopt" }, { u"done"_s, "klaar" },
        { u"stopped"_s, "gestopt" } };
    return word(words, key);
}

QString stepWord(const QString &what)
{
    static const Words words { { u"appointment"_s, "gesprek" }, { u"review"_s, "terugkijken" },
        { u"activity"_s, "einde dienst" } };
    return word(words, what);
}

QString roleWord(const QString &key)
{
    static const Words words { { u"caseworker"_s, "klantmanager" }, { u"teamlead"_s, "teamleider" },
        { u"external"_s, "extern" }, { u"analyst"_s, "analist" }, { u"administrator"_s, "beheerder" } };
    return word(words, key);
}

QString fileProblemSentence(const QString &code)
{
    static const Words words { { u"integrity"_s, "de opbouw van het bestand klopt niet" },
        { u"foreign_key"_s, "een regel verwijst naar iets dat er niet is" },
        { u"mac"_s, "deze regel is beschadigd of buiten het programma gewijzigd" },
        { u"seal"_s, "de inhoud van deze regel kan niet worden geopend" },
        { u"key"_s, "de sleutel van deze regel ontbreekt" },
        { u"stale"_s, "hier staat een oudere versie van deze regel" },
        { u"missing"_s, "deze regel is verdwenen" },
        { u"unlogged"_s, "deze regel staat niet in het logboek" },
        { u"chain"_s, "deze regel van het logboek klopt niet" },
        { u"unexpected"_s, "hier staan regels die er niet horen" },
        { u"unreadable"_s, "dit deel kan niet gelezen worden" } };
    return word(words, code);
}

int categoryRank(const method::Method &method, const QString &key)
{
    const method::Category *category = method.category(key);
    if (!category)
        return -1;
    return static_cast<int>(std::count_if(method.categories.cbegin(), method.categories.cend(),
        [category](const method::Category &other) { return other.order > category->order; }));
}

QString counted(qint64 n, const QString &one, const QString &many)
{
    return number(n) + u' ' + (n == 1 ? one : many);
}

QString number(qint64 n)
{
    return dutch().toString(n);
}

QString percent(std::optional<double> share)
{
    return share ? u"%1 %"_s.arg(qRound(*share * 100)) : u"–"_s;
}

QString fte(std::optional<int> hundredths)
{
    if (!hundredths)
        return u"–"_s;
    return dutch().toString(*hundredths / 100.0, 'f', *hundredths % 10 == 0 ? 1 : 2);
}

QString decimal(std::optional<double> value)
{
    return value ? dutch().toString(*value, 'f', 1) : u"–"_s;
}

} // namespace kib::ui
