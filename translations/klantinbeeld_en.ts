<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>kib::app::WindowProgram</name>
    <message>
        <location filename="../app/windowprogram.cpp" line="139"/>
        <source>Een oefenbestand heeft geen wachtwoord.</source>
        <translation>A practice file has no password.</translation>
    </message>
    <message>
        <location filename="../app/windowprogram.cpp" line="195"/>
        <source>Open bestand</source>
        <translation>Open file</translation>
    </message>
    <message>
        <location filename="../app/windowprogram.cpp" line="195"/>
        <source>Klant in beeld (*.kib);;Alle bestanden (*)</source>
        <translation>Klant in beeld (*.kib);;All files (*)</translation>
    </message>
    <message>
        <location filename="../app/windowprogram.cpp" line="203"/>
        <source>Nieuw bestand</source>
        <translation>New file</translation>
    </message>
    <message>
        <location filename="../app/windowprogram.cpp" line="203"/>
        <source>Klant in beeld (*.kib)</source>
        <translation>Klant in beeld (*.kib)</translation>
    </message>
</context>
<context>
    <name>kib::ui</name>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="41"/>
        <source>, pad </source>
        <translation>, path </translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="54"/>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="56"/>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="58"/>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="58"/>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="59"/>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="59"/>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="60"/>
        <source>maand</source>
        <translation>month</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="60"/>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="61"/>
        <source>jaar</source>
        <comment>one</comment>
        <translation>year</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="61"/>
        <source>jaar</source>
        <comment>more</comment>
        <translation>years</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="62"/>
        <source>%1 geleden</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="67"/>
        <source>nul</source>
        <translation>zero</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="67"/>
        <source>één</source>
        <translation>one</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="67"/>
        <source>twee</source>
        <translation>two</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="68"/>
        <source>drie</source>
        <translation>three</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="68"/>
        <source>vier</source>
        <translation>four</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="68"/>
        <source>vijf</source>
        <translation>five</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="68"/>
        <source>zes</source>
        <translation>six</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="68"/>
        <source>zeven</source>
        <translation>seven</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="69"/>
        <source>acht</source>
        <translation>eight</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="69"/>
        <source>negen</source>
        <translation>nine</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="69"/>
        <source>tien</source>
        <translation>ten</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="69"/>
        <source>elf</source>
        <translation>eleven</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="69"/>
        <source>twaalf</source>
        <translation>twelve</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="70"/>
        <source>dertien</source>
        <translation>thirteen</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="70"/>
        <source>veertien</source>
        <translation>fourteen</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="70"/>
        <source>vijftien</source>
        <translation>fifteen</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="70"/>
        <source>zestien</source>
        <translation>sixteen</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="71"/>
        <source>zeventien</source>
        <translation>seventeen</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="71"/>
        <source>achttien</source>
        <translation>eighteen</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="71"/>
        <source>negentien</source>
        <translation>nineteen</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="71"/>
        <source>twintig</source>
        <translation>twenty</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="78"/>
        <source>Laatst gesproken: %1, volgens uw eigen systeem. Hier staat nog geen gesprek.</source>
        <translation>Last spoken: %1, according to your own system. No talk is noted here yet.</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="86"/>
        <source>nog niet gesproken</source>
        <translation>not yet spoken to</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="90"/>
        <source>%1 (%2 mnd)</source>
        <translation>%1 (%2 mo)</translation>
    </message>
    <message>
        <location filename="../ui/common/clientwords.cpp" line="96"/>
        <source>zonder volgende stap</source>
        <translation>no next step</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="106"/>
        <source>vooruit</source>
        <translation>up</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="106"/>
        <source>terug</source>
        <translation>down</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="72"/>
        <location filename="../ui/client/dossierdomains.cpp" line="107"/>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="107"/>
        <source>voor het eerst besproken</source>
        <translation>discussed for the first time</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="71"/>
        <location filename="../ui/client/dossierdomains.cpp" line="108"/>
        <location filename="../ui/common/answertext.cpp" line="92"/>
        <source>niet besproken</source>
        <translation>not discussed</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="65"/>
        <source>Toen, %1</source>
        <translation>Then, %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="66"/>
        <source>Nu, %1</source>
        <translation>Now, %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="67"/>
        <source>Klant zelf</source>
        <translation>Client&apos;s own</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="68"/>
        <source>Er is een observatie</source>
        <translation>There is an observation</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="69"/>
        <source>zit vast</source>
        <translation>stuck</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="70"/>
        <source>gaat zelf</source>
        <translation>moving on</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="73"/>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="74"/>
        <source>Leefgebied</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="75"/>
        <source>Verschil</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="82"/>
        <source>Toen</source>
        <translation>Then</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="83"/>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="91"/>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="114"/>
        <source>Op %1 leefgebied %2</source>
        <translation>In %1 life domain %2</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="114"/>
        <source>Op %1 leefgebieden %2</source>
        <translation>In %1 life domains %2</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="115"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="128"/>
        <source>%1 leefgebied besproken</source>
        <translation>%1 life domain discussed</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="128"/>
        <source>%1 leefgebieden besproken</source>
        <translation>%1 life domains discussed</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="130"/>
        <source>%1, %2 niet.</source>
        <translation>%1, %2 not.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="140"/>
        <source>Nog niets besproken. Dat mag.</source>
        <translation>Nothing discussed yet. That is fine.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="159"/>
        <source>Hoe gaat het, toen en nu?</source>
        <translation>How are things, then and now?</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="159"/>
        <source>Hoe gaat het nu?</source>
        <translation>How are things now?</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="162"/>
        <source>Werkwijze %1, versie %2. %3.</source>
        <translation>Method %1, version %2. %3.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="164"/>
        <location filename="../ui/client/dossierhistory.cpp" line="167"/>
        <source>leefgebied</source>
        <translation>life domain</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierdomains.cpp" line="164"/>
        <location filename="../ui/client/dossierhistory.cpp" line="167"/>
        <source>leefgebieden</source>
        <translation>life domains</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="29"/>
        <source>eigen naam</source>
        <translation>own name</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="31"/>
        <source>naam van de echtgenoot</source>
        <translation>spouse&apos;s name</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="33"/>
        <source>naam van de echtgenoot, dan eigen naam</source>
        <translation>spouse&apos;s name, then own name</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="35"/>
        <source>eigen naam, dan naam van de echtgenoot</source>
        <translation>own name, then spouse&apos;s name</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="42"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="43"/>
        <location filename="../ui/settings/importwords.cpp" line="20"/>
        <source>Voornamen</source>
        <translation>First names</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="44"/>
        <location filename="../ui/settings/importwords.cpp" line="21"/>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="45"/>
        <location filename="../ui/settings/importwords.cpp" line="23"/>
        <source>Voorvoegsel</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="46"/>
        <location filename="../ui/settings/importwords.cpp" line="24"/>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="47"/>
        <location filename="../ui/settings/importwords.cpp" line="26"/>
        <source>Naamgebruik</source>
        <translation>Name used</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="48"/>
        <source>Op de envelop</source>
        <translation>On the envelope</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="49"/>
        <location filename="../ui/settings/templatewords.cpp" line="18"/>
        <source>Aanhef</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="56"/>
        <source>Adres en bereikbaarheid</source>
        <translation>Address and contact</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="59"/>
        <location filename="../ui/client/dossierhistory.cpp" line="63"/>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="60"/>
        <source>geheim, alleen de eigen klantmanager ziet het</source>
        <translation>secret, only their own caseworker sees it</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="61"/>
        <source>%1 (geheim)</source>
        <translation>%1 (secret)</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="63"/>
        <source>niet volledig bekend</source>
        <translation>not fully known</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="64"/>
        <location filename="../ui/settings/importwords.cpp" line="45"/>
        <location filename="../ui/settings/officewords.cpp" line="62"/>
        <location filename="../ui/settings/templatewords.cpp" line="27"/>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="65"/>
        <location filename="../ui/settings/importwords.cpp" line="46"/>
        <location filename="../ui/settings/officewords.cpp" line="63"/>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="73"/>
        <source>Persoon en uitkering</source>
        <translation>Person and benefit</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="77"/>
        <source>Geboren</source>
        <translation>Born</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="77"/>
        <source>%1 (%2 jaar)</source>
        <translation>%1 (aged %2)</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="80"/>
        <source>Overleden</source>
        <translation>Died</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="82"/>
        <location filename="../ui/settings/importwords.cpp" line="47"/>
        <source>Uitkering sinds</source>
        <translation>Benefit since</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="83"/>
        <location filename="../ui/settings/importwords.cpp" line="50"/>
        <source>Bij WSP</source>
        <translation>With WSP</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="83"/>
        <location filename="../ui/client/dossierhistory.cpp" line="105"/>
        <location filename="../ui/common/answertext.cpp" line="18"/>
        <location filename="../ui/interview/talkwords.cpp" line="128"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="83"/>
        <location filename="../ui/common/answertext.cpp" line="19"/>
        <location filename="../ui/interview/talkwords.cpp" line="131"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="90"/>
        <source>Begeleiding</source>
        <translation>Support</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="93"/>
        <location filename="../ui/settings/importwords.cpp" line="49"/>
        <location filename="../ui/settings/templatewords.cpp" line="25"/>
        <source>Klantmanager</source>
        <translation>Caseworker</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="95"/>
        <location filename="../ui/client/dossiersummary.cpp" line="168"/>
        <source>%1, sinds %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="98"/>
        <source>In dit bestand sinds</source>
        <translation>In this file since</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="100"/>
        <source>Laatste gesprek volgens het eigen bestand</source>
        <translation>Last conversation in own records</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="102"/>
        <source>In beeld</source>
        <translation>In view</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="103"/>
        <source>nee, te lang niet gesproken</source>
        <translation>no, not spoken to for too long</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="104"/>
        <source>ja, maar niet lang meer</source>
        <translation>yes, but not for much longer</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="107"/>
        <source>Nu niet uit te nodigen</source>
        <translation>Cannot be invited now</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="115"/>
        <location filename="../ui/client/dossiertimeline.cpp" line="34"/>
        <location filename="../ui/settings/settingssections.cpp" line="20"/>
        <source>Brieven</source>
        <translation>Letters</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="116"/>
        <source>Gemaakt</source>
        <translation>Made</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="116"/>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="116"/>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="116"/>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="117"/>
        <source>Nog geen brieven.</source>
        <translation>No letters yet.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="123"/>
        <location filename="../ui/interview/talkwords.cpp" line="164"/>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <location filename="../ui/settings/templatewords.cpp" line="20"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <location filename="../ui/settings/templatewords.cpp" line="22"/>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <source>Uitkomst</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <location filename="../ui/client/dossierhistory.cpp" line="144"/>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="124"/>
        <location filename="../ui/client/dossierhistory.cpp" line="186"/>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="125"/>
        <source>Nog geen afspraken.</source>
        <translation>No appointments yet.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="137"/>
        <source>over en weer</source>
        <translation>two-way</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="137"/>
        <location filename="../ui/client/dossierhistory.cpp" line="140"/>
        <source>van één kant</source>
        <translation>one-way</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="143"/>
        <location filename="../ui/client/dossiertimeline.cpp" line="32"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="144"/>
        <location filename="../ui/client/dossiertimeline.cpp" line="128"/>
        <location filename="../ui/settings/templatewords.cpp" line="21"/>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="144"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="144"/>
        <location filename="../ui/client/dossiertimeline.cpp" line="128"/>
        <source>Toelichting</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="145"/>
        <source>Nog geen contact.</source>
        <translation>No contact yet.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="166"/>
        <source>nog open</source>
        <translation>still open</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="166"/>
        <source>afgerond</source>
        <translation>finished</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="167"/>
        <source>%1 besproken</source>
        <translation>%1 discussed</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="153"/>
        <source>Gesprek van %1</source>
        <translation>Conversation of %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="178"/>
        <location filename="../ui/settings/officewords.cpp" line="91"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="182"/>
        <source>Voorstel</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="183"/>
        <source>geen voorstel</source>
        <translation>no proposal</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="184"/>
        <source>%1; het besluit is anders</source>
        <translation>%1; the decision differs</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="187"/>
        <source>Terugkijken</source>
        <translation>Review</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="188"/>
        <source>geen dag gekozen</source>
        <translation>no day chosen</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierhistory.cpp" line="189"/>
        <source>Besloten door</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="42"/>
        <source>Overleden. Brieven en gesprekken zijn gestopt.</source>
        <translation>Deceased. Letters and conversations have stopped.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="44"/>
        <source>Uitgestroomd op %1.</source>
        <translation>Left benefit on %1.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="45"/>
        <source>Uitgestroomd.</source>
        <translation>Left benefit.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="63"/>
        <source>Laatst gesproken</source>
        <translation>Last spoken to</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="66"/>
        <source>Nog niet gesproken.</source>
        <translation>Not yet spoken to.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="67"/>
        <location filename="../ui/common/words.cpp" line="172"/>
        <source>gesprek</source>
        <translation>conversation</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="72"/>
        <source>%1 op %2, %3</source>
        <translation>%1 on %2, %3</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="94"/>
        <source>Bereikbaar</source>
        <translation>Reachable</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="94"/>
        <source>nam op rond %1 uur</source>
        <translation>answered around %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="102"/>
        <source>Eigen woorden</source>
        <translation>Own words</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="123"/>
        <source>En nog %1, zie Gesprekken.</source>
        <translation>And %1 more, see Conversations.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="123"/>
        <location filename="../ui/settings/importwords.cpp" line="104"/>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="123"/>
        <location filename="../ui/settings/importwords.cpp" line="104"/>
        <source>afspraken</source>
        <translation>agreements</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="137"/>
        <source>gesprek, %1 uur, %2</source>
        <translation>conversation, %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="143"/>
        <source>terugkijken op de indeling</source>
        <translation>review of the placement</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="150"/>
        <location filename="../ui/common/words.cpp" line="173"/>
        <source>einde dienst</source>
        <translation>end of service</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="150"/>
        <source>einde dienst: %1</source>
        <translation>end of service: %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="167"/>
        <source>Nog niet ingedeeld</source>
        <translation>No placement yet</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="171"/>
        <source>geen telefoonnummer</source>
        <translation>no phone number</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="173"/>
        <source>adres geheim</source>
        <translation>address secret</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="179"/>
        <source>geboren %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="182"/>
        <source>klantmanager %1</source>
        <translation>caseworker %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="183"/>
        <location filename="../ui/common/words.cpp" line="82"/>
        <source>geen klantmanager</source>
        <translation>no caseworker</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="203"/>
        <source>Meer is nog niet bekend: er staat geen gesprek in dit bestand.</source>
        <translation>Nothing more is known yet: there is no conversation in this file.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="204"/>
        <source>Meer is nog niet bekend. Begin met kennismaken.</source>
        <translation>Nothing more is known yet. Start by getting to know each other.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiersummary.cpp" line="218"/>
        <source>%1 (was al eerder)</source>
        <translation>%1 (was there already)</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="36"/>
        <source>Dienstverlening</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="38"/>
        <source>Indeling</source>
        <translation>Placement</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="57"/>
        <source>afspraak, %1</source>
        <translation>appointment, %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="58"/>
        <source>%1 uur</source>
        <translation>at %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="71"/>
        <source>brief, %1</source>
        <translation>letter, %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="78"/>
        <source>%1, tot en met %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="85"/>
        <source>indeling</source>
        <translation>placement</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="119"/>
        <source>Laatste echte contact %1.</source>
        <translation>Last real contact %1.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="120"/>
        <source>Nog geen echt contact.</source>
        <translation>No real contact yet.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="127"/>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="128"/>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="132"/>
        <source>Nog geen contact. Plan een eerste gesprek.</source>
        <translation>No contact yet. Plan a first conversation.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiertimeline.cpp" line="137"/>
        <source>Nog te komen. %1</source>
        <translation>Still to come. %1</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="20"/>
        <source>weet niet</source>
        <translation>don&apos;t know</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="76"/>
        <source>kan iemand werken</source>
        <translation>able to work</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="77"/>
        <source>wat in de weg staat</source>
        <translation>what is in the way</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="84"/>
        <location filename="../ui/interview/talkwords.cpp" line="41"/>
        <source>besproken</source>
        <translation>discussed</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="86"/>
        <location filename="../ui/interview/talkwords.cpp" line="43"/>
        <source>niet nodig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="88"/>
        <location filename="../ui/interview/talkwords.cpp" line="45"/>
        <source>klant wil dit niet bespreken</source>
        <translation>client prefers not to discuss this</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="98"/>
        <source>staat in de weg</source>
        <translation>is in the way</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="100"/>
        <source>staat een beetje in de weg</source>
        <translation>is a little in the way</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="101"/>
        <source>staat niet in de weg</source>
        <translation>is not in the way</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="108"/>
        <source>de klant doet</source>
        <translation>the client does</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="110"/>
        <source>wij doen</source>
        <translation>we do</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="114"/>
        <source>samen</source>
        <translation>together</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="121"/>
        <source>goed</source>
        <translation>good</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="123"/>
        <source>gaat wel</source>
        <translation>so-so</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="127"/>
        <source>niet goed</source>
        <translation>not good</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="133"/>
        <source>dossier gelezen</source>
        <translation>dossier read</translation>
    </message>
    <message>
        <location filename="../ui/common/answertext.cpp" line="134"/>
        <source>open in het gesprek, zonder het dossier te lezen</source>
        <translation>open in conversation, without reading the dossier</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="19"/>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="21"/>
        <source>eigen score %1</source>
        <translation>own score %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="25"/>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="35"/>
        <source>Later: %1</source>
        <translation>Later: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="37"/>
        <source>Opmerking bij &apos;%1&apos;: %2</source>
        <translation>Remark on &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="47"/>
        <source>Wat speelt er: %1</source>
        <translation>What is going on: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="49"/>
        <source>Wat lukt er wél: %1</source>
        <translation>What does go well: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="53"/>
        <source>Opmerking: %1</source>
        <translation>Remark: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="55"/>
        <source>Gezien: %1</source>
        <translation>Seen: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="57"/>
        <source>Steekwoord: %1</source>
        <translation>Keyword: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="59"/>
        <source>Notitie: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="73"/>
        <source>Gezien bij %1: %2</source>
        <translation>Seen at %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="76"/>
        <source>In eigen woorden: %1</source>
        <translation>In their own words: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="84"/>
        <source>Geen volgende stap: %1</source>
        <translation>No next step: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="86"/>
        <source>Afgesproken: %1</source>
        <translation>Agreed: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="91"/>
        <source>Notities: %1</source>
        <translation>Notes: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="93"/>
        <source>De klant vond dit gesprek: %1</source>
        <translation>The client found this conversation: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="95"/>
        <source>Voorbereiding: %1</source>
        <translation>Preparation: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="108"/>
        <source>Afspraken</source>
        <comment>made in a conversation</comment>
        <translation>Agreements</translation>
    </message>
    <message>
        <location filename="../ui/common/talktext.cpp" line="123"/>
        <source>, uiterlijk %1</source>
        <translation>, by %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiercontent.cpp" line="99"/>
        <source>Wat gebeurde wanneer?</source>
        <translation>What happened when?</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiercontent.cpp" line="104"/>
        <source>Gevuld: er was contact over en weer, of er is iets besloten. Open: van één kant, of nog te komen.</source>
        <translation>Filled: there was two-way contact, or something was decided. Open: one-way, or still to come.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossiercontent.cpp" line="124"/>
        <source>Nog niet ingedeeld. Dat kan aan het eind van een gesprek.</source>
        <translation>No placement yet. You can do that at the end of a conversation.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="21"/>
        <source>Er ontbreekt een onderdeel: %1.</source>
        <translation>A component is missing: %1.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="22"/>
        <source>Installeer dat pakket en begin opnieuw.</source>
        <translation>Install that package and start again.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="24"/>
        <location filename="../ui/common/errortext.cpp" line="27"/>
        <source>Dit bestand kan niet geopend worden.</source>
        <translation>This file cannot be opened.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="25"/>
        <location filename="../ui/common/errortext.cpp" line="28"/>
        <location filename="../ui/common/errortext.cpp" line="31"/>
        <source>Vraag rechten op de map en het bestand.</source>
        <translation>Ask for access to the folder and the file.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="30"/>
        <source>Het bestand %1 kan niet gelezen worden.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="33"/>
        <source>In de map %1 mag u niet schrijven. Er is niets gemaakt.</source>
        <translation>You may not write in the folder %1. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="34"/>
        <source>Kies een andere map, of vraag schrijfrechten.</source>
        <translation>Choose another folder, or ask for write access.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="36"/>
        <source>Dit bestand is er niet. Er is ook geen nieuw bestand gemaakt.</source>
        <translation>This file is not there. No new file was made either.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="37"/>
        <location filename="../ui/common/errortext.cpp" line="39"/>
        <source>Kijk of de map en de naam kloppen.</source>
        <translation>Check the folder and the name.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="39"/>
        <source>Het bestand %1 is er niet.</source>
        <translation>The file %1 is not there.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="41"/>
        <source>De map %1 is er niet. Er is niets gemaakt.</source>
        <translation>The folder %1 is not there. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="42"/>
        <source>Sluit de schijf aan, of maak de map eerst.</source>
        <translation>Connect the disk, or make the folder first.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="44"/>
        <source>Er is geen klantmanager met die naam.</source>
        <translation>There is no caseworker with that name.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="46"/>
        <source>Typ kib accounts list voor de namen.</source>
        <translation>Type kib accounts list for the names.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="48"/>
        <source>De klant %1 staat niet in het bestand. Er is niets gewijzigd.</source>
        <translation>Client %1 is not in the file. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="50"/>
        <source>Zoek met kib clients --search op naam of nummer.</source>
        <translation>Search by name or number with kib clients --search.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="52"/>
        <source>Er staat al een bestand met die naam. Het is niet gewijzigd.</source>
        <translation>There already is a file with that name. It was not changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="53"/>
        <location filename="../ui/common/errortext.cpp" line="56"/>
        <location filename="../ui/common/rulesentences.cpp" line="23"/>
        <source>Kies een andere naam.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="55"/>
        <source>%1 staat er al. Het is niet overschreven en er is niets gewijzigd.</source>
        <translation>%1 is already there. It was not overwritten and nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="58"/>
        <source>Op dat moment heeft deze klantmanager al een gesprek. Er is niets gewijzigd.</source>
        <translation>This caseworker already has a conversation at that time. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="59"/>
        <source>Kies een andere dag of tijd.</source>
        <translation>Choose another day or time.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="61"/>
        <source>De kopie klopte niet en is weggehaald. Vaak is dan het bestand zelf beschadigd. Dat is niet gewijzigd.</source>
        <translation>The copy was not right and has been removed. Often the file itself is damaged then. It was not changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="65"/>
        <source>Doe kib check voor wat er mis is.</source>
        <translation>Run kib check to see what is wrong.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="67"/>
        <source>De gegevens van deze klant zijn beschadigd. Er is niets gewijzigd.</source>
        <translation>This client&apos;s data are damaged. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="69"/>
        <source>Doe kib check, en zet een reservekopie terug.</source>
        <translation>Run kib check, and restore a backup.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="71"/>
        <source>Het bestand is niet heel: er ontbreekt een stuk. Het is niet gewijzigd.</source>
        <translation>The file is not whole: a part is missing. It was not changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="68"/>
        <location filename="../ui/common/errortext.cpp" line="72"/>
        <location filename="../ui/common/errortext.cpp" line="100"/>
        <source>Zet een reservekopie terug.</source>
        <translation>Restore a backup.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="45"/>
        <source>Kijk of de naam goed geschreven is.</source>
        <translation>Check whether the name is spelled correctly.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="49"/>
        <source>Zoek bij Klanten op naam of nummer.</source>
        <translation>Search by name or number under Clients.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="64"/>
        <source>Kies Controleer bij Beheer, Bestand. Dan ziet u wat er mis is.</source>
        <translation>Choose Check under Settings, File. It shows what is wrong.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="79"/>
        <source>Een collega is nu aan het bewaren. Er is niets gewijzigd.</source>
        <translation>A colleague is saving right now. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="80"/>
        <source>Wacht even en probeer het opnieuw.</source>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="82"/>
        <source>Een collega heeft dit intussen gewijzigd. Er is niets overschreven.</source>
        <translation>A colleague changed this in the meantime. Nothing was overwritten.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="83"/>
        <source>Kijk eerst wat er nu staat en probeer het dan opnieuw.</source>
        <translation>First see what it says now, then try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="85"/>
        <source>Dit is er al. Er is niets gewijzigd.</source>
        <translation>This is already there. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="85"/>
        <source>Kijk eerst wat er staat.</source>
        <translation>First see what is there.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="87"/>
        <source>Dit is niet gevonden. Er is niets gewijzigd.</source>
        <translation>This was not found. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="88"/>
        <source>Kijk of het nummer of de naam klopt.</source>
        <translation>Check the number or the name.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="90"/>
        <source>Dit bestand is alleen te lezen. Er is niets gewijzigd.</source>
        <translation>This file is read-only. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="91"/>
        <source>Vraag schrijfrechten voor de map en het bestand.</source>
        <translation>Ask for write access to the folder and the file.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="93"/>
        <source>De schijf is vol. Er is niets gewijzigd.</source>
        <translation>The disk is full. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="94"/>
        <source>Maak ruimte en probeer het opnieuw.</source>
        <translation>Make room and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="96"/>
        <source>Lezen of schrijven lukt niet. Wat al bewaard was, is veilig.</source>
        <translation>Reading or writing failed. What was already saved is safe.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="97"/>
        <source>Controleer de schijf of de gedeelde map en probeer het opnieuw.</source>
        <translation>Check the disk or the shared folder and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="99"/>
        <source>Het bestand is beschadigd. Het is niet gewijzigd.</source>
        <translation>The file is damaged. It was not changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="101"/>
        <source>Zet een reservekopie terug, of draai kib check voor wat er mis is.</source>
        <translation>Restore a backup, or run kib check to see what is wrong.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="103"/>
        <source>Dit bestand is gemaakt met een nieuwere versie. Het is niet gewijzigd.</source>
        <translation>This file was made with a newer version. It was not changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="104"/>
        <source>Werk Klant in beeld bij en probeer het opnieuw.</source>
        <translation>Update Klant in beeld and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="106"/>
        <source>Dit is geen bestand van Klant in beeld. Het is niet gewijzigd.</source>
        <translation>This is not a Klant in beeld file. It was not changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="107"/>
        <source>Kijk of dit het goede bestand is.</source>
        <translation>Check whether this is the right file.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="109"/>
        <source>U mag dit niet met dit account. Er is niets gewijzigd.</source>
        <translation>This account does not allow this. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="110"/>
        <source>Vraag de teamleider, of gebruik een ander account.</source>
        <translation>Ask the team leader, or use another account.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="112"/>
        <source>Dit kan zo niet. Er is niets gewijzigd.</source>
        <translation>This cannot be done like this. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="113"/>
        <source>Kijk de invoer na en probeer het opnieuw.</source>
        <translation>Check what you entered and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="115"/>
        <source>Dit wachtwoord past niet bij dit account. Er is niets gewijzigd.</source>
        <translation>This password does not fit this account. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="116"/>
        <source>Kijk naar hoofdletters en de naam van het account.</source>
        <translation>Check capital letters and the name of the account.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="118"/>
        <source>In de brief ontbreekt: %1.</source>
        <translation>The letter lacks: %1.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="118"/>
        <source>Vul dat aan en print opnieuw.</source>
        <translation>Complete that and print again.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="120"/>
        <source>Het bestand met de werkwijze klopt niet bij %1: %2</source>
        <translation>The method file has a mistake at %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="121"/>
        <source>Verbeter dat bestand en probeer het opnieuw.</source>
        <translation>Mend that file and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="122"/>
        <source>Verbeter dat en draai kib method check.</source>
        <translation>Correct that and run kib method check.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="124"/>
        <source>Gestopt. Er is niets half gewijzigd.</source>
        <translation>Stopped. Nothing was left half changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="125"/>
        <source>Begin opnieuw als u verder wilt.</source>
        <translation>Start again if you want to go on.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="129"/>
        <source>Er ging iets mis in het programma zelf. Wat al bewaard was, is veilig.</source>
        <translation>Something went wrong in the program itself. What was already saved is safe.</translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="130"/>
        <source>Meld dit met de code: %1</source>
        <translation>Report this with the code: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="18"/>
        <source>%1 is geen gewoon bestand. Er is niets gemaakt.</source>
        <translation>%1 is not an ordinary file. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="19"/>
        <location filename="../ui/common/rulesentences.cpp" line="90"/>
        <source>Geef de naam van een bestand.</source>
        <translation>Give the name of a file.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="21"/>
        <source>%1 is al in gebruik als invoer, uitvoer of bestand van een kantoor. Er is niets gewijzigd.</source>
        <translation>%1 is already in use as input, output or file of an office. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="25"/>
        <source>De opdracht &apos;%1&apos; bestaat niet.</source>
        <translation>The command &apos;%1&apos; does not exist.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="25"/>
        <source>Typ kib help voor alle opdrachten.</source>
        <translation>Type kib help for all commands.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="27"/>
        <source>De optie %1 hoort niet bij deze opdracht.</source>
        <translation>The option %1 does not go with this command.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="28"/>
        <source>Typ kib help voor wat er wel kan.</source>
        <translation>Type kib help for what is possible.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="30"/>
        <source>%1 en %2 gaan niet samen. Er is niets gewijzigd.</source>
        <translation>%1 and %2 do not go together. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="31"/>
        <source>Laat een van de twee weg.</source>
        <translation>Leave one of the two out.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="33"/>
        <source>De opdracht is niet volledig. %1</source>
        <translation>The command is not complete. %1</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="34"/>
        <source>Vul het aan. Typ kib help voor de vorm.</source>
        <translation>Complete it. Type kib help for the form.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="36"/>
        <source>Het woord &apos;%1&apos; is te veel.</source>
        <translation>The word &apos;%1&apos; is one too many.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="37"/>
        <source>Laat het weg, of zet tekst met spaties tussen aanhalingstekens.</source>
        <translation>Leave it out, or put text with spaces in quotation marks.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="39"/>
        <source>&apos;%1&apos; is geen datum.</source>
        <translation>&apos;%1&apos; is not a date.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="39"/>
        <source>Schrijf een datum als 31-12-2026.</source>
        <translation>Write a date like 31-12-2026.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="40"/>
        <source>Schrijf een datum als 2026-12-31.</source>
        <translation>Write a date like 2026-12-31.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="41"/>
        <source>&apos;%1&apos; is geen tijd.</source>
        <translation>&apos;%1&apos; is not a time.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="41"/>
        <source>Schrijf een tijd als 09:00.</source>
        <translation>Write a time like 09:00.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="42"/>
        <source>&apos;%1&apos; is geen getal dat hier past.</source>
        <translation>&apos;%1&apos; is not a number that fits here.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="42"/>
        <location filename="../ui/common/rulesentences.cpp" line="168"/>
        <location filename="../ui/common/rulesentences.cpp" line="180"/>
        <location filename="../ui/common/rulesentences.cpp" line="183"/>
        <location filename="../ui/common/rulesentences.cpp" line="209"/>
        <source>Hier past: %2.</source>
        <translation>What fits here: %2.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="43"/>
        <source>&apos;%1&apos; is geen week.</source>
        <translation>&apos;%1&apos; is not a week.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="43"/>
        <source>Schrijf een week als 2026-W50.</source>
        <translation>Write a week like 2026-W50.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="45"/>
        <source>Er is geen bestand genoemd.</source>
        <translation>No file was named.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="46"/>
        <source>Geef het met --file, of zet het in KIB_FILE.</source>
        <translation>Give it with --file, or set it in KIB_FILE.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="48"/>
        <source>Er is niet gezegd wie u bent.</source>
        <translation>It was not said who you are.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="49"/>
        <source>Geef uw naam met --account, of zet die in KIB_ACCOUNT.</source>
        <translation>Give your name with --account, or set it in KIB_ACCOUNT.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="51"/>
        <source>Er is geen wachtwoord gegeven.</source>
        <translation>No password was given.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="52"/>
        <source>Zet het in KIB_PASSWORD, of geef een bestand met --password-file.</source>
        <translation>Set it in KIB_PASSWORD, or give a file with --password-file.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="54"/>
        <source>Het wachtwoord is leeg.</source>
        <translation>The password is empty.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="55"/>
        <source>Kies een wachtwoord en probeer het opnieuw.</source>
        <translation>Choose a password and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="57"/>
        <source>Het wachtwoord is te kort. Er is niets gemaakt.</source>
        <translation>The password is too short. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="58"/>
        <source>Kies er een van %1 tekens of meer, bijvoorbeeld vier losse woorden.</source>
        <translation>Choose one of %1 characters or more, for example four separate words.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="60"/>
        <source>Het wachtwoord is te makkelijk te raden. Er is niets gemaakt.</source>
        <translation>The password is too easy to guess. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="61"/>
        <source>Kies vier losse woorden die niet bij elkaar horen.</source>
        <translation>Choose four separate words that do not belong together.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="63"/>
        <source>De naam van het account is leeg.</source>
        <translation>The name of the account is empty.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="64"/>
        <source>Geef een naam, bijvoorbeeld M. Jansen.</source>
        <translation>Give a name, for example M. Jansen.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="66"/>
        <source>Dit is een echt bestand. Daarin is vandaag altijd vandaag.</source>
        <translation>This is a real file. In it, today is always today.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="67"/>
        <source>Een andere datum kan alleen in een oefenbestand.</source>
        <translation>Another date is possible only in a practice file.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="68"/>
        <source>Laat --today weg. Een andere datum kan alleen in een oefenbestand.</source>
        <translation>Leave out --today. Another date is only possible in a practice file.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="70"/>
        <source>De einddatum ligt voor de begindatum. Er is niets gewijzigd.</source>
        <translation>The end date is before the start date. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="71"/>
        <source>Draai de datums om, of kies een latere einddatum.</source>
        <translation>Swap the dates, or choose a later end date.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="73"/>
        <source>De periode is al voorbij. Er is niets gepland.</source>
        <translation>The period is already over. Nothing was planned.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="74"/>
        <source>Kies een einddatum vanaf morgen: een brief is niet dezelfde dag bezorgd.</source>
        <translation>Choose an end date from tomorrow: a letter does not arrive on the same day.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="76"/>
        <source>De periode ligt te ver weg. Er is niets gepland.</source>
        <translation>The period is too far off. Nothing was planned.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="77"/>
        <source>Kies een einddatum binnen een jaar.</source>
        <translation>Choose an end date within a year.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="79"/>
        <source>Een gesprek begint tussen 07.00 en 21.00 uur. Er is niets gewijzigd.</source>
        <translation>A conversation starts between 07:00 and 21:00. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="80"/>
        <source>Kies een andere tijd.</source>
        <translation>Choose another time.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="82"/>
        <source>De week %1 moet nog komen. Er zijn nog geen cijfers van.</source>
        <translation>Week %1 is still to come. There are no figures for it yet.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="83"/>
        <source>Kies deze week of een eerdere.</source>
        <translation>Choose this week or an earlier one.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="85"/>
        <source>De naam van de organisatie is leeg. Er is niets gewijzigd.</source>
        <translation>The name of the organisation is empty. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="86"/>
        <source>Geef de naam, bijvoorbeeld Gemeente Voorbeeldstad.</source>
        <translation>Give the name, for example Gemeente Voorbeeldstad.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="88"/>
        <source>%1 is geen map. Er is niets gemaakt.</source>
        <translation>%1 is not a folder. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="88"/>
        <source>Geef de naam van een map.</source>
        <translation>Give the name of a folder.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="90"/>
        <source>%1 is geen gewoon bestand.</source>
        <translation>%1 is not an ordinary file.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="92"/>
        <source>Bij &apos;%1&apos; staat dat er niet over gesproken is, en toch een score of antwoord. Er is niets gewijzigd.</source>
        <translation>&apos;%1&apos; is marked as not talked about, yet has a score or answer. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="95"/>
        <source>Haal een van de twee weg.</source>
        <translation>Remove one of the two.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="97"/>
        <source>De werkwijze heeft meer leefgebieden dan er op een blad passen. Er is niets gemaakt.</source>
        <translation>The method has more life domains than fit on a sheet. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="98"/>
        <source>Zet leefgebieden uit die u niet gebruikt, en probeer het opnieuw.</source>
        <translation>Switch off life domains you do not use, and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="100"/>
        <source>Een gesprek duurt 15 tot en met 240 minuten. Er is niets gepland.</source>
        <translation>A conversation takes 15 to 240 minutes. Nothing was planned.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="101"/>
        <source>Kies 15 tot en met 240 minuten.</source>
        <translation>Choose 15 up to and including 240 minutes.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="102"/>
        <source>Kies een andere duur met --minutes.</source>
        <translation>Choose another length with --minutes.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="104"/>
        <source>De brief &apos;%1&apos; zit niet in deze werkwijze.</source>
        <translation>The letter &apos;%1&apos; is not in this method.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="104"/>
        <source>Kies een andere brief.</source>
        <translation>Choose another letter.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="105"/>
        <source>Kies een van de brieven van de werkwijze, bijvoorbeeld invitation.</source>
        <translation>Choose one of the method&apos;s letters, for example invitation.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="107"/>
        <source>Brief %1 is nog niet geprint. Er is niets gewijzigd.</source>
        <translation>Letter %1 has not been printed yet. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="108"/>
        <source>Print de brief eerst.</source>
        <translation>Print the letter first.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="109"/>
        <source>Print de brief eerst met kib letters print.</source>
        <translation>Print the letter first with kib letters print.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="111"/>
        <source>Deze afspraak heeft al een uitslag. Er is niets gewijzigd.</source>
        <translation>This appointment already has a result. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="112"/>
        <source>Kijk in het dossier welke afspraak u bedoelt.</source>
        <translation>See in the dossier which appointment you mean.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="114"/>
        <source>Deze afspraak is pas op %1. Er is niets gewijzigd.</source>
        <translation>This appointment is not until %1. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="115"/>
        <source>Leg de uitslag vast op die dag of daarna.</source>
        <translation>Record the result on that day or later.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="117"/>
        <source>De nieuwe dag of tijd ontbreekt. De oude afspraak staat er nog.</source>
        <translation>The new day or time is missing. The old appointment still stands.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="118"/>
        <source>Vul de dag en de tijd in.</source>
        <translation>Fill in the day and the time.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="119"/>
        <source>Geef --to met een datum en --time met een tijd.</source>
        <translation>Give --to with a date and --time with a time.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="121"/>
        <source>Een nieuwe dag hoort alleen bij de uitslag moved. Er is niets gewijzigd.</source>
        <translation>A new day only goes with the result moved. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="122"/>
        <source>Laat --to en --time weg, of kies --result moved.</source>
        <translation>Leave out --to and --time, or choose --result moved.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="124"/>
        <source>Op die dag is het kantoor dicht. De oude afspraak staat er nog.</source>
        <translation>The office is closed on that day. The old appointment still stands.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="125"/>
        <source>Kies een andere dag.</source>
        <translation>Choose another day.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="127"/>
        <source>Dat moment is al voorbij. De oude afspraak staat er nog.</source>
        <translation>That time has already passed. The old appointment still stands.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="128"/>
        <source>Kies een moment dat nog komt.</source>
        <translation>Choose a time that is still to come.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="130"/>
        <source>&apos;%1&apos; is geen uitslag.</source>
        <translation>&apos;%1&apos; is not a result.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="130"/>
        <source>Kies attended, no_show, cancelled of moved.</source>
        <translation>Choose attended, no_show, cancelled or moved.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="132"/>
        <source>Deze klant is overleden of uitgestroomd. Er is niets gewijzigd.</source>
        <translation>This client is deceased or has left benefit. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="133"/>
        <source>Lezen kan wel, met kib show.</source>
        <translation>You can still read, with kib show.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="133"/>
        <source>Lezen kan wel, in het dossier.</source>
        <translation>You can still read it, in the dossier.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="135"/>
        <source>Er staan geen antwoorden in. Er is niets gewijzigd.</source>
        <translation>There are no answers in it. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="136"/>
        <source>Zet er antwoorden in en probeer het opnieuw.</source>
        <translation>Put answers in and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="138"/>
        <source>Er is geen open gesprek om af te ronden. Er is niets gewijzigd.</source>
        <translation>There is no open conversation to finish. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="139"/>
        <source>Kijk in het dossier welke gesprekken er zijn.</source>
        <translation>Look in the dossier for the conversations there are.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="140"/>
        <source>Kijk met kib show welke gesprekken er zijn.</source>
        <translation>See with kib show which conversations there are.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="142"/>
        <source>Dit gesprek is intussen afgerond. Er is niets gewijzigd.</source>
        <translation>This conversation was finished in the meantime. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="143"/>
        <source>Kijk in het dossier wie dat deed, of begin een nieuw gesprek.</source>
        <translation>Look in the dossier who did that, or start a new conversation.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="144"/>
        <source>Kijk met kib show wie dat deed, of begin een nieuw gesprek.</source>
        <translation>See with kib show who did that, or start a new conversation.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="146"/>
        <source>%1 Er is niets gewijzigd.</source>
        <translation>%1 Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="147"/>
        <source>Verbeter het bestand en probeer het opnieuw.</source>
        <translation>Correct the file and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="149"/>
        <source>&apos;%1&apos; is hier onbekend. Er is niets gewijzigd.</source>
        <translation>&apos;%1&apos; is not known here. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="150"/>
        <location filename="../ui/common/rulesentences.cpp" line="177"/>
        <source>Kijk of het woord goed geschreven is.</source>
        <translation>Check the spelling of the word.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="152"/>
        <source>Het leefgebied &apos;%1&apos; zit niet in deze werkwijze. Er is niets gewijzigd.</source>
        <translation>The life domain &apos;%1&apos; is not in this method. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="153"/>
        <source>Kijk bij Beheer, Werkwijze welke leefgebieden er zijn.</source>
        <translation>Look under Settings, Method for the life domains there are.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="154"/>
        <source>Typ kib methods voor de leefgebieden.</source>
        <translation>Type kib methods for the life domains.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="156"/>
        <source>De vraag &apos;%1&apos; zit niet in deze werkwijze. Er is niets gewijzigd.</source>
        <translation>The question &apos;%1&apos; is not in this method. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="157"/>
        <source>Kijk bij Beheer, Werkwijze welke vragen er zijn.</source>
        <translation>Look under Settings, Method for the questions there are.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="158"/>
        <source>Kijk in het bestand van de werkwijze welke vragen er zijn.</source>
        <translation>See in the method file which questions there are.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="160"/>
        <source>Het onderwerp &apos;%1&apos; zit niet in deze werkwijze. Er is niets gewijzigd.</source>
        <translation>The topic &apos;%1&apos; is not in this method. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="161"/>
        <source>Kijk in het bestand van de werkwijze welke onderwerpen er zijn.</source>
        <translation>See in the method file which topics there are.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="163"/>
        <source>Bij &apos;%1&apos; staat een naam, maar deze afspraak is niet voor het kantoor. Er is niets gewijzigd.</source>
        <translation>&apos;%1&apos; has a name, but this agreement is not for the office. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="165"/>
        <source>Haal de naam weg, of zet bij who: office.</source>
        <translation>Remove the name, or set who: office.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="165"/>
        <source>Haal de naam weg.</source>
        <translation>Take the name out.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="167"/>
        <source>Het antwoord bij &apos;%1&apos; past niet bij de vraag. Er is niets gewijzigd.</source>
        <translation>The answer to &apos;%1&apos; does not fit the question. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="170"/>
        <source>In &apos;%1&apos; staat een teken dat niet bewaard kan worden. Er is niets gewijzigd.</source>
        <translation>&apos;%1&apos; holds a character that cannot be stored. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="171"/>
        <source>Haal dat teken weg en probeer het opnieuw.</source>
        <translation>Remove that character and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="173"/>
        <source>De tekst bij &apos;%1&apos; is te lang. Er is niets gewijzigd.</source>
        <translation>The text of &apos;%1&apos; is too long. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="174"/>
        <source>Maak de tekst korter dan 20.000 tekens.</source>
        <translation>Make the text shorter than 20,000 characters.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="176"/>
        <source>Het feit &apos;%1&apos; is onbekend. Er is niets gewijzigd.</source>
        <translation>The fact &apos;%1&apos; is not known. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="179"/>
        <source>De waarde van &apos;%1&apos; is van de verkeerde soort. Er is niets gewijzigd.</source>
        <translation>The value of &apos;%1&apos; is of the wrong kind. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="182"/>
        <source>De waarde van &apos;%1&apos; valt buiten wat kan. Er is niets gewijzigd.</source>
        <translation>The value of &apos;%1&apos; is out of range. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="185"/>
        <source>Er is geen categorie en geen pad gekozen. Er is niets gewijzigd.</source>
        <translation>No category and no path were chosen. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="186"/>
        <source>Kies een categorie, een pad of allebei.</source>
        <translation>Choose a category, a path or both.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="187"/>
        <source>Geef --category, --path of allebei.</source>
        <translation>Give --category, --path or both.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="189"/>
        <source>De reden is leeg. Er is niets gewijzigd.</source>
        <translation>The reason is empty. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="190"/>
        <source>Schrijf kort waarom u dit besluit neemt.</source>
        <translation>Write briefly why you make this decision.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="192"/>
        <source>De categorie &apos;%1&apos; zit niet in de werkwijze %2. Er is niets gewijzigd.</source>
        <translation>The category &apos;%1&apos; is not in the method %2. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="193"/>
        <source>Kijk bij Beheer, Werkwijze welke categorieën er zijn.</source>
        <translation>Look under Settings, Method for the categories there are.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="194"/>
        <source>Typ kib methods voor de categorieën.</source>
        <translation>Type kib methods for the categories.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="196"/>
        <source>Het pad &apos;%1&apos; zit niet in de werkwijze %2. Er is niets gewijzigd.</source>
        <translation>The path &apos;%1&apos; is not in the method %2. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="197"/>
        <source>Kijk bij Beheer, Werkwijze welke paden er zijn.</source>
        <translation>Look under Settings, Method for the paths there are.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="198"/>
        <source>Typ kib methods voor de paden.</source>
        <translation>Type kib methods for the paths.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="200"/>
        <source>De terugkijkdatum %1 is al voorbij. Er is niets gewijzigd.</source>
        <translation>The review date %1 has already passed. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="201"/>
        <source>Kies een dag vanaf vandaag.</source>
        <translation>Choose a day from today.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="203"/>
        <source>De werkwijze &apos;%1&apos; is er niet.</source>
        <translation>The method &apos;%1&apos; is not there.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="203"/>
        <source>Kies een andere werkwijze.</source>
        <translation>Choose another method.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="204"/>
        <source>Typ kib methods voor de werkwijzen die er zijn.</source>
        <translation>Type kib methods for the methods there are.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="206"/>
        <source>De instelling &apos;%1&apos; bestaat niet. Er is niets gewijzigd.</source>
        <translation>The setting &apos;%1&apos; does not exist. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="207"/>
        <source>Typ kib help organisation.</source>
        <translation>Type kib help organisation.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="209"/>
        <source>De waarde van %1 past niet. Er is niets gewijzigd.</source>
        <translation>The value of %1 does not fit. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="211"/>
        <source>Zoveel fte kan niet. Er is niets gewijzigd.</source>
        <translation>That much FTE is not possible. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="212"/>
        <source>Geef een getal van 0 tot en met 2, bijvoorbeeld 0,8.</source>
        <translation>Give a number from 0 to 2, for example 0.8.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="213"/>
        <source>Geef een getal van 0 tot en met 2, bijvoorbeeld 0.8.</source>
        <translation>Give a number from 0 to 2, for example 0.8.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="215"/>
        <source>De tekst van de brief bevat een veld dat niet goed geschreven is.</source>
        <translation>The text of the letter has a field that is not written correctly.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="216"/>
        <source>Schrijf velden als {{phone}}, zonder extra tekens.</source>
        <translation>Write fields like {{phone}}, without extra characters.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="218"/>
        <source>Een brief heeft een onderwerp en een tekst nodig. Er is niets bewaard.</source>
        <translation>A letter needs a subject and a text. Nothing was kept.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="219"/>
        <source>Vul beide in en bewaar opnieuw.</source>
        <translation>Fill in both and keep it again.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="221"/>
        <source>Dit bestand is in UTF-16 bewaard. Er is niets ingelezen.</source>
        <translation>This file was saved in UTF-16. Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="222"/>
        <source>Bewaar het als CSV UTF-8 en probeer het opnieuw.</source>
        <translation>Save it as CSV UTF-8 and try again.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="224"/>
        <source>Het bestand is leeg. Er is niets ingelezen.</source>
        <translation>The file is empty. Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="225"/>
        <source>Maak de uitdraai opnieuw, met een regel met kolomnamen.</source>
        <translation>Make the export again, with a line of column names.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="227"/>
        <source>Dit is geen CSV-bestand dat te lezen is (regel %1). Er is niets ingelezen.</source>
        <translation>This is not a CSV file that can be read (line %1). Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="228"/>
        <source>Kies bij het uitdraaien voor CSV.</source>
        <translation>Choose CSV when you export.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="230"/>
        <source>Vanaf regel %1 staat een aanhalingsteken open. Er is niets ingelezen.</source>
        <translation>A quotation mark is left open from line %1. Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="231"/>
        <source>Sluit het aanhalingsteken, of maak de uitdraai opnieuw.</source>
        <translation>Close the quotation mark, or make the export again.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="233"/>
        <source>Het bestand heeft te veel kolommen. Er is niets ingelezen.</source>
        <translation>The file has too many columns. Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="234"/>
        <source>Gebruik ten hoogste 200 kolommen.</source>
        <translation>Use at most 200 columns.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="236"/>
        <source>Het bestand is te groot. Er is niets ingelezen.</source>
        <translation>The file is too large. Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="237"/>
        <source>Splits het in delen van ten hoogste 2 miljoen regels.</source>
        <translation>Split it into parts of at most 2 million lines.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="239"/>
        <source>Deze kolommen ontbreken: %1. Er is niets ingelezen.</source>
        <translation>These columns are missing: %1. Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="240"/>
        <source>Wijs aan in welke kolom ze staan, of maak de uitdraai opnieuw.</source>
        <translation>Point out which column they are in, or make the export again.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="241"/>
        <source>Voeg ze toe, of koppel kolommen met --mapping.</source>
        <translation>Add them, or map columns with --mapping.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="243"/>
        <source>Het bestand met koppelingen is geen goede JSON. Er is niets ingelezen.</source>
        <translation>The mapping file is not valid JSON. Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="244"/>
        <source>Schrijf het als {&quot;kolomnaam&quot;: &quot;veld&quot;}.</source>
        <translation>Write it as {&quot;column name&quot;: &quot;field&quot;}.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="246"/>
        <source>De kolom &apos;%1&apos; staat niet in het bestand. Er is niets ingelezen.</source>
        <translation>The column &apos;%1&apos; is not in the file. Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="247"/>
        <source>Kijk of de kolomnaam precies klopt.</source>
        <translation>Check that the column name is exactly right.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="249"/>
        <source>Het veld &apos;%1&apos; bestaat niet. Er is niets ingelezen.</source>
        <translation>The field &apos;%1&apos; does not exist. Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="250"/>
        <source>Kies een veld als klantnummer of geslachtsnaam.</source>
        <translation>Choose a field such as klantnummer or geslachtsnaam.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="252"/>
        <source>Twee kolommen zijn gekoppeld aan %1. Er is niets ingelezen.</source>
        <translation>Two columns are mapped to %1. Nothing was read.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="253"/>
        <source>Kies er één.</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="255"/>
        <source>De tekenset &apos;%1&apos; is onbekend.</source>
        <translation>The encoding &apos;%1&apos; is not known.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="255"/>
        <source>Kies auto, utf-8 of windows-1252.</source>
        <translation>Choose auto, utf-8 or windows-1252.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="257"/>
        <source>Het bestand %1 is te groot. Er is niets gewijzigd.</source>
        <translation>The file %1 is too large. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="258"/>
        <source>Kijk of u het goede bestand koos.</source>
        <translation>Check whether you chose the right file.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="260"/>
        <source>&apos;%1&apos; is geen nummer dat hier past.</source>
        <translation>&apos;%1&apos; is not a number that fits here.</translation>
    </message>
    <message>
        <location filename="../ui/common/rulesentences.cpp" line="261"/>
        <source>Neem het nummer over uit een eerdere uitkomst.</source>
        <translation>Copy the number from an earlier result.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="36"/>
        <source>Dit BSN heeft niet 9 cijfers.</source>
        <translation>This BSN does not have 9 digits.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="37"/>
        <source>In dit BSN staan andere tekens dan cijfers.</source>
        <translation>This BSN has characters other than digits.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="38"/>
        <source>Dit BSN kan niet bestaan: de controle klopt niet.</source>
        <translation>This BSN cannot exist: the check fails.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="39"/>
        <source>Dit BSN hoort al bij een andere klant.</source>
        <translation>This BSN already belongs to another client.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="40"/>
        <source>Deze klant staat in het bestand met een ander BSN.</source>
        <translation>This client is in the file with another BSN.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="41"/>
        <source>Deze klant staat eerder in dit bestand, met andere gegevens.</source>
        <translation>This client appears earlier in this file, with other data.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="42"/>
        <source>Er is geen klantnummer en geen BSN.</source>
        <translation>There is no client number and no BSN.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="43"/>
        <source>Deze regel heeft niet evenveel kolommen als de kop.</source>
        <translation>This line does not have as many columns as the header.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="44"/>
        <source>Deze cel is te lang.</source>
        <translation>This cell is too long.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="45"/>
        <source>In deze cel staat een teken dat niet bewaard kan worden.</source>
        <translation>This cell holds a character that cannot be stored.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="46"/>
        <source>Het laatste gesprek ligt in de toekomst.</source>
        <translation>The last conversation is in the future.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="47"/>
        <source>Dit is een totaalregel, geen klant.</source>
        <translation>This is a total line, not a client.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="48"/>
        <source>Voor dit BSN is een nul gezet.</source>
        <translation>A zero was put in front of this BSN.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="50"/>
        <source>Deze datum bestaat niet of kan hier niet. De datum is niet overgenomen.</source>
        <translation>This date does not exist or cannot be right here. The date was not taken over.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="51"/>
        <source>Deze datum is niet volledig. De datum is niet overgenomen.</source>
        <translation>This date is not complete. The date was not taken over.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="52"/>
        <source>Dit is geen Nederlandse postcode. De tekst is overgenomen.</source>
        <translation>This is not a Dutch postcode. The text was taken over.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="53"/>
        <source>Dit geslacht is niet herkend. Het is niet overgenomen.</source>
        <translation>This gender was not recognised. It was not taken over.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="54"/>
        <source>Er is geen achternaam.</source>
        <translation>There is no surname.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="55"/>
        <source>In deze cel staan tekens die de leesrichting omdraaien.</source>
        <translation>This cell has characters that reverse the reading direction.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="56"/>
        <source>Dit lijkt geen telefoonnummer. De tekst is overgenomen.</source>
        <translation>This does not look like a phone number. The text was taken over.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="57"/>
        <source>Dit lijkt geen e-mailadres. De tekst is overgenomen.</source>
        <translation>This does not look like an email address. The text was taken over.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="59"/>
        <source>De geheimhouding is niet herkend. Voor de zekerheid is het adres nu geheim.</source>
        <translation>The secrecy was not recognised. To be safe, the address is now secret.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="60"/>
        <source>Het naamgebruik is niet herkend. Het is niet overgenomen.</source>
        <translation>The name used was not recognised. It was not taken over.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="61"/>
        <source>Bij WSP is niet herkend. Het is niet overgenomen.</source>
        <translation>With WSP was not recognised. It was not taken over.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="63"/>
        <source>Deze overlijdensdatum kan niet. De klant geldt als overleden, zonder datum.</source>
        <translation>This date of death cannot be right. The client counts as deceased, without a date.</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="70"/>
        <source>overleden</source>
        <translation>deceased</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="71"/>
        <source>uitgestroomd</source>
        <translation>left benefit</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="71"/>
        <source>bij WSP</source>
        <translation>with WSP</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="72"/>
        <source>heeft al een afspraak</source>
        <translation>already has an appointment</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="73"/>
        <source>adres in het buitenland</source>
        <translation>address abroad</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="74"/>
        <source>adres niet volledig</source>
        <translation>address not complete</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="80"/>
        <source>geen plek meer in deze periode</source>
        <translation>no room left in this period</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="81"/>
        <source>geen werkdag in deze periode</source>
        <translation>no working day in this period</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="88"/>
        <source>de klant is overleden</source>
        <translation>the client is deceased</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="89"/>
        <source>de klant is uitgestroomd</source>
        <translation>the client has left benefit</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="90"/>
        <source>het moment in de brief is al voorbij</source>
        <translation>the time in the letter has already passed</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="91"/>
        <source>de gegevens van de klant zijn beschadigd</source>
        <translation>the client&apos;s data are damaged</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="92"/>
        <source>deze brief zit niet in de werkwijze</source>
        <translation>this letter is not in the method</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="93"/>
        <source>het adres past niet in het venster</source>
        <translation>the address does not fit the window</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="94"/>
        <source>de naam van de organisatie is te lang</source>
        <translation>the name of the organisation is too long</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="95"/>
        <source>de contactgegevens zijn te lang</source>
        <translation>the contact details are too long</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="96"/>
        <source>het onderwerp is te lang</source>
        <translation>the subject is too long</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="97"/>
        <source>de voettekst is te lang</source>
        <translation>the footer is too long</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="98"/>
        <source>deze computer kan niet alle lettertekens in de brief printen</source>
        <translation>this computer cannot print all characters in the letter</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="99"/>
        <source>een naam om aan te schrijven</source>
        <translation>a name to write to</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="100"/>
        <source>een adres</source>
        <translation>an address</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="101"/>
        <source>de afspraak</source>
        <translation>the appointment</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="102"/>
        <source>het telefoonnummer van de organisatie</source>
        <translation>the organisation&apos;s phone number</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="103"/>
        <source>de plaats van het gesprek</source>
        <translation>the place of the conversation</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="104"/>
        <source>de naam van de organisatie</source>
        <translation>the name of the organisation</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="105"/>
        <source>de naam van de klantmanager</source>
        <translation>the caseworker&apos;s name</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="106"/>
        <source>de datum van de afspraak</source>
        <translation>the date of the appointment</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="107"/>
        <source>de tijd van de afspraak</source>
        <translation>the time of the appointment</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="108"/>
        <source>de dag van de afspraak</source>
        <translation>the day of the appointment</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="109"/>
        <source>de duur van de afspraak</source>
        <translation>the length of the appointment</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="110"/>
        <source>de aanhef</source>
        <translation>the salutation</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="110"/>
        <source>de naam van de klant</source>
        <translation>the client&apos;s name</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="120"/>
        <source>er ontbreekt: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="126"/>
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="127"/>
        <source>geprint</source>
        <translation>printed</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="127"/>
        <source>verstuurd</source>
        <translation>sent</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="128"/>
        <source>retour</source>
        <translation>returned</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="128"/>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="134"/>
        <location filename="../ui/common/words.cpp" line="165"/>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="135"/>
        <source>geweest</source>
        <translation>attended</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="135"/>
        <source>niet verschenen</source>
        <translation>no show</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="136"/>
        <source>afgezegd</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="136"/>
        <source>verzet</source>
        <translation>moved</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="165"/>
        <source>loopt</source>
        <translation>running</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="166"/>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="166"/>
        <source>gestopt</source>
        <translation>stopped</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="173"/>
        <source>terugkijken</source>
        <translation>review</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="179"/>
        <source>klantmanager</source>
        <translation>caseworker</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="180"/>
        <source>teamleider</source>
        <translation>team leader</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="180"/>
        <source>extern</source>
        <translation>external</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="181"/>
        <source>analist</source>
        <translation>analyst</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="181"/>
        <source>beheerder</source>
        <translation>administrator</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="187"/>
        <source>de opbouw van het bestand klopt niet</source>
        <translation>the structure of the file is not right</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="188"/>
        <source>een regel verwijst naar iets dat er niet is</source>
        <translation>a line refers to something that is not there</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="189"/>
        <source>deze regel is beschadigd of buiten het programma gewijzigd</source>
        <translation>this line is damaged or was changed outside the program</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="190"/>
        <source>de inhoud van deze regel kan niet worden geopend</source>
        <translation>the content of this line cannot be opened</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="191"/>
        <source>de sleutel van deze regel ontbreekt</source>
        <translation>the key of this line is missing</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="192"/>
        <source>hier staat een oudere versie van deze regel</source>
        <translation>there is an older version of this line here</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="193"/>
        <source>deze regel is verdwenen</source>
        <translation>this line has disappeared</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="194"/>
        <source>deze regel staat niet in het logboek</source>
        <translation>this line is not in the log</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="195"/>
        <source>deze regel van het logboek klopt niet</source>
        <translation>this line of the log is not right</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="196"/>
        <source>hier staan regels die er niet horen</source>
        <translation>there are lines here that do not belong</translation>
    </message>
    <message>
        <location filename="../ui/common/words.cpp" line="197"/>
        <source>dit deel kan niet gelezen worden</source>
        <translation>this part cannot be read</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationwords.cpp" line="43"/>
        <source>Vastgelegd: %1.</source>
        <translation>Recorded: %1.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationwords.cpp" line="49"/>
        <source>Nieuwe afspraak op %1 om %2 uur.</source>
        <translation>New appointment on %1 at %2.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationwords.cpp" line="51"/>
        <source>De brief staat klaar.</source>
        <translation>The letter is ready.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationwords.cpp" line="52"/>
        <source>Dat is vandaag: er komt geen brief. Bel de klant.</source>
        <translation>That is today: there will be no letter. Phone the client.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationwords.cpp" line="55"/>
        <source>Bel de klant op %1. Zet dat in uw agenda: het staat nog niet in dit bestand.</source>
        <translation>Phone the client on %1. Put that in your diary: it is not in this file yet.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="19"/>
        <source>Oefening, stap %1 van %2. %3</source>
        <translation>Practice, step %1 of %2. %3</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="31"/>
        <source>Het besluit staat vast. Druk op Rond gesprek af.</source>
        <translation>The decision is recorded. Press Finish conversation.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="34"/>
        <source>Beantwoord de vragen bij Kansen. Kies dan zelf een categorie, geef een reden en druk op Leg besluit vast.</source>
        <translation>Answer the questions under Opportunities. Then choose a category yourself, give a reason and press Record decision.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="38"/>
        <source>Dit blad krijgt de klant mee: druk op Maak PDF. Ga daarna naar Advies en besluit, links onderaan.</source>
        <translation>The client takes this page home: press Save PDF. Then go to Advice and decision, at the bottom left.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="41"/>
        <source>Ga links naar Samenvatting: u ziet het blad dat de klant meekrijgt.</source>
        <translation>Go to Summary at the left: you see the page the client takes home.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="43"/>
        <source>Typ wat u afspreekt, kies een datum en druk op Voeg toe.</source>
        <translation>Type what you agree, choose a date and press Add.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="45"/>
        <source>Ga links naar Afspraken en spreek één ding af, met een datum.</source>
        <translation>Go to Agreements at the left and agree on one thing, with a date.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="48"/>
        <source>Stel de vraag. Druk op een cijfer van 1 tot 5 en kies woorden bij Wat speelt er. Sla gerust iets over.</source>
        <translation>Ask the question. Press a digit from 1 to 5 and choose words at What is going on. Feel free to skip things.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="51"/>
        <source>Het antwoord is al opgeslagen. Druk op Volgende en bespreek nog een leefgebied.</source>
        <translation>The answer is saved already. Press Next and discuss one more life domain.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="52"/>
        <source>Kies links een leefgebied, bijvoorbeeld waar de klant over begint.</source>
        <translation>Choose a life domain at the left, for example where the client begins.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="62"/>
        <source>Druk op Kies een klant. Kies iemand in de lijst en druk op Start gesprek.</source>
        <translation>Press Choose a client. Choose somebody in the list and press Start talk.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="63"/>
        <source>Klaar: u hebt een heel gesprek gedaan. Open het dossier en kijk wat er is vastgelegd.</source>
        <translation>Done: you held a whole conversation. Open the dossier and see what was recorded.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="66"/>
        <source>Dit gesprek begon eerder. Druk op Ga verder.</source>
        <translation>This conversation began earlier. Press Continue.</translation>
    </message>
    <message>
        <location filename="../ui/interview/practiceguide.cpp" line="67"/>
        <source>Kies of u het dossier vooraf leest en druk op Start gesprek.</source>
        <translation>Choose whether you read the dossier beforehand and press Start talk.</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkpoints.cpp" line="17"/>
        <source>%1: kom hier nog op terug</source>
        <translation>%1: come back to this</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkpoints.cpp" line="18"/>
        <source>%1: kom nog terug op &quot;%2&quot;</source>
        <translation>%1: come back to &quot;%2&quot;</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkpoints.cpp" line="20"/>
        <source>%1: %2 past niet tussen %3 en %4</source>
        <translation>%1: %2 is not between %3 and %4</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkpoints.cpp" line="22"/>
        <source>%1: u zegt %2, de klant zegt %3. Praat erover door.</source>
        <translation>%1: you say %2, the client says %3. Talk it over.</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkpoints.cpp" line="24"/>
        <source>%1: score %2 en wat in de weg staat lijken niet te passen</source>
        <translation>%1: score %2 and what is in the way do not seem to match</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkpoints.cpp" line="26"/>
        <source>Afspraak zonder datum: %1</source>
        <translation>Agreement without a date: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkpoints.cpp" line="28"/>
        <source>Afspraak met een dag die voorbij is: %1 (%2)</source>
        <translation>Agreement with a day that has passed: %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkpoints.cpp" line="31"/>
        <source>Nog geen volgende stap</source>
        <translation>No next step yet</translation>
    </message>
    <message>
        <location filename="../ui/interview/prepare.cpp" line="21"/>
        <source>Vorige keer: %1</source>
        <translation>Last time: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/prepare.cpp" line="96"/>
        <source>Geen afspraak vandaag. Een gesprek kan altijd.</source>
        <translation>No appointment today. You can always talk.</translation>
    </message>
    <message>
        <location filename="../ui/interview/prepare.cpp" line="100"/>
        <source>Vandaag om %1, %2 minuten</source>
        <translation>Today at %1, %2 minutes</translation>
    </message>
    <message>
        <location filename="../ui/interview/prepare.cpp" line="125"/>
        <source>Volgende stap: %1</source>
        <translation>Next step: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/prepare.cpp" line="126"/>
        <source>Nog geen volgende stap. Spreek iets af met een datum, of noteer waarom niet.</source>
        <translation>No next step yet. Agree on something with a date, or note why not.</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="39"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="47"/>
        <source>uit</source>
        <translation>off</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="59"/>
        <source>Toen (%1): %2 %3</source>
        <translation>Then (%1): %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="145"/>
        <source>Noteer wat iemand wel en niet kan. Geen diagnose.</source>
        <translation>Note what someone can and cannot do. No diagnosis.</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="147"/>
        <source>Noteer alleen wat nodig is voor hulp of werk. Geen strafbare feiten.</source>
        <translation>Only note what is needed for help or work. No criminal offences.</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="149"/>
        <source>Noteer over anderen alleen wat de klant helpt.</source>
        <translation>About others, only note what helps the client.</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="102"/>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="102"/>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="102"/>
        <source>Weet niet</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="130"/>
        <source>een beetje</source>
        <translation>a little</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="160"/>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="162"/>
        <source>Observaties</source>
        <translation>Observations</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="166"/>
        <source>Samenvatting</source>
        <translation>Summary</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="168"/>
        <source>Uitwerken</source>
        <translation>Work out</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkwords.cpp" line="169"/>
        <source>Advies en besluit</source>
        <translation>Advice and decision</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigation.cpp" line="35"/>
        <source>Klanten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigation.cpp" line="37"/>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigation.cpp" line="39"/>
        <source>Brieven en afspraken</source>
        <translation>Letters and appointments</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigation.cpp" line="41"/>
        <source>Weekstart</source>
        <translation>Week start</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigation.cpp" line="43"/>
        <source>Beheer</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../ui/common/form.cpp" line="34"/>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../ui/common/form.cpp" line="35"/>
        <source>Toon: %1</source>
        <translation>Show: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/paperprinter.cpp" line="55"/>
        <source>Maak PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <location filename="../ui/common/paperprinter.cpp" line="55"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/shell/practicedate.cpp" line="19"/>
        <source>Andere datum</source>
        <translation>Another date</translation>
    </message>
    <message>
        <location filename="../ui/shell/practicedate.cpp" line="23"/>
        <source>Welke dag is het in het oefenkantoor?</source>
        <translation>What day is it in the practice office?</translation>
    </message>
    <message>
        <location filename="../ui/shell/practicedate.cpp" line="24"/>
        <source>Zo ziet u wat er gebeurt als een afspraak of een traject voorbij is.</source>
        <translation>This shows you what happens once an appointment or service is over.</translation>
    </message>
    <message>
        <location filename="../ui/shell/practicedate.cpp" line="32"/>
        <source>Ga naar deze dag</source>
        <translation>Go to this day</translation>
    </message>
    <message>
        <location filename="../ui/shell/practicedate.cpp" line="32"/>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../ui/shell/recoverysheet.cpp" line="15"/>
        <source>Herstelsleutel van Klant in beeld</source>
        <translation>Recovery key of Klant in beeld</translation>
    </message>
    <message>
        <location filename="../ui/shell/recoverysheet.cpp" line="17"/>
        <source>Leg dit blad in een gesloten envelop, bij iemand die er zorgvuldig mee omgaat. Wie deze sleutel heeft, kan het hele bestand openen. Zonder wachtwoord en zonder deze sleutel zijn de gegevens weg.</source>
        <translation>Put this sheet in a sealed envelope and give it to someone who will handle it with care. Whoever has this key can open the whole file. Without the password and without this key, the data are gone.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="18"/>
        <source>Klantnummer</source>
        <translation>Client number</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="19"/>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="22"/>
        <source>Adellijke titel</source>
        <translation>Title of nobility</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="25"/>
        <source>Geslacht</source>
        <translation>Gender</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="27"/>
        <source>Partner: adellijke titel</source>
        <translation>Partner: title of nobility</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="28"/>
        <source>Partner: voorvoegsel</source>
        <translation>Partner: prefix</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="29"/>
        <source>Partner: achternaam</source>
        <translation>Partner: surname</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="30"/>
        <source>Partner: huwelijk ontbonden</source>
        <translation>Partner: marriage ended</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="31"/>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="32"/>
        <source>Overlijdensdatum</source>
        <translation>Date of death</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="33"/>
        <source>Geheimhouding</source>
        <translation>Secret address</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="34"/>
        <source>Straat</source>
        <translation>Street</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="35"/>
        <source>Huisnummer</source>
        <translation>House number</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="36"/>
        <source>Huisletter</source>
        <translation>House letter</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="37"/>
        <source>Toevoeging</source>
        <translation>Addition</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="38"/>
        <source>Aanduiding bij huisnummer</source>
        <translation>Designation with house number</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="39"/>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="40"/>
        <source>Woonplaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="41"/>
        <source>Buitenland, regel 1</source>
        <translation>Abroad, line 1</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="42"/>
        <source>Buitenland, regel 2</source>
        <translation>Abroad, line 2</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="43"/>
        <source>Buitenland, regel 3</source>
        <translation>Abroad, line 3</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="44"/>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="48"/>
        <source>Laatste gesprek</source>
        <translation>Last conversation</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="62"/>
        <source>Niet gebruiken</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="75"/>
        <source>%1 staat bij twee kolommen. Kies er één.</source>
        <translation>%1 stands with two columns. Choose one.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="78"/>
        <source>Wijs aan in welke kolom de achternaam staat.</source>
        <translation>Point out which column holds the surname.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="80"/>
        <source>Wijs aan in welke kolom het klantnummer of het BSN staat.</source>
        <translation>Point out which column holds the client number or the BSN.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="87"/>
        <source>De tekens in dit bestand zijn gemengd. Kijk hieronder of namen goed overkomen.</source>
        <translation>The characters in this file are mixed. Look below whether names came out well.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="89"/>
        <source>Tekens: UTF-8. Kijk of namen goed overkomen.</source>
        <translation>Characters: UTF-8. Look whether names come out well.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="90"/>
        <source>Tekens: Windows-1252. Kijk of namen goed overkomen.</source>
        <translation>Characters: Windows-1252. Look whether names come out well.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="95"/>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="95"/>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="96"/>
        <source>Ongewijzigd</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="96"/>
        <source>Geweigerd</source>
        <translation>Refused</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="103"/>
        <source>Afgezegd omdat de klant is overleden: %1.</source>
        <translation>Called off because the client has died: %1.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="107"/>
        <source>Regel %1, kolom %2: %3</source>
        <translation>Row %1, column %2: %3</translation>
    </message>
    <message>
        <location filename="../ui/settings/importwords.cpp" line="110"/>
        <source>En nog %1 opmerkingen.</source>
        <translation>And %1 more remarks.</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="21"/>
        <source>Eén antwoord: %1</source>
        <translation>One answer: %1</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="23"/>
        <source>Meer antwoorden: %1</source>
        <translation>Several answers: %1</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="25"/>
        <source>Ja, nee of weet niet</source>
        <translation>Yes, no or don&apos;t know</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="27"/>
        <source>Een getal van %1 tot en met %2</source>
        <translation>A number from %1 to %2</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="29"/>
        <source>Een datum</source>
        <translation>A date</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="31"/>
        <source>In eigen woorden</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="46"/>
        <source>%1 (staat uit)</source>
        <translation>%1 (switched off)</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="51"/>
        <source>Waarom we dit vragen</source>
        <translation>Why we ask this</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="52"/>
        <source>Eerste vraag</source>
        <translation>First question</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="56"/>
        <source>Niveaus</source>
        <translation>Levels</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="60"/>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="61"/>
        <source>Wat er kan spelen</source>
        <translation>What may be going on</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="62"/>
        <source>Wat u kunt zien of horen</source>
        <translation>What you may see or hear</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="63"/>
        <source>Mogelijke eerste stappen</source>
        <translation>Possible first steps</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="76"/>
        <location filename="../ui/settings/methodtext.cpp" line="145"/>
        <source>Diensten</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="86"/>
        <source>Voorstel: %1</source>
        <translation>Proposal: %1</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="88"/>
        <source>Geen voorstel</source>
        <translation>No proposal</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="94"/>
        <source>De regels doen een voorstel. De klantmanager besluit.</source>
        <translation>The rules make a proposal. The caseworker decides.</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="100"/>
        <source>Regels voor de categorie</source>
        <translation>Rules for the category</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="106"/>
        <source>Regels voor het pad</source>
        <translation>Rules for the path</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="111"/>
        <source>Profiel</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="112"/>
        <source>R = door de gemeente zelf gemeld. D = een standaard van dit programma.</source>
        <translation>R = reported by the municipality itself. D = a default of this program.</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="126"/>
        <source>Leefgebieden</source>
        <translation>Life domains</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="129"/>
        <source>Categorieën</source>
        <translation>Categories</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="132"/>
        <source>Paden</source>
        <translation>Paths</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodtext.cpp" line="145"/>
        <source>Alle diensten</source>
        <translation>All services</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="19"/>
        <location filename="../ui/settings/officewords.cpp" line="80"/>
        <source>Goede Vrijdag</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="21"/>
        <source>eerste paasdag</source>
        <translation>Easter Sunday</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="23"/>
        <source>tweede paasdag</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="25"/>
        <source>Hemelvaartsdag</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="27"/>
        <source>eerste pinksterdag</source>
        <translation>Whit Sunday</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="29"/>
        <source>tweede pinksterdag</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="35"/>
        <source>nieuwjaarsdag</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="38"/>
        <source>Koningsdag</source>
        <translation>King&apos;s Day</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="40"/>
        <source>Bevrijdingsdag</source>
        <translation>Liberation Day</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="42"/>
        <source>eerste kerstdag</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="44"/>
        <source>tweede kerstdag</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="46"/>
        <source>eigen vrije dag</source>
        <translation>own day off</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="55"/>
        <source>EA5/6 (lang), venster links</source>
        <translation>EA5/6 (long), window left</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="56"/>
        <source>EA5/6 (lang), venster rechts</source>
        <translation>EA5/6 (long), window right</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="57"/>
        <source>C5 (half A4), venster links</source>
        <translation>C5 (half A4), window left</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="58"/>
        <source>C5 (half A4), venster rechts</source>
        <translation>C5 (half A4), window right</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="61"/>
        <source>Naam van de organisatie</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="64"/>
        <source>Plaats van de gesprekken</source>
        <translation>Place of conversations</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="65"/>
        <source>Zo staat het in de uitnodiging, met straat en plaats.</source>
        <translation>As it appears in the invitation, with street and town.</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="66"/>
        <source>Retouradres</source>
        <translation>Return address</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="66"/>
        <source>Eén regel, boven het adres in het venster.</source>
        <translation>One line, above the address in the window.</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="68"/>
        <source>Envelop</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="77"/>
        <source>Gewone werkdag</source>
        <translation>Normal working day</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="78"/>
        <source>Vrij</source>
        <translation>Day off</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="79"/>
        <source>Vrij in lustrumjaren (2030, 2035)</source>
        <translation>Day off in lustrum years (2030, 2035)</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="82"/>
        <source>Bevrijdingsdag, 5 mei</source>
        <translation>Liberation Day, 5 May</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="100"/>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <location filename="../ui/settings/officewords.cpp" line="101"/>
        <source>%1 uur, %2 minuten per gesprek</source>
        <translation>%1, %2 minutes per conversation</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="13"/>
        <source>Mijn weergave</source>
        <translation>My display</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="15"/>
        <location filename="../ui/settings/templatewords.cpp" line="26"/>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="16"/>
        <source>Werkdagen</source>
        <translation>Working days</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="18"/>
        <source>Werkwijze</source>
        <translation>Method</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="22"/>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingssections.cpp" line="23"/>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatewords.cpp" line="19"/>
        <source>Naam van de klant</source>
        <translation>Name of the client</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatewords.cpp" line="23"/>
        <source>Hoe lang</source>
        <translation>How long</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatewords.cpp" line="24"/>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatewords.cpp" line="28"/>
        <source>Alleen als het lang geleden is</source>
        <translation>Only when it is long ago</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatewords.cpp" line="39"/>
        <source>Onbekend: {{%1}}. Kies een veld hieronder.</source>
        <translation>Unknown: {{%1}}. Choose a field below.</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatewords.cpp" line="50"/>
        <source>Nog geen voorbeeld: %1. Vul dat in bij Organisatie.</source>
        <translation>No preview yet: %1. Fill that in under Organisation.</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstarttiles.cpp" line="87"/>
        <source>Cijfers van de week</source>
        <translation>Figures of the week</translation>
    </message>
