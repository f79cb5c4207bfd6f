// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/advisor.h"
#include "tests/support/catch_qt.h"
#include "tests/support/methods.h"

using namespace kib;
using namespace kib::placement;
using namespace Qt::StringLiterals;

namespace {

const method::Method &small()
{
    static const method::Method method = [] {
        const auto read = method::readMethod(kib::test::methodBytes(u"basis"_s), {});
        REQUIRE(read);
        return *read;
    }();
    return method;
}

} // namespace

TEST_CASE("a facts file is read as it stands")
{
    const auto all = readFacts(R"({"weeks_to_paid_work": 20, "intensive_guidance": false,
        "upward_potential": "within_year", "loonwaarde_estimate": 45, "participation_step": 3,
        "work_capacity": true, "obstacles": ["housing", "finances", "housing"]})",
        small());
    REQUIRE(all);
    CHECK(all->weeksToPaidWork == 20);
    CHECK(all->intensiveGuidance == false);
    CHECK(all->upwardPotential == u"within_year"_s);
    CHECK(all->loonwaardeEstimate == 45);
    CHECK(all->participationStep == 3);
    CHECK(all->statedWorkCapacity == true);
    CHECK(all->obstacles == QStringList { u"housing"_s, u"finances"_s });
}

TEST_CASE("what is absent or null is unknown, an empty list is known")
{
    CHECK(readFacts("{}", small()) == FactSet());
    CHECK(readFacts(R"({"weeks_to_paid_work": null, "intensive_guidance": null, "upward_potential": null,
        "loonwaarde_estimate": null, "participation_step": null, "work_capacity": null, "obstacles": null})",
              small())
        == FactSet());
    const auto none = readFacts(R"({"obstacles": []})", small());
    REQUIRE(none);
    CHECK(none->obstacles == QStringList());
    CHECK(readFacts(R"({"weeks_to_paid_work": 13.0})", small())->weeksToPaidWork == 13);
}

TEST_CASE("numbers hold within their range, both ends included")
{
    struct Row {
        const char *key;
        int least;
        int most;
    };
    for (const Row &row : { Row { "weeks_to_paid_work", 0, 520 }, Row { "loonwaarde_estimate", 0, 100 },
             Row { "participation_step", 1, 6 } }) {
        const auto read = [&row](int value) {
            return readFacts("{\"" + QByteArray(row.key) + "\": " + QByteArray::number(value) + "}", small());
        };
        CAPTURE(row.key);
        CHECK(read(row.least));
        CHECK(read(row.most));
        for (const int outside : { row.least - 1, row.most + 1 }) {
            REQUIRE_FALSE(read(outside));
            CHECK(read(outside).error()
                == Error { ErrorCode::Invalid, u"fact_range"_s,
                    { QString::fromLatin1(row.key), u"%1–%2"_s.arg(row.least).arg(row.most) } });
        }
    }
}

TEST_CASE("what does not fit is refused by name")
{
    struct Row {
        const char *json;
        QString rule;
        QString about;
    };
    const QList<Row> rows {
        { R"({"weeks_to_paid_work": "soon"})", u"fact_type"_s, u"weeks_to_paid_work"_s },
        { R"({"weeks_to_paid_work": true})", u"fact_type"_s, u"weeks_to_paid_work"_s },
        { R"({"weeks_to_paid_work": 3.5})", u"fact_type"_s, u"weeks_to_paid_work"_s },
        { R"({"weeks_to_paid_work": 1e300})", u"fact_type"_s, u"weeks_to_paid_work"_s },
        { R"({"intensive_guidance": 1})", u"fact_type"_s, u"intensive_guidance"_s },
        { R"({"intensive_guidance": "yes"})", u"fact_type"_s, u"intensive_guidance"_s },
        { R"({"work_capacity": 0})", u"fact_type"_s, u"work_capacity"_s },
        { R"({"upward_potential": true})", u"fact_type"_s, u"upward_potential"_s },
        { R"({"upward_potential": "some day"})", u"fact_range"_s, u"upward_potential"_s },
        { R"({"upward_potential": ""})", u"fact_range"_s, u"upward_potential"_s },
        { R"({"loonwaarde_estimate": [45]})", u"fact_type"_s, u"loonwaarde_estimate"_s },
        { R"({"obstacles": "housing"})", u"fact_type"_s, u"obstacles"_s },
        { R"({"obstacles": 2})", u"fact_type"_s, u"obstacles"_s },
        { R"({"obstacles": ["housing", 3]})", u"fact_type"_s, u"obstacles"_s },
        { R"({"obstacles": ["housing", "garden"]})", u"unknown_domain"_s, u"garden"_s },
        { R"({"weeks": 3})", u"unknown_fact"_s, u"weeks"_s },
        { R"({"obstacle_count": 3})", u"unknown_fact"_s, u"obstacle_count"_s },
        { "", u"not_json"_s, {} },
        { "[]", u"not_json"_s, {} },
        { "{\"weeks_to_paid_work\": 3", u"not_json"_s, {} },
        { R"({"weeks_to_paid_work": 3, "weeks_to_paid_work": 30})", u"not_json"_s, {} },
    };
    for (const Row &row : rows) {
        CAPTURE(row.json);
        const auto read = readFacts(row.json, small());
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Invalid);
        CHECK(read.error().detail == row.rule);
        if (row.rule != u"not_json"_s) // that one says where
            CHECK(read.error().arguments.first() == row.about);
    }
}

TEST_CASE("work capacity is stated, else estimated, else unknown")
{
    FactSet set;
    CHECK(set.workCapacity(30) == std::nullopt);
    set.loonwaardeEstimate = 30;
    CHECK(set.workCapacity(30) == false);
    set.loonwaardeEstimate = 31;
    CHECK(set.workCapacity(30) == true);
    CHECK(set.workCapacity(31) == false);
    set.statedWorkCapacity = false;
    CHECK(set.workCapacity(30) == false);
}
