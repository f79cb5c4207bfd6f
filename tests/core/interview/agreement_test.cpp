// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/agreement.h"
#include "tests/support/catch_qt.h"

using namespace kib::interview;
using namespace Qt::StringLiterals;

TEST_CASE("an agreement comes back as it was noted")
{
    for (const Agreement &one : { Agreement { u"a"_s, Party::Client, u"id-kaart aanvragen"_s, {}, {} },
             Agreement { u"a"_s, Party::Together, u"kijken bij de fietsenmaker"_s, QDate(2026, 12, 1), {} },
             Agreement { u"a"_s, Party::Office, u"wijkteam bellen"_s, QDate(2026, 12, 1), u"Samira"_s } })
        CHECK(agreementOf(u"a"_s, jsonOf(one)) == one);
}

TEST_CASE("only what the office does has an owner")
{
    CHECK_FALSE(jsonOf({ u"a"_s, Party::Client, u"bellen"_s, {}, u"Samira"_s }).contains("owner"_L1));
    CHECK(agreementOf(
        u"a"_s, QJsonObject { { u"who"_s, u"client"_s }, { u"what"_s, u"x"_s }, { u"owner"_s, u"Samira"_s } })
              ->owner.isEmpty());
}

TEST_CASE("what is no agreement is none")
{
    CHECK_FALSE(agreementOf(u"a"_s, {}));
    CHECK_FALSE(agreementOf(u"a"_s, QJsonObject { { u"who"_s, u"buurman"_s }, { u"what"_s, u"x"_s } }));
    CHECK_FALSE(agreementOf(u"a"_s, QJsonObject { { u"who"_s, u"client"_s } }));
    for (const Party one : { Party::Client, Party::Office, Party::Together })
        CHECK(party(key(one)) == one);
}