</context>
<context>
    <name>kib::ui::AdvicePanel</name>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="34"/>
        <source>Advies en besluit</source>
        <translation>Advice and decision</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="35"/>
        <source>Het advies legt uit. U besluit.</source>
        <translation>The advice explains. You decide.</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="51"/>
        <source>Kansen</source>
        <translation>Opportunities</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="103"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="108"/>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="110"/>
        <source>Bekijk: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="130"/>
        <source>Toen en nu</source>
        <translation>Then and now</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="131"/>
        <source>Print matrix en advies…</source>
        <translation>Print matrix and advice…</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="132"/>
        <source>Matrix en advies als PDF…</source>
        <translation>Matrix and advice as PDF…</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="148"/>
        <source>Wat het anders maakt</source>
        <translation>What would change it</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="149"/>
        <source>Niet bekend</source>
        <translation>Not known</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="178"/>
        <source>Uw besluit</source>
        <translation>Your decision</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="181"/>
        <source>Categorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="185"/>
        <source>Pad</source>
        <translation>Path</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="188"/>
        <location filename="../ui/interview/advicepanel.cpp" line="190"/>
        <source>Waarom besluit u dit?</source>
        <translation>Why do you decide this?</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="194"/>
        <location filename="../ui/interview/advicepanel.cpp" line="195"/>
        <source>Reden in uw woorden</source>
        <translation>Reason in your own words</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="205"/>
        <location filename="../ui/interview/advicepanel.cpp" line="208"/>
        <source>Kijk terug op</source>
        <translation>Review on</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="214"/>
        <source>Leg besluit vast</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="246"/>
        <source>Indeling · %1</source>
        <translation>Placement · %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepanel.cpp" line="248"/>
        <source>Pad · %1</source>
        <translation>Path · %1</translation>
    </message>
