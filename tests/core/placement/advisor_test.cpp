// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/advisor.h"
#include "tests/core/placement/factsets.h"
#include "tests/support/catch_qt.h"
#include "tests/support/methods.h"

#include <algorithm>

using namespace kib;
using namespace kib::placement;
using namespace Qt::StringLiterals;
using namespace kib::test;

namespace {

const method::Method &rsd()
{
    static const method::Method method = presetOnSmallBasis(u"rsd-kromme-rijn-heuvelrug"_s);
    return method;
}

const QString soon = u"within_year"_s;
const QString later = u"longer_than_year"_s;
const QString never = u"none_within_3_years"_s;

} // namespace

TEST_CASE("the five categories are proposed at and around their boundaries")
{
    struct Row {
        FactSet set;
        QString proposal;
        QStringList missing;
        QString because; // part of the first reason
    };
    const QString silent = u"zeggen de definities niets"_s;
    const QString against = u"spreken elkaar tegen"_s;
    const QStringList nothing;
    const QList<Row> rows {
        { facts(0, false), u"job_ready"_s, nothing, u"Betaald werk kan nu."_s },
        { facts(1, false), u"job_ready"_s, nothing, u"binnen 1 week."_s },
        { facts(13, false), u"job_ready"_s, nothing, u"Betaald werk kan binnen 13 weken."_s },
        { facts(13, false, soon), u"job_ready"_s, nothing, u"13 weken"_s },
        { facts(0, true), u"bijna_job_ready"_s, nothing, u"Betaald werk kan nu."_s },
        { facts(13, true), u"bijna_job_ready"_s, nothing, u"13 weken"_s },
        { facts(20, true), u"bijna_job_ready"_s, nothing, u"20 weken"_s },
        { facts(26, true), u"bijna_job_ready"_s, nothing, u"26 weken"_s },
        { facts(26, true, soon), u"bijna_job_ready"_s, nothing, u"26 weken"_s },
        { facts(14, false), {}, nothing, silent },
        { facts(20, false), {}, nothing, silent },
        { facts(26, false), {}, nothing, silent },
        { facts(27, none, soon), u"nog_niet_job_ready"_s, nothing, u"27 weken"_s },
        { facts(27, false, soon), u"nog_niet_job_ready"_s, nothing, u"27 weken"_s },
        { facts(30, true, soon), u"nog_niet_job_ready"_s, nothing, u"30 weken"_s },
        { facts(39, none, soon), u"nog_niet_job_ready"_s, nothing, u"39 weken"_s },
        { facts(52, true, soon), u"nog_niet_job_ready"_s, nothing, u"52 weken"_s },
        { facts(none, none, later), u"niet_job_ready"_s, nothing, u"Stap omhoog: langer dan een jaar."_s },
        { facts(53, none, later), u"niet_job_ready"_s, nothing, u"langer dan een jaar"_s },
        { facts(78, none, later), u"niet_job_ready"_s, nothing, u"langer dan een jaar"_s },
        { facts(80, none, later), u"niet_job_ready"_s, nothing, u"langer dan een jaar"_s },
        { facts(156, none, later), u"niet_job_ready"_s, nothing, u"langer dan een jaar"_s },
        { facts(none, none, never), u"beheer"_s, nothing, u"Stap omhoog: niet binnen 3 jaar."_s },
        { facts(157, none, never), u"beheer"_s, nothing, u"niet binnen 3 jaar"_s },
        { facts(520, true, never), u"beheer"_s, nothing, u"niet binnen 3 jaar"_s },
        { facts(none, none), {}, { u"weeks_to_paid_work"_s, u"intensive_guidance"_s, u"upward_potential"_s },
            u"nog niet bekend"_s },
        { facts(none, none, soon), {}, { u"weeks_to_paid_work"_s, u"intensive_guidance"_s },
            u"hoeveel weken"_s },
        { facts(13, none), {}, { u"intensive_guidance"_s }, u"nog niet bekend"_s },
        { facts(26, none), {}, { u"intensive_guidance"_s }, u"nog niet bekend"_s },
        { facts(27, none), {}, { u"upward_potential"_s }, u"nog niet bekend"_s },
        { facts(27, true), {}, { u"upward_potential"_s }, u"nog niet bekend"_s },
        { facts(200, none), {}, { u"upward_potential"_s }, u"nog niet bekend"_s },
        { facts(52, none, later), {}, nothing, against },
        { facts(10, false, later), {}, nothing, against },
        { facts(10, true, never), {}, nothing, against },
        { facts(10, none, later), {}, nothing, against },
        { facts(53, none, soon), {}, nothing, against },
        { facts(156, none, never), {}, nothing, against },
    };
    for (const Row &row : rows) {
        CAPTURE(row.set.weeksToPaidWork.value_or(-1), row.set.upwardPotential);
        const Advice advice = advise(rsd(), row.set).category;
        CHECK(advice.proposal == row.proposal);
        CHECK(advice.rule.isEmpty() == row.proposal.isEmpty());
        CHECK(advice.ruleText.isEmpty() == row.proposal.isEmpty());
        CHECK(advice.missing == row.missing);
        REQUIRE_FALSE(advice.because.isEmpty());
        CHECK_THAT(
            advice.because.first().text.toStdString(), Catch::Matchers::Contains(row.because.toStdString()));
    }
}

TEST_CASE("the ladder step changes nothing about a category")
{
    FactSet set = facts(none, none, never);
    for (qint64 step = 1; step <= 6; ++step) {
        set.participationStep = step;
        CHECK(advise(rsd(), set).category.proposal == u"beheer"_s);
    }
}

