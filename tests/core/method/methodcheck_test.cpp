// SPDX-License-Identifier: EUPL-1.2
#include "core/method/jsontext.h"
#include "core/method/methodreader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/methods.h"

using namespace kib;
using namespace kib::method;
using namespace Qt::StringLiterals;
using kib::test::json;
using kib::test::methodBytes;
using kib::test::smallBasis;
using kib::test::withEdit;

namespace {

struct Row {
    QString edit; // where the good file is changed
    const char *value; // null: taken away
    QString path; // where the fault is named
    QString word; // and what its sentence holds
};

// The change gives exactly this one problem.
void checkRow(const QString &file, const Row &row)
{
    CAPTURE(row.edit, row.value == nullptr ? "(removed)" : row.value);
    const QJsonValue value = row.value == nullptr ? QJsonValue(QJsonValue::Undefined) : json(row.value);
    const QByteArray bytes = withEdit(methodBytes(file), row.edit, value);
    const QList<Problem> problems = checkMethod(bytes, smallBasis);
    for (const Problem &problem : problems)
        UNSCOPED_INFO(problem.path.toStdString() + ": " + problem.message.toStdString());
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().path == row.path);
    CHECK_THAT(problems.first().message.toStdString(), Catch::Matchers::Contains(row.word.toStdString()));

    const auto read = readMethod(bytes, smallBasis);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::MethodInvalid);
    CHECK(read.error().arguments == QStringList { problems.first().path, problems.first().message });
}

} // namespace

TEST_CASE("good method files have no problems")
{
    CHECK(checkMethod(methodBytes(u"basis"_s), {}).isEmpty());
    CHECK(checkMethod(methodBytes(u"own"_s), smallBasis).isEmpty());
}

TEST_CASE("what departs from the format is named with the place and what belongs there")
{
    const QList<Row> rows {
        { u"format"_s, "2", u"format"_s, u"het getal 1"_s },
        { u"key"_s, nullptr, u""_s, u"'key'"_s },
        { u"key"_s, "\"Basis!\"", u"key"_s, u"kleine letters"_s },
        { u"version"_s, "\"nieuw\"", u"version"_s, u"2026.1"_s },
        { u"naam"_s, "\"x\"", u"naam"_s, u"Onbekende sleutel 'naam'"_s },
        { u"domains[0].questions[1].txt"_s, "\"x\"", u"domains[0].questions[1].txt"_s, u"'txt'"_s },
        { u"domains[0].questions[0].text"_s, nullptr, u"domains[0].questions[0]"_s, u"'text'"_s },
        { u"domains[0].questions[0].text"_s, "\"\"", u"domains[0].questions[0].text"_s, u"1 tot 4000"_s },
        { u"domains[1].questions[0].kind"_s, "\"essay\"", u"domains[1].questions[0].kind"_s, u"yes_no"_s },
        { u"domains[1].enabled"_s, "1", u"domains[1].enabled"_s, u"true of false"_s },
        { u"domains[1].sensitivity"_s, "\"secret\"", u"domains[1].sensitivity"_s, u"third_party"_s },
        { u"domains[1].first_steps"_s, "\"bel\"", u"domains[1].first_steps"_s, u"een lijst"_s },
        { u"domains[0].levels[2].name"_s, "3", u"domains[0].levels[2].name"_s, u"een naam"_s },
        { u"prompt_cards[0].lines"_s, "[]", u"prompt_cards[0].lines"_s, u"1 tot 20"_s },
        { u"settings.slot_minutes"_s, "75.5", u"settings.slot_minutes"_s, u"heel getal"_s },
        { u"settings.slot_minutes"_s, "\"75\"", u"settings.slot_minutes"_s, u"15 tot en met 240"_s },
        { u"settings.slot_minutes"_s, "241", u"settings.slot_minutes"_s, u"15 tot en met 240"_s },
        { u"settings.slot_minuten"_s, "75", u"settings.slot_minuten"_s, u"Onbekende sleutel"_s },
        { u"services[0]"_s, "\"x\"", u"services[0]"_s, u"een dienst"_s },
        { u"situations"_s, "{}", u"situations"_s, u"een lijst"_s },
    };
    for (const Row &row : rows)
        checkRow(u"basis"_s, row);
}