</context>
<context>
    <name>kib::ui::AdvicePresenter</name>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="73"/>
        <source>Voorstel: %1</source>
        <translation>Proposal: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="75"/>
        <source>Geen automatisch advies</source>
        <translation>No automatic advice</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="75"/>
        <source>Geen voorstel</source>
        <translation>No proposal</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="106"/>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="106"/>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="115"/>
        <source>%1 t/m %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="119"/>
        <source>Typ een heel getal van %1 tot en met %2.</source>
        <translation>Type a whole number from %1 to %2.</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="129"/>
        <source>%1, versie %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="141"/>
        <source>Arbeidsvermogen: niet bekend</source>
        <translation>Work capacity: not known</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="142"/>
        <source>Arbeidsvermogen: ja</source>
        <translation>Work capacity: yes</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="143"/>
        <source>Arbeidsvermogen: nee</source>
        <translation>Work capacity: no</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="210"/>
        <source>past bij het gesprek</source>
        <translation>fits the conversation</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="210"/>
        <source>klant wil eerst iets anders</source>
        <translation>client wants something else first</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="211"/>
        <source>nieuwe informatie</source>
        <translation>new information</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="211"/>
        <source>regel past hier niet</source>
        <translation>rule does not fit here</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="251"/>
        <source>Uw antwoorden zijn nog niet opgeslagen. Uw keuze staat er nog.</source>
        <translation>Your answers are not saved yet. Your choice still stands here.</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="252"/>
        <source>Wacht tot onderin Opgeslagen staat en druk dan opnieuw.</source>
        <translation>Wait until Saved stands at the foot, then press again.</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="262"/>
        <source>Vastgelegd. Terugkijken op %1.</source>
        <translation>Recorded. Review on %1.</translation>
    </message>
    <message>
        <location filename="../ui/interview/advicepresenter.cpp" line="263"/>
        <source>Vastgelegd.</source>
        <translation>Recorded.</translation>
    </message>
