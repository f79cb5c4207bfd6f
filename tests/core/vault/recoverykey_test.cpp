// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/recoverykey.h"
#include "tests/core/vault/vaultvalues.h"

using namespace kib;
using namespace kib::vault;
using namespace Qt::StringLiterals;

namespace {

const QString frozenText = u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-2GAH-C5RR-34D1-P70X-3RFG-QN2P"_s;
const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

QString ruleOf(const QString &text)
{
    const Result<SecretBytes> key = paperKey(text);
    REQUIRE_FALSE(key);
    CHECK(key.error().code == ErrorCode::Invalid);
    return key.error().detail;
}

} // namespace

TEST_CASE("a paper key reads as frozen and back")
{
    struct Example {
        QByteArray key;
        QString text;
    };
    const std::vector<Example> examples {
        { counting(0, 32), frozenText },
        { QByteArray(32, '\0'), u"0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-3Q51"_s },
        { QByteArray(32, '\xff'),
            u"ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZG-Z5DK"_s },
        { counting(0xe0, 32), u"W3GY-5RZ4-WQKE-FT79-XBNY-SVFE-XZRF-3WQK-YKTZ-DXZR-Z7XF-QZ7X-ZVZG-28N5"_s },
    };
    for (const Example &example : examples) {
        CHECK(paperText(SecretBytes::copyOf(example.key)) == example.text);
        const Result<SecretBytes> key = paperKey(example.text);
        REQUIRE(key);
        CHECK(key->view() == QByteArrayView(example.key));
    }
}

TEST_CASE("any paper key comes back")
{
    for (int i = 0; i < 200; ++i) {
        const SecretBytes key = SecretBytes::random(32);
        const Result<SecretBytes> back = paperKey(paperText(key));
        REQUIRE(back);
        CHECK(back->view() == key.view());
    }
}

TEST_CASE("a paper key may be typed carelessly")
{
    const QString text = GENERATE(frozenText.toLower(), QString(frozenText).remove(u'-'),
        QString(frozenText).replace(u'-', u' '),
        u"\n  "_s + QString(frozenText).replace(u'-', u'\u2013') + u'\t',
        QString(frozenText).replace(u'0', u'O').replace(u'1', u'I'),
        QString(frozenText).replace(u'0', u'o').replace(u'1', u'l'),
        QString(frozenText).replace(u'1', u'L').replace(u"-"_s, u" - "_s));
    CAPTURE(text);
    const Result<SecretBytes> key = paperKey(text);
    REQUIRE(key);
    CHECK(key->view() == QByteArrayView(counting(0, 32)));
}

TEST_CASE("a paper key with one wrong character or two swapped ones is noticed")
{
    QString letters = frozenText;
    letters.remove(u'-');
    for (qsizetype at = 0; at < letters.size(); ++at) {
        for (const QChar other : alphabet) {
            QString wrong = letters;
            wrong[at] = other;
            if (wrong != letters)
                CHECK(ruleOf(wrong) == u"paper_key_checksum"_s);
        }
        QString swapped = letters;
        if (at > 0 && swapped[at] != swapped[at - 1]) {
            std::swap(swapped[at], swapped[at - 1]);
            CHECK(ruleOf(swapped) == u"paper_key_checksum"_s);
        }
    }
}

TEST_CASE("a paper key says what is wrong with it")
{
    CHECK(ruleOf(u""_s) == u"paper_key_length"_s);
    CHECK(ruleOf(u" - "_s) == u"paper_key_length"_s);
    CHECK(ruleOf(frozenText.chopped(1)) == u"paper_key_length"_s);
    CHECK(ruleOf(frozenText + u'0') == u"paper_key_length"_s);
    CHECK(ruleOf(frozenText.repeated(100)) == u"paper_key_length"_s);
    for (const QChar never : { QChar(u'U'), QChar(u'u'), QChar(u'!'), QChar(u'_'), QChar(u'\u0660'),
             QChar(u'\u017f'), QChar(u'\0') })
        CHECK(ruleOf(frozenText.chopped(1) + never) == u"paper_key_character"_s);
}
