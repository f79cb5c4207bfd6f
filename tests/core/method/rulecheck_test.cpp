// SPDX-License-Identifier: EUPL-1.2
#include "core/method/rulecheck.h"
#include "tests/support/catch_qt.h"
#include "tests/support/methods.h"

using namespace kib;
using namespace kib::method;
using namespace Qt::StringLiterals;
using kib::test::json;

namespace {

const QList<Variable> variables {
    { u"weeks"_s, Variable::Kind::Number, 0, 520, {} },
    { u"guided"_s, Variable::Kind::YesNo, 0, 0, {} },
    { u"growth"_s, Variable::Kind::Choice, 0, 0, { u"soon"_s, u"later"_s } },
    { u"obstacles"_s, Variable::Kind::List, 0, 0, { u"home"_s, u"money"_s } },
    { u"day"_s, Variable::Kind::Other, 0, 0, {} },
};

Predicate condition(const char *text)
{
    const auto read = Predicate::fromJson(json(text), u"when"_s);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("a condition that nothing can fulfil is recognised")
{
    for (const char *text : {
             R"({"any": []})",
             R"({"fact": "weeks", "eq": 521})",
             R"({"fact": "weeks", "lte": -1})",
             R"({"all": [{"fact": "weeks", "gte": 27}, {"fact": "weeks", "lte": 26}]})",
             R"({"all": [{"fact": "weeks", "between": [14, 26]}, {"fact": "weeks", "in": [13, 27]}]})",
             R"({"all": [{"fact": "guided", "eq": true}, {"fact": "guided", "eq": false}]})",
             R"({"all": [{"fact": "guided", "eq": true}, {"not": {"answered": "guided"}}]})",
             R"({"all": [{"fact": "growth", "ne": "soon"}, {"fact": "growth", "ne": "later"}]})",
             R"({"all": [{"fact": "obstacles", "contains": "home"},
                 {"not": {"fact": "obstacles", "contains": "home"}}]})",
             R"({"all": [{"any": [{"fact": "weeks", "gte": 6}, {"fact": "guided", "eq": true}]},
                 {"fact": "weeks", "lte": 2}, {"fact": "guided", "ne": true}]})",
             R"({"not": {"fact": "weeks", "between": [0, 520]}})",
         }) {
        CAPTURE(text);
        CHECK_FALSE(canHold(condition(text), variables));
    }
}

TEST_CASE("a condition that something can fulfil is left alone")
{
    for (const char *text :
        {
            R"({"all": []})",
            R"({"fact": "weeks", "eq": 520})",
            R"({"all": [{"fact": "weeks", "gte": 26}, {"fact": "weeks", "lte": 26}]})",
            R"({"all": [{"fact": "weeks", "gte": 20}, {"fact": "weeks", "ne": 20}, {"fact": "weeks", "lte": 21}]})",
            R"({"not": {"answered": "weeks"}})",
            R"({"answered": "day"})",
            R"({"all": [{"fact": "obstacles", "contains": "home"},
                 {"not": {"fact": "obstacles", "contains": "money"}}]})",
            R"({"any": [{"fact": "weeks", "gte": 900}, {"fact": "growth", "eq": "later"}]})",
        }) {
        CAPTURE(text);
        CHECK(canHold(condition(text), variables));
    }
}

TEST_CASE("a condition with very many combinations is judged by its parts")
{
    QList<Variable> many;
    QString parts;
    for (int i = 0; i < 12; ++i) {
        many.append({ u"n%1"_s.arg(i), Variable::Kind::Number, 0, 100, {} });
        parts += u"{\"fact\": \"n%1\", \"between\": [20, 60]},"_s.arg(i);
    }
    const auto all = [&parts](const char *last) {
        return condition((u"{\"all\": ["_s + parts + QString::fromUtf8(last) + u"]}"_s).toUtf8().constData());
    };
    CHECK(canHold(all(R"({"fact": "n0", "eq": 40})"), many));
    CHECK_FALSE(canHold(all(R"({"fact": "n0", "eq": 101})"), many));
}

TEST_CASE("facts that do not exist and comparisons that do not fit are named where they stand")
{
    struct Row {
        const char *text;
        QString path;
        QString word;
    };
    const QList<Row> rows {
        { R"({"all": [{"fact": "weeks", "gte": 1}, {"fact": "week", "gte": 1}]})", u"r.all[1]"_s,
            u"'week'"_s },
        { R"({"any": [{"not": {"answered": "nothing"}}]})", u"r.any[0].not"_s, u"'nothing'"_s },
        { R"({"fact": "weeks", "eq": true})", u"r"_s, u"een getal"_s },
        { R"({"fact": "weeks", "contains": "x"})", u"r"_s, u"een getal"_s },
        { R"({"fact": "guided", "eq": "yes"})", u"r"_s, u"ja of nee"_s },
        { R"({"fact": "guided", "gte": 1})", u"r"_s, u"ja of nee"_s },
        { R"({"fact": "growth", "eq": "never"})", u"r"_s, u"soon, later"_s },
        { R"({"fact": "growth", "in": ["soon", "never"]})", u"r"_s, u"soon, later"_s },
        { R"({"fact": "obstacles", "eq": "home"})", u"r"_s, u"contains"_s },
        { R"({"fact": "obstacles", "contains": "garden"})", u"r"_s, u"home, money"_s },
        { R"({"fact": "day", "eq": "today"})", u"r"_s, u"answered"_s },
        { R"({"fact": "weeks", "gte": 521})", u"r"_s, u"nooit"_s },
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        const QList<Problem> problems = conditionProblems(condition(row.text), variables, u"r"_s);
        REQUIRE(problems.size() == 1);
        CHECK(problems.first().path == row.path);
        CHECK_THAT(problems.first().message.toStdString(), Catch::Matchers::Contains(row.word.toStdString()));
    }
    const Predicate two = condition(R"({"all": [{"fact": "x", "gte": 1}, {"fact": "y", "gte": 1}]})");
    CHECK(conditionProblems(two, variables, u"r"_s).size() == 2);
    const Predicate good = condition(R"({"all": [{"fact": "weeks", "between": [0, 13]},
        {"fact": "guided", "eq": false}, {"fact": "growth", "in": ["soon"]}, {"answered": "day"},
        {"fact": "obstacles", "contains": "home"}]})");
    CHECK(conditionProblems(good, variables, u"r"_s).isEmpty());
}

TEST_CASE("questions that wait on themselves are found through others")
{
    Domain domain;
    const auto add = [&domain](const QString &key, const char *shownWhen) {
        Question question;
        question.key = key;
        if (shownWhen != nullptr)
            question.shownWhen = condition(shownWhen);
        domain.questions << question;
    };
    add(u"start"_s, nullptr);
    add(u"a"_s, R"({"answered": "b"})");
    add(u"b"_s, R"({"any": [{"answered": "start"}, {"answered": "c"}]})");
    add(u"c"_s, R"({"not": {"answered": "a"}})");
    add(u"alone"_s, R"({"answered": "alone"})");
    add(u"after"_s, R"({"answered": "a"})");
    CHECK(questionsInCycles(domain) == QStringList { u"a"_s, u"b"_s, u"c"_s, u"alone"_s });
}
