// SPDX-License-Identifier: EUPL-1.2
#include "core/method/predicate.h"
#include "tests/support/catch_qt.h"
#include "tests/support/methods.h"

#include <QHash>

using namespace kib;
using namespace kib::method;
using namespace Qt::StringLiterals;
using kib::test::json;

namespace {

Predicate condition(const char *text)
{
    const auto read = Predicate::fromJson(json(text), u"when"_s);
    REQUIRE(read);
    return *read;
}

Facts from(const QHash<QString, Value> &values)
{
    return [values](const QString &key) { return values.value(key); };
}

Truth onWeeks(const char *text, const Value &weeks)
{
    return condition(text).evaluate(from({ { u"weeks"_s, weeks } }));
}

const Value unknown;

} // namespace

TEST_CASE("a comparison holds on the right values and is unknown without one")
{
    struct Row {
        const char *text;
        QList<qint64> yes;
        QList<qint64> no;
    };
    const QList<Row> rows {
        { R"({"fact": "weeks", "eq": 13})", { 13 }, { 12, 14 } },
        { R"({"fact": "weeks", "ne": 13})", { 12, 14 }, { 13 } },
        { R"({"fact": "weeks", "gte": 27})", { 27, 28, 520 }, { 26, 0 } },
        { R"({"fact": "weeks", "lte": 26})", { 26, 0 }, { 27 } },
        { R"({"fact": "weeks", "between": [14, 26]})", { 14, 20, 26 }, { 13, 27 } },
        { R"({"fact": "weeks", "in": [1, 3]})", { 1, 3 }, { 0, 2, 4 } },
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        for (const qint64 value : row.yes)
            CHECK(onWeeks(row.text, value) == Truth::Yes);
        for (const qint64 value : row.no)
            CHECK(onWeeks(row.text, value) == Truth::No);
        CHECK(onWeeks(row.text, unknown) == Truth::Unknown);
    }
}

TEST_CASE("a value of another kind equals nothing")
{
    CHECK(onWeeks(R"({"fact": "weeks", "eq": true})", qint64 { 1 }) == Truth::No);
    CHECK(onWeeks(R"({"fact": "weeks", "eq": "1"})", qint64 { 1 }) == Truth::No);
    CHECK(onWeeks(R"({"fact": "weeks", "gte": 0})", true) == Truth::No);
    CHECK(onWeeks(R"({"fact": "weeks", "contains": "1"})", u"1"_s) == Truth::No);
}

TEST_CASE("a list is asked what it contains")
{
    const char *text = R"({"fact": "weeks", "contains": "housing"})";
    CHECK(onWeeks(text, QStringList { u"finances"_s, u"housing"_s }) == Truth::Yes);
    CHECK(onWeeks(text, QStringList { u"finances"_s }) == Truth::No);
    CHECK(onWeeks(text, QStringList()) == Truth::No);
    CHECK(onWeeks(text, unknown) == Truth::Unknown);
}

TEST_CASE("answered is never unknown")
{
    CHECK(onWeeks(R"({"answered": "weeks"})", unknown) == Truth::No);
    CHECK(onWeeks(R"({"answered": "weeks"})", false) == Truth::Yes);
    CHECK(onWeeks(R"({"not": {"answered": "weeks"}})", unknown) == Truth::Yes);
}

TEST_CASE("conditions combine by three valued logic")
{
    const auto fact
        = [](Truth truth) { return truth == Truth::Unknown ? Value() : Value(truth == Truth::Yes); };
    const Predicate all = condition(R"({"all": [{"fact": "a", "eq": true}, {"fact": "b", "eq": true}]})");
    const Predicate any = condition(R"({"any": [{"fact": "a", "eq": true}, {"fact": "b", "eq": true}]})");
    const Predicate opposite = condition(R"({"not": {"fact": "a", "eq": true}})");
    for (const Truth a : { Truth::No, Truth::Unknown, Truth::Yes }) {
        for (const Truth b : { Truth::No, Truth::Unknown, Truth::Yes }) {
            const Facts facts = from({ { u"a"_s, fact(a) }, { u"b"_s, fact(b) } });
            CHECK(all.evaluate(facts) == std::min(a, b));
            CHECK(any.evaluate(facts) == std::max(a, b));
        }
        const int mirrored = 2 - static_cast<int>(a);
        CHECK(opposite.evaluate(from({ { u"a"_s, fact(a) } })) == static_cast<Truth>(mirrored));
    }
    CHECK(condition(R"({"all": []})").evaluate(from({})) == Truth::Yes);
    CHECK(condition(R"({"any": []})").evaluate(from({})) == Truth::No);
}