</context>
<context>
    <name>kib::ui::AgreementsPanel</name>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="32"/>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="36"/>
        <location filename="../ui/interview/agreementspanel.cpp" line="76"/>
        <source>De klant doet</source>
        <translation>The client does</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="37"/>
        <location filename="../ui/interview/agreementspanel.cpp" line="76"/>
        <source>Wij doen</source>
        <translation>We do</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="37"/>
        <location filename="../ui/interview/agreementspanel.cpp" line="77"/>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="58"/>
        <location filename="../ui/interview/agreementspanel.cpp" line="59"/>
        <source>Waarom nog geen volgende stap</source>
        <translation>Why no next step yet</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="75"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="86"/>
        <location filename="../ui/interview/agreementspanel.cpp" line="87"/>
        <source>Wat spreekt u af?</source>
        <translation>What do you agree on?</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="90"/>
        <source>Vóór of op</source>
        <translation>On or before</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="93"/>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="141"/>
        <source>%1, deze dag is voorbij</source>
        <translation>%1, this day has passed</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="143"/>
        <source>nog zonder datum</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="148"/>
        <source>Datum van: %1</source>
        <translation>Date of: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="159"/>
        <source>Haal weg: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="160"/>
        <source>Haal weg (Ctrl+Z brengt terug)</source>
        <translation>Remove (Ctrl+Z brings it back)</translation>
    </message>
    <message>
        <location filename="../ui/interview/agreementspanel.cpp" line="174"/>
        <source>Nog niets</source>
        <translation>Nothing yet</translation>
    </message>
