// SPDX-License-Identifier: EUPL-1.2
#include "core/print/fittext.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;
using namespace kib::print;

namespace {

constexpr TextShape narrow { { 8, false }, 40, 3.4 };

FittedText fit(const QString &text, int lines)
{
    auto texts = TextStore::create();
    REQUIRE(texts);
    return fitText(*texts, text, narrow, lines);
}

QString wordsOf(const FittedText &fitted)
{
    QString words;
    for (int i = 0; i < fitted.text->lineCount(); ++i)
        words += fitted.text->line(i);
    return words;
}

} // namespace

TEST_CASE("a text that fits stays as it is")
{
    const FittedText fitted = fit(u"vrijwilliger voedselbank"_s, 1);
    CHECK_FALSE(fitted.shortened);
    CHECK(wordsOf(fitted) == u"vrijwilliger voedselbank"_s);
    CHECK_FALSE(fit(QString(), 1).shortened);
}

TEST_CASE("a longer text ends in an ellipsis after a whole word, in no more lines than allowed")
{
    const int lines = GENERATE(1, 2, 3);
    const QString text = QString(u"huurachterstand van twee maanden "_s).repeated(8).trimmed();
    const FittedText fitted = fit(text, lines);
    CHECK(fitted.shortened);
    CHECK(fitted.text->lineCount() == lines);
    QString words = wordsOf(fitted);
    REQUIRE(words.endsWith(u'\u2026'));
    words.chop(1);
    CHECK(text.startsWith(words + u' '));
}

TEST_CASE("a word without an end is cut between letters, never inside one")
{
    const FittedText fitted = fit(QString(u"\U0001F600"_s).repeated(60), 1);
    CHECK(fitted.shortened);
    CHECK(fitted.text->lineCount() == 1);
    const QString words = wordsOf(fitted);
    CHECK(words.size() % 2 == 1); // pairs and the ellipsis
    CHECK(fit(QString(u'x').repeated(500), 2).text->lineCount() == 2);
}

TEST_CASE("the first lines of a text with line ends are kept")
{
    const FittedText fitted = fit(u"een\ntwee\ndrie\nvier"_s, 2);
    CHECK(fitted.shortened);
    CHECK(fitted.text->lineCount() <= 2);
}
