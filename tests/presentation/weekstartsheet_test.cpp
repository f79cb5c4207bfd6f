// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "ui/weekstart/weekstartsheet.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

weekstart::WeekReview aReview()
{
    weekstart::WeekReview review { QDate(2026, 12, 7), QDate(2026, 12, 13), {}, {} };
    review.team.clients = 5000;
    review.team.inView = 3100;
    review.team.attendedThisWeek = 20;
    review.team.noShowThisWeek = 2;
    review.caseworkers = { { newId<AccountId>(1), u"M. Jansen"_s, review.team }, { std::nullopt, {}, {} } };
    return review;
}

const print::Table &tableOf(const print::Sheet &sheet)
{
    return std::get<print::Table>(sheet.parts.at(1));
}

} // namespace

TEST_CASE("the week's page says the week, the share and its n")
{
    const print::Sheet sheet = ui::weekstartSheet(aReview(), { u"Gemeente Proefstad"_s, true, false });
    CHECK(sheet.subtitle == u"Gemeente Proefstad, week 50: 7 december 2026 tot en met 13 december 2026"_s);
    const auto &tiles = std::get<print::TileRow>(sheet.parts.at(0)).tiles;
    REQUIRE(tiles.size() == 4);
    CHECK(tiles.at(0).number == u"3.100"_s);
    CHECK(tiles.at(2).number == u"91 %"_s);
    CHECK(tiles.at(2).note == u"20 van 22"_s);
}

TEST_CASE("names stand on it only when asked for, and every row fits its columns")
{
    const print::Table withNames = tableOf(ui::weekstartSheet(aReview(), { u"X"_s, true, false }));
    REQUIRE(withNames.rows.size() == 3);
    CHECK(withNames.rows.first().first() == u"M. Jansen"_s);
    CHECK(withNames.rows.at(1).first() == u"geen klantmanager"_s);
    const print::Table without = tableOf(ui::weekstartSheet(aReview(), { u"X"_s, false, true }));
    CHECK(without.rows.size() == 1);
    for (const QStringList &row : withNames.rows)
        CHECK(row.size() == withNames.columns.size());
}

TEST_CASE("there is no target and no ranking on it")
{
    const print::Sheet sheet = ui::weekstartSheet(aReview(), { u"X"_s, true, false });
    for (const auto &column : tableOf(sheet).columns) {
        CHECK_FALSE(column.header.contains(u"doel"_s));
        CHECK_FALSE(column.header.contains(u"rang"_s));
    }
}

TEST_CASE("a week whose talks have no outcome yet is not a week without talks")
{
    weekstart::WeekReview review = aReview();
    review.team.attendedThisWeek = 0;
    review.team.noShowThisWeek = 0;
    const auto note = [&review] {
        const print::Sheet sheet = ui::weekstartSheet(review, { u"X"_s, false, false });
        return std::get<print::TileRow>(sheet.parts.at(0)).tiles.at(2).note;
    };
    CHECK(note() == u"geen afspraken deze week"_s);
    review.team.plannedThisWeek = 3;
    CHECK(note() == u"nog geen uitkomst"_s);
}