</context>
<context>
    <name>kib::ui::AppointmentsPresenter</name>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="76"/>
        <source>vandaag, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="77"/>
        <source>%1, nog geen uitslag</source>
        <translation>%1, no result yet</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="79"/>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="110"/>
        <source>%1 vandaag</source>
        <translation>%1 today</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="112"/>
        <source>%1 nog zonder uitslag</source>
        <translation>%1 without a result yet</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="113"/>
        <source>%1 later</source>
        <translation>%1 later</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="116"/>
        <source>Afspraken laden…</source>
        <translation>Loading appointments…</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="117"/>
        <source>Er zijn geen afspraken gepland.</source>
        <translation>No appointments are planned.</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="136"/>
        <source>%1, %2 om %3 uur</source>
        <translation>%1, %2 at %3</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="183"/>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="183"/>
        <source>brief niet gezien</source>
        <translation>did not see the letter</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="183"/>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="184"/>
        <source>ziek</source>
        <translation>ill</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="183"/>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="184"/>
        <source>vervoer</source>
        <translation>transport</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="184"/>
        <source>werk</source>
        <translation>work</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="184"/>
        <source>zorg voor een ander</source>
        <translation>care for somebody else</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="217"/>
        <source>De nieuwe dag of tijd is nog niet ingevuld.</source>
        <translation>The new day or time is not filled in yet.</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentspresenter.cpp" line="218"/>
        <source>Vul allebei in. De oude afspraak staat er nog.</source>
        <translation>Fill in both. The old appointment still stands.</translation>
    </message>
</context>
<context>
    <name>kib::ui::AppointmentsView</name>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="49"/>
        <location filename="../ui/contact/appointmentsview.cpp" line="187"/>
        <source>Klantmanager</source>
        <translation>Caseworker</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="53"/>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="61"/>
        <source>Nodig klanten uit</source>
        <translation>Invite clients</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="105"/>
        <source>Start gesprek</source>
        <translation>Start talk</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="107"/>
        <source>Geweest</source>
        <translation>Came</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="108"/>
        <location filename="../ui/contact/appointmentsview.cpp" line="219"/>
        <source>Niet verschenen</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="109"/>
        <location filename="../ui/contact/appointmentsview.cpp" line="220"/>
        <source>Afgezegd</source>
        <translation>Called off</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="110"/>
        <source>Verzet…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="112"/>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="125"/>
        <location filename="../ui/contact/appointmentsview.cpp" line="126"/>
        <source>Nieuwe dag</source>
        <translation>New day</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="128"/>
        <location filename="../ui/contact/appointmentsview.cpp" line="131"/>
        <source>Nieuwe tijd</source>
        <translation>New time</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="129"/>
        <source>10:00</source>
        <translation>10:00</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="133"/>
        <source>Reden, als u die weet</source>
        <translation>Reason, if you know it</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="141"/>
        <source>Leg vast</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="142"/>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="187"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="187"/>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="187"/>
        <source>Klant</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="187"/>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="198"/>
        <source>Kies een afspraak in de lijst.</source>
        <translation>Choose an appointment in the list.</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="218"/>
        <source>Verzet naar</source>
        <translation>Move to</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="239"/>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="240"/>
        <source>Andere reden…</source>
        <translation>Other reason…</translation>
    </message>
    <message>
        <location filename="../ui/contact/appointmentsview.cpp" line="240"/>
        <source>Andere reden</source>
        <translation>Other reason</translation>
    </message>
</context>
<context>
    <name>kib::ui::Bars</name>
    <message>
        <location filename="../ui/shell/bars.cpp" line="91"/>
        <source>nog %1</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <location filename="../ui/shell/bars.cpp" line="124"/>
        <source>Sluit melding</source>
        <translation>Close notice</translation>
    </message>
</context>
<context>
    <name>kib::ui::Caseload</name>
    <message>
        <location filename="../ui/common/caseload.cpp" line="114"/>
        <source>naam nog niet geladen</source>
        <translation>name not loaded yet</translation>
    </message>
    <message>
        <location filename="../ui/common/caseload.cpp" line="124"/>
        <source>Alle klantmanagers</source>
        <translation>All caseworkers</translation>
    </message>
</context>
<context>
    <name>kib::ui::ClientListModel</name>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="146"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="148"/>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="150"/>
        <source>Categorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="152"/>
        <source>Laatst gesproken</source>
        <translation>Last spoken to</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="154"/>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistmodel.cpp" line="156"/>
        <source>Klantmanager</source>
        <translation>Caseworker</translation>
    </message>
</context>
<context>
    <name>kib::ui::ClientListPresenter</name>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="46"/>
        <source>Alle categorieën</source>
        <translation>All categories</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="47"/>
        <source>Nog niet ingedeeld</source>
        <translation>No placement yet</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="63"/>
        <source>Klanten laden…</source>
        <translation>Loading clients…</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="69"/>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="71"/>
        <source>Nog geen klanten. Haal ze uit een exportbestand.</source>
        <translation>No clients yet. Get them from an export file.</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistpresenter.cpp" line="72"/>
        <source>Geen klanten met deze filters.</source>
        <translation>No clients with these filters.</translation>
    </message>
</context>
<context>
    <name>kib::ui::ClientListView</name>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="41"/>
        <location filename="../ui/client/clientlistview.cpp" line="48"/>
        <source>Klanten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="200"/>
        <source>Kies een klant in de lijst.</source>
        <translation>Choose a client in the list.</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="87"/>
        <source>Zoek klant</source>
        <translation>Find client</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="88"/>
        <source>Naam, nummer, plaats of telefoon</source>
        <translation>Name, number, town or phone</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="93"/>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="94"/>
        <source>Uit beeld</source>
        <translation>Out of view</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="94"/>
        <source>Dreigt uit beeld</source>
        <translation>Nearly out of view</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="95"/>
        <source>Zonder volgende stap</source>
        <translation>No next step</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="99"/>
        <source>Categorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="100"/>
        <source>Klantmanager</source>
        <translation>Caseworker</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="119"/>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="120"/>
        <source>Start gesprek</source>
        <translation>Start talk</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="130"/>
        <source>Nodig uit…</source>
        <translation>Invite…</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="174"/>
        <source>Wis filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="178"/>
        <source>Importeer klanten…</source>
        <translation>Import clients…</translation>
    </message>
    <message>
        <location filename="../ui/client/clientlistview.cpp" line="202"/>
        <source>%1 gekozen</source>
        <translation>%1 chosen</translation>
    </message>
