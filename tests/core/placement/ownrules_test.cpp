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

method::Method withRules(const char *rules)
{
    const QByteArray bytes = withEdit(methodBytes(u"own"_s), u"category_routing"_s, json(rules));
    const auto method = method::readMethod(bytes, smallBasis);
    REQUIRE(method);
    return *method;
}

} // namespace

TEST_CASE("rules that contradict each other propose nothing")
{
    const method::Method method = withRules(R"({"rules": [
        {"key": "a", "proposes": "near", "text": "Dichtbij.", "when": {"fact": "participation_step", "gte": 3}},
        {"key": "b", "proposes": "far", "text": "Ver weg.", "when": {"fact": "loonwaarde_estimate", "lte": 50}},
        {"key": "c", "proposes": "near", "text": "Ook dichtbij.", "when": {"fact": "participation_step", "gte": 5}}],
        "gaps": []})");
    FactSet set;
    set.participationStep = 5;
    const Advice agreed = advise(method, set).category;
    CHECK(agreed.proposal == u"near"_s);
    CHECK(agreed.rule == u"a"_s);

    set.loonwaardeEstimate = 50;
    const Advice disputed = advise(method, set).category;
    CHECK(disputed.proposal.isEmpty());
    CHECK(disputed.rule.isEmpty());
    CHECK(
        texts(disputed.because).mid(1) == QStringList { u"Dichtbij."_s, u"Ver weg."_s, u"Ook dichtbij."_s });
    CHECK(texts(disputed.wouldChange)
        == QStringList { u"Als de geschatte loonwaarde minstens 51 procent is, is het voorstel: Dichtbij."_s,
            u"Als de trede op de participatieladder hoogstens 2 is, is het voorstel: Ver weg."_s });
}

TEST_CASE("facts that fit no rule and no gap say so")
{
    const method::Method method
        = withRules(R"({"rules": [{"key": "a", "proposes": "near", "text": "Dichtbij.",
        "when": {"all": [{"fact": "participation_step", "gte": 3}, {"fact": "loonwaarde_estimate", "gte": 50}]}}]})");
    FactSet set;
    set.participationStep = 2;
    const Advice closed = advise(method, set).category;
    CHECK(closed.missing.isEmpty());
    CHECK(texts(closed.because) == QStringList { u"Geen regel past bij deze feiten. U kiest zelf."_s });
    set.participationStep = 3;
    const Advice open = advise(method, set).category;
    CHECK(open.missing == QStringList { u"loonwaarde_estimate"_s });
    CHECK(texts(open.because)
        == QStringList { u"Voor een voorstel is nog niet bekend: Geschatte loonwaarde."_s });
}

TEST_CASE("another estimate also changes the work capacity that follows from it")
{
    const method::Method method = withRules(R"({"rules": [
        {"key": "a", "proposes": "near", "text": "Kan.", "when": {"all": [{"fact": "work_capacity", "eq": true},
            {"fact": "loonwaarde_estimate", "lte": 90}]}}]})");
    const auto changes = [&method](qint64 estimate) {
        FactSet set;
        set.loonwaardeEstimate = estimate;
        return texts(advise(method, set).category.wouldChange);
    };
    const QString back
        = u"Als de geschatte loonwaarde 31 tot en met 90 procent is, is het voorstel: Dichtbij."_s;
    CHECK(changes(95) == QStringList { back });
    CHECK(changes(30).first() == back);
    CHECK(changes(60).first()
        == u"Als de geschatte loonwaarde hoogstens 30 procent is, is er geen voorstel."_s);
}