TEST_CASE("undecided names only facts on which the outcome still hangs")
{
    const Predicate p = condition(R"({"all": [{"fact": "c", "eq": true},
        {"any": [{"fact": "b", "eq": true}, {"fact": "a", "gte": 2}]}, {"not": {"fact": "c", "eq": false}}]})");
    CHECK(p.factsInOrder() == QStringList { u"c"_s, u"b"_s, u"a"_s });
    CHECK(p.facts() == QSet<QString> { u"a"_s, u"b"_s, u"c"_s });

    CHECK(p.undecided(from({})) == QStringList { u"c"_s, u"b"_s, u"a"_s });
    CHECK(p.undecided(from({ { u"b"_s, false } })) == QStringList { u"c"_s, u"a"_s });
    CHECK(p.undecided(from({ { u"b"_s, true } })) == QStringList { u"c"_s });
    CHECK(p.undecided(from({ { u"c"_s, false } })).isEmpty());
    CHECK(p.undecided(from({ { u"c"_s, true }, { u"b"_s, true } })).isEmpty());
}

TEST_CASE("a condition is written as it was read")
{
    for (const char *text : { R"({"all": [{"fact": "a", "eq": 3}, {"fact": "b", "ne": "x"}]})",
             R"({"any": [{"fact": "a", "gte": 3}, {"fact": "a", "lte": -3}, {"answered": "a"}]})",
             R"({"not": {"fact": "a", "between": [0, 13]}})", R"({"fact": "a", "in": ["x", true, 3]})",
             R"({"fact": "a", "contains": "x"})", R"({"all": []})", R"({"fact": "a", "eq": false})" })
        CHECK(condition(text).toJson() == json(text));
}

TEST_CASE("a faulty condition is refused with the place and the reason")
{
    struct Row {
        const char *text;
        QString path;
        QString word;
    };
    const QList<Row> rows {
        { "3", u"when"_s, u"voorwaarde"_s },
        { "null", u"when"_s, u"voorwaarde"_s },
        { "{}", u"when"_s, u"voorwaarde"_s },
        { R"({"fakt": "a", "eq": 1})", u"when"_s, u"'fakt'"_s },
        { R"({"all": [{"fact": "a", "eq": 1, "extra": 1}]})", u"when.all[0]"_s, u"'extra'"_s },
        { R"({"any": [{"answered": "a"}, {"not": {"fact": "a"}}]})", u"when.any[1].not"_s,
            u"vergelijking"_s },
        { R"({"fact": "a", "eq": 1, "ne": 2})", u"when"_s, u"precies één"_s },
        { R"({"fact": "a", "all": []})", u"when"_s, u"'all'"_s },
        { R"({"fact": "", "eq": 1})", u"when"_s, u"'fact'"_s },
        { R"({"fact": 3, "eq": 1})", u"when"_s, u"'fact'"_s },
        { R"({"eq": 1})", u"when"_s, u"ontbreekt 'fact'"_s },
        { R"({"all": [], "any": []})", u"when"_s, u"één woord"_s },
        { R"({"all": {}})", u"when"_s, u"lijst"_s },
        { R"({"not": [{"answered": "a"}]})", u"when.not"_s, u"voorwaarde"_s },
        { R"({"answered": 3})", u"when"_s, u"'answered'"_s },
        { R"({"fact": "a", "eq": null})", u"when"_s, u"true, false"_s },
        { R"({"fact": "a", "eq": 1.5})", u"when"_s, u"heel getal"_s },
        { R"({"fact": "a", "eq": [1]})", u"when"_s, u"geen lijst"_s },
        { R"({"fact": "a", "gte": "1"})", u"when"_s, u"heel getal"_s },
        { R"({"fact": "a", "between": [1]})", u"when"_s, u"twee hele getallen"_s },
        { R"({"fact": "a", "between": [2, 1]})", u"when"_s, u"laagste getal"_s },
        { R"({"fact": "a", "in": 1})", u"when"_s, u"lijst"_s },
        { R"({"fact": "a", "in": []})", u"when"_s, u"minstens één"_s },
        { R"({"fact": "a", "contains": 1})", u"when"_s, u"tekst"_s },
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        const auto read = Predicate::fromJson(json(row.text), u"when"_s);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::MethodInvalid);
        REQUIRE(read.error().arguments.size() == 2);
        CHECK(read.error().arguments.at(0) == row.path);
        CHECK_THAT(
            read.error().arguments.at(1).toStdString(), Catch::Matchers::Contains(row.word.toStdString()));
    }
}
