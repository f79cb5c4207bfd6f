// SPDX-License-Identifier: EUPL-1.2
#include "core/client/organisation.h"

#include <QDate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kib::client {

const QList<Setting> &settings()
{
    static const QList<Setting> all { { u"name"_s, {}, {} }, { u"phone"_s, {}, {} }, { u"email"_s, {}, {} },
        { u"visit_address"_s, {}, {} }, { u"return_address"_s, {}, {} },
        { u"window_profile"_s, { u"ea56-links"_s, u"ea56-rechts"_s, u"c5-links"_s, u"c5-rechts"_s },
            u"ea56-links"_s },
        { u"closed_days"_s, {}, {} }, { u"good_friday"_s, { u"open"_s, u"closed"_s }, u"open"_s },
        { u"liberation_day"_s, { u"open"_s, u"lustrum"_s, u"closed"_s }, u"lustrum"_s } };
    return all;
}

Result<void> checkSetting(const QString &key, const QString &value)
{
    const auto setting = std::find_if(
        settings().begin(), settings().end(), [&key](const Setting &one) { return one.key == key; });
    if (setting == settings().end())
        return fail(ErrorCode::Invalid, u"unknown_setting"_s, { key });
    if (key == "name"_L1 && value.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"organisation_empty"_s);
    if (!setting->allowed.isEmpty() && !setting->allowed.contains(value))
        return fail(ErrorCode::Invalid, u"setting_value"_s, { key, setting->allowed.join(u", "_s) });
    const QStringList days = key == "closed_days"_L1 ? value.split(u' ', Qt::SkipEmptyParts) : QStringList();
    const bool allDays = std::all_of(days.begin(), days.end(),
        [](const QString &day) { return QDate::fromString(day, Qt::ISODate).isValid(); });
    return allDays ? Result<void>()
                   : fail(ErrorCode::Invalid, u"setting_value"_s, { key, u"2026-12-24 2026-12-31 …"_s });
}

Result<int> fteHundredths(const QString &text)
{
    bool ok = false;
    const double value = QString(text).replace(u',', u'.').toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < 0 || value > 2)
        return fail(ErrorCode::Invalid, u"fte_range"_s);
    return qRound(value * 100);
}

} // namespace kib::client
