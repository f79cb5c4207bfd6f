// SPDX-License-Identifier: EUPL-1.2
#include "core/client/organisation.h"
#include "core/print/windowprofile.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;
using namespace kib;
using namespace kib::print;

namespace {

struct Expected {
    const char *key;
    QRectF text;
    QRectF forbidden;
    double addressLeft;
    QList<double> folds;
};

QRectF corners(double left, double right, double top, double bottom)
{
    return { QPointF(left, top), QPointF(right, bottom) };
}

} // namespace

TEST_CASE("each window profile says where text must and where nothing else may stand")
{
    const Expected expected = GENERATE(
        Expected { "ea56-links", corners(20, 100, 50, 90), corners(10, 110, 45, 95), 25, { 105, 210 } },
        Expected { "ea56-rechts", corners(110, 190, 50, 90), corners(100, 200, 45, 95), 112, { 105, 210 } },
        Expected { "c5-links", corners(20, 91, 57, 88.5), corners(1, 110, 43.5, 102), 25, { 148.5 } },
        Expected { "c5-rechts", corners(119, 190, 57, 88.5), corners(100, 209, 43.5, 102), 121, { 148.5 } });
    const auto profile = windowProfile(QString::fromLatin1(expected.key));
    REQUIRE(profile);
    CHECK(profile->textZone() == expected.text);
    CHECK(profile->forbiddenZone() == expected.forbidden);
    CHECK(profile->addressLeft() == expected.addressLeft);
    CHECK(profile->folds == expected.folds);
}

TEST_CASE("the drift of a profile is what the envelope leaves free around the folded sheet")
{
    for (const WindowProfile &profile : windowProfiles()) {
        INFO(profile.key.toStdString());
        const double tallestPanel = profile.folds.first();
        CHECK(profile.drift
            == QPointF(profile.envelope.width() - 210, profile.envelope.height() - tallestPanel));
    }
}

TEST_CASE("the organisation can choose every window profile and no other")
{
    QStringList keys;
    for (const WindowProfile &profile : windowProfiles())
        keys << profile.key;
    for (const client::Setting &setting : client::settings()) {
        if (setting.key == u"window_profile"_s) {
            CHECK(setting.allowed == keys);
            CHECK(setting.otherwise == keys.first());
        }
    }
}

TEST_CASE("the first window profile is the default and an unknown key has none")
{
    CHECK(windowProfiles().first().key == u"ea56-links"_s);
    CHECK(windowProfiles().size() == 4);
    CHECK_FALSE(windowProfile(u"c4-links"_s));
}