TEST_CASE("keys that stand twice and references to nothing are named")
{
    const QList<Row> base {
        { u"domains[1].key"_s, "\"language\"", u"domains[2].key"_s, u"'language' staat er al"_s },
        { u"domains[0].questions[4].key"_s, "\"landlord_called\"", u"domains[0].questions[4].key"_s,
            u"'landlord_called'"_s },
        { u"domains[0].questions[2].choices[1].key"_s, "\"landlord\"",
            u"domains[0].questions[2].choices[1].key"_s, u"'landlord'"_s },
        { u"services[1].key"_s, "\"job_mediation\"", u"services[1].key"_s, u"'job_mediation'"_s },
        { u"letters[+]"_s, R"({"key": "invitation", "name": "x", "subject": "x", "body": "x"})",
            u"letters[1].key"_s, u"'invitation'"_s },
        { u"facts[0].key"_s, "\"mood\"", u"facts[0].key"_s, u"kent het feit 'mood' niet"_s },
        { u"facts[5].key"_s, nullptr, u"facts[5]"_s, u"'key'"_s },
        { u"facts[0].kind"_s, "\"yes_no\"", u"facts[0].kind"_s, u"number"_s },
        { u"facts[0].most"_s, "521", u"facts[0]"_s, u"0 tot en met 520"_s },
        { u"facts[2].choices"_s, "[]", u"facts[2].choices"_s, u"twee"_s },
    };
    for (const Row &row : base)
        checkRow(u"basis"_s, row);
    const QList<Row> own {
        { u"categories[1].key"_s, "\"nearby\"", u"category_routing.rules[0].proposes"_s, u"'near'"_s },
        { u"categories[1].order"_s, "1", u"categories[1].order"_s, u"al gebruikt"_s },
        { u"categories[0].services[1]"_s, "\"carwash\"", u"categories[0].services[1]"_s, u"'carwash'"_s },
        { u"categories[0].services[1]"_s, "\"volunteer_work\"", u"categories[0].services[1]"_s,
            u"staat er al"_s },
        { u"path_routing.rules[0].proposes"_s, "\"alone\"", u"path_routing.rules[0].proposes"_s,
            u"'alone'"_s },
        { u"path_routing.rules[0].proposes"_s, nullptr, u"path_routing.rules[0]"_s, u"'proposes'"_s },
        { u"path_routing.rules[0].when.contains"_s, "\"garden\"", u"path_routing.rules[0].when"_s,
            u"housing"_s },
        { u"category_routing.rules[0].when.fact"_s, "\"weeks\"", u"category_routing.rules[0].when"_s,
            u"'weeks'"_s },
        { u"category_routing.rules[1].when.all[0].fakt"_s, "1", u"category_routing.rules[1].when.all[0]"_s,
            u"'fakt'"_s },
        { u"category_routing.rules[1].when.all[+]"_s, R"({"fact": "weeks_to_paid_work", "lte": 26})",
            u"category_routing.rules[1].when"_s, u"nooit"_s },
        { u"category_routing.gaps[0].when.all[0].gte"_s, "521", u"category_routing.gaps[0].when"_s,
            u"nooit"_s },
        { u"category_routing.rules[1].key"_s, "\"near\"", u"category_routing.rules[1].key"_s,
            u"staat er al"_s },
        { u"domain_overrides.garden"_s, "{}", u"domain_overrides.garden"_s, u"'garden'"_s },
        { u"domain_overrides.justice.key"_s, "\"law\"", u"domain_overrides.justice.key"_s, u"Onbekende"_s },
    };
    for (const Row &row : own)
        checkRow(u"own"_s, row);
}

TEST_CASE("domains and questions that cannot work are named")
{
    const QList<Row> rows {
        { u"domains[1].levels[4].score"_s, "4", u"domains[1].levels"_s, u"precies vijf"_s },
        { u"domains[1].levels[+]"_s, R"({"score": 5, "name": "x", "text": "x"})", u"domains[1].levels"_s,
            u"precies vijf"_s },
        { u"domains[1].levels"_s, nullptr, u"domains[1]"_s, u"'levels'"_s },
        { u"domains[1].levels"_s, "[]", u"domains[1].levels"_s, u"precies vijf"_s },
        { u"domains[0].questions[1].shown_when.eq"_s, "true", u"domains[0].questions[1].shown_when"_s,
            u"yes, no, unknown"_s },
        { u"domains[0].questions[2].shown_when.gte"_s, "100001", u"domains[0].questions[2].shown_when"_s,
            u"nooit"_s },
        { u"domains[1].questions[0].shown_when"_s, R"({"answered": "debts"})",
            u"domains[1].questions[0].shown_when"_s, u"'debts' bestaat niet"_s },
        { u"domains[0].questions[3].choices"_s, "[]", u"domains[0].questions[3].choices"_s, u"twee"_s },
        { u"domains[0].questions[0].choices"_s, R"([{"key": "a", "text": "a"}])",
            u"domains[0].questions[0].choices"_s, u"choice of multiple"_s },
        { u"domains[0].questions[1].least"_s, "100000", u"domains[0].questions[1]"_s, u"'least'"_s },
        { u"letters[0].body"_s, "\"{{bsn}}\"", u"letters[0].body"_s, u"'{{bsn}}'"_s },
        { u"letters[0].subject"_s, "\"{{{name}}}\"", u"letters[0].subject"_s, u"{{{…}}}"_s },
        { u"settings.loonwaarde_group_low"_s, "80", u"settings.loonwaarde_group_low"_s, u"kleiner"_s },
        { u"settings.caseload_band_low"_s, "100", u"settings.caseload_band_low"_s, u"niet groter"_s },
        { u"domains"_s, "[]", u"domains"_s, u"minstens één leefgebied"_s },
    };
    for (const Row &row : rows)
        checkRow(u"basis"_s, row);
}

