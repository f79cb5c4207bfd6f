// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "ui/common/theme.h"

#include <QSet>

#include <cmath>

using namespace kib;
using ui::ThemeKind;
using ui::Token;

TEST_CASE("every colour stands out from every ground it may stand on, in each theme")
{
    const ThemeKind kind = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    const ui::Theme theme(kind);
    for (const ui::TokenPair &pair : ui::allowedPairs()) {
        CAPTURE(static_cast<int>(kind), static_cast<int>(pair.mark), static_cast<int>(pair.ground));
        CHECK(ui::contrast(theme.colour(pair.mark), theme.colour(pair.ground)) >= pair.least);
    }
}

TEST_CASE("every colour but that of borders is in the table of pairs")
{
    QSet<Token> used { Token::Border };
    for (const ui::TokenPair &pair : ui::allowedPairs()) {
        used.insert(pair.mark);
        used.insert(pair.ground);
        CHECK(pair.least >= 3.0);
    }
    for (int token = 0; token < ui::tokenCount; ++token) {
        CAPTURE(token);
        CHECK(used.contains(static_cast<Token>(token)));
    }
}

TEST_CASE("contrast is that of WCAG")
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    CHECK(std::abs(ui::contrast(black, white) - 21) < 0.01);
    CHECK(std::abs(ui::contrast(white, black) - 21) < 0.01);
    CHECK(std::abs(ui::contrast(QColor(0x1a, 0x5f, 0xb4), white) - 6.29) < 0.01);
}
