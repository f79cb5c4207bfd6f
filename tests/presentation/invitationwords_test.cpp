// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "ui/contact/invitationwords.h"

using namespace kib;
using namespace kib::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a time is read as people type it")
{
    const std::pair<QString, QTime> times[] = { { u"10:00"_s, { 10, 0 } }, { u"10.30"_s, { 10, 30 } },
        { u" 9 "_s, { 9, 0 } }, { u"0930"_s, { 9, 30 } }, { u"13.15 uur"_s, { 13, 15 } } };
    for (const auto &[text, time] : times)
        CHECK(typedTime(text) == std::optional(time));
    for (const QString &text : { u""_s, u"25:00"_s, u"tien uur"_s, u"10:75"_s, u"10:5"_s })
        CHECK_FALSE(typedTime(text));
}

TEST_CASE("who was left out is grouped by reason, with those without room last")
{
    const auto id = [](uint number) { return ClientId(QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)); };
    contact::InvitationOutcome outcome;
    outcome.skipped = { { id(1), u"with_wsp"_s }, { id(2), u"deceased"_s }, { id(3), u"with_wsp"_s } };
    outcome.unplanned = { { id(4), u"no_free_slot"_s } };
    const QList<LeftGroup> groups = leftGroups(outcome);
    REQUIRE(groups.size() == 3);
    CHECK(groups.at(0).reason == u"bij WSP"_s);
    CHECK(groups.at(0).clients == QList<ClientId> { id(1), id(3) });
    CHECK(groups.at(1).reason == u"overleden"_s);
    CHECK(groups.at(2).reason == u"geen plek meer in deze periode"_s);
}

TEST_CASE("a result says what follows from it")
{
    CHECK(attendanceSentence(u"attended"_s, {}) == u"Vastgelegd: geweest."_s);
    CHECK(attendanceSentence(u"no_show"_s, contact::FollowUp { QDate(2026, 11, 24), {} })
              .contains(u"Bel de klant op dinsdag 24 november 2026."_s));
}
