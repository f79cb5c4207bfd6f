<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>ClientList</name>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="77"/>
        <source>nog niet gesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="81"/>
        <source>%1 (%2 mnd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="89"/>
        <source>zonder volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../ui/common/form.cpp" line="44"/>
        <source>Toon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/form.cpp" line="45"/>
        <source>Toon: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="24"/>
        <source>Eén antwoord: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="26"/>
        <source>Meer antwoorden: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="28"/>
        <source>Ja, nee of weet niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="30"/>
        <source>Een getal van %1 tot en met %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="34"/>
        <source>Een datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="36"/>
        <source>In eigen woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="53"/>
        <source>%1 (staat uit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="59"/>
        <source>Waarom we dit vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="60"/>
        <source>Eerste vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="64"/>
        <source>Niveaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="68"/>
        <source>Vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="69"/>
        <source>Wat er kan spelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="70"/>
        <source>Wat u kunt zien of horen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="71"/>
        <source>Mogelijke eerste stappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="84"/>
        <location filename="../ui/settings/methodtext.cpp" line="159"/>
        <source>Diensten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="94"/>
        <source>Voorstel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="98"/>
        <source>Geen voorstel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="105"/>
        <source>De regels doen een voorstel. De klantmanager besluit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="112"/>
        <source>Regels voor de categorie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="118"/>
        <source>Regels voor het pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="123"/>
        <source>Profiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="124"/>
        <source>R = door de gemeente zelf gemeld. D = een standaard van dit programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="140"/>
        <source>Leefgebieden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="143"/>
        <source>Categorieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="146"/>
        <source>Paden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="160"/>
        <source>Alle diensten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="../ui/shell/navigation.cpp" line="40"/>
        <source>Klanten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/navigation.cpp" line="42"/>
        <source>Gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/navigation.cpp" line="45"/>
        <source>Brieven en afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/navigation.cpp" line="47"/>
        <source>Weekstart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/navigation.cpp" line="49"/>
        <source>Beheer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="25"/>
        <location filename="../ui/settings/officewords.cpp" line="89"/>
        <source>Goede Vrijdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="27"/>
        <source>eerste paasdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="29"/>
        <source>tweede paasdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="31"/>
        <source>Hemelvaartsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="33"/>
        <source>eerste pinksterdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="35"/>
        <source>tweede pinksterdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="41"/>
        <source>nieuwjaarsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="44"/>
        <source>Koningsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="46"/>
        <source>Bevrijdingsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="48"/>
        <source>eerste kerstdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="50"/>
        <source>tweede kerstdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="52"/>
        <source>eigen vrije dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="61"/>
        <source>EA5/6 (lang), venster links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="62"/>
        <source>EA5/6 (lang), venster rechts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="63"/>
        <source>C5 (half A4), venster links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="64"/>
        <source>C5 (half A4), venster rechts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="67"/>
        <source>Naam van de organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="68"/>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="69"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="70"/>
        <source>Plaats van de gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="71"/>
        <source>Zo staat het in de uitnodiging, met straat en plaats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="73"/>
        <source>Retouradres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="74"/>
        <source>Eén regel, boven het adres in het venster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="76"/>
        <source>Envelop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="85"/>
        <source>Gewone werkdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="86"/>
        <source>Vrij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="87"/>
        <source>Vrij in lustrumjaren (2030, 2035)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="91"/>
        <source>Bevrijdingsdag, 5 mei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="100"/>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="111"/>
        <source>%1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="112"/>
        <source>%1 uur, %2 minuten per gesprek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <location filename="../ui/common/paperprinter.cpp" line="55"/>
        <source>Maak PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/paperprinter.cpp" line="56"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeDate</name>
    <message>
        <location filename="../ui/shell/practicedate.cpp" line="20"/>
        <source>Andere datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/practicedate.cpp" line="25"/>
        <source>Welke dag is het in het oefenkantoor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/practicedate.cpp" line="26"/>
        <source>Zo ziet u wat er gebeurt als een afspraak of een traject voorbij is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/practicedate.cpp" line="35"/>
        <source>Ga naar deze dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/practicedate.cpp" line="36"/>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <location filename="../ui/interview/prepare.cpp" line="26"/>
        <source>Vorige keer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/prepare.cpp" line="101"/>
        <source>Geen afspraak vandaag. Een gesprek kan altijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/prepare.cpp" line="105"/>
        <source>Vandaag om %1, %2 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/prepare.cpp" line="129"/>
        <source>Volgende stap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/prepare.cpp" line="130"/>
        <source>Nog geen volgende stap. Spreek iets af met een datum, of noteer waarom niet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <location filename="../ui/shell/recoverysheet.cpp" line="17"/>
        <source>Herstelsleutel van Klant in beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/recoverysheet.cpp" line="19"/>
        <source>Leg dit blad in een gesloten envelop, bij iemand die er zorgvuldig mee omgaat. Wie deze sleutel heeft, kan het hele bestand openen. Zonder wachtwoord en zonder deze sleutel zijn de gegevens weg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="23"/>
        <source>Mijn weergave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="26"/>
        <source>Organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="28"/>
        <source>Werkdagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="31"/>
        <source>Werkwijze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="34"/>
        <source>Brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="37"/>
        <source>Importeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="39"/>
        <source>Bestand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="28"/>
        <source>Pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="29"/>
        <source>Actie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="30"/>
        <source>Beheer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="31"/>
        <source>Nodig klanten uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="33"/>
        <source>Print brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="35"/>
        <source>Importeer klanten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="37"/>
        <source>Mijn weergave: kleuren, grootte, taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="64"/>
        <source>Niets gevonden voor &quot;%1&quot;. Zoek op achternaam, klantnummer of plaats.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="44"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="46"/>
        <source>besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="48"/>
        <source>niet nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="50"/>
        <source>klant wil dit niet bespreken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="52"/>
        <source>uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="69"/>
        <source>Toen (%1): %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="79"/>
        <source>Noteer wat iemand wel en niet kan. Geen diagnose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="81"/>
        <source>Noteer alleen wat nodig is voor hulp of werk. Geen strafbare feiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="84"/>
        <source>Noteer over anderen alleen wat de klant helpt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="127"/>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="128"/>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="129"/>
        <source>Weet niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="155"/>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="157"/>
        <source>een beetje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="158"/>
        <source>nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="168"/>
        <source>Welkom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="170"/>
        <source>Observaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="172"/>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="174"/>
        <source>Samenvatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="175"/>
        <source>Advies en besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="338"/>
        <source>%1: kom hier nog op terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="339"/>
        <source>%1: kom nog terug op &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="341"/>
        <source>%1: %2 past niet tussen %3 en %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="344"/>
        <source>%1: u zegt %2, de klant zegt %3. Praat erover door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="347"/>
        <source>%1: score %2 en wat in de weg staat lijken niet te passen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="350"/>
        <source>Afspraak zonder datum: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="352"/>
        <source>Afspraak met een dag die voorbij is: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="355"/>
        <source>Nog geen volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Weekstart</name>
    <message>
        <location filename="../ui/weekstart/weekstarttiles.cpp" line="87"/>
        <source>Cijfers van de week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contactwords</name>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="25"/>
        <source>gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="26"/>
        <source>telefoongesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="27"/>
        <source>bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="28"/>
        <source>brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="29"/>
        <source>via een ander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="30"/>
        <source>contact uit het eigen bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="36"/>
        <source>gebeld: komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="37"/>
        <source>gebeld: voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="38"/>
        <source>gebeld: nam niet op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="39"/>
        <source>gebeld: wil een ander moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="40"/>
        <source>gebeld: komt niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="41"/>
        <source>gebeld: nummer klopt niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="47"/>
        <source>op kantoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="48"/>
        <source>huisbezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="49"/>
        <source>telefonisch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/contactwords.cpp" line="50"/>
        <source>in een groep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::app::WindowProgram</name>
    <message>
        <location filename="../app/windowprogram.cpp" line="195"/>
        <source>Open bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/windowprogram.cpp" line="195"/>
        <source>Klant in beeld (*.kib);;Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/windowprogram.cpp" line="203"/>
        <source>Nieuw bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/windowprogram.cpp" line="203"/>
        <source>Klant in beeld (*.kib)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui</name>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="42"/>
        <source>, pad </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="55"/>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="57"/>
        <source>gisteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="59"/>
        <source>dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="59"/>
        <source>dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="60"/>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="60"/>
        <source>weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="61"/>
        <source>maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="61"/>
        <source>maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="62"/>
        <source>jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="63"/>
        <source>%1 geleden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="101"/>
        <source>vooruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="101"/>
        <source>terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="102"/>
        <source>gelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="102"/>
        <source>voor het eerst besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="103"/>
        <location filename="../ui/common/answertext.cpp" line="92"/>
        <source>niet besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="109"/>
        <source>Op %1 leefgebied %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="109"/>
        <source>Op %1 leefgebieden %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="110"/>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="123"/>
        <source>%1 leefgebied besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="123"/>
        <source>%1 leefgebieden besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="125"/>
        <source>%1, %2 niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="135"/>
        <source>Nog niets besproken. Dat mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="154"/>
        <source>Hoe gaat het, toen en nu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="154"/>
        <source>Hoe gaat het nu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="157"/>
        <source>Werkwijze %1, versie %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="159"/>
        <location filename="../ui/client/dossierhistory.cpp" line="161"/>
        <source>leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="159"/>
        <location filename="../ui/client/dossierhistory.cpp" line="161"/>
        <source>leefgebieden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="29"/>
        <source>eigen naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="31"/>
        <source>naam van de echtgenoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="33"/>
        <source>naam van de echtgenoot, dan eigen naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="35"/>
        <source>eigen naam, dan naam van de echtgenoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="42"/>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="43"/>
        <source>Voornamen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="44"/>
        <source>Voorletters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="45"/>
        <source>Voorvoegsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="46"/>
        <source>Achternaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="47"/>
        <source>Naamgebruik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="48"/>
        <source>Op de envelop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="49"/>
        <source>Aanhef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="56"/>
        <source>Adres en bereikbaarheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="59"/>
        <location filename="../ui/client/dossierhistory.cpp" line="63"/>
        <source>Adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="60"/>
        <source>geheim, alleen de eigen klantmanager ziet het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="61"/>
        <source>%1 (geheim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="63"/>
        <source>niet volledig bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="64"/>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="65"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="73"/>
        <source>Persoon en uitkering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="77"/>
        <source>Geboren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="77"/>
        <source>%1 (%2 jaar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="80"/>
        <source>Overleden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="82"/>
        <source>Uitkering sinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="83"/>
        <source>Bij WSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="83"/>
        <location filename="../ui/client/dossierhistory.cpp" line="105"/>
        <location filename="../ui/common/answertext.cpp" line="18"/>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="83"/>
        <location filename="../ui/common/answertext.cpp" line="19"/>
        <source>nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="90"/>
        <source>Begeleiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="93"/>
        <source>Klantmanager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="95"/>
        <location filename="../ui/client/dossiersummary.cpp" line="162"/>
        <source>%1, sinds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="98"/>
        <source>In dit bestand sinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="100"/>
        <source>Laatste gesprek volgens het eigen bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="102"/>
        <source>In beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="103"/>
        <source>nee, te lang niet gesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="104"/>
        <source>ja, maar niet lang meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="107"/>
        <source>Nu niet uit te nodigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="115"/>
        <location filename="../ui/client/dossiertimeline.cpp" line="34"/>
        <source>Brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="116"/>
        <source>Gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="116"/>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="116"/>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="116"/>
        <source>Verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="117"/>
        <source>Nog geen brieven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="123"/>
        <location filename="../ui/common/talktext.cpp" line="103"/>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <source>Tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <source>Uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <location filename="../ui/client/dossierhistory.cpp" line="143"/>
        <source>Hoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <location filename="../ui/client/dossierhistory.cpp" line="181"/>
        <source>Reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="125"/>
        <source>Nog geen afspraken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="137"/>
        <source>over en weer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="137"/>
        <location filename="../ui/client/dossierhistory.cpp" line="140"/>
        <source>van één kant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="142"/>
        <location filename="../ui/client/dossiertimeline.cpp" line="32"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="143"/>
        <location filename="../ui/client/dossiertimeline.cpp" line="128"/>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="143"/>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="143"/>
        <location filename="../ui/client/dossiertimeline.cpp" line="128"/>
        <source>Toelichting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="144"/>
        <source>Nog geen contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="160"/>
        <source>nog open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="160"/>
        <source>afgerond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="161"/>
        <source>%1 besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="162"/>
        <source>Gesprek van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="174"/>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="177"/>
        <source>Voorstel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="178"/>
        <source>geen voorstel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="179"/>
        <source>%1; het besluit is anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="182"/>
        <source>Terugkijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="182"/>
        <source>geen dag gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="183"/>
        <source>Besloten door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="43"/>
        <source>Overleden. Brieven en gesprekken zijn gestopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="45"/>
        <source>Uitgestroomd op %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="46"/>
        <source>Uitgestroomd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="64"/>
        <source>Laatst gesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="67"/>
        <source>Nog niet gesproken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="68"/>
        <source>gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="73"/>
        <source>%1 op %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="88"/>
        <source>Bereikbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="88"/>
        <source>nam op rond %1 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="96"/>
        <source>Eigen woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="117"/>
        <source>En nog %1, zie Gesprekken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="117"/>
        <source>afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="117"/>
        <source>afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="131"/>
        <source>gesprek, %1 uur, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="137"/>
        <source>terugkijken op de indeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="144"/>
        <source>einde dienst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="144"/>
        <source>einde dienst: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="161"/>
        <source>Nog niet ingedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="165"/>
        <source>geen telefoonnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="167"/>
        <source>adres geheim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="172"/>
        <source>klantmanager %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="173"/>
        <source>geen klantmanager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="194"/>
        <source>Meer is nog niet bekend: er staat geen gesprek in dit bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="195"/>
        <source>Meer is nog niet bekend. Begin met kennismaken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="209"/>
        <source>%1 (had al gemoeten)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="36"/>
        <source>Dienstverlening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="38"/>
        <source>Indeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="57"/>
        <source>afspraak, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="58"/>
        <source>%1 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="71"/>
        <source>brief, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="78"/>
        <source>%1, tot en met %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="85"/>
        <source>indeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="119"/>
        <source>Laatste echte contact %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="120"/>
        <source>Nog geen echt contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="127"/>
        <source>Wat er gebeurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="128"/>
        <source>Wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="130"/>
        <source>Nog geen contact. Plan een eerste gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="135"/>
        <source>Nog te komen. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="20"/>
        <source>weet niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="76"/>
        <source>kan iemand werken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="77"/>
        <source>wat in de weg staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="84"/>
        <source>besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="86"/>
        <source>niet nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="88"/>
        <source>klant wil dit niet bespreken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="98"/>
        <source>staat in de weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="100"/>
        <source>staat een beetje in de weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="101"/>
        <source>staat niet in de weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="108"/>
        <source>de klant doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="110"/>
        <source>wij doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="114"/>
        <source>samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="121"/>
        <source>goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="123"/>
        <source>gaat wel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="127"/>
        <source>niet goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="133"/>
        <source>dossier gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="134"/>
        <source>open in het gesprek, zonder het dossier te lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="18"/>
        <source>score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="20"/>
        <source>eigen score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="24"/>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="34"/>
        <source>Later: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="36"/>
        <source>Opmerking bij &apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="46"/>
        <source>Wat speelt er: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="48"/>
        <source>Wat lukt er wél: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="52"/>
        <source>Opmerking: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="54"/>
        <source>Gezien: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="56"/>
        <source>Notitie: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="70"/>
        <source>Gezien bij %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="73"/>
        <source>In eigen woorden: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="81"/>
        <source>Geen volgende stap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="83"/>
        <source>Afgesproken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="85"/>
        <source>Notities: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="87"/>
        <source>De klant vond dit gesprek: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="89"/>
        <source>Voorbereiding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="117"/>
        <source>, uiterlijk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiercontent.cpp" line="106"/>
        <source>Wat gebeurde wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiercontent.cpp" line="111"/>
        <source>Gevuld: er was contact over en weer, of er is iets besloten. Open: van één kant, of nog te komen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossiercontent.cpp" line="131"/>
        <source>Nog niet ingedeeld. Dat kan aan het eind van een gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::AdvicePanel</name>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="33"/>
        <source>Advies en besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="34"/>
        <source>Het advies legt uit. U besluit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="49"/>
        <source>Kansen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="101"/>
        <source>Waarom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="102"/>
        <source>Wat het anders maakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="103"/>
        <source>Niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="132"/>
        <source>Uw besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="135"/>
        <source>Categorie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="139"/>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="142"/>
        <location filename="../ui/interview/advicepanel.cpp" line="143"/>
        <source>Waarom besluit u dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="144"/>
        <source>past bij het gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="144"/>
        <source>klant wil eerst iets anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="145"/>
        <source>nieuwe informatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="145"/>
        <source>regel past hier niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="151"/>
        <location filename="../ui/interview/advicepanel.cpp" line="152"/>
        <source>Reden in uw woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="164"/>
        <location filename="../ui/interview/advicepanel.cpp" line="167"/>
        <source>Kijk terug op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="174"/>
        <source>Leg besluit vast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="210"/>
        <source>Indeling · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="212"/>
        <source>Pad · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::AdvicePresenter</name>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="69"/>
        <source>Voorstel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="71"/>
        <source>Geen automatisch advies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="71"/>
        <source>Geen voorstel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="87"/>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="87"/>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="99"/>
        <source>Typ een heel getal van %1 tot en met %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="109"/>
        <source>%1, versie %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="121"/>
        <source>Arbeidsvermogen: niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="122"/>
        <source>Arbeidsvermogen: ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="123"/>
        <source>Arbeidsvermogen: nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="201"/>
        <source>Vastgelegd. Terugkijken op %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="202"/>
        <source>Vastgelegd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::AgreementsPanel</name>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="47"/>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="51"/>
        <location filename="../ui/interview/agreementspanel.cpp" line="93"/>
        <source>De klant doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="52"/>
        <location filename="../ui/interview/agreementspanel.cpp" line="93"/>
        <source>Wij doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="52"/>
        <location filename="../ui/interview/agreementspanel.cpp" line="94"/>
        <source>Samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="73"/>
        <location filename="../ui/interview/agreementspanel.cpp" line="74"/>
        <source>Waarom nog geen volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="92"/>
        <source>Wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="103"/>
        <location filename="../ui/interview/agreementspanel.cpp" line="104"/>
        <source>Wat spreekt u af?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="106"/>
        <source>Vóór of op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="108"/>
        <source>Voeg toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="148"/>
        <source>nog zonder datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="152"/>
        <source>Datum van: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="163"/>
        <source>Haal weg: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="164"/>
        <source>Haal weg (Ctrl+Z brengt terug)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="178"/>
        <source>Nog niets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::Bars</name>
    <message>
        <location filename="../ui/shell/bars.cpp" line="91"/>
        <source>nog %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/bars.cpp" line="124"/>
        <source>Sluit melding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::ClientListModel</name>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="133"/>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="135"/>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="137"/>
        <source>Categorie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="139"/>
        <source>Laatst gesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="141"/>
        <source>Volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="143"/>
        <source>Klantmanager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::ClientListPresenter</name>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="17"/>
        <source>Alle categorieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="18"/>
        <source>Nog niet ingedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="26"/>
        <source>Alle klantmanagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="70"/>
        <source>Klanten laden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="76"/>
        <source>%1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="78"/>
        <source>Nog geen klanten. Haal ze uit een exportbestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="79"/>
        <source>Geen klanten met deze filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::ClientListView</name>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="38"/>
        <location filename="../ui/client/clientlistview.cpp" line="45"/>
        <source>Klanten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="74"/>
        <location filename="../ui/client/clientlistview.cpp" line="125"/>
        <source>Kies een klant in de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="100"/>
        <source>Zoek klant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="101"/>
        <source>Naam, nummer, plaats of telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="106"/>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="107"/>
        <source>Uit beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="107"/>
        <source>Dreigt uit beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="108"/>
        <source>Zonder volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="112"/>
        <source>Categorie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="113"/>
        <source>Klantmanager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="129"/>
        <source>Open dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="130"/>
        <source>Start gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="131"/>
        <source>Nodig uit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="184"/>
        <source>Wis filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="188"/>
        <source>Importeer klanten…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::Curtain</name>
    <message>
        <location filename="../ui/shell/curtain.cpp" line="19"/>
        <source>Ga verder (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/curtain.cpp" line="22"/>
        <source>Even dicht. Er is niets gesloten of kwijt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/curtain.cpp" line="25"/>
        <source>Gordijn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::DateField</name>
    <message>
        <location filename="../ui/common/datefield.cpp" line="28"/>
        <source>dd-mm-jjjj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/datefield.cpp" line="34"/>
        <source>Kies uit de kalender: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/datefield.cpp" line="35"/>
        <source>Kies uit de kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/datefield.cpp" line="59"/>
        <source>Dit is geen datum. Typ bijvoorbeeld 8-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::DomainPanel</name>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="85"/>
        <source>Hoe gaat het: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="105"/>
        <source>Niet besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="106"/>
        <source>Besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="106"/>
        <source>Niet nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="107"/>
        <source>Klant wil dit niet bespreken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="123"/>
        <source>Klant zegt zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="126"/>
        <source>Klant zegt zelf: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="138"/>
        <location filename="../ui/interview/domainpanel.cpp" line="139"/>
        <source>Wat speelt er?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="140"/>
        <source>+ Eigen woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="140"/>
        <source>Eigen woord bij %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="147"/>
        <location filename="../ui/interview/domainpanel.cpp" line="151"/>
        <source>Staat dit werk of meedoen in de weg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="152"/>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="152"/>
        <source>Een beetje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="152"/>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="159"/>
        <location filename="../ui/interview/domainpanel.cpp" line="160"/>
        <source>Wat lukt er wél?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="161"/>
        <source>In de woorden van de klant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="169"/>
        <location filename="../ui/interview/domainpanel.cpp" line="170"/>
        <source>Opmerking bij %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="194"/>
        <source>Vragen die kunnen helpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="212"/>
        <source>Nederlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="212"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="247"/>
        <source>Mogelijke stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="254"/>
        <source>Zet bij de afspraken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::DomainsTab</name>
    <message>
        <location filename="../ui/client/domainstab.cpp" line="31"/>
        <source>Toon als wiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/domainstab.cpp" line="45"/>
        <source>Toen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/domainstab.cpp" line="46"/>
        <source>Nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/domainstab.cpp" line="64"/>
        <source>Kies het gesprek: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::DossierHeadView</name>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="33"/>
        <source>Klanten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="49"/>
        <source>Terug naar de lijst (Alt+Links)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="91"/>
        <source>Nodig uit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="115"/>
        <source>BSN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="118"/>
        <source>Verberg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="118"/>
        <source>Toon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="119"/>
        <source>Verberg BSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="119"/>
        <source>Toon BSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="120"/>
        <source>Ga verder met gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="120"/>
        <source>Start gesprek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::DossierPresenter</name>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="26"/>
        <source>Tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="26"/>
        <source>Leefgebieden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="27"/>
        <source>Brieven en contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="27"/>
        <source>Gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="28"/>
        <source>Indeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="28"/>
        <source>Gegevens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::DossierView</name>
    <message>
        <location filename="../ui/client/dossierview.cpp" line="123"/>
        <source>Warme start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierview.cpp" line="126"/>
        <source>Volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierview.cpp" line="126"/>
        <source>Volgende stappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierview.cpp" line="127"/>
        <source>Zonder volgende stap. Nodig uit of start een gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierview.cpp" line="166"/>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::FigureView</name>
    <message>
        <location filename="../ui/common/figureview.cpp" line="91"/>
        <source>Tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/figureview.cpp" line="114"/>
        <source>De getallen bij de figuur (Alt+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/figureview.cpp" line="139"/>
        <source>De getallen staan in de tabel: Alt+T.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::Foldout</name>
    <message>
        <location filename="../ui/common/foldout.cpp" line="25"/>
        <source>Klap uit of in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::HelpView</name>
    <message>
        <location filename="../ui/common/helpview.cpp" line="59"/>
        <source>Hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/helpview.cpp" line="60"/>
        <source>Alle onderwerpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/helpview.cpp" line="67"/>
        <source>Sluit hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/helpview.cpp" line="71"/>
        <source>Hulp bij deze pagina</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::InterviewPage</name>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="96"/>
        <source>Gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="102"/>
        <location filename="../ui/interview/interviewpage.cpp" line="210"/>
        <source>Open dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="118"/>
        <source>Vandaag en nog open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="121"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="125"/>
        <location filename="../ui/interview/interviewpage.cpp" line="201"/>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="125"/>
        <source>Bereid voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="133"/>
        <source>Kies een klant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="139"/>
        <source>Vandaag staan er geen gesprekken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="156"/>
        <source>Bereid voor · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="159"/>
        <source>Warme start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="162"/>
        <source>U spreekt elkaar voor het eerst. Er is nog niets vastgelegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="180"/>
        <source>Zo begint u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="181"/>
        <source>Leest u het dossier vooraf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="183"/>
        <source>Ja, ik lees het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="184"/>
        <source>Nee, ik ga open in gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="189"/>
        <source>Verberg eerdere scores tot ik zelf heb gescoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/interviewpage.cpp" line="195"/>
        <source>%n leefgebieden doen mee.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="197"/>
        <source>Uit: %1. Dat kiest u bij Welkom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="201"/>
        <source>Start gesprek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::InterviewPresenter</name>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="36"/>
        <source>Het gesprek met %1 is afgerond en opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="104"/>
        <source>Gesprek openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="131"/>
        <source>Verder waar u was: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/interviewpresenter.cpp" line="137"/>
        <source>Hersteld na een storing: %n teksten die u het laatst typte. Verder bij %1, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/interviewpresenter.cpp" line="216"/>
        <source>%n punten om nog naar te kijken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="253"/>
        <source>van ± %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="289"/>
        <source>Bewaard: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkanswers.cpp" line="104"/>
        <source>Typ een getal van %1 tot en met %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="37"/>
        <location filename="../ui/shell/mainwindow.cpp" line="56"/>
        <source>Klant in beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="66"/>
        <source>Klant in beeld – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="75"/>
        <source>Andere datum…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="140"/>
        <source>Zoek klant, pagina of actie…   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="264"/>
        <source>Alles is al opgeslagen. Er is niets dat u hoeft te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="265"/>
        <source>U hoeft niets te doen. %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::MatrixRow</name>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="186"/>
        <source>niet besproken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::MatrixView</name>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="260"/>
        <source>Leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="260"/>
        <source>Toen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="260"/>
        <source>Klant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="260"/>
        <source>In de weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="261"/>
        <source>Wat speelt er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="261"/>
        <source>Observatie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::Menus</name>
    <message>
        <location filename="../ui/shell/menus.cpp" line="16"/>
        <source>&amp;Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="17"/>
        <source>Be&amp;werken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="18"/>
        <source>B&amp;eeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="19"/>
        <source>&amp;Ga naar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="20"/>
        <source>Zoek klant, pagina of actie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="21"/>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="22"/>
        <source>Vooruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="23"/>
        <source>Volgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="24"/>
        <source>Vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="25"/>
        <source>Volgend venster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="26"/>
        <source>Vorig venster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="28"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="35"/>
        <source>Open bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="36"/>
        <source>Sluit bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="38"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="39"/>
        <source>Exporteer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="40"/>
        <source>Wat is opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="42"/>
        <source>Gordijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="43"/>
        <source>Vergrendel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="44"/>
        <source>Sluit af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="49"/>
        <source>Maak ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="50"/>
        <source>Doe opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="52"/>
        <source>Zoek in de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="53"/>
        <source>Nieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="54"/>
        <source>Nieuwe stap voor deze klant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="55"/>
        <source>Belangrijkste actie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="57"/>
        <source>Toelichting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="58"/>
        <source>Gesprekskaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="59"/>
        <source>Opmerking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="60"/>
        <source>Kom hier later op terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="61"/>
        <source>Spring naar onderdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="66"/>
        <source>Groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="67"/>
        <source>Kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="68"/>
        <source>Gewone grootte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="70"/>
        <source>Kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="72"/>
        <source>Systeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="73"/>
        <source>Licht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="73"/>
        <source>Donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="74"/>
        <source>Hoog contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="81"/>
        <source>Menu in- of uitklappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="82"/>
        <source>Herstel vensters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="84"/>
        <source>Matrix of gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="85"/>
        <source>Tabel bij de figuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="86"/>
        <source>Klant kijkt mee, of groot bord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="91"/>
        <source>Hulp bij deze pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="92"/>
        <source>Toetsenkaart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::MethodSection</name>
    <message>
        <location filename="../ui/settings/methodsection.cpp" line="38"/>
        <source>Versie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/methodsection.cpp" line="41"/>
        <source>Een gesprek blijft bij de versie waarmee het begon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::NotesPane</name>
    <message>
        <location filename="../ui/interview/notespane.cpp" line="21"/>
        <location filename="../ui/interview/notespane.cpp" line="30"/>
        <source>Notities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/notespane.cpp" line="22"/>
        <source>Gesprekskaart F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/notespane.cpp" line="45"/>
        <source>Begin een regel met #geld of #wonen om hem bij een onderdeel te zetten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::ObservationsPanel</name>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="22"/>
        <source>Observaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="24"/>
        <source>Wat u zag of hoorde, niet wat u vindt. Het beste moment is nadat de klant weg is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="32"/>
        <source>Per leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="48"/>
        <source>+ Eigen woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="48"/>
        <source>Wat u zag of hoorde bij %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="60"/>
        <source>In het algemeen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::OfficePresenter</name>
    <message>
        <location filename="../ui/settings/officepresenter.cpp" line="122"/>
        <source>Vrije dagen in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/settingfield.cpp" line="75"/>
        <source>Opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::OfficeSection</name>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="36"/>
        <source>Instellingen laden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="61"/>
        <source>Uw organisatie in brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="71"/>
        <source>Maak ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="85"/>
        <source>Fte per klantmanager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="87"/>
        <source>Voor het aantal klanten per fte in de weekstart. 36 uur is 1, 18 uur is 0,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="98"/>
        <source>Fte van %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::QuestionRow</name>
    <message>
        <location filename="../ui/interview/questionrow.cpp" line="27"/>
        <source>Opmerking bij: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/questionrow.cpp" line="36"/>
        <location filename="../ui/interview/questionrow.cpp" line="37"/>
        <source>kom hier op terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/questionrow.cpp" line="50"/>
        <source>Opmerking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/questionrow.cpp" line="111"/>
        <source>Vraag door: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::Rail</name>
    <message>
        <location filename="../ui/shell/rail.cpp" line="63"/>
        <source>Klap menu uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="63"/>
        <source>Klap menu in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::SaveState</name>
    <message>
        <location filename="../ui/common/savestate.cpp" line="15"/>
        <source>Concept bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/savestate.cpp" line="17"/>
        <source>Opslaan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/savestate.cpp" line="19"/>
        <source>Opgeslagen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/savestate.cpp" line="21"/>
        <source>Niet opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/savestate.cpp" line="23"/>
        <source>Alleen lezen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::SectionButton</name>
    <message>
        <location filename="../ui/interview/sectionlist.cpp" line="33"/>
        <source>kom hier op terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/sectionlist.cpp" line="35"/>
        <source>tijd om af te ronden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::SectionList</name>
    <message>
        <location filename="../ui/interview/sectionlist.cpp" line="117"/>
        <source>Onderdelen van het gesprek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::SettingsPage</name>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="43"/>
        <source>Beheer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::StartPage</name>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="77"/>
        <source>Klant in beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="79"/>
        <source>Iedere klant gesproken, niemand meer uit beeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="91"/>
        <source>Oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="93"/>
        <source>Een verzonnen kantoor met 300 klanten. Niets hiervan is echt, dus alles mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="95"/>
        <source>Start oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="109"/>
        <source>Verder met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="112"/>
        <source>Nog geen bestand geopend op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="119"/>
        <source>niet bereikbaar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="124"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="124"/>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="132"/>
        <source>Haal %1 uit deze lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="142"/>
        <source>Open bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="143"/>
        <source>Maak nieuw bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="169"/>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="171"/>
        <location filename="../ui/shell/startpage.cpp" line="236"/>
        <source>Wie bent u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="178"/>
        <location filename="../ui/shell/startpage.cpp" line="240"/>
        <source>Wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="187"/>
        <source>Ontgrendel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="187"/>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="201"/>
        <source>Nieuw bestand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="202"/>
        <source>Stap 1 van 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="203"/>
        <source>Naam van uw organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="206"/>
        <source>Hoe werkt u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="222"/>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="228"/>
        <location filename="../ui/shell/startpage.cpp" line="255"/>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="237"/>
        <source>Stap 2 van 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="238"/>
        <source>Uw naam, zoals in brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="241"/>
        <source>Nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="245"/>
        <source>Minstens 14 tekens. Een zin is makkelijk te onthouden en moeilijk te raden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="251"/>
        <source>Maak bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="263"/>
        <source>Bewaar uw herstelsleutel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="264"/>
        <source>Stap 3 van 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="266"/>
        <source>Zonder wachtwoord én zonder deze sleutel gaat het bestand nooit meer open. U ziet de sleutel alleen nu. Print hem en leg hem in een gesloten envelop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="272"/>
        <source>Print de sleutel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="276"/>
        <source>Typ de laatste groep van de sleutel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="281"/>
        <source>Open het bestand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::StartPresenter</name>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="64"/>
        <source>Bestand bekijken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="91"/>
        <source>Oefenkantoor maken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="108"/>
        <source>Kies eerst wie u bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="108"/>
        <source>Vul uw wachtwoord in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="121"/>
        <source>Klanten openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="121"/>
        <source>Sleutel maken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="132"/>
        <source>Dit wachtwoord past niet bij %1. Er is niets gewijzigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="133"/>
        <source>Typ het opnieuw. Kijk of Caps Lock uit staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="169"/>
        <source>Vul de naam in en kies een werkwijze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="181"/>
        <source>De twee wachtwoorden zijn niet gelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="182"/>
        <source>Vul uw naam en een wachtwoord in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="191"/>
        <source>Sleutels maken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="216"/>
        <source>Dit is niet de laatste groep van de herstelsleutel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="217"/>
        <source>Kijk op uw print of papier en typ de laatste groep over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::StatusStrip</name>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="23"/>
        <source>Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="24"/>
        <source>Wie u bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="25"/>
        <location filename="../ui/shell/statusstrip.cpp" line="61"/>
        <source>Wat is opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="26"/>
        <source>F1 Hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="26"/>
        <source>Hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="56"/>
        <source>Alles is opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::SummaryPanel</name>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="32"/>
        <source>Samenvatting voor de klant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="48"/>
        <location filename="../ui/interview/summarypanel.cpp" line="49"/>
        <source>Wat wil de klant zelf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="50"/>
        <source>In de woorden van de klant, één regel per wens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="58"/>
        <source>Wat komt erop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="62"/>
        <location filename="../ui/interview/summarypanel.cpp" line="63"/>
        <source>Hoe vond u dit gesprek?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="64"/>
        <source>Goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="64"/>
        <source>Gaat wel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="64"/>
        <source>Niet goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="71"/>
        <source>Papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="71"/>
        <source>Grote letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="76"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="79"/>
        <source>Maak PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="87"/>
        <source>Naar advies en besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="131"/>
        <source>Nog niets. Wat lukt, wat speelt en wat de klant wil komt hier vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/summarypanel.cpp" line="178"/>
        <source>Dit zijn %n regels te veel voor één blad. Vink hieronder iets uit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="182"/>
        <source>Samenvatting voor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="198"/>
        <source>Samenvatting.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::Switcher</name>
    <message>
        <location filename="../ui/shell/switcher.cpp" line="81"/>
        <source>Zoek klant, pagina of actie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/switcher.cpp" line="82"/>
        <source>Zoek klant, pagina of actie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/switcher.cpp" line="84"/>
        <source>Gevonden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::TalkView</name>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="89"/>
        <source>Onderdelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="97"/>
        <source>Tijd om af te ronden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="102"/>
        <location filename="../ui/interview/talkview.cpp" line="170"/>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="105"/>
        <source>Klant kijkt mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="109"/>
        <source>Notities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="112"/>
        <source>Later verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="113"/>
        <source>Het gesprek blijft open. U gaat verder waar u was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="141"/>
        <source>Vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="144"/>
        <source>Volgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="147"/>
        <location filename="../ui/interview/talkview.cpp" line="177"/>
        <source>Rond af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="170"/>
        <source>Gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="176"/>
        <source>Rond gesprek af</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::TalksTab</name>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="25"/>
        <source>Over de klant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="27"/>
        <source>Afronding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="57"/>
        <source>Nog geen gesprekken in dit bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="60"/>
        <source>Gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="78"/>
        <source>Lees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="79"/>
        <source>Lees, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="85"/>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="86"/>
        <source>Ga verder, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="97"/>
        <source>Alle gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="109"/>
        <source>In dit gesprek is nog niets vastgelegd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::TimelineView</name>
    <message>
        <location filename="../ui/common/timelineview.cpp" line="50"/>
        <source>Alles staat ook in de lijst eronder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/timelineview.cpp" line="111"/>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::ViewSection</name>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="27"/>
        <source>Kleuren, grootte en taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="28"/>
        <source>Kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="29"/>
        <source>Zoals op deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="29"/>
        <source>Licht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="30"/>
        <source>Donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="30"/>
        <source>Hoog contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="32"/>
        <source>Grootte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="34"/>
        <source>Taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="36"/>
        <source>Minder beweging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="36"/>
        <source>Delen vouwen dan zonder beweging open en dicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="38"/>
        <source>Tijdens een gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="39"/>
        <source>Cijfertoetsen geven een score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="40"/>
        <source>De toetsen 1 tot en met 5 werken dan zolang een scorerij gekozen is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="42"/>
        <source>Ga na een score naar het volgende leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="43"/>
        <source>Staat dit uit, dan blijft u waar u bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="44"/>
        <source>Vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="45"/>
        <source>Vergrendel als ik niets doe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="45"/>
        <source>na %1 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="47"/>
        <source>Een minuut ervoor krijgt u een melding. Er gaat niets verloren.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::WeekstartBoard</name>
    <message>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="28"/>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="48"/>
        <source>Weekstart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="29"/>
        <source>Weekstart, groot bord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="51"/>
        <source>Sluit bord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="52"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="56"/>
        <source>Cijfers van de week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::WeekstartPage</name>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="28"/>
        <source>Cijfers van de week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="46"/>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="191"/>
        <source>Weekstart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="54"/>
        <source>Vorige week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="55"/>
        <source>Volgende week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="58"/>
        <source>Toon namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="64"/>
        <source>Bord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="65"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="66"/>
        <source>Maak PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="83"/>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="157"/>
        <source>Cijfers laden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="164"/>
        <source>Opkomst is geweest gedeeld door geweest en niet verschenen. Er staan geen doelen bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="195"/>
        <source>PDF gemaakt: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::WeekstartPresenter</name>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="112"/>
        <source>week %1: %2 tot en met %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="122"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="135"/>
        <source>In beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="123"/>
        <source>van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="123"/>
        <source>klant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="123"/>
        <source>klanten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="124"/>
        <source>Gesproken deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="125"/>
        <source>nog te spreken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="126"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="136"/>
        <source>Opkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="127"/>
        <source>geen afspraken deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="128"/>
        <source>%1 van %2 afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="129"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="138"/>
        <source>Zonder volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="130"/>
        <source>afspraken volgende week: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="131"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="135"/>
        <source>Nog te spreken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="132"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="135"/>
        <source>Uitgenodigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="133"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="137"/>
        <source>Afspraken volgende week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="134"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="137"/>
        <source>Te laat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="135"/>
        <source>Klanten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="136"/>
        <source>Gesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="136"/>
        <source>Deze week gesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="136"/>
        <source>Deze week niet verschenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="137"/>
        <source>Lopende diensten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="137"/>
        <source>Deze week ingedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="138"/>
        <source>Gemist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="138"/>
        <source>Fte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="138"/>
        <source>Klanten per fte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="139"/>
        <source>Cijfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="146"/>
        <source>U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="146"/>
        <source>Geen klantmanager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="149"/>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="159"/>
        <source>Uw team is kleiner dan drie. Daarom staan hier alleen de totalen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::WelcomePanel</name>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="21"/>
        <source>Welkom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="23"/>
        <source>Begin met een kop koffie. Vertel kort waarom u elkaar spreekt en hoe lang het duurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="25"/>
        <source>“Fijn dat u er bent. Ik wil u graag leren kennen.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="26"/>
        <source>“We praten over hoe het met u gaat. U bepaalt wat u vertelt.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="27"/>
        <source>“Ik maak korte aantekeningen. U mag meekijken, en aan het eind krijgt u een samenvatting mee.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="28"/>
        <source>“Waar wilt u het als eerste over hebben?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="34"/>
        <location filename="../ui/interview/welcomepanel.cpp" line="42"/>
        <source>Waar praat u vandaag over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="35"/>
        <source>Alles mag in elke volgorde. Wat u niet bespreekt, blijft gewoon open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::Work</name>
    <message>
        <location filename="../ui/shell/work.cpp" line="62"/>
        <source>OEFENEN – verzonnen mensen. Vandaag is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/work.cpp" line="110"/>
        <source>Over %n seconden vergrendelt het scherm.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/work.cpp" line="111"/>
        <source>Blijf werken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kib::ui::WorkdaysSection</name>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="39"/>
        <source>Instellingen laden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="57"/>
        <source>Tijden voor gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="61"/>
        <source>Van maandag tot en met vrijdag. De tijden horen bij uw werkwijze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="66"/>
        <source>Feestdagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="84"/>
        <source>Dagen dat u dicht bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="86"/>
        <source>Op deze dagen plant het programma geen gesprekken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="91"/>
        <source>Dag dat u dicht bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="93"/>
        <source>Voeg dag toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="119"/>
        <source>Nog geen dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="123"/>
        <source>%1, haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="124"/>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="60"/>
        <source>Toen, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="61"/>
        <source>Nu, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="62"/>
        <source>Klant zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="63"/>
        <source>Er is een observatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="64"/>
        <source>zit vast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="65"/>
        <source>gaat zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="66"/>
        <source>niet besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="67"/>
        <source>gelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="68"/>
        <source>nieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="69"/>
        <source>Leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="70"/>
        <source>Verschil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="77"/>
        <source>Toen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="78"/>
        <source>Nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="86"/>
        <source>Opmerking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../ui/common/words.cpp" line="111"/>
        <source>er ontbreekt: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
