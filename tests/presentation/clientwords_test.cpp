// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"
#include "ui/common/clientwords.h"

using namespace kib;
using namespace Qt::StringLiterals;

TEST_CASE("a secret address is read by the client's own caseworker only")
{
    const auto own = newId<AccountId>(1);
    const auto other = newId<AccountId>(2);
    client::Client client { newId<ClientId>(3), 0, client::Status::Active, {}, own, {}, {}, {},
        test::aPerson() };
    CHECK_FALSE(ui::shownAddress(client, other).isEmpty());
    client.identity.secrecy = 4;
    CHECK(ui::shownAddress(client, other).isEmpty());
    CHECK_FALSE(ui::shownAddress(client, own).isEmpty());
}

TEST_CASE("how long ago something was is said in the unit people would use")
{
    const QDate today(2026, 12, 7);
    CHECK(ui::agoText(today, today) == u"vandaag"_s);
    CHECK(ui::agoText(today.addDays(-1), today) == u"gisteren"_s);
    CHECK(ui::agoText(today.addDays(-14), today) == u"14 dagen geleden"_s);
    CHECK(ui::agoText(today.addDays(-15), today) == u"2 weken geleden"_s);
    CHECK(ui::agoText({ 2026, 10, 8 }, today) == u"8 weken geleden"_s);
    CHECK(ui::agoText({ 2026, 10, 7 }, today) == u"2 maanden geleden"_s);
    CHECK(ui::agoText({ 2026, 6, 3 }, today) == u"6 maanden geleden"_s);
    CHECK(ui::agoText({ 2024, 12, 8 }, today) == u"23 maanden geleden"_s);
    CHECK(ui::agoText({ 2024, 12, 7 }, today) == u"2 jaar geleden"_s);
}

TEST_CASE("small counts are words in a sentence and large ones digits")
{
    CHECK(ui::countWord(1) == u"één"_s);
    CHECK(ui::countWord(14) == u"veertien"_s);
    CHECK(ui::countWord(21) == u"21"_s);
}
