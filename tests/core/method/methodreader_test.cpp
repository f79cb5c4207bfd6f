// SPDX-License-Identifier: EUPL-1.2
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

Method good(const QByteArray &bytes, const MethodSource &source = smallBasis)
{
    auto read = readMethod(bytes, source);
    if (!read)
        FAIL(read.error().arguments.join(u": "_s).toStdString());
    return *read;
}

QStringList keys(const QList<Service> &services)
{
    QStringList found;
    for (const Service &service : services)
        found << service.key;
    return found;
}

} // namespace

TEST_CASE("a method comes back with everything that stands in its file")
{
    const Method method = good(methodBytes(u"basis"_s), {});
    CHECK(method.key == u"basis"_s);
    CHECK(method.version == u"2026.1"_s);
    REQUIRE(method.domains.size() == 4);

    const Domain *finances = method.domain(u"finances"_s);
    REQUIRE(finances != nullptr);
    CHECK(finances->enabled);
    CHECK(finances->sensitivity == Sensitivity::Financial);
    CHECK(finances->topic == u"financiële situatie"_s);
    REQUIRE(finances->levels.size() == 5);
    CHECK(finances->levels.at(3).score == 4);
    CHECK(finances->levels.at(3).name == u"met steun"_s);
    REQUIRE(finances->questions.size() == 5);
    CHECK(finances->questions.at(0).kind == QuestionKind::YesNo);
    CHECK_FALSE(finances->questions.at(0).shownWhen);
    CHECK(finances->questions.at(1).kind == QuestionKind::Number);
    CHECK(finances->questions.at(1).most == 100000);
    REQUIRE(finances->questions.at(1).shownWhen);
    CHECK(finances->questions.at(1).shownWhen->fact() == u"debts"_s);
    CHECK(finances->questions.at(2).kind == QuestionKind::Multiple);
    CHECK(finances->questions.at(2).choices.at(1).text == u"winkel"_s);
    CHECK(finances->questions.at(3).kind == QuestionKind::Choice);
    CHECK(finances->questions.at(4).kind == QuestionKind::Date);
    CHECK(finances->chips.at(0).key == u"arrears"_s);
    CHECK(finances->observations.at(0).text == u"brief ongeopend"_s);
    CHECK(finances->firstSteps == QStringList { u"Leg alle post bij elkaar"_s });

    const Domain *housing = method.domain(u"housing"_s);
    REQUIRE(housing != nullptr);
    CHECK(housing->sensitivity == Sensitivity::Normal);
    CHECK(housing->questions.at(0).kind == QuestionKind::Text);
    CHECK(housing->questions.at(0).textEnglish == u"What is needed?"_s);
    CHECK(housing->questions.at(0).probes == QStringList { u"Sinds wanneer?"_s });
    CHECK_FALSE(method.domain(u"justice"_s)->enabled);
    CHECK(method.domain(u"justice"_s)->sensitivity == Sensitivity::Criminal);
    CHECK(method.domain(u"garden"_s) == nullptr);

    CHECK(method.promptCards.at(0).lines == QStringList { u"U hoeft niets te bewijzen."_s });
    CHECK(method.observationTopics.at(0).text == u"Op tijd"_s);
    REQUIRE(method.fact(u"upward_potential"_s) != nullptr);
    CHECK(method.fact(u"upward_potential"_s)->kind == FactKind::Choice);
    CHECK(method.fact(u"upward_potential"_s)->choices.size() == 3);
    CHECK(method.fact(u"weeks_to_paid_work"_s)->most == 520);
    CHECK(method.service(u"trial_placement"_s)->srgCode == u"23"_s);
    CHECK(method.service(u"care"_s)->sensitive);
    CHECK(method.service(u"other"_s)->needsText);
    CHECK_FALSE(method.service(u"education"_s)->needsText);
    CHECK(method.letter(u"invitation"_s)->subject == u"Uitnodiging voor {{name}}"_s);
    CHECK(method.situations.at(0).action == u"invite"_s);
    CHECK(method.categories.isEmpty());
    CHECK(method.profile.isEmpty());
}

TEST_CASE("settings that no file names have their default")
{
    const Method method = good(methodBytes(u"basis"_s), {});
    CHECK(method.setting(u"slot_minutes"_s) == 60);
    struct Row {
        const char *key;
        qint64 value;
    };
    const QList<Row> defaults { { "out_of_view_months", 12 }, { "going_out_of_view_months", 10 },
        { "slot_1", 540 }, { "slot_2", 645 }, { "slot_3", 780 }, { "slot_4", 885 },
        { "followup_letter_workdays", 10 }, { "second_followup_workdays", 5 }, { "call_attempts", 3 },
        { "second_invitation_workdays", 5 }, { "missed_after_workdays", 5 }, { "review_months", 6 },
        { "category_review_months", 6 }, { "activity_months", 12 }, { "referral_answer_workdays", 10 },
        { "referral_return_months", 3 }, { "estimate_old_months", 12 }, { "interview_open_days", 30 },
        { "small_cell", 5 }, { "work_capacity_above", 30 }, { "loonwaarde_group_low", 30 },
        { "loonwaarde_group_high", 80 }, { "caseload_band_low", 0 }, { "caseload_band_high", 0 },
        { "reminder_call", 1 }, { "ladder", 1 }, { "loonwaarde", 1 } };
    for (const Row &row : defaults) {
        CAPTURE(row.key);
        CHECK(method.setting(QString::fromLatin1(row.key)) == row.value);
    }
    CHECK(method.settings.size() == defaults.size() + 1);
}

