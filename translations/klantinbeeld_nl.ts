<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl_NL">
<context>
    <name>kib::ui::InterviewPage</name>
    <message numerus="yes">
        <location filename="../ui/interview/interviewpage.cpp" line="195"/>
        <source>%n leefgebieden doen mee.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kib::ui::InterviewPresenter</name>
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
</context>
<context>
    <name>kib::ui::SummaryPanel</name>
    <message numerus="yes">
        <location filename="../ui/interview/summarypanel.cpp" line="178"/>
        <source>Dit zijn %n regels te veel voor één blad. Vink hieronder iets uit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kib::ui::Work</name>
    <message numerus="yes">
        <location filename="../ui/shell/work.cpp" line="110"/>
        <source>Over %n seconden vergrendelt het scherm.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
