// SPDX-License-Identifier: EUPL-1.2
#include "core/print/textstore.h"
#include "tests/print/paper.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;
using namespace kib::print;
using kib::test::near;

namespace {

const TextShape body { { 11, false }, 60, 5.6 };

TextStore store()
{
    auto texts = TextStore::create();
    REQUIRE(texts);
    return *std::move(texts);
}

QString joined(const LaidText &text)
{
    QString all;
    for (int i = 0; i < text.lineCount(); ++i)
        all += text.line(i);
    return all;
}

} // namespace

TEST_CASE("a text breaks at blanks and no line is wider than its measure")
{
    TextStore texts = store();
    const QString words
        = u"Ik wil u graag leren kennen en horen hoe het met u gaat. Daarom nodig ik u uit."_s;
    const TextPtr text = texts.lay(words, body);
    CHECK(text->lineCount() > 1);
    CHECK(text->widest() <= body.width);
    CHECK(joined(*text) == words);
    for (int i = 0; i + 1 < text->lineCount(); ++i)
        CHECK(text->line(i).endsWith(u' '));
}

TEST_CASE("a word wider than the line goes on in the next line and loses no letter")
{
    TextStore texts = store();
    const QString word = QString(u"Onafhankelijkheidsbevrijder"_s).repeated(4);
    const TextPtr text = texts.lay(word, body);
    CHECK(text->lineCount() > 1);
    CHECK(text->widest() <= body.width);
    CHECK(joined(*text) == word);
}

TEST_CASE("lines stand one pitch apart, also when another font has to help out")
{
    TextStore texts = store();
    const TextPtr text = texts.lay(u"Maryam\nمريم الحسيني\nMaryam"_s, body);
    REQUIRE(text->lineCount() == 3);
    CHECK(text->line(1) == u"مريم الحسيني"_s);
    CHECK(near(text->height(), 3 * 5.6));
    for (int i = 0; i < 3; ++i)
        CHECK(near(text->lineArea(i).center().y(), (i + 0.5) * 5.6));
    CHECK(near(text->lineArea(1).left(), 0));
}

TEST_CASE("a text set right ends at its measure")
{
    TextStore texts = store();
    const TextPtr text = texts.lay(u"1.073"_s, { { 10, false }, 30, 4.8, true });
    CHECK(near(text->lineArea(0).right(), 30, 0.05));
}

TEST_CASE("digits are equally wide, so that numbers stand under each other")
{
    TextStore texts = store();
    const TextShape shape { { 10, GENERATE(false, true) }, 60, 4.8, true };
    const double eights = texts.lay(u"8888888888"_s, shape)->widest();
    CHECK(near(texts.lay(u"1111111111"_s, shape)->widest(), eights));
    CHECK(near(texts.lay(u"0123456789"_s, shape)->widest(), eights));
}

TEST_CASE("an empty text is one empty line")
{
    TextStore texts = store();
    const TextPtr text = texts.lay(QString(), body);
    CHECK(text->lineCount() == 1);
    CHECK(near(text->height(), 5.6));
    CHECK(near(text->widest(), 0));
}

TEST_CASE("a control character prints as a blank")
{
    TextStore texts = store();
    const TextPtr text = texts.lay(u"Kamer\t2\u0007!"_s, body);
    CHECK(text->line(0) == u"Kamer 2 !"_s);
    CHECK(text->complete());
}

TEST_CASE("a character that no font has makes the text incomplete")
{
    TextStore texts = store();
    const auto [text, complete] = GENERATE(table<const char16_t *, bool>({
        { u"C. de Vries", true },
        { u"Gül Şahinoğlu, Łukasz, Țepeș, Nguyễn Thị Thờ", true },
        { u"‘t Hart – 10 € … •", true },
        { u"Мария Ивановна, Ελένη, חנה", true },
        { u"eerste regel\ntweede regel", true },
        { u"zonder teken \U000E1234", false },
    }));
    INFO(QString::fromUtf16(text).toStdString());
    CHECK(texts.lay(QString::fromUtf16(text), body)->complete() == complete);
}

TEST_CASE("the same words in the same shape are laid once")
{
    TextStore texts = store();
    const TextPtr first = texts.lay(u"Met vriendelijke groet,"_s, body);
    CHECK(texts.lay(u"Met vriendelijke groet,"_s, body) == first);
    CHECK(texts.lay(u"Met vriendelijke groet,"_s, { { 11, true }, 60, 5.6 }) != first);
    CHECK(texts.lay(u"Met vriendelijke groet,"_s, { { 11, false }, 61, 5.6 }) != first);
}

TEST_CASE("words that keep coming back stay laid among thousands that do not")
{
    TextStore texts = store();
    const std::weak_ptr<const LaidText> once = texts.lay(u"eenmalig"_s, body);
    const TextPtr kept = texts.lay(u"Met vriendelijke groet,"_s, body);
    for (int i = 0; i < 2000; ++i) {
        const TextPtr unique = texts.lay(QString::number(i), body);
        REQUIRE(texts.lay(u"Met vriendelijke groet,"_s, body) == kept);
    }
    CHECK(once.expired());
}