TEST_CASE("every question in a circle is named")
{
    const QByteArray bytes = withEdit(methodBytes(u"basis"_s), u"domains[0].questions[0].shown_when"_s,
        json(R"({"fact": "creditors", "contains": "shop"})"));
    QStringList paths;
    for (const Problem &problem : checkMethod(bytes, {})) {
        paths << problem.path;
        CHECK_THAT(problem.message.toStdString(), Catch::Matchers::Contains("wacht op zichzelf"));
    }
    CHECK(paths
        == QStringList { u"domains[0].questions[0].shown_when"_s, u"domains[0].questions[1].shown_when"_s,
            u"domains[0].questions[2].shown_when"_s });
}

TEST_CASE("every fault of a file is named, not the first alone")
{
    QByteArray bytes = methodBytes(u"own"_s);
    bytes = withEdit(bytes, u"extra"_s, json("1"));
    bytes = withEdit(bytes, u"version"_s, json("\"x\""));
    bytes = withEdit(bytes, u"categories[0].services[0]"_s, json("\"carwash\""));
    bytes = withEdit(bytes, u"category_routing.rules[0].when"_s, json("{}"));
    bytes = withEdit(bytes, u"path_routing.rules[0].proposes"_s, json("\"alone\""));
    CHECK(checkMethod(bytes, smallBasis).size() == 5);
}

TEST_CASE("the limits of a file hold")
{
    SECTION("size")
    {
        QByteArray bytes = methodBytes(u"basis"_s);
        bytes.append(QByteArray(largestFile - bytes.size(), ' '));
        CHECK(checkMethod(bytes, {}).isEmpty());
        bytes.append(' ');
        const QList<Problem> problems = checkMethod(bytes, {});
        REQUIRE(problems.size() == 1);
        CHECK_THAT(problems.first().message.toStdString(), Catch::Matchers::Contains("2 MB"));
    }
    SECTION("depth")
    {
        QList<Problem> problems;
        const auto nested = [](int levels) {
            return "{\"a\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + "}";
        };
        CHECK(readJsonObject(nested(32), problems));
        CHECK(problems.isEmpty());
        CHECK_FALSE(readJsonObject(nested(33), problems));
        REQUIRE(problems.size() == 1);
        CHECK_THAT(problems.first().message.toStdString(), Catch::Matchers::Contains("32 lagen"));
        CHECK(checkMethod(QByteArray(1000000, '['), {}).size() == 1);
    }
    SECTION("length of a text")
    {
        const auto withBody = [](qsizetype size) {
            return withEdit(methodBytes(u"basis"_s), u"letters[0].body"_s, QString(size, u'a'));
        };
        CHECK(checkMethod(withBody(4000), {}).isEmpty());
        const QList<Problem> problems = checkMethod(withBody(4001), {});
        REQUIRE(problems.size() == 1);
        CHECK(problems.first().path == u"letters[0].body"_s);
    }
    SECTION("a very long key does not exhaust the stack")
    {
        const auto bytes = withEdit(methodBytes(u"basis"_s), u"domains[2].key"_s, QString(1000000, u'a'));
        CHECK_FALSE(checkMethod(bytes, {}).isEmpty());
    }
    SECTION("characters that hide what is written")
    {
        const QString hidden = u"a\u202eb"_s;
        const auto problems
            = checkMethod(withEdit(methodBytes(u"basis"_s), u"domains[0].name"_s, hidden), {});
        REQUIRE(problems.size() == 1);
        CHECK(problems.first().path == u"domains[0].name"_s);
        QByteArray lone = methodBytes(u"basis"_s);
        lone.replace(R"("Justitie")", R"("Just\ud800itie")");
        CHECK(checkMethod(lone, {}).size() == 1);
    }
}

TEST_CASE("a member that stands twice in one block is named by line")
{
    QByteArray bytes = methodBytes(u"basis"_s);
    bytes.replace(R"("enabled": false)", R"("enabled": false, "en\u0061bled": true)");
    const QList<Problem> problems = checkMethod(bytes, {});
    REQUIRE(problems.size() == 1);
    CHECK_THAT(
        problems.first().message.toStdString(), Catch::Matchers::Contains("'enabled' staat twee keer"));
    CHECK_THAT(problems.first().message.toStdString(), Catch::Matchers::Contains("Regel "));
}
