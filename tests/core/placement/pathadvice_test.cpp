// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/advisor.h"
#include "tests/core/placement/factsets.h"
#include "tests/support/catch_qt.h"
#include "tests/support/methods.h"

using namespace kib;
using namespace kib::placement;
using namespace kib::test;
using namespace Qt::StringLiterals;

namespace {

const method::Method &zwolle()
{
    static const method::Method method = presetOnSmallBasis(u"zwolle"_s);
    return method;
}

} // namespace

TEST_CASE("the paths follow obstacles and work capacity")
{
    const QStringList one { u"finances"_s };
    const QStringList two { u"finances"_s, u"housing"_s };
    const QStringList three { u"finances"_s, u"housing"_s, u"language"_s };
    const QStringList nothing;
    struct Row {
        FactSet set;
        YesNo capacity;
        QString proposal;
        QStringList missing;
        QString because;
    };
    const QString alone = u"u kiest zelf een pad"_s;
    const QList<Row> rows {
        { obstacles(one), none, u"zwolle_werkt_aanpak"_s, {},
            u"Er is 1 leefgebied met een belemmering: Geld."_s },
        { obstacles(one, true), true, u"zwolle_werkt_aanpak"_s, {}, u"Er is 1 leefgebied"_s },
        { obstacles(one, none, 60), true, u"zwolle_werkt_aanpak"_s, {}, u"Er is 1 leefgebied"_s },
        { obstacles(one, false), false, {}, {}, alone },
        { obstacles(one, none, 30), false, {}, {}, alone },
        { obstacles(two, false), false, u"sociaal_wijkteam"_s, {},
            u"Er zijn 2 leefgebieden met een belemmering: Geld, Wonen."_s },
        { obstacles(three, none, 20), false, u"sociaal_wijkteam"_s, {}, u"Er zijn 3 leefgebieden"_s },
        { obstacles(two, none, 30), false, u"sociaal_wijkteam"_s, {}, u"Er zijn 2 leefgebieden"_s },
        { obstacles(two, none, 31), true, {}, {}, alone },
        { obstacles(two, true), true, {}, {}, alone },
        { obstacles(two, true, 10), true, {}, {}, alone },
        { obstacles(two, false, 90), false, u"sociaal_wijkteam"_s, {}, u"Er zijn 2 leefgebieden"_s },
        { obstacles(two), none, {}, { u"work_capacity"_s }, u"nog niet bekend"_s },
        { obstacles(nothing), none, {}, {}, alone },
        { obstacles(nothing, false), false, {}, {}, alone },
        { obstacles(none), none, {}, { u"obstacles"_s, u"work_capacity"_s },
            u"Leefgebieden met een belemmering"_s },
        { obstacles(none, false), false, {}, { u"obstacles"_s }, u"Leefgebieden met een belemmering"_s },
    };
    for (const Row &row : rows) {
        CAPTURE(row.set.obstacles.value_or(QStringList { u"?"_s }).join(u','),
            row.set.loonwaardeEstimate.value_or(-1));
        const FullAdvice full = advise(zwolle(), row.set);
        CHECK(full.workCapacity == row.capacity);
        CHECK(full.path.proposal == row.proposal);
        CHECK(full.path.missing == row.missing);
        REQUIRE_FALSE(full.path.because.isEmpty());
        CHECK_THAT(full.path.because.first().text.toStdString(),
            Catch::Matchers::Contains(row.because.toStdString()));
    }
}

TEST_CASE("a capacity from an estimate is explained by the estimate")
{
    const QStringList two { u"finances"_s, u"housing"_s };
    CHECK(texts(advise(zwolle(), obstacles(two, none, 30)).path.because).last()
        == u"De geschatte loonwaarde is 30 procent. Dat is niet meer dan 30, dus er is geen arbeidsvermogen."_s);
    CHECK(texts(advise(zwolle(), obstacles(two, false)).path.because).last()
        == u"Er is geen arbeidsvermogen."_s);
    CHECK(texts(advise(zwolle(), obstacles({ { u"housing"_s } })).path.because).last()
        == u"Nog niet bekend: Arbeidsvermogen."_s);
    CHECK(texts(advise(zwolle(), obstacles(two)).path.wouldChange)
        == QStringList { u"Als er geen arbeidsvermogen is, is het voorstel: Sociaal wijkteam."_s,
            u"Als er precies 1 leefgebied met een belemmering is, is het voorstel: Zwolle Werkt Aanpak."_s });
}

TEST_CASE("a change to no obstacle at all is said in words")
{
    const QByteArray bytes = withEdit(methodBytes(u"own"_s), u"path_routing"_s,
        json(R"({"rules": [{"key": "a", "proposes": "together", "text": "Niets in de weg.",
            "when": {"fact": "obstacle_count", "eq": 0}}]})"));
    const auto method = method::readMethod(bytes, smallBasis);
    REQUIRE(method);
    CHECK(texts(advise(*method, obstacles({ { u"housing"_s } })).path.wouldChange)
        == QStringList { u"Als er geen leefgebied met een belemmering is, is het voorstel: Samen."_s });
    CHECK(texts(advise(*method, obstacles({ QStringList() })).path.because)
        == QStringList { u"Er is geen leefgebied met een belemmering."_s });
}

TEST_CASE("a method without categories or paths says so")
{
    const FullAdvice full = advise(zwolle(), facts(10, false));
    CHECK(full.category.proposal.isEmpty());
    CHECK(full.category.missing.isEmpty());
    CHECK(full.category.wouldChange.isEmpty());
    CHECK_THAT(
        full.category.because.first().text.toStdString(), Catch::Matchers::Contains("geen categorieën"));
    CHECK_THAT(advise(presetOnSmallBasis(u"leiden"_s), {}).path.because.first().text.toStdString(),
        Catch::Matchers::Contains("geen paden"));
}

TEST_CASE("the groups of loonwaarde meet at 30 and 80 percent")
{
    const method::Method method = presetOnSmallBasis(u"helmond-senzer"_s);
    struct Row {
        Number estimate;
        QString group;
        bool supported;
    };
    const QList<Row> rows { { 0, u"loonwaarde_up_to_30"_s, false }, { 30, u"loonwaarde_up_to_30"_s, false },
        { 31, u"loonwaarde_30_to_80"_s, true }, { 80, u"loonwaarde_30_to_80"_s, true },
        { 81, u"loonwaarde_above_80"_s, false }, { 100, u"loonwaarde_above_80"_s, false },
        { none, {}, false } };
    for (const Row &row : rows) {
        CAPTURE(row.estimate.value_or(-1));
        const FullAdvice full = advise(method, obstacles(none, none, row.estimate));
        CHECK(full.category.proposal == row.group);
        CHECK(full.path.proposal == (row.supported ? u"wsw_aanpak"_s : QString()));
        CHECK(full.path.missing.isEmpty() == row.estimate.has_value());
        CHECK_FALSE(full.path.because.isEmpty());
    }
}
