// SPDX-License-Identifier: EUPL-1.2
#include "core/client/organisation.h"
#include "tests/support/catch_qt.h"

using namespace kib;
using namespace kib::client;
using namespace Qt::StringLiterals;

namespace {

Error refusal(const QString &key, const QString &value)
{
    const auto checked = checkSetting(key, value);
    return checked ? Error { ErrorCode::Internal, u"taken"_s, {} } : checked.error();
}

} // namespace

TEST_CASE("a setting takes what fits and names what would fit")
{
    CHECK(checkSetting(u"phone"_s, u"038 123"_s));
    CHECK(checkSetting(u"phone"_s, u""_s));
    CHECK(checkSetting(u"closed_days"_s, u"2026-12-24  2026-12-31"_s));
    CHECK(checkSetting(u"closed_days"_s, u""_s));
    CHECK(refusal(u"closed_days"_s, u"2026-12-24 31-12-2026"_s).detail == u"setting_value"_s);
    CHECK(refusal(u"kleur"_s, u"rood"_s).detail == u"unknown_setting"_s);
    CHECK(refusal(u"name"_s, u"  "_s).detail == u"organisation_empty"_s);
    for (const Setting &setting : settings()) {
        for (const QString &fits : setting.allowed)
            CHECK(checkSetting(setting.key, fits));
        if (setting.allowed.isEmpty())
            continue;
        CHECK(setting.allowed.contains(setting.otherwise));
        const Error refused = refusal(setting.key, u"soms"_s);
        CHECK(refused.detail == u"setting_value"_s);
        CHECK(refused.arguments == QStringList { setting.key, setting.allowed.join(u", "_s) });
    }
}

TEST_CASE("fte is written with a point or a comma, from 0 to 2")
{
    CHECK(fteHundredths(u"0.8"_s).value() == 80);
    CHECK(fteHundredths(u"0,85"_s).value() == 85);
    CHECK(fteHundredths(u"0"_s).value() == 0);
    CHECK(fteHundredths(u"2"_s).value() == 200);
    for (const char *wrong : { "", "vier", "-0.1", "2.01", "nan", "inf", "0.8 fte" }) {
        CAPTURE(wrong);
        REQUIRE_FALSE(fteHundredths(QString::fromLatin1(wrong)));
        CHECK(fteHundredths(QString::fromLatin1(wrong)).error().detail == u"fte_range"_s);
    }
}
