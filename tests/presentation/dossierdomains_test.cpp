// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "ui/client/dossierdomains.h"

using namespace kib;
using namespace Qt::StringLiterals;

TEST_CASE("then and now are one sentence that begins with what goes better")
{
    CHECK(ui::thenNowSentence({ 4, 0, 2, 0, 8 })
        == u"Op vier leefgebieden vooruit, twee gelijk, acht niet besproken."_s);
    CHECK(ui::thenNowSentence({ 1, 1, 0, 0, 0 }) == u"Op één leefgebied vooruit, één terug."_s);
    CHECK(ui::thenNowSentence({ 0, 0, 3, 1, 0 })
        == u"Op drie leefgebieden gelijk, één voor het eerst besproken."_s);
    CHECK(ui::thenNowSentence({}).isEmpty());
}
