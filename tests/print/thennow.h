// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/figure.h"

namespace kib::test {

// Fourteen domains with everything that can be the case: up, down, equal, new, gone, never, own score alone.
[[nodiscard]] inline QList<print::ThenNowRow> thenNowRows()
{
    using namespace Qt::StringLiterals;
    return { { u"Dag en ritme"_s, 3, 4, 4, true }, { u"Werk en solliciteren"_s, 1, 2, 3, false },
        { u"Leren en diploma"_s, {}, 3, {}, false }, { u"Taal en digitaal"_s, 3, 3, 3, true },
        { u"Geld en schulden"_s, 2, 4, 3, true }, { u"Wonen"_s, 4, 2, 4, false },
        { u"Lichaam: wat lukt"_s, 2, {}, {}, false }, { u"Hoofd: wat lukt"_s, {}, {}, 2, false },
        { u"Middelen"_s, {}, {}, {}, false }, { u"Thuis en zorg voor anderen"_s, 1, 5, 5, false },
        { u"Mensen om je heen"_s, 2, 3, 2, true }, { u"Verzorging en voorkomen"_s, 4, 4, {}, false },
        { u"Vervoer"_s, 5, 5, 5, false }, { u"Justitie"_s, {}, {}, {}, false } };
}

[[nodiscard]] inline print::ThenNowWords dutchWords()
{
    using namespace Qt::StringLiterals;
    return { u"Toen, 3 juni 2026"_s, u"Nu, 7 december 2026"_s, u"Klant zelf"_s, u"Er is een observatie"_s,
        u"zit vast"_s, u"gaat zelf"_s, u"niet besproken"_s, u"gelijk"_s, u"nieuw"_s, u"Leefgebied"_s,
        u"Verschil"_s };
}

[[nodiscard]] inline print::ThenNowWords englishWords()
{
    using namespace Qt::StringLiterals;
    return { u"Then, 3 June 2026"_s, u"Now, 7 December 2026"_s, u"The client's own score"_s,
        u"Something was observed"_s, u"is stuck"_s, u"manages without help"_s, u"not discussed"_s,
        u"no change"_s, u"new"_s, u"Area of life"_s, u"Difference"_s };
}

} // namespace kib::test
