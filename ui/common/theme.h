// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace kib::ui {

// Every colour on screen by what it means. No widget names a colour itself.
enum class Token {
    Canvas, // behind everything
    Surface, // cards
    Sunken, // rail, hover, headers of tables
    Border, // decoration only
    Text,
    Muted,
    Placeholder,
    Disabled,
    Control, // outline of what can be used
    Primary,
    OnPrimary,
    Tint, // chosen
    OnTint,
    Selection, // selected text
    OnSelection,
    Focus,
    Error,
    ErrorTint,
    Warn,
    WarnTint,
    Ok, // saved, connected: never for people
    OkTint,
    Practice,
    OnPractice,
    Then,
    Now,
    CategoryFirst, // nearest to paid work
    CategorySecond,
    CategoryThird,
    CategoryFourth,
    CategoryFifth,
};
inline constexpr int tokenCount = static_cast<int>(Token::CategoryFifth) + 1;

enum class ThemeKind { Light, Dark, HighContrast };

class Theme
{
public:
    explicit Theme(ThemeKind kind)
        : m_kind(kind)
    {
    }
    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    [[nodiscard]] QColor colour(Token token) const;
    [[nodiscard]] QPalette palette() const;

private:
    ThemeKind m_kind;
};

// A colour that may stand on another, with the contrast it must have at least (WCAG 2: text 4.5, marks 3).
struct TokenPair {
    Token mark;
    Token ground;
    double least;
};
// Everything the screens make use of.
[[nodiscard]] QList<TokenPair> allowedPairs();
// WCAG relative luminance contrast, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

// What the platform shows: dark when its window text is lighter than its window.
[[nodiscard]] ThemeKind themeOf(const QPalette &platform);

} // namespace kib::ui