</context>
<context>
    <name>kib::ui::Curtain</name>
    <message>
        <location filename="../ui/shell/curtain.cpp" line="28"/>
        <source>Ga verder (Esc)</source>
        <translation>Carry on (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/shell/curtain.cpp" line="32"/>
        <source>Even dicht. Er is niets gesloten of kwijt.</source>
        <translation>Closed for a moment. Nothing has been shut or lost.</translation>
    </message>
    <message>
        <location filename="../ui/shell/curtain.cpp" line="35"/>
        <source>Gordijn</source>
        <translation>Curtain</translation>
    </message>
</context>
<context>
    <name>kib::ui::DateField</name>
    <message>
        <location filename="../ui/common/datefield.cpp" line="62"/>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <location filename="../ui/common/datefield.cpp" line="68"/>
        <source>Kies uit de kalender: %1</source>
        <translation>Choose from the calendar: %1</translation>
    </message>
    <message>
        <location filename="../ui/common/datefield.cpp" line="69"/>
        <source>Kies uit de kalender</source>
        <translation>Choose from the calendar</translation>
    </message>
    <message>
        <location filename="../ui/common/datefield.cpp" line="100"/>
        <source>Dit is geen datum. Typ bijvoorbeeld 8-12-2026.</source>
        <translation>This is not a date. Type for example 8-12-2026.</translation>
    </message>
</context>
<context>
    <name>kib::ui::DomainPanel</name>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="72"/>
        <source>Hoe gaat het: %1</source>
        <translation>How are things: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="92"/>
        <source>Niet besproken</source>
        <translation>Not discussed</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="93"/>
        <source>Besproken</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="93"/>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="94"/>
        <source>Klant wil dit niet bespreken</source>
        <translation>Client prefers not to discuss this</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="110"/>
        <source>Klant zegt zelf</source>
        <translation>Client&apos;s own score</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="113"/>
        <source>Klant zegt zelf: %1</source>
        <translation>Client&apos;s own score: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="125"/>
        <location filename="../ui/interview/domainpanel.cpp" line="126"/>
        <source>Wat speelt er?</source>
        <translation>What is going on?</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="127"/>
        <source>+ Eigen woord</source>
        <translation>+ Own word</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="127"/>
        <source>Eigen woord bij %1</source>
        <translation>Own word for %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="134"/>
        <location filename="../ui/interview/domainpanel.cpp" line="138"/>
        <source>Staat dit werk of meedoen in de weg?</source>
        <translation>Is this in the way of work or taking part?</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="139"/>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="139"/>
        <source>Een beetje</source>
        <translation>A little</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="139"/>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="146"/>
        <location filename="../ui/interview/domainpanel.cpp" line="147"/>
        <source>Wat lukt er wél?</source>
        <translation>What does go well?</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="148"/>
        <source>In de woorden van de klant</source>
        <translation>In the client&apos;s own words</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="158"/>
        <location filename="../ui/interview/domainpanel.cpp" line="159"/>
        <source>Opmerking bij %1</source>
        <translation>Remark on %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="183"/>
        <source>Vragen die kunnen helpen</source>
        <translation>Questions that may help</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="204"/>
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="204"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="222"/>
        <source>Uit uw notities: %1</source>
        <translation>From your notes: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="235"/>
        <source>Mogelijke stap</source>
        <translation>Possible step</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="242"/>
        <source>Zet bij de afspraken</source>
        <translation>Add to agreements</translation>
    </message>
    <message>
        <location filename="../ui/interview/domainpanel.cpp" line="250"/>
        <source>Staat bij Afspraken: %1. Spreek daar een datum af.</source>
        <translation>Is with Agreements: %1. Agree on a date there.</translation>
    </message>
</context>
<context>
    <name>kib::ui::DomainsTab</name>
    <message>
        <location filename="../ui/client/domainstab.cpp" line="32"/>
        <source>Toon als wiel</source>
        <translation>Show as wheel</translation>
    </message>
    <message>
        <location filename="../ui/client/domainstab.cpp" line="46"/>
        <source>Toen</source>
        <translation>Then</translation>
    </message>
    <message>
        <location filename="../ui/client/domainstab.cpp" line="47"/>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../ui/client/domainstab.cpp" line="65"/>
        <source>Kies het gesprek: %1</source>
        <translation>Choose the conversation: %1</translation>
    </message>
</context>
<context>
    <name>kib::ui::DossierHeadView</name>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="33"/>
        <source>Klanten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="50"/>
        <source>Terug naar de lijst (Alt+Links)</source>
        <translation>Back to the list (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="94"/>
        <source>Nodig uit…</source>
        <translation>Invite…</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="118"/>
        <source>BSN %1</source>
        <translation>BSN %1</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="121"/>
        <source>Verberg</source>
        <translation>Hide</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="121"/>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="122"/>
        <source>Verberg BSN</source>
        <translation>Hide BSN</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="122"/>
        <source>Toon BSN</source>
        <translation>Show BSN</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="123"/>
        <source>Ga verder met gesprek</source>
        <translation>Continue conversation</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierheadview.cpp" line="123"/>
        <source>Start gesprek</source>
        <translation>Start talk</translation>
    </message>
</context>
<context>
    <name>kib::ui::DossierPresenter</name>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="43"/>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="43"/>
        <source>Leefgebieden</source>
        <translation>Life domains</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="44"/>
        <source>Brieven en contact</source>
        <translation>Letters and contact</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="44"/>
        <source>Gesprekken</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="45"/>
        <source>Indeling</source>
        <translation>Placement</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierpresenter.cpp" line="45"/>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>kib::ui::DossierView</name>
    <message>
        <location filename="../ui/client/dossierview.cpp" line="121"/>
        <source>Warme start</source>
        <translation>Warm start</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierview.cpp" line="124"/>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierview.cpp" line="124"/>
        <source>Volgende stappen</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierview.cpp" line="125"/>
        <source>Zonder volgende stap. Nodig uit of start een gesprek.</source>
        <translation>No next step. Invite or start a conversation.</translation>
    </message>
    <message>
        <location filename="../ui/client/dossierview.cpp" line="176"/>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>kib::ui::ElaborationPanel</name>
    <message>
        <location filename="../ui/interview/elaborationpanel.cpp" line="38"/>
        <source>Nog niets besproken. Dan valt er niets uit te werken.</source>
        <translation>Nothing discussed yet, so there is nothing to work out.</translation>
    </message>
    <message>
        <location filename="../ui/interview/elaborationpanel.cpp" line="48"/>
        <source>Uitwerken</source>
        <translation>Work out</translation>
    </message>
    <message>
        <location filename="../ui/interview/elaborationpanel.cpp" line="52"/>
        <source>Maak van steekwoorden een paar zinnen, nu u alles nog weet. Tien minuten is genoeg.</source>
        <translation>Turn keywords into a few sentences while you remember everything. Ten minutes is enough.</translation>
    </message>
    <message>
        <location filename="../ui/interview/elaborationpanel.cpp" line="55"/>
        <source>Nog bij geen onderdeel</source>
        <translation>Not with a section yet</translation>
    </message>
    <message>
        <location filename="../ui/interview/elaborationpanel.cpp" line="60"/>
        <source>Per leefgebied</source>
        <translation>By life domain</translation>
    </message>
    <message>
        <location filename="../ui/interview/elaborationpanel.cpp" line="102"/>
        <source>Zet bij…</source>
        <translation>Put with…</translation>
    </message>
    <message>
        <location filename="../ui/interview/elaborationpanel.cpp" line="103"/>
        <source>Zet bij… %1</source>
        <translation>Put with… %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/elaborationpanel.cpp" line="133"/>
        <source>Uitwerking bij %1</source>
        <translation>Worked out for %1</translation>
    </message>
</context>
<context>
    <name>kib::ui::FigureView</name>
    <message>
        <location filename="../ui/common/figureview.cpp" line="91"/>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../ui/common/figureview.cpp" line="114"/>
        <source>De getallen bij de figuur (Alt+T)</source>
        <translation>The numbers behind the figure (Alt+T)</translation>
    </message>
    <message>
        <location filename="../ui/common/figureview.cpp" line="138"/>
        <source>De getallen staan in de tabel: Alt+T.</source>
        <translation>The numbers are in the table: Alt+T.</translation>
    </message>
</context>
<context>
    <name>kib::ui::FilePresenter</name>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="27"/>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="28"/>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="29"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="30"/>
        <source>Oefenbestand met verzonnen mensen</source>
        <translation>Practice file with invented people</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="30"/>
        <source>Echt bestand</source>
        <translation>Real file</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="31"/>
        <source>Versie van het bestand</source>
        <translation>Version of the file</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="42"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="69"/>
        <source>Controleren…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="79"/>
        <source>Het bestand is heel: %1, %2 gecontroleerd.</source>
        <translation>The file is whole: %1, %2 checked.</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="80"/>
        <location filename="../ui/settings/filepresenter.cpp" line="101"/>
        <source>klant</source>
        <translation>client</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="80"/>
        <location filename="../ui/settings/filepresenter.cpp" line="101"/>
        <source>klanten</source>
        <translation>clients</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="81"/>
        <source>regel</source>
        <translation>record</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="81"/>
        <source>regels</source>
        <translation>records</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="82"/>
        <source>Er klopt iets niet. Werk niet verder en zet een reservekopie terug.</source>
        <translation>Something is not right. Stop working and put back a backup.</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="91"/>
        <source>Reservekopie maken…</source>
        <translation>Making a backup…</translation>
    </message>
    <message>
        <location filename="../ui/settings/filepresenter.cpp" line="99"/>
        <source>Reservekopie gemaakt en gecontroleerd: %1, met %2.</source>
        <translation>Backup made and checked: %1, with %2.</translation>
    </message>
</context>
<context>
    <name>kib::ui::FileSection</name>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="29"/>
        <source>Dit bestand</source>
        <translation>This file</translation>
    </message>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="34"/>
        <source>Controle en reservekopie</source>
        <translation>Check and backup</translation>
    </message>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="36"/>
        <source>De controle leest elke regel. Bij duizenden klanten duurt dat even.</source>
        <translation>The check reads every record. With thousands of clients that takes a while.</translation>
    </message>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="40"/>
        <source>Controleer</source>
        <translation>Check</translation>
    </message>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="41"/>
        <source>Maak reservekopie…</source>
        <translation>Make backup…</translation>
    </message>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="83"/>
        <source>Wie kan het openen</source>
        <translation>Who can open it</translation>
    </message>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="102"/>
        <source>Wat niet klopt</source>
        <translation>What is not right</translation>
    </message>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="104"/>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="104"/>
        <source>Regel</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="104"/>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../ui/settings/filesection.cpp" line="115"/>
        <source>Map voor de reservekopie</source>
        <translation>Folder for the backup</translation>
    </message>
</context>
<context>
    <name>kib::ui::Foldout</name>
    <message>
        <location filename="../ui/common/foldout.cpp" line="25"/>
        <source>Klap uit of in</source>
        <translation>Fold out or in</translation>
    </message>
</context>
<context>
    <name>kib::ui::HelpView</name>
    <message>
        <location filename="../ui/common/helpview.cpp" line="61"/>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../ui/common/helpview.cpp" line="62"/>
        <source>Alle onderwerpen</source>
        <translation>All topics</translation>
    </message>
    <message>
        <location filename="../ui/common/helpview.cpp" line="69"/>
        <source>Sluit hulp</source>
        <translation>Close help</translation>
    </message>
    <message>
        <location filename="../ui/common/helpview.cpp" line="73"/>
        <source>Deze bladzijde is in het Nederlands.</source>
        <translation>This page is in Dutch.</translation>
    </message>
    <message>
        <location filename="../ui/common/helpview.cpp" line="75"/>
        <source>Hulp bij deze pagina</source>
        <translation>Help with this page</translation>
    </message>
</context>
<context>
    <name>kib::ui::ImportPresenter</name>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="42"/>
        <source>Stoppen…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="43"/>
        <source>%1: %2…</source>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="43"/>
        <location filename="../ui/settings/importpresenter.cpp" line="187"/>
        <location filename="../ui/settings/importpresenter.cpp" line="189"/>
        <source>regel</source>
        <translation>record</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="43"/>
        <location filename="../ui/settings/importpresenter.cpp" line="187"/>
        <location filename="../ui/settings/importpresenter.cpp" line="189"/>
        <source>regels</source>
        <translation>records</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="67"/>
        <source>Bestand lezen</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="162"/>
        <source>Proef</source>
        <translation>Trial</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="162"/>
        <source>Invoeren</source>
        <translation>Taking in</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="187"/>
        <source>Proef van %1. Er is niets gewijzigd.</source>
        <translation>Trial of %1. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="188"/>
        <source>Ingevoerd: %1 van %2.</source>
        <translation>Taken in: %1 of %2.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="196"/>
        <source>En nog %1 geweigerde regels.</source>
        <translation>And %1 more refused rows.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="220"/>
        <source>Dit is het bestand dat u inleest. Het is niet gewijzigd.</source>
        <translation>This is the file you are reading. It was not changed.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="221"/>
        <source>Kies een andere naam.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="225"/>
        <source>Geweigerde regels bewaren</source>
        <translation>Keep refused rows</translation>
    </message>
    <message>
        <location filename="../ui/settings/importpresenter.cpp" line="235"/>
        <source>Bewaard in %1. Verbeter de regels daar en kies dan dat bestand.</source>
        <translation>Kept in %1. Mend the rows there and then choose that file.</translation>
    </message>
</context>
<context>
    <name>kib::ui::ImportSection</name>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="33"/>
        <source>Alle kolommen zijn herkend.</source>
        <translation>All columns were recognised.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="34"/>
        <source>Niet gebruikt: %1.</source>
        <translation>Not used: %1.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="58"/>
        <source>1. Bestand</source>
        <translation>1. File</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="60"/>
        <source>Een uitdraai van uw klanten als CSV. U kunt het bestand ook op dit venster slepen.</source>
        <translation>An export of your clients as CSV. You can also drag the file onto this window.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="63"/>
        <source>Kies bestand…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="77"/>
        <source>3. Proef en invoeren</source>
        <translation>3. Trial and take in</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="79"/>
        <source>De proef leest alles en wijzigt niets. Daarna ziet u wat er zou gebeuren.</source>
        <translation>The trial reads everything and changes nothing. Then you see what would happen.</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="83"/>
        <source>Proef</source>
        <translation>Trial</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="84"/>
        <source>Voer in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="85"/>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="86"/>
        <source>Bewaar geweigerde rijen…</source>
        <translation>Keep refused rows…</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="136"/>
        <source>2. Kolommen</source>
        <translation>2. Columns</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="144"/>
        <source>Bekijk of wijzig de kolommen</source>
        <translation>View or change the columns</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="164"/>
        <location filename="../ui/settings/importsection.cpp" line="216"/>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="165"/>
        <source>Eerste rijen</source>
        <translation>First rows</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="166"/>
        <source>Wat staat erin</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="213"/>
        <source>Geweigerd, met de reden</source>
        <translation>Refused, with the reason</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="214"/>
        <source>Geweigerde regels</source>
        <translation>Refused rows</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="216"/>
        <source>Regel</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="216"/>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="230"/>
        <source>Kies bestand</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="230"/>
        <source>Uitdraai (*.csv *.txt);;Alle bestanden (*)</source>
        <translation>Export (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="238"/>
        <source>Bewaar geweigerde rijen</source>
        <translation>Keep refused rows</translation>
    </message>
    <message>
        <location filename="../ui/settings/importsection.cpp" line="238"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>kib::ui::InterviewPage</name>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="86"/>
        <source>Verberg oefentips</source>
        <translation>Hide practice tips</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="148"/>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="154"/>
        <location filename="../ui/interview/interviewpage.cpp" line="263"/>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="170"/>
        <source>Vandaag en nog open</source>
        <translation>Today and still open</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="173"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="177"/>
        <location filename="../ui/interview/interviewpage.cpp" line="259"/>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="177"/>
        <source>Bereid voor</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="185"/>
        <source>Kies een klant</source>
        <translation>Choose a client</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="191"/>
        <source>Vandaag staan er geen gesprekken.</source>
        <translation>There are no conversations today.</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="208"/>
        <source>Bereid voor · %1</source>
        <translation>Prepare · %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="211"/>
        <source>Warme start</source>
        <translation>Warm start</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="214"/>
        <source>U spreekt elkaar voor het eerst. Er is nog niets vastgelegd.</source>
        <translation>You are meeting for the first time. Nothing has been recorded yet.</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="232"/>
        <source>Zo begint u</source>
        <translation>How you start</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="233"/>
        <source>Leest u het dossier vooraf?</source>
        <translation>Will you read the dossier first?</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="235"/>
        <source>Ja, ik lees het</source>
        <translation>Yes, I will read it</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="236"/>
        <source>Nee, ik ga open in gesprek</source>
        <translation>No, I start with an open mind</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="247"/>
        <source>Verberg eerdere scores tot ik zelf heb gescoord</source>
        <translation>Hide earlier scores until I have scored myself</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/interviewpage.cpp" line="253"/>
        <source>%n leefgebieden doen mee.</source>
        <translation>
            <numerusform>%n life domain takes part.</numerusform>
            <numerusform>%n life domains take part.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="255"/>
        <source>Uit: %1. Dat kiest u bij Welkom.</source>
        <translation>Off: %1. You choose that at Welcome.</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="259"/>
        <source>Start gesprek</source>
        <translation>Start talk</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpage.cpp" line="267"/>
        <source>Print leeg formulier…</source>
        <translation>Print empty form…</translation>
    </message>
</context>
<context>
    <name>kib::ui::InterviewPresenter</name>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="42"/>
        <location filename="../ui/interview/interviewpresenter.cpp" line="272"/>
        <source>Het gesprek met %1 is afgerond en opgeslagen.</source>
        <translation>The conversation with %1 is finished and saved.</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="114"/>
        <source>Gesprek openen…</source>
        <translation>Opening conversation…</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="145"/>
        <source>Verder waar u was: %1, %2</source>
        <translation>On from where you were: %1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/interviewpresenter.cpp" line="151"/>
        <source>Hersteld na een storing: %n teksten die u het laatst typte. Verder bij %1, %2</source>
        <translation>
            <numerusform>Recovered after a failure: %n text you typed last. On at %1, %2</numerusform>
            <numerusform>Recovered after a failure: %n texts you typed last. On at %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="170"/>
        <source>Nog niet alles is opgeslagen. Het gesprek blijft daarom open.</source>
        <translation>Not everything is saved yet. So the conversation stays open.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/interviewpresenter.cpp" line="237"/>
        <source>%n open punten</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="263"/>
        <source>Volgende stap: %1, %2</source>
        <translation>Next step: %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="314"/>
        <source>van ± %1 min</source>
        <translation>of ± %1 min</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="317"/>
        <source>%1 van ± %2 min</source>
        <translation>%1 of ± %2 min</translation>
    </message>
    <message>
        <location filename="../ui/interview/interviewpresenter.cpp" line="365"/>
        <source>Bewaard: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkanswers.cpp" line="103"/>
        <source>Typ een getal van %1 tot en met %2.</source>
        <translation>Type a number from %1 to %2.</translation>
    </message>
</context>
<context>
    <name>kib::ui::InvitationPresenter</name>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="137"/>
        <source>Deze klant kan een uitnodiging krijgen.</source>
        <translation>This client can get an invitation.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="138"/>
        <source>Deze klant krijgt geen uitnodiging.</source>
        <translation>This client gets no invitation.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="141"/>
        <source>%1 een uitnodiging krijgen.</source>
        <translation>%1 get an invitation.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="141"/>
        <source>klant kan</source>
        <translation>client can</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="141"/>
        <source>klanten kunnen</source>
        <translation>clients can</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="147"/>
        <source>%1 niet:</source>
        <translation>%1 not:</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="147"/>
        <source>klant</source>
        <translation>client</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="147"/>
        <source>klanten</source>
        <translation>clients</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="151"/>
        <source>gesprek past</source>
        <translation>conversation fits</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="151"/>
        <source>gesprekken passen</source>
        <translation>conversations fit</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="155"/>
        <source>Alle %1 in deze periode.</source>
        <translation>All %1 in this period.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="157"/>
        <source>Niets past: %1. Kies een andere periode.</source>
        <translation>Nothing fits: %1. Choose another period.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="159"/>
        <source>%1 in deze periode, %2 niet. Kies een langere periode, of nodig de rest later uit.</source>
        <translation>%1 in this period, %2 do not. Choose a longer period, or invite the rest later.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="163"/>
        <source>Er is plek: %1 om %2 uur.</source>
        <translation>There is room: %1 at %2.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="191"/>
        <source>%1 nieuw</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="193"/>
        <source>%1 al gepland</source>
        <translation>%1 planned already</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="198"/>
        <source>daarna</source>
        <translation>after that</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="198"/>
        <source>ook nog gesprekken</source>
        <translation>more conversations too</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="211"/>
        <source>en nog %1</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="221"/>
        <source>Alleen %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="222"/>
        <source>%1 gekozen klanten</source>
        <translation>%1 chosen clients</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="308"/>
        <source>Er is niets gepland. Er zijn geen brieven gemaakt.</source>
        <translation>Nothing was planned. No letters were made.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="309"/>
        <source>1 klant uitgenodigd. De brief staat klaar bij Voorbeeld.</source>
        <translation>1 client invited. The letter is ready at Preview.</translation>
    </message>
    <message>
        <location filename="../ui/contact/invitationpresenter.cpp" line="310"/>
        <source>%1 klanten uitgenodigd. De brieven staan klaar bij Voorbeeld.</source>
        <translation>%1 clients invited. The letters are ready at Preview.</translation>
    </message>
</context>
<context>
    <name>kib::ui::InviteView</name>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="58"/>
        <source>1 Wie</source>
        <translation>1 Who</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="63"/>
        <source>Kies iedereen uit beeld</source>
        <translation>Choose everybody out of view</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="67"/>
        <source>Iedereen uit beeld van</source>
        <translation>Everybody out of view of</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="77"/>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="78"/>
        <source>Bekijk wie niet</source>
        <translation>View who not</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="93"/>
        <source>2 Wanneer</source>
        <translation>2 When</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="96"/>
        <location filename="../ui/contact/inviteview.cpp" line="97"/>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="98"/>
        <location filename="../ui/contact/inviteview.cpp" line="99"/>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="101"/>
        <location filename="../ui/contact/inviteview.cpp" line="104"/>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="122"/>
        <source>3 Brief</source>
        <translation>3 Letter</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="123"/>
        <source>Welke brief</source>
        <translation>Which letter</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="128"/>
        <source>Nodig uit</source>
        <translation>Invite</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="169"/>
        <source>Klanten tellen…</source>
        <translation>Counting clients…</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="185"/>
        <source>Onderwerp: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="214"/>
        <source>Gesprekken plannen…</source>
        <translation>Planning conversations…</translation>
    </message>
    <message>
        <location filename="../ui/contact/inviteview.cpp" line="216"/>
        <source>Niet gepland:</source>
        <translation>Not planned:</translation>
    </message>
</context>
<context>
    <name>kib::ui::LetterRunPresenter</name>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="100"/>
        <source>%1 geprint, nog niet verstuurd.</source>
        <translation>%1 printed, not sent yet.</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="101"/>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="331"/>
        <source>brief is</source>
        <translation>letter is</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="101"/>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="331"/>
        <source>brieven zijn</source>
        <translation>letters are</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="143"/>
        <source>%1 klaar.</source>
        <translation>%1 ready.</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="144"/>
        <source>%1 klaar, van alle klantmanagers.</source>
        <translation>%1 ready, of all caseworkers.</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="147"/>
        <source>Voor u staat geen brief klaar. Van collega&apos;s: %1.</source>
        <translation>No letter is ready for you. Of colleagues: %1.</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="149"/>
        <source>%1 voor u klaar. Van collega&apos;s: %2.</source>
        <translation>%1 ready for you. Of colleagues: %2.</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="171"/>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="176"/>
        <source>%1, gesprek op %2 om %3 uur</source>
        <translation>%1, conversation on %2 at %3</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="226"/>
        <source>%1 van %2 geprint</source>
        <translation>%1 of %2 printed</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="276"/>
        <source>Er is geen brief als geprint vastgelegd. Ze staan nog klaar.</source>
        <translation>No letter was recorded as printed. They are still ready.</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="290"/>
        <source>%1 geprint. Zijn ze verstuurd?</source>
        <translation>%1 printed. Were they sent?</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="291"/>
        <source>%1 in %2. Zijn ze geprint en verstuurd?</source>
        <translation>%1 in %2. Were they printed and sent?</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="143"/>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="145"/>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="150"/>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="292"/>
        <source>brief staat</source>
        <translation>letter stands</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="143"/>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="145"/>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="150"/>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="292"/>
        <source>brieven staan</source>
        <translation>letters stand</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunpresenter.cpp" line="331"/>
        <source>%1 verstuurd.</source>
        <translation>%1 sent.</translation>
    </message>
</context>
<context>
    <name>kib::ui::LetterRunView</name>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="44"/>
        <source>4 Voorbeeld</source>
        <translation>4 Preview</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="48"/>
        <source>Er liggen geen brieven klaar. Nodig klanten uit, dan staan ze hier.</source>
        <translation>No letters are ready. Invite clients, then they stand here.</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="73"/>
        <source>Geprinte brieven</source>
        <translation>Printed letters</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="77"/>
        <source>Stop na deze</source>
        <translation>Stop after this one</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="87"/>
        <source>Ja, allemaal</source>
        <translation>Yes, all</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="88"/>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="112"/>
        <source>Welke brieven</source>
        <translation>Which letters</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="112"/>
        <source>Alle klantmanagers</source>
        <translation>All caseworkers</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="126"/>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="127"/>
        <source>Maak PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="141"/>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="142"/>
        <source>Vorige brief</source>
        <translation>Previous letter</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="143"/>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="144"/>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="145"/>
        <source>Volgende brief</source>
        <translation>Next letter</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="146"/>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="151"/>
        <source>Kijk door het venster van de envelop</source>
        <translation>Look through the window of the envelope</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="198"/>
        <source>Klant in beeld: brieven</source>
        <translation>Klant in beeld: letters</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="208"/>
        <source>Maak PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="208"/>
        <source>brieven.pdf</source>
        <translation>letters.pdf</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="208"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="266"/>
        <source>%1 niet mee:</source>
        <translation>%1 not along:</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="266"/>
        <source>brief gaat</source>
        <translation>letter goes</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="266"/>
        <source>brieven gaan</source>
        <translation>letters go</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="281"/>
        <source>Brief aan %1</source>
        <translation>Letter to %1</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="296"/>
        <source>Deze brief gaat niet mee: %1.</source>
        <translation>This letter does not go along: %1.</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterrunview.cpp" line="303"/>
        <source>%1, pagina %2</source>
        <translation>%1, page %2</translation>
    </message>
</context>
<context>
    <name>kib::ui::LettersPage</name>
    <message>
        <location filename="../ui/contact/letterspage.cpp" line="32"/>
        <location filename="../ui/contact/letterspage.cpp" line="100"/>
        <source>Uitnodigen</source>
        <translation>Inviting</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterspage.cpp" line="34"/>
        <location filename="../ui/contact/letterspage.cpp" line="127"/>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterspage.cpp" line="36"/>
        <source>Geprint, nog niet verstuurd</source>
        <translation>Printed, not sent yet</translation>
    </message>
    <message>
        <location filename="../ui/contact/letterspage.cpp" line="54"/>
        <source>Brieven en afspraken</source>
        <translation>Letters and appointments</translation>
    </message>
</context>
<context>
    <name>kib::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="38"/>
        <location filename="../ui/shell/mainwindow.cpp" line="57"/>
        <source>Klant in beeld</source>
        <translation>Klant in beeld</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="67"/>
        <source>Klant in beeld – %1</source>
        <translation>Klant in beeld – %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="76"/>
        <source>Andere datum…</source>
        <translation>Another date…</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="141"/>
        <source>Zoek klant, pagina of actie…   Ctrl+K</source>
        <translation>Find client, page or action…   Ctrl+K</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="282"/>
        <source>Alles is al opgeslagen. Er is niets dat u hoeft te doen.</source>
        <translation>Everything is already saved. There is nothing you need to do.</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="283"/>
        <source>U hoeft niets te doen. %1.</source>
        <translation>You need not do anything. %1.</translation>
    </message>
</context>
<context>
    <name>kib::ui::MatrixView</name>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="267"/>
        <source>Leefgebied</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="267"/>
        <source>Toen</source>
        <translation>Then</translation>
    </message>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="267"/>
        <source>Klant</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="267"/>
        <source>In de weg</source>
        <translation>In the way</translation>
    </message>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="268"/>
        <source>Wat speelt er</source>
        <translation>What is going on</translation>
    </message>
    <message>
        <location filename="../ui/interview/matrixview.cpp" line="268"/>
        <source>Observatie</source>
        <translation>Observation</translation>
    </message>
</context>
<context>
    <name>kib::ui::Menus</name>
    <message>
        <location filename="../ui/shell/menus.cpp" line="16"/>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="17"/>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="18"/>
        <source>B&amp;eeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="19"/>
        <source>&amp;Ga naar</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="20"/>
        <source>Zoek klant, pagina of actie…</source>
        <translation>Find client, page or action…</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="21"/>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="22"/>
        <source>Vooruit</source>
        <translation>Forward</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="23"/>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="24"/>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="25"/>
        <source>Volgend venster</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="26"/>
        <source>Vorig venster</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="28"/>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="35"/>
        <source>Open bestand…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="36"/>
        <source>Sluit bestand</source>
        <translation>Close file</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="38"/>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="39"/>
        <source>Exporteer…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="40"/>
        <source>Wat is opgeslagen</source>
        <translation>What has been saved</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="42"/>
        <source>Gordijn</source>
        <translation>Curtain</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="43"/>
        <source>Vergrendel</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="44"/>
        <source>Sluit af</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="49"/>
        <source>Maak ongedaan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="50"/>
        <source>Doe opnieuw</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="52"/>
        <source>Zoek in de lijst</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="53"/>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="54"/>
        <source>Nieuwe stap voor deze klant</source>
        <translation>New step for this client</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="55"/>
        <source>Belangrijkste actie</source>
        <translation>Main action</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="57"/>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="58"/>
        <source>Gesprekskaart</source>
        <translation>Conversation card</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="59"/>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="60"/>
        <source>Kom hier later op terug</source>
        <translation>Come back to this later</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="61"/>
        <source>Spring naar onderdeel</source>
        <translation>Jump to section</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="66"/>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="67"/>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="68"/>
        <source>Gewone grootte</source>
        <translation>Normal size</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="70"/>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="72"/>
        <source>Systeem</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="73"/>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="73"/>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="74"/>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="81"/>
        <source>Menu in- of uitklappen</source>
        <translation>Fold menu out or in</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="82"/>
        <source>Herstel vensters</source>
        <translation>Reset panes</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="84"/>
        <source>Matrix of gesprek</source>
        <translation>Matrix or conversation</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="85"/>
        <source>Tabel bij de figuur</source>
        <translation>Table of the figure</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="86"/>
        <source>Klant kijkt mee, of groot bord</source>
        <translation>Client looks along, or big board</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="91"/>
        <source>Hulp bij deze pagina</source>
        <translation>Help with this page</translation>
    </message>
    <message>
        <location filename="../ui/shell/menus.cpp" line="92"/>
        <source>Toetsenkaart</source>
        <translation>Key map</translation>
    </message>
</context>
<context>
    <name>kib::ui::MethodSection</name>
    <message>
        <location filename="../ui/settings/methodsection.cpp" line="39"/>
        <source>Versie %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <location filename="../ui/settings/methodsection.cpp" line="42"/>
        <source>Een gesprek blijft bij de versie waarmee het begon.</source>
        <translation>A conversation keeps the version it began with.</translation>
    </message>
</context>
<context>
    <name>kib::ui::NotesPane</name>
    <message>
        <location filename="../ui/interview/notespane.cpp" line="23"/>
        <location filename="../ui/interview/notespane.cpp" line="30"/>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../ui/interview/notespane.cpp" line="24"/>
        <source>Gesprekskaart F4</source>
        <translation>Conversation card F4</translation>
    </message>
    <message>
        <location filename="../ui/interview/notespane.cpp" line="49"/>
        <source>Begin een regel met #geld of #wonen om hem bij een onderdeel te zetten.</source>
        <translation>Start a line with #geld or #wonen to put it with a section.</translation>
    </message>
</context>
<context>
    <name>kib::ui::ObservationsPanel</name>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="23"/>
        <source>Observaties</source>
        <translation>Observations</translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="25"/>
        <source>Wat u zag of hoorde, niet wat u vindt. Het beste moment is nadat de klant weg is.</source>
        <translation>What you saw or heard, not what you think. The best moment is after the client has left.</translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="31"/>
        <source>Per leefgebied</source>
        <translation>By life domain</translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="38"/>
        <source>Waarover wilt u iets noteren?</source>
        <translation>What do you want to note something about?</translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="47"/>
        <source>+ Eigen woorden</source>
        <translation>+ Own words</translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="47"/>
        <source>Wat u zag of hoorde bij %1</source>
        <translation>What you saw or heard at %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/observationspanel.cpp" line="29"/>
        <source>In het algemeen</source>
        <translation>In general</translation>
    </message>
</context>
<context>
    <name>kib::ui::OfficePresenter</name>
    <message>
        <location filename="../ui/settings/officepresenter.cpp" line="80"/>
        <source>Instellingen laden…</source>
        <translation>Loading settings…</translation>
    </message>
    <message>
        <location filename="../ui/settings/officepresenter.cpp" line="137"/>
        <source>Vrije dagen in %1</source>
        <translation>Days off in %1</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingfield.cpp" line="94"/>
        <source>Opgeslagen</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>kib::ui::OfficeSection</name>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="56"/>
        <source>Uw organisatie in brieven</source>
        <translation>Your organisation in letters</translation>
    </message>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="61"/>
        <source>Maak ongedaan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="74"/>
        <source>Fte per klantmanager</source>
        <translation>FTE per caseworker</translation>
    </message>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="76"/>
        <source>Voor het aantal klanten per fte in de weekstart. 36 uur is 1, 18 uur is 0,5.</source>
        <translation>For the number of clients per FTE in the week start. 36 hours is 1, 18 hours is 0.5.</translation>
    </message>
    <message>
        <location filename="../ui/settings/officesection.cpp" line="87"/>
        <source>Fte van %1</source>
        <translation>FTE of %1</translation>
    </message>
</context>
<context>
    <name>kib::ui::PaperView</name>
    <message>
        <location filename="../ui/common/paperview.cpp" line="27"/>
        <location filename="../ui/common/paperview.cpp" line="52"/>
        <source>Leeg blad</source>
        <translation>Empty sheet</translation>
    </message>
</context>
<context>
    <name>kib::ui::PrintedView</name>
    <message>
        <location filename="../ui/contact/printedview.cpp" line="23"/>
        <source>Geprint, nog niet verstuurd</source>
        <translation>Printed, not sent yet</translation>
    </message>
    <message>
        <location filename="../ui/contact/printedview.cpp" line="25"/>
        <source>Alle zijn verstuurd</source>
        <translation>All were sent</translation>
    </message>
    <message>
        <location filename="../ui/contact/printedview.cpp" line="26"/>
        <source>Deze is verstuurd</source>
        <translation>This one was sent</translation>
    </message>
    <message>
        <location filename="../ui/contact/printedview.cpp" line="38"/>
        <source>Alle geprinte brieven zijn verstuurd.</source>
        <translation>All printed letters were sent.</translation>
    </message>
    <message>
        <location filename="../ui/contact/printedview.cpp" line="71"/>
        <source>Klant</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../ui/contact/printedview.cpp" line="71"/>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../ui/contact/printedview.cpp" line="71"/>
        <source>Geprint op</source>
        <translation>Printed on</translation>
    </message>
</context>
<context>
    <name>kib::ui::QuestionRow</name>
    <message>
        <location filename="../ui/interview/questionrow.cpp" line="28"/>
        <source>Opmerking bij: %1</source>
        <translation>Remark on: %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/questionrow.cpp" line="37"/>
        <location filename="../ui/interview/questionrow.cpp" line="38"/>
        <source>kom hier op terug</source>
        <translation>come back to this</translation>
    </message>
    <message>
        <location filename="../ui/interview/questionrow.cpp" line="49"/>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../ui/interview/questionrow.cpp" line="110"/>
        <source>Vraag door: %1</source>
        <translation>Ask on: %1</translation>
    </message>
</context>
<context>
    <name>kib::ui::Rail</name>
    <message>
        <location filename="../ui/shell/rail.cpp" line="74"/>
        <source>Klap menu uit</source>
        <translation>Expand menu</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="74"/>
        <source>Klap menu in</source>
        <translation>Collapse menu</translation>
    </message>
</context>
<context>
    <name>kib::ui::SaveState</name>
    <message>
        <location filename="../ui/common/savestate.cpp" line="15"/>
        <source>Concept bewaard</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <location filename="../ui/common/savestate.cpp" line="17"/>
        <source>Opslaan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <location filename="../ui/common/savestate.cpp" line="19"/>
        <source>Opgeslagen %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <location filename="../ui/common/savestate.cpp" line="21"/>
        <source>Niet opgeslagen</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <location filename="../ui/common/savestate.cpp" line="23"/>
        <source>Alleen lezen</source>
        <translation>Read-only</translation>
    </message>
</context>
<context>
    <name>kib::ui::SectionButton</name>
    <message>
        <location filename="../ui/interview/sectionlist.cpp" line="34"/>
        <source>kom hier op terug</source>
        <translation>come back to this</translation>
    </message>
    <message>
        <location filename="../ui/interview/sectionlist.cpp" line="36"/>
        <source>tijd om af te ronden</source>
        <translation>time to finish</translation>
    </message>
</context>
<context>
    <name>kib::ui::SectionList</name>
    <message>
        <location filename="../ui/interview/sectionlist.cpp" line="118"/>
        <source>Onderdelen van het gesprek</source>
        <translation>Sections of the conversation</translation>
    </message>
</context>
<context>
    <name>kib::ui::SettingsPage</name>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="48"/>
        <source>Beheer</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>kib::ui::StartPage</name>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="83"/>
        <source>Klant in beeld</source>
        <translation>Klant in beeld</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="85"/>
        <source>Iedere klant gesproken, niemand meer uit beeld.</source>
        <translation>Every client spoken to, nobody out of view any more.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="97"/>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="99"/>
        <source>Een verzonnen kantoor met 300 klanten. Niets hiervan is echt, dus alles mag.</source>
        <translation>An invented office with 300 clients. None of this is real, so anything goes.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="101"/>
        <source>Start oefenen</source>
        <translation>Start practising</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="115"/>
        <source>Verder met</source>
        <translation>Carry on with</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="118"/>
        <source>Nog geen bestand geopend op deze computer.</source>
        <translation>No file opened on this computer yet.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="125"/>
        <source>niet bereikbaar: %1</source>
        <translation>not reachable: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="130"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="130"/>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="138"/>
        <source>Haal %1 uit deze lijst</source>
        <translation>Remove %1 from this list</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="147"/>
        <source>Open bestand…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="148"/>
        <source>Maak nieuw bestand…</source>
        <translation>Make new file…</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="174"/>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="176"/>
        <location filename="../ui/shell/startpage.cpp" line="241"/>
        <source>Wie bent u?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="183"/>
        <location filename="../ui/shell/startpage.cpp" line="245"/>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="192"/>
        <source>Ontgrendel</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="192"/>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="206"/>
        <source>Nieuw bestand: %1</source>
        <translation>New file: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="207"/>
        <source>Stap 1 van 3</source>
        <translation>Step 1 of 3</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="208"/>
        <source>Naam van uw organisatie</source>
        <translation>Name of your organisation</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="211"/>
        <source>Hoe werkt u?</source>
        <translation>How do you work?</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="227"/>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="233"/>
        <location filename="../ui/shell/startpage.cpp" line="260"/>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="242"/>
        <source>Stap 2 van 3</source>
        <translation>Step 2 of 3</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="243"/>
        <source>Uw naam, zoals in brieven</source>
        <translation>Your name, as in letters</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="246"/>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="250"/>
        <source>Minstens 14 tekens. Een zin is makkelijk te onthouden en moeilijk te raden.</source>
        <translation>At least 14 characters. A sentence is easy to remember and hard to guess.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="256"/>
        <source>Maak bestand</source>
        <translation>Make file</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="268"/>
        <source>Bewaar uw herstelsleutel</source>
        <translation>Keep your recovery key safe</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="269"/>
        <source>Stap 3 van 3</source>
        <translation>Step 3 of 3</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="271"/>
        <source>Zonder wachtwoord én zonder deze sleutel gaat het bestand nooit meer open. U ziet de sleutel alleen nu. Print hem en leg hem in een gesloten envelop.</source>
        <translation>Without the password and without this key, the file will never open again. You see the key only now. Print it and put it in a sealed envelope.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="277"/>
        <source>Print de sleutel…</source>
        <translation>Print the key…</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="281"/>
        <source>Typ de laatste groep van de sleutel</source>
        <translation>Type the last group of the key</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpage.cpp" line="286"/>
        <source>Open het bestand</source>
        <translation>Open the file</translation>
    </message>
</context>
<context>
    <name>kib::ui::StartPresenter</name>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="64"/>
        <source>Bestand bekijken…</source>
        <translation>Looking at file…</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="97"/>
        <source>Oefenkantoor maken…</source>
        <translation>Making practice office…</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="114"/>
        <source>Kies eerst wie u bent.</source>
        <translation>First choose who you are.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="114"/>
        <source>Vul uw wachtwoord in.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="127"/>
        <source>Klanten openen…</source>
        <translation>Opening clients…</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="127"/>
        <source>Sleutel maken…</source>
        <translation>Making key…</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="148"/>
        <source>Dit wachtwoord past niet bij %1. Er is niets gewijzigd.</source>
        <translation>This password does not fit %1. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="149"/>
        <source>Typ het opnieuw. Kijk of Caps Lock uit staat.</source>
        <translation>Type it again. Check that Caps Lock is off.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="178"/>
        <source>Vul de naam in en kies een werkwijze.</source>
        <translation>Enter the name and choose a method.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="190"/>
        <source>De twee wachtwoorden zijn niet gelijk.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="191"/>
        <source>Vul uw naam en een wachtwoord in.</source>
        <translation>Enter your name and a password.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="200"/>
        <source>Sleutels maken…</source>
        <translation>Making keys…</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="225"/>
        <source>Dit is niet de laatste groep van de herstelsleutel.</source>
        <translation>This is not the last group of the recovery key.</translation>
    </message>
    <message>
        <location filename="../ui/shell/startpresenter.cpp" line="226"/>
        <source>Kijk op uw print of papier en typ de laatste groep over.</source>
        <translation>Look at your print or paper and type the last group.</translation>
    </message>
</context>
<context>
    <name>kib::ui::StatusStrip</name>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="22"/>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="23"/>
        <source>Wie u bent</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="24"/>
        <location filename="../ui/shell/statusstrip.cpp" line="60"/>
        <source>Wat is opgeslagen</source>
        <translation>What has been saved</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="25"/>
        <source>F1 Hulp</source>
        <translation>F1 Help</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="25"/>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusstrip.cpp" line="55"/>
        <source>Alles is opgeslagen</source>
        <translation>Everything is saved</translation>
    </message>
</context>
<context>
    <name>kib::ui::SummaryPanel</name>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="33"/>
        <source>Samenvatting voor de klant</source>
        <translation>Summary for the client</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="49"/>
        <location filename="../ui/interview/summarypanel.cpp" line="50"/>
        <source>Wat wil de klant zelf?</source>
        <translation>What does the client want?</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="51"/>
        <source>In de woorden van de klant, één regel per wens</source>
        <translation>In the client&apos;s words, one line per wish</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="59"/>
        <source>Wat komt erop?</source>
        <translation>What goes on it?</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="63"/>
        <location filename="../ui/interview/summarypanel.cpp" line="64"/>
        <source>Hoe vond u dit gesprek?</source>
        <translation>How did you find this conversation?</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="65"/>
        <source>Goed</source>
        <translation>Good</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="65"/>
        <source>Gaat wel</source>
        <translation>So-so</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="65"/>
        <source>Niet goed</source>
        <translation>Not good</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="71"/>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="71"/>
        <source>Grote letters</source>
        <translation>Large print</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="75"/>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="78"/>
        <source>Maak PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="86"/>
        <source>Naar advies en besluit</source>
        <translation>To advice and decision</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="123"/>
        <source>Nog niets. Wat lukt, wat speelt en wat de klant wil komt hier vanzelf.</source>
        <translation>Nothing yet. What goes well, what is going on and wishes will appear here.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/summarypanel.cpp" line="171"/>
        <source>Onder &apos;%1&apos; staan %n regels te veel.</source>
        <translation>
            <numerusform>There is %n line too many under &apos;%1&apos;.</numerusform>
            <numerusform>There are %n lines too many under &apos;%1&apos;.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="173"/>
        <source>Wat goed gaat</source>
        <translation>What goes well</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="174"/>
        <source>Wat lastig is</source>
        <translation>What is hard</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="175"/>
        <source>Wat u zelf wilt</source>
        <translation>What you want yourself</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/summarypanel.cpp" line="177"/>
        <source>Dit zijn %n regels te veel voor één blad.</source>
        <translation>
            <numerusform>This is %n line too many for one page.</numerusform>
            <numerusform>These are %n lines too many for one page.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="179"/>
        <source>Vink hieronder iets uit.</source>
        <translation>Untick something below.</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="199"/>
        <source>samenvatting</source>
        <translation>summary</translation>
    </message>
    <message>
        <location filename="../ui/interview/summarypanel.cpp" line="183"/>
        <source>Samenvatting voor %1</source>
        <translation>Summary for %1</translation>
    </message>
</context>
<context>
    <name>kib::ui::Switcher</name>
    <message>
        <location filename="../ui/shell/switcher.cpp" line="81"/>
        <source>Zoek klant, pagina of actie</source>
        <translation>Find client, page or action</translation>
    </message>
    <message>
        <location filename="../ui/shell/switcher.cpp" line="82"/>
        <source>Zoek klant, pagina of actie…</source>
        <translation>Find client, page or action…</translation>
    </message>
    <message>
        <location filename="../ui/shell/switcher.cpp" line="84"/>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>kib::ui::SwitcherPresenter</name>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="20"/>
        <source>Pagina</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="21"/>
        <source>Actie</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="22"/>
        <source>Beheer</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="23"/>
        <source>Nodig klanten uit</source>
        <translation>Invite clients</translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="24"/>
        <source>Print brieven</source>
        <translation>Print letters</translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="27"/>
        <source>Importeer klanten</source>
        <translation>Import clients</translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="28"/>
        <source>Mijn weergave: kleuren, grootte, taal</source>
        <translation>My display: colours, size, language</translation>
    </message>
    <message>
        <location filename="../ui/shell/switcherpresenter.cpp" line="55"/>
        <source>Niets gevonden voor &quot;%1&quot;. Zoek op achternaam, klantnummer of plaats.</source>
        <translation>Nothing found for &quot;%1&quot;. Search by surname, client number or town.</translation>
    </message>
</context>
<context>
    <name>kib::ui::TalkView</name>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="108"/>
        <source>Onderdelen</source>
        <translation>Sections</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="116"/>
        <source>Tijd om af te ronden</source>
        <translation>Time to finish</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="121"/>
        <location filename="../ui/interview/talkview.cpp" line="221"/>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="124"/>
        <source>Klant kijkt mee</source>
        <translation>Client looks along</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="128"/>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="131"/>
        <source>Eerdere versie</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="133"/>
        <source>Zet het gesprek terug zoals het toen was. Ctrl+Z brengt alles terug.</source>
        <translation>Puts the conversation back as it was then. Ctrl+Z brings everything back.</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="136"/>
        <source>Later verder</source>
        <translation>Continue later</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="137"/>
        <source>Het gesprek blijft open. U gaat verder waar u was.</source>
        <translation>The conversation stays open. You continue where you were.</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="164"/>
        <source>Terug naar %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="190"/>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="193"/>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="196"/>
        <location filename="../ui/interview/talkview.cpp" line="226"/>
        <source>Rond af</source>
        <translation>Finish</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="221"/>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="226"/>
        <source>Rond gesprek af</source>
        <translation>Finish conversation</translation>
    </message>
    <message>
        <location filename="../ui/interview/talkview.cpp" line="278"/>
        <source>matrix</source>
        <translation>matrix</translation>
    </message>
</context>
<context>
    <name>kib::ui::TalksTab</name>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="25"/>
        <source>Over de klant</source>
        <translation>About the client</translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="27"/>
        <source>Afronding</source>
        <translation>Closing</translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="55"/>
        <source>Nog geen gesprekken in dit bestand.</source>
        <translation>No conversations in this file yet.</translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="60"/>
        <source>Gesprekken</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="78"/>
        <source>Lees</source>
        <translation>Read</translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="79"/>
        <source>Lees, %1</source>
        <translation>Read, %1</translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="85"/>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="86"/>
        <source>Ga verder, %1</source>
        <translation>Continue, %1</translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="97"/>
        <source>Alle gesprekken</source>
        <translation>All conversations</translation>
    </message>
    <message>
        <location filename="../ui/client/talkstab.cpp" line="108"/>
        <source>In dit gesprek is nog niets vastgelegd.</source>
        <translation>Nothing has been recorded in this conversation yet.</translation>
    </message>
</context>
<context>
    <name>kib::ui::TemplatePresenter</name>
    <message>
        <location filename="../ui/settings/templatepresenter.cpp" line="143"/>
        <source>%1 (nog niet bewaard)</source>
        <translation>%1 (not saved yet)</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatepresenter.cpp" line="215"/>
        <source>Bewaard als versie %1. Brieven die al klaarstaan, houden hun tekst.</source>
        <translation>Kept as version %1. Letters that are ready keep their words.</translation>
    </message>
</context>
<context>
    <name>kib::ui::TemplateSection</name>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="53"/>
        <source>Tekst van de brief</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="54"/>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="59"/>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="62"/>
        <location filename="../ui/settings/templatesection.cpp" line="63"/>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="72"/>
        <source>Voeg een veld in</source>
        <translation>Insert a field</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="75"/>
        <source>Een lege regel begint een alinea. Regels met | ervoor komen in het kader van de afspraak.</source>
        <translation>An empty line begins a paragraph. Lines with | in front go into the frame of the appointment.</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="79"/>
        <source>Bewaar als nieuwe versie</source>
        <translation>Keep as new version</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="81"/>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="100"/>
        <source>Voegt dit veld in waar u typt</source>
        <translation>Inserts this field where you type</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="110"/>
        <source>Voorbeeld</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="147"/>
        <source>Het voorbeeld komt terug als de velden kloppen.</source>
        <translation>The preview comes back when the fields are right.</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="167"/>
        <source>Met de langste naam: %1. Deze brief wordt %2 bladzijden lang.</source>
        <translation>With the longest name: %1. This letter becomes %2 pages long.</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="170"/>
        <source>Met de langste naam: %1.</source>
        <translation>With the longest name: %1.</translation>
    </message>
    <message>
        <location filename="../ui/settings/templatesection.cpp" line="171"/>
        <source>Voorbeeld van de brief aan %1</source>
        <translation>Preview of the letter to %1</translation>
    </message>
</context>
<context>
    <name>kib::ui::TimelineView</name>
    <message>
        <location filename="../ui/common/timelineview.cpp" line="50"/>
        <source>Alles staat ook in de lijst eronder.</source>
        <translation>Everything is also in the list below.</translation>
    </message>
    <message>
        <location filename="../ui/common/timelineview.cpp" line="111"/>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>kib::ui::ViewSection</name>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="28"/>
        <source>Kleuren, grootte en taal</source>
        <translation>Colours, size and language</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="29"/>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="30"/>
        <source>Zoals op deze computer</source>
        <translation>As on this computer</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="30"/>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="31"/>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="31"/>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="33"/>
        <source>Grootte</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="35"/>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="37"/>
        <source>Minder beweging</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="37"/>
        <source>Delen vouwen dan zonder beweging open en dicht.</source>
        <translation>Sections then open and close without motion.</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="39"/>
        <source>Tijdens een gesprek</source>
        <translation>During a conversation</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="40"/>
        <source>Cijfertoetsen geven een score</source>
        <translation>Number keys give a score</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="41"/>
        <source>De toetsen 1 tot en met 5 werken dan zolang een scorerij gekozen is.</source>
        <translation>Keys 1 to 5 then work as long as a score row is selected.</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="43"/>
        <source>Ga na een score naar het volgende leefgebied</source>
        <translation>After a score, go to the next life domain</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="44"/>
        <source>Staat dit uit, dan blijft u waar u bent.</source>
        <translation>If this is off, you stay where you are.</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="45"/>
        <source>Vergrendelen</source>
        <translation>Locking</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="46"/>
        <source>Vergrendel als ik niets doe</source>
        <translation>Lock when I do nothing</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="46"/>
        <source>na %1 minuten</source>
        <translation>after %1 minutes</translation>
    </message>
    <message>
        <location filename="../ui/settings/viewsection.cpp" line="48"/>
        <source>Een minuut ervoor krijgt u een melding. Er gaat niets verloren.</source>
        <translation>You get a notice one minute before. Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>kib::ui::WeekstartBoard</name>
    <message>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="28"/>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="48"/>
        <source>Weekstart</source>
        <translation>Week start</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="29"/>
        <source>Weekstart, groot bord</source>
        <translation>Week start, big board</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="51"/>
        <source>Sluit bord</source>
        <translation>Close board</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="52"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartboard.cpp" line="56"/>
        <source>Cijfers van de week</source>
        <translation>Figures of the week</translation>
    </message>
</context>
<context>
    <name>kib::ui::WeekstartPage</name>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="29"/>
        <source>Cijfers van de week</source>
        <translation>Figures of the week</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="44"/>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="186"/>
        <source>Weekstart</source>
        <translation>Week start</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="52"/>
        <source>Vorige week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="53"/>
        <source>Volgende week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="56"/>
        <source>Toon namen</source>
        <translation>Show names</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="62"/>
        <source>Bord</source>
        <translation>Board</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="63"/>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="64"/>
        <source>Maak PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="81"/>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="153"/>
        <source>Cijfers laden…</source>
        <translation>Loading figures…</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="160"/>
        <source>Opkomst is geweest gedeeld door geweest en niet verschenen. Er staan geen doelen bij.</source>
        <translation>Attendance is attended divided by attended plus no show. No targets are shown.</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpage.cpp" line="190"/>
        <source>PDF gemaakt: %1</source>
        <translation>PDF saved: %1</translation>
    </message>
</context>
<context>
    <name>kib::ui::WeekstartPresenter</name>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="132"/>
        <source>week %1: %2 tot en met %3</source>
        <translation>week %1: %2 to %3</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="142"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="156"/>
        <source>In beeld</source>
        <translation>In view</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="143"/>
        <source>van %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="143"/>
        <source>klant</source>
        <translation>client</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="143"/>
        <source>klanten</source>
        <translation>clients</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="144"/>
        <source>Gesproken deze week</source>
        <translation>Spoken to this week</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="145"/>
        <source>nog te spreken: %1</source>
        <translation>still to speak to: %1</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="146"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="157"/>
        <source>Opkomst</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="147"/>
        <source>geen afspraken deze week</source>
        <translation>no appointments this week</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="148"/>
        <source>nog geen uitkomst</source>
        <translation>no outcome yet</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="149"/>
        <source>%1 van %2 afspraken</source>
        <translation>%1 of %2 appointments</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="150"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="159"/>
        <source>Zonder volgende stap</source>
        <translation>No next step</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="151"/>
        <source>afspraken volgende week: %1</source>
        <translation>appointments next week: %1</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="152"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="156"/>
        <source>Nog te spreken</source>
        <translation>Still to speak to</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="153"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="156"/>
        <source>Uitgenodigd</source>
        <translation>Invited</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="154"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="158"/>
        <source>Afspraken volgende week</source>
        <translation>Appointments next week</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="155"/>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="158"/>
        <source>Te laat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="156"/>
        <source>Klanten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="157"/>
        <source>Gesproken</source>
        <translation>Spoken to</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="157"/>
        <source>Deze week gesproken</source>
        <translation>Spoken to this week</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="157"/>
        <source>Deze week niet verschenen</source>
        <translation>No show this week</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="158"/>
        <source>Lopende diensten</source>
        <translation>Running services</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="158"/>
        <source>Deze week ingedeeld</source>
        <translation>Placed this week</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="159"/>
        <source>Gemist</source>
        <translation>Missed</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="159"/>
        <source>Fte</source>
        <translation>FTE</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="159"/>
        <source>Klanten per fte</source>
        <translation>Clients per FTE</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="160"/>
        <source>Cijfer</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="167"/>
        <source>U</source>
        <translation>You</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="167"/>
        <source>Geen klantmanager</source>
        <translation>No caseworker</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="170"/>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../ui/weekstart/weekstartpresenter.cpp" line="180"/>
        <source>Uw team is kleiner dan drie. Daarom staan hier alleen de totalen.</source>
        <translation>Your team is smaller than three. That is why only the totals are shown.</translation>
    </message>
</context>
<context>
    <name>kib::ui::WelcomePanel</name>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="22"/>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="24"/>
        <source>Begin met een kop koffie. Vertel kort waarom u elkaar spreekt en hoe lang het duurt.</source>
        <translation>Begin with a cup of coffee. Explain briefly why you are meeting and how long it takes.</translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="26"/>
        <source>“Fijn dat u er bent. Ik wil u graag leren kennen.”</source>
        <translation>“It is good that you are here. I would like to get to know you.”</translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="27"/>
        <source>“We praten over hoe het met u gaat. U bepaalt wat u vertelt.”</source>
        <translation>“We will talk about how you are doing. You decide what you tell me.”</translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="28"/>
        <source>“Ik maak korte aantekeningen. U mag meekijken, en aan het eind krijgt u een samenvatting mee.”</source>
        <translation>“I make short notes. You may look along, and at the end you get a summary to take home.”</translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="29"/>
        <source>“Waar wilt u het als eerste over hebben?”</source>
        <translation>“What would you like to talk about first?”</translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="35"/>
        <location filename="../ui/interview/welcomepanel.cpp" line="43"/>
        <source>Waar praat u vandaag over?</source>
        <translation>What will you talk about today?</translation>
    </message>
    <message>
        <location filename="../ui/interview/welcomepanel.cpp" line="36"/>
        <source>Alles mag in elke volgorde. Wat u niet bespreekt, blijft gewoon open.</source>
        <translation>Anything goes, in any order. What you do not discuss simply stays open.</translation>
    </message>
</context>
<context>
    <name>kib::ui::Work</name>
    <message>
        <location filename="../ui/shell/work.cpp" line="77"/>
        <source>OEFENEN – verzonnen mensen. Vandaag is %1.</source>
        <translation>PRACTICE – invented people. Today is %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/work.cpp" line="114"/>
        <source>Nog niet alles is opgeslagen. Wat u typte staat hier nog. Zodra opslaan lukt, gaat dit scherm dicht.</source>
        <translation>Not everything is saved yet. What you typed is still here. As soon as saving works, this screen closes.</translation>
    </message>
    <message>
        <location filename="../ui/shell/work.cpp" line="117"/>
        <source>Sluit toch</source>
        <translation>Close all the same</translation>
    </message>
    <message>
        <location filename="../ui/shell/work.cpp" line="163"/>
        <source>Het gesprek met %1 is nog niet afgerond.</source>
        <translation>The conversation with %1 is not finished yet.</translation>
    </message>
    <message>
        <location filename="../ui/shell/work.cpp" line="164"/>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/work.cpp" line="180"/>
        <source>%n regels in dit bestand zijn beschadigd en tellen niet mee. Al het andere klopt.</source>
        <translation>
            <numerusform>%n row in this file is damaged and does not count. All else is right.</numerusform>
            <numerusform>%n rows in this file are damaged and do not count. All else is right.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/work.cpp" line="184"/>
        <source>Het logboek klopt niet vanaf regel %1.</source>
        <translation>The log does not hold from line %1 on.</translation>
    </message>
    <message>
        <location filename="../ui/shell/work.cpp" line="189"/>
        <source>Vraag uw teamleider om het bestand te controleren.</source>
        <translation>Ask your team leader to check the file.</translation>
    </message>
    <message>
        <location filename="../ui/shell/work.cpp" line="192"/>
        <source>Controleer het bestand</source>
        <translation>Check the file</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/work.cpp" line="215"/>
        <source>Over %n seconden vergrendelt het scherm.</source>
        <translation>
            <numerusform>The screen locks in %n second.</numerusform>
            <numerusform>The screen locks in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/work.cpp" line="117"/>
        <location filename="../ui/shell/work.cpp" line="216"/>
        <source>Blijf werken</source>
        <translation>Keep working</translation>
    </message>
</context>
<context>
    <name>kib::ui::WorkdaysSection</name>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="55"/>
        <source>Tijden voor gesprekken</source>
        <translation>Times for conversations</translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="59"/>
        <source>Van maandag tot en met vrijdag. De tijden horen bij uw werkwijze.</source>
        <translation>From Monday to Friday. The times belong to your method.</translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="64"/>
        <source>Feestdagen</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="76"/>
        <source>Dagen dat u dicht bent</source>
        <translation>Days you are closed</translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="78"/>
        <source>Op deze dagen plant het programma geen gesprekken.</source>
        <translation>The program plans no conversations on these days.</translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="82"/>
        <source>Dag dat u dicht bent</source>
        <translation>Day you are closed</translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="84"/>
        <source>Voeg dag toe</source>
        <translation>Add day</translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="104"/>
        <source>Nog geen dagen.</source>
        <translation>No days yet.</translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="111"/>
        <source>%1, haal weg</source>
        <translation>%1, remove</translation>
    </message>
    <message>
        <location filename="../ui/settings/workdayssection.cpp" line="112"/>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
</context>
</TS>
