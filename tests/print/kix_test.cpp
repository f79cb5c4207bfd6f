// SPDX-License-Identifier: EUPL-1.2
#include "core/print/kix.h"
#include "tests/print/paper.h"
#include "tests/support/catch_qt.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace kib::print;
using kib::test::near;

namespace {

QString lettersOf(const QList<KixBar> &bars)
{
    QString letters;
    for (const KixBar &bar : bars) {
        switch (bar.shape) {
        case KixBar::Shape::Tracker:
            letters += u'T';
            break;
        case KixBar::Shape::Ascender:
            letters += u'A';
            break;
        case KixBar::Shape::Descender:
            letters += u'D';
            break;
        case KixBar::Shape::Full:
            letters += u'F';
            break;
        }
        if (letters.size() % 5 == 4)
            letters += u' ';
    }
    return letters.trimmed();
}

// The program prints the upper, middle and lower band as rows of hexadecimal digits, two bits a bar.
QString lettersOfProgram(const QString &text)
{
    QProcess zint;
    zint.start(u"zint"_s, { u"-b"_s, u"KIX"_s, u"--dump"_s, u"-d"_s, text });
    if (!zint.waitForStarted() || !zint.waitForFinished())
        return {};
    const QStringList rows = QString::fromLatin1(zint.readAllStandardOutput()).split(u'\n');
    REQUIRE(rows.size() >= 3);
    const auto bit = [](QString row, qsizetype at) {
        const int digit = row.remove(u' ').mid(at / 4, 1).toInt(nullptr, 16);
        return (digit >> (3 - at % 4)) % 2 == 1;
    };
    QString letters;
    for (qsizetype i = 0; i < text.size() * 4; ++i) {
        const bool up = bit(rows[0], 2 * i);
        const bool down = bit(rows[2], 2 * i);
        letters += up && down ? u'F' : up ? u'A' : down ? u'D' : u'T';
        if (letters.size() % 5 == 4)
            letters += u' ';
    }
    return letters.trimmed();
}

} // namespace

TEST_CASE("a KIX has the bars of the published examples")
{
    const auto [text, letters] = GENERATE(table<const char *, const char *>({
        { "1231FZ13XHS", "TDAF TDFA DTAF TDAF DAAD FFTT TDAF DTAF FATD DFAT FTFT" },
        { "3704HC7", "DTAF TFTF TTFF DTFA DFAT TAFD TFTF" },
        { "3704hc7", "DTAF TFTF TTFF DTFA DFAT TAFD TFTF" },
    }));
    const auto bars = kixBars(QString::fromLatin1(text));
    REQUIRE(bars);
    CHECK(lettersOf(*bars) == QString::fromLatin1(letters));
}

TEST_CASE("every KIX character has the bars that the zint program prints")
{
    for (const QString &text : { u"0123456789ABCDEFGH"_s, u"IJKLMNOPQRSTUVWXYZ"_s }) {
        const QString expected = lettersOfProgram(text);
        REQUIRE_FALSE(expected.isEmpty());
        const auto bars = kixBars(text);
        REQUIRE(bars);
        CHECK(lettersOf(*bars) == expected);
    }
}

TEST_CASE("KIX bars stand at 22 to an inch and are 5 mm high at most")
{
    const auto bars = kixBars(u"1231FZ13XHS"_s);
    REQUIRE(bars);
    REQUIRE(bars->size() == 44);
    for (qsizetype i = 0; i < bars->size(); ++i) {
        const KixBar &bar = bars->at(i);
        CHECK(near(bar.area.left(), static_cast<double>(i) * 25.4 / 22));
        CHECK(near(bar.area.width(), 0.5));
        const bool up = bar.shape == KixBar::Shape::Full || bar.shape == KixBar::Shape::Ascender;
        const bool down = bar.shape == KixBar::Shape::Full || bar.shape == KixBar::Shape::Descender;
        CHECK(near(bar.area.top(), up ? 0 : 1.875));
        CHECK(near(bar.area.bottom(), down ? 5.0 : 3.125));
    }
}

TEST_CASE("a KIX with anything but letters and digits is refused")
{
    const QString text = GENERATE(u""_s, u"1231 FZ13"_s, u"1231FZ13-2"_s, u"1231FZé"_s, u"1231FZ½"_s,
        u"1231FZ١٢"_s, u"1234567890123456789"_s);
    const auto bars = kixBars(text);
    REQUIRE_FALSE(bars);
    CHECK(bars.error().code == kib::ErrorCode::Invalid);
    CHECK(bars.error().detail == u"kix_text"_s);
}