TEST_CASE("a file is laid over the one it extends")
{
    const Method base = good(methodBytes(u"basis"_s), {});
    const Method own = good(methodBytes(u"own"_s));
    CHECK(own.key == u"own"_s);
    CHECK(own.version == u"2026.2"_s);
    CHECK(own.description == base.description);
    CHECK(own.facts.size() == base.facts.size());
    CHECK(own.letters.size() == base.letters.size());

    SECTION("settings merge one by one")
    {
        CHECK(own.setting(u"slot_minutes"_s) == 90);
        CHECK(own.setting(u"ladder"_s) == 0);
        CHECK(own.setting(u"out_of_view_months"_s) == 12);
        CHECK(good(withEdit(methodBytes(u"own"_s), u"settings"_s, QJsonObject())).setting(u"slot_minutes"_s)
            == 60);
    }
    SECTION("one term may change without the early warning before it")
    {
        const Method sooner = good(withEdit(methodBytes(u"own"_s), u"settings.out_of_view_months"_s, 9));
        CHECK(sooner.setting(u"out_of_view_months"_s) == 9);
        CHECK(sooner.setting(u"going_out_of_view_months"_s) == 10);
    }
    SECTION("single domains change")
    {
        REQUIRE(own.domains.size() == base.domains.size());
        CHECK(own.domain(u"justice"_s)->enabled);
        CHECK(own.domain(u"justice"_s)->name == base.domain(u"justice"_s)->name);
        CHECK(own.domain(u"housing"_s)->name == u"Huis"_s);
        CHECK(own.domain(u"housing"_s)->questions.size() == 1);
    }
    SECTION("other top level members replace those of the base")
    {
        const Method fewer = good(withEdit(methodBytes(u"own"_s), u"prompt_cards"_s, json("[]")));
        CHECK(fewer.promptCards.isEmpty());
        CHECK(own.promptCards.size() == 1);
    }
}

TEST_CASE("the body of a method is the whole method")
{
    for (const QString &key : { u"basis"_s, u"own"_s }) {
        const Method first = good(methodBytes(key));
        const Method again = good(first.body, {});
        CHECK(again.body == first.body);
        CHECK(again.key == first.key);
        CHECK(again.settings == first.settings);
        CHECK(again.domains.size() == first.domains.size());
        CHECK(again.categoryRouting.rules.size() == first.categoryRouting.rules.size());
        CHECK_FALSE(first.body.contains("extends"));
        CHECK_FALSE(first.body.contains("domain_overrides"));
        CHECK_FALSE(first.body.contains('\n'));
    }
}

TEST_CASE("a base that is missing, broken or circular is named at extends")
{
    const QByteArray own = methodBytes(u"own"_s);
    const auto onlyProblem = [](const QByteArray &bytes, const MethodSource &source) {
        const QList<Problem> problems = checkMethod(bytes, source);
        REQUIRE(problems.size() == 1);
        CHECK(problems.first().path == u"extends"_s);
        return problems.first().message.toStdString();
    };
    SECTION("missing")
    {
        CHECK_THAT(onlyProblem(own, {}), Catch::Matchers::Contains("'basis' is er niet"));
        CHECK_THAT(onlyProblem(withEdit(own, u"extends"_s, u"atlantis"_s), smallBasis),
            Catch::Matchers::Contains("'atlantis' is er niet"));
    }
    SECTION("broken")
    {
        const auto broken = [](const QString &) -> std::optional<QByteArray> {
            return withEdit(methodBytes(u"basis"_s), u"version"_s, u"x"_s);
        };
        CHECK_THAT(onlyProblem(own, broken), Catch::Matchers::Contains("zelf niet goed"));
        const auto noJson = [](const QString &) -> std::optional<QByteArray> { return "{"; };
        CHECK_THAT(onlyProblem(own, noJson), Catch::Matchers::Contains("zelf niet goed"));
    }
    SECTION("circular")
    {
        const auto itself = [&own](const QString &) -> std::optional<QByteArray> { return own; };
        CHECK_THAT(onlyProblem(withEdit(own, u"extends"_s, u"own"_s), itself),
            Catch::Matchers::Contains("zonder einde"));
        const auto each = [&own](const QString &key) -> std::optional<QByteArray> {
            const QByteArray renamed = withEdit(own, u"key"_s, key);
            return withEdit(renamed, u"extends"_s, QString(key + u'x'));
        };
        CHECK_THAT(onlyProblem(own, each), Catch::Matchers::Contains("zonder einde"));
    }
    SECTION("a base may extend another")
    {
        const auto chain = [&own](const QString &key) -> std::optional<QByteArray> {
            return key == u"own"_s ? own : methodBytes(u"basis"_s);
        };
        QJsonObject third { { u"format"_s, 1 }, { u"key"_s, u"third"_s }, { u"name"_s, u"Derde"_s },
            { u"version"_s, u"1"_s }, { u"extends"_s, u"own"_s } };
        const Method method = good(QJsonDocument(third).toJson(), chain);
        CHECK(method.setting(u"slot_minutes"_s) == 90);
        CHECK(method.categories.size() == 2);
        CHECK(method.domains.size() == 4);
    }
}

TEST_CASE("a category offers its own services, no category offers all")
{
    const Method method = good(methodBytes(u"own"_s));
    CHECK(keys(method.servicesFor(u"far"_s)) == QStringList { u"volunteer_work"_s, u"care"_s });
    CHECK(method.servicesFor(u""_s).size() == method.services.size());
    CHECK(method.servicesFor(u"withdrawn"_s).size() == method.services.size());
    CHECK(method.servicesFor(u"near"_s).size() == method.services.size());
    CHECK(method.category(u"near"_s)->order == 2);
    CHECK(method.path(u"together"_s)->name == u"Samen"_s);
    CHECK(method.path(u"alone"_s) == nullptr);
}
