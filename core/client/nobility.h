// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/personname.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace kib::client {

// One row of the national table of titles and predicates (BRP table 38).
struct NobleRank {
    enum class Style { Hoogwelgeboren, Hooggeboren, Hoogheid };

    QLatin1StringView code; // as registered: "B", "BS", ...
    bool predicate; // jonkheer, jonkvrouw; else a title
    bool courtesy; // a wife may use the female form with her husband's name
    Style style;
    QLatin1StringView male;
    QLatin1StringView female; // empty: there is none
    QLatin1StringView own; // what the code itself says
};

// The rank of a registered code; nullptr when the code is empty or unknown. Case and spaces do not matter.
[[nodiscard]] const NobleRank *nobleRank(QStringView code);

// The form that goes with the gender, in lower case; empty when there is none.
[[nodiscard]] QLatin1StringView titleForm(const NobleRank &rank, Gender gender);
// The same, or the code's own word when the gender has no form; never empty.
[[nodiscard]] QLatin1StringView titleOrOwnWord(const NobleRank &rank, Gender gender);
// "Hooggeboren heer": an aanhef by itself; empty when the gender has none.
[[nodiscard]] QString rankSalutation(const NobleRank &rank, Gender gender);
// "De hooggeboren heer"; empty when the gender has none.
[[nodiscard]] QString rankHonorific(const NobleRank &rank, Gender gender);

} // namespace kib::client
