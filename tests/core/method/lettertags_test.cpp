// SPDX-License-Identifier: EUPL-1.2
#include "core/method/lettertags.h"
#include "tests/support/catch_qt.h"

using namespace kib::method;
using namespace Qt::StringLiterals;

TEST_CASE("a letter with the known fields is good")
{
    CHECK(letterTagProblems(u"Zonder velden, met { en } en %1."_s).isEmpty());
    QString all;
    for (const QString &field : letterFields())
        all += u"{{%1}} {{ %1 }} "_s.arg(field);
    CHECK(letterTagProblems(all).isEmpty());
    CHECK(letterFields().size() == 11);
    CHECK(letterTagProblems(u"a{{#long_ago}} b{{/long_ago}}"_s).isEmpty());
    CHECK(letterTagProblems(u"{{long_ago}}"_s).size() == 1); // it has no words of its own
    CHECK(letterTagProblems(u"{{#phone}}Bel {{phone}}{{/phone}}{{^phone}}Kom langs{{/phone}}{{! let op }}"_s)
              .isEmpty());
}

TEST_CASE("everything that is no plain known field is refused")
{
    struct Row {
        QString text;
        QString word;
    };
    const QList<Row> rows {
        { u"{{bsn}}"_s, u"'{{bsn}}'"_s },
        { u"{{}}"_s, u"Onbekend veld"_s },
        { u"{{Name}}"_s, u"Onbekend veld"_s },
        { u"{{{name}}}"_s, u"{{{…}}}"_s },
        { u"{{&name}}"_s, u"{{&…}}"_s },
        { u"{{ & name }}"_s, u"{{&…}}"_s },
        { u"{{>footer}}"_s, u"{{>…}}"_s },
        { u"{{=<% %>=}}"_s, u"haken"_s },
        { u"{{name"_s, u"niet gesloten"_s },
        { u"{{#name}}"_s, u"niet gesloten"_s },
        { u"{{/name}}"_s, u"niet open"_s },
        { u"{{#name}}{{/phone}}{{/name}}"_s, u"{{/phone}}"_s },
        { u"{{#bsn}}{{/bsn}}"_s, u"'{{bsn}}'"_s },
        { u"{{#name}}"_s.repeated(9) + u"{{/name}}"_s.repeated(9), u"8 blokken"_s },
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        const QStringList problems = letterTagProblems(row.text);
        REQUIRE(problems.size() == 1);
        CHECK_THAT(problems.first().toStdString(), Catch::Matchers::Contains(row.word.toStdString()));
    }
    CHECK(letterTagProblems(u"{{#name}}"_s.repeated(8) + u"{{/name}}"_s.repeated(8)).isEmpty());
    CHECK(letterTagProblems(u"{{bsn}} {{iban}} {{bsn}}"_s).size() == 2);
}
