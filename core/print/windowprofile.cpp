// SPDX-License-Identifier: EUPL-1.2
#include "core/print/windowprofile.h"

#include <algorithm>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr double textEdge = 25;
constexpr double addressInset = 2;
constexpr QSizeF ea56 { 220, 110 };
constexpr QSizeF c5 { 229, 162 };
constexpr QPointF ea56Drift { 10, 5 };
constexpr QPointF c5Drift { 19, 13.5 };

} // namespace

double WindowProfile::addressLeft() const
{
    return side == Side::Left ? textEdge : textZone().left() + addressInset;
}

const QList<WindowProfile> &windowProfiles()
{
    using Side = WindowProfile::Side;
    static const QList<WindowProfile> profiles {
        { u"ea56-links"_s, ea56, QRectF(20, 50, 90, 45), { 105, 210 }, ea56Drift, Side::Left },
        { u"ea56-rechts"_s, ea56, QRectF(110, 50, 90, 45), { 105, 210 }, ea56Drift, Side::Right },
        { u"c5-links"_s, c5, QRectF(20, 57, 90, 45), { 148.5 }, c5Drift, Side::Left },
        { u"c5-rechts"_s, c5, QRectF(119, 57, 90, 45), { 148.5 }, c5Drift, Side::Right },
    };
    return profiles;
}

std::optional<WindowProfile> windowProfile(const QString &key)
{
    const QList<WindowProfile> &all = windowProfiles();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&key](const WindowProfile &profile) { return profile.key == key; });
    return found == all.cend() ? std::nullopt : std::optional<WindowProfile>(*found);
}

} // namespace kib::print
