// SPDX-License-Identifier: EUPL-1.2
#include "tests/print/paper.h"

#include "tests/support/catch_qt.h"

#include <QProcess>

namespace kib::test {

using namespace Qt::StringLiterals;
using contact::Letter;

Letter invitation()
{
    using Kind = Letter::Block::Kind;
    Letter letter;
    letter.organisation = u"Gemeente Kaleveld"_s;
    letter.returnAddress = u"Retouradres: Postbus 100, 9999 ZZ Kaleveld"_s;
    letter.address = { u"C. de Vries"_s, u"Dorpsstraat 12 b"_s, u"8011 AB  ZWOLLE"_s };
    letter.contact
        = { u"Merel Jansen"_s, u"Klantmanager"_s, u"038 123 45 67"_s, u"m.jansen@kaleveld.example"_s };
    letter.date = u"maandag 23 november 2026"_s;
    letter.subject = u"Uitnodiging voor een gesprek"_s;
    letter.blocks = {
        { Kind::Paragraph, { u"Beste mevrouw De Vries,"_s } },
        { Kind::Paragraph,
            { u"Ik ben Merel Jansen, uw klantmanager bij de gemeente. Ik wil u graag leren kennen en horen "
              u"hoe het "
              u"met u gaat. Daarom nodig ik u uit voor een gesprek."_s } },
        { Kind::Frame,
            { u"Datum: dinsdag 8 december 2026"_s, u"Tijd: 10.00 uur"_s,
                u"Plaats: Raadhuisplein 1 in Kaleveld"_s, u"Met: Merel Jansen"_s,
                u"Duur: ongeveer 75 minuten"_s, u"Telefoon: 038 123 45 67"_s } },
        { Kind::Paragraph,
            { u"We praten over werk, gezondheid, geld, wonen en de mensen om u heen. U vertelt wat goed gaat "
              u"en waar "
              u"u hulp bij wilt. Samen kijken we wat een goede volgende stap is. U hoeft niets voor te bereiden."_s } },
        { Kind::Paragraph,
            { u"Wilt u iemand meenemen? Dat is prima. Heeft u een tolk nodig? Bel mij dan even, dan regel ik dat."_s } },
        { Kind::Paragraph,
            { u"Komt deze dag of tijd u niet goed uit? Bel mij op 038 123 45 67. Dan zoeken we samen een "
              u"ander "
              u"moment."_s } },
        { Kind::Paragraph, { u"Met vriendelijke groet,"_s } },
        { Kind::Paragraph, { u"Merel Jansen"_s, u"Klantmanager, team Meedoen"_s } },
    };
    letter.footer = u"Gemeente Kaleveld, Raadhuisplein 1, 9999 ZZ Kaleveld"_s;
    return letter;
}

QList<print::PlacedLine> linesOf(const print::DisplayList &list, print::Part part)
{
    QList<print::PlacedLine> lines;
    for (const print::PlacedLine &line : print::linesOf(list))
        if (line.part == part)
            lines.append(line);
    return lines;
}

QList<print::PlacedLine> linesOf(const print::DisplayList &list, print::Part part, int page)
{
    QList<print::PlacedLine> lines;
    for (const print::PlacedLine &line : linesOf(list, part))
        if (line.page == page)
            lines.append(line);
    return lines;
}

QStringList wordsOf(const print::DisplayList &list, print::Part part)
{
    QStringList words;
    for (const print::PlacedLine &line : linesOf(list, part))
        words.append(line.text.trimmed());
    return words;
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString());
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace kib::test
