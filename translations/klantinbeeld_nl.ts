<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl_NL">
<context>
    <name>kib::ui::InterviewPage</name>
    <message numerus="yes">
        <location filename="../ui/interview/interviewpage.cpp" line="253"/>
        <source>%n leefgebieden doen mee.</source>
        <translation>
            <numerusform>%n leefgebied doet mee.</numerusform>
            <numerusform>%n leefgebieden doen mee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kib::ui::InterviewPresenter</name>
    <message numerus="yes">
        <location filename="../ui/interview/interviewpresenter.cpp" line="151"/>
        <source>Hersteld na een storing: %n teksten die u het laatst typte. Verder bij %1, %2</source>
        <translation>
            <numerusform>Hersteld na een storing: %n tekst die u het laatst typte. Verder bij %1, %2</numerusform>
            <numerusform>Hersteld na een storing: %n teksten die u het laatst typte. Verder bij %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/interviewpresenter.cpp" line="237"/>
        <source>%n open punten</source>
        <translation>
            <numerusform>%n open punt</numerusform>
            <numerusform>%n open punten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kib::ui::SummaryPanel</name>
    <message numerus="yes">
        <location filename="../ui/interview/summarypanel.cpp" line="171"/>
        <source>Onder &apos;%1&apos; staan %n regels te veel.</source>
        <translation>
            <numerusform>Onder &apos;%1&apos; staat %n regel te veel.</numerusform>
            <numerusform>Onder &apos;%1&apos; staan %n regels te veel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/interview/summarypanel.cpp" line="177"/>
        <source>Dit zijn %n regels te veel voor één blad.</source>
        <translation>
            <numerusform>Dit is %n regel te veel voor één blad.</numerusform>
            <numerusform>Dit zijn %n regels te veel voor één blad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kib::ui::Work</name>
    <message numerus="yes">
        <location filename="../ui/shell/work.cpp" line="180"/>
        <source>%n regels in dit bestand zijn beschadigd en tellen niet mee. Al het andere klopt.</source>
        <translation>
            <numerusform>%n regel in dit bestand is beschadigd en telt niet mee. Al het andere klopt.</numerusform>
            <numerusform>%n regels in dit bestand zijn beschadigd en tellen niet mee. Al het andere klopt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/work.cpp" line="215"/>
        <source>Over %n seconden vergrendelt het scherm.</source>
        <translation>
            <numerusform>Over %n seconde vergrendelt het scherm.</numerusform>
            <numerusform>Over %n seconden vergrendelt het scherm.</numerusform>
        </translation>
    </message>
</context>
</TS>