TEST_CASE("over a whole grid the category follows the definitions")
{
    // The definitions once more, as straight code.
    const auto expected = [](Number weeks, YesNo guidance, const QString &potential) -> QString {
        if (potential == never)
            return !weeks || *weeks > 156 ? u"beheer"_s : QString();
        if (potential == later)
            return !weeks || *weeks > 52 ? u"niet_job_ready"_s : QString();
        if (!weeks)
            return {};
        if (*weeks <= 26) {
            if (!guidance)
                return {};
            if (*guidance)
                return u"bijna_job_ready"_s;
            return *weeks <= 13 ? u"job_ready"_s : QString();
        }
        return *weeks <= 52 && potential == soon ? u"nog_niet_job_ready"_s : QString();
    };
    const auto heldOutcomes = [](const FactSet &set) {
        const auto value = [&set](const QString &key) -> method::Value {
            if (key == u"weeks_to_paid_work"_s && set.weeksToPaidWork)
                return *set.weeksToPaidWork;
            if (key == u"intensive_guidance"_s && set.intensiveGuidance)
                return *set.intensiveGuidance;
            if (key == u"upward_potential"_s && !set.upwardPotential.isEmpty())
                return set.upwardPotential;
            return {};
        };
        QSet<QString> outcomes;
        for (const method::Rule &rule : rsd().categoryRouting.rules) {
            if (rule.when.evaluate(value) == method::Truth::Yes)
                outcomes.insert(rule.proposes);
        }
        return outcomes.size();
    };
    int proposals = 0;
    for (qint64 step = -1; step <= 200; ++step) {
        const Number weeks = step < 0 ? Number() : Number(step);
        for (const YesNo guidance : { YesNo(), YesNo(false), YesNo(true) }) {
            for (const QString &potential : { QString(), soon, later, never }) {
                const FactSet set = facts(weeks, guidance, potential);
                CAPTURE(step, guidance.has_value(), guidance.value_or(false), potential);
                CHECK(heldOutcomes(set) <= 1);
                const Advice advice = advise(rsd(), set).category;
                REQUIRE(advice.proposal == expected(weeks, guidance, potential));
                REQUIRE_FALSE(advice.because.isEmpty());
                for (const WouldChange &change : advice.wouldChange)
                    REQUIRE(change.proposal != advice.proposal);
                REQUIRE(advice.wouldChange.size() <= 6);
                proposals += advice.proposal.isEmpty() ? 0 : 1;
            }
        }
    }
    CHECK(proposals > 600);
}

TEST_CASE("every change that is named does lead to its proposal")
{
    for (const Number weeks :
        { Number(), Number(0), Number(13), Number(20), Number(40), Number(60), Number(200) }) {
        for (const YesNo guidance : { YesNo(), YesNo(false), YesNo(true) }) {
            for (const QString &potential : { QString(), soon, later, never }) {
                const FactSet set = facts(weeks, guidance, potential);
                for (const WouldChange &change : advise(rsd(), set).category.wouldChange) {
                    FactSet other = set;
                    if (change.fact == u"weeks_to_paid_work"_s)
                        other.weeksToPaidWork = std::get<qint64>(change.value);
                    else if (change.fact == u"intensive_guidance"_s)
                        other.intensiveGuidance = std::get<bool>(change.value);
                    else
                        other.upwardPotential = std::get<QString>(change.value);
                    REQUIRE(other != set);
                    REQUIRE(advise(rsd(), other).category.proposal == change.proposal);
                }
            }
        }
    }
}

TEST_CASE("an advice explains itself and says what would change it, nearest first")
{
    const Advice advice = advise(rsd(), facts(40, true, soon)).category;
    CHECK(advice.rule == u"nog_niet_job_ready"_s);
    CHECK(texts(advice.because)
        == QStringList { u"Betaald werk kan binnen 40 weken."_s, u"Stap omhoog: binnen een jaar."_s });
    CHECK(advice.because.at(0).fact == u"weeks_to_paid_work"_s);
    CHECK(advice.because.at(0).value == method::Value(qint64 { 40 }));
    CHECK(texts(advice.wouldChange)
        == QStringList {
            u"Als het minstens 53 weken duurt tot betaald werk kan, is er geen voorstel."_s,
            u"Als het hoogstens 26 weken duurt tot betaald werk kan, is het voorstel: Bijna job ready."_s,
            u"Als het antwoord op 'Stap omhoog' is: 'langer dan een jaar', is er geen voorstel."_s,
            u"Als het antwoord op 'Stap omhoog' is: 'niet binnen 3 jaar', is er geen voorstel."_s,
        });
    CHECK(advice.wouldChange.at(1).value == method::Value(qint64 { 26 }));
    CHECK(advice.wouldChange.at(1).proposal == u"bijna_job_ready"_s);

    const Advice ready = advise(rsd(), facts(13, false)).category;
    CHECK(texts(ready.because)
        == QStringList { u"Betaald werk kan binnen 13 weken."_s,
            u"Er is geen extra intensieve begeleiding nodig."_s, u"Nog niet bekend: Stap omhoog."_s });
    const QStringList readyChanges = texts(ready.wouldChange);
    CHECK(readyChanges.contains(
        u"Als er extra intensieve begeleiding nodig is, is het voorstel: Bijna job ready."_s));
    CHECK(readyChanges.contains(
        u"Als het minstens 14 weken duurt tot betaald werk kan, is er geen voorstel."_s));
}

TEST_CASE("what is not known yet comes first among the changes")
{
    const Advice advice = advise(rsd(), facts(30, none)).category;
    REQUIRE_FALSE(advice.wouldChange.isEmpty());
    CHECK(advice.wouldChange.first().fact == u"upward_potential"_s);
    CHECK(advice.wouldChange.first().value == method::Value(soon));
    CHECK(advice.wouldChange.first().proposal == u"nog_niet_job_ready"_s);
}
