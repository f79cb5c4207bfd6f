// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kib::ui {

namespace {

struct Values {
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// In the order of Token.
constexpr std::array<Values, tokenCount> values { {
    { 0xfff3f5f8, 0xff17191d, 0xff000000 }, // Canvas
    { 0xffffffff, 0xff1e2126, 0xff000000 }, // Surface
    { 0xffe9edf2, 0xff121417, 0xff000000 }, // Sunken
    { 0xffd5dbe3, 0xff363c45, 0xff8c8c8c }, // Border
    { 0xff1b1f24, 0xffe8eaed, 0xffffffff }, // Text
    { 0xff545b66, 0xffa9b0bb, 0xffe6e6e6 }, // Muted
    { 0xff6b7280, 0xff969eaa, 0xffcccccc }, // Placeholder
    { 0xff767d88, 0xff7d8592, 0xffa6a6a6 }, // Disabled
    { 0xff7c8695, 0xff808a99, 0xffffffff }, // Control
    { 0xff1a5fb4, 0xff7ab3f2, 0xffffff00 }, // Primary
    { 0xffffffff, 0xff0b1a2b, 0xff000000 }, // OnPrimary
    { 0xffe4eefa, 0xff1f3550, 0xff000000 }, // Tint
    { 0xff123f78, 0xffcfe3fb, 0xffffff00 }, // OnTint
    { 0xff1a5fb4, 0xff2b5f9e, 0xff1aebff }, // Selection
    { 0xffffffff, 0xffffffff, 0xff000000 }, // OnSelection
    { 0xff0b3d91, 0xffffd54a, 0xffffff00 }, // Focus
    { 0xffb3261e, 0xfff2938c, 0xffff9d94 }, // Error
    { 0xfffbe9e7, 0xff3d1f1d, 0xff000000 }, // ErrorTint
    { 0xff7a4f00, 0xffe6b85c, 0xffffd166 }, // Warn
    { 0xfffdf1d8, 0xff3a2d12, 0xff000000 }, // WarnTint
    { 0xff0b6e4f, 0xff5cc8a0, 0xff7fffbf }, // Ok
    { 0xffe2f4ec, 0xff14342a, 0xff000000 }, // OkTint
    { 0xff6a3fa0, 0xffc7a6f2, 0xffff9cff }, // Practice
    { 0xffffffff, 0xff1d1130, 0xff000000 }, // OnPractice
    { 0xff767d88, 0xff8b94a2, 0xffbfbfbf }, // Then
    { 0xff1a5fb4, 0xff7ab3f2, 0xffffff00 }, // Now
    { 0xff17573f, 0xff36b89b, 0xffd8fff0 }, // CategoryFirst
    { 0xff1f5fc8, 0xff3a70d8, 0xff5b86e0 }, // CategorySecond
    { 0xff956a0b, 0xffdcc070, 0xfff2cf5b }, // CategoryThird
    { 0xff6a2415, 0xffe07a5f, 0xffe8875f }, // CategoryFourth
    { 0xff858b93, 0xffe0e1e2, 0xff8f97a8 }, // CategoryFifth
} };

constexpr double textLeast = 4.5;
constexpr double markLeast = 3.0;

double channel(int value)
{
    const double x = value / 255.0;
    return x <= 0.03928 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue());
}

} // namespace

QColor Theme::colour(Token token) const
{
    const Values &row = values[static_cast<size_t>(token)];
    switch (m_kind) {
    case ThemeKind::Light:
        return QColor::fromRgb(row.light);
    case ThemeKind::Dark:
        return QColor::fromRgb(row.dark);
    case ThemeKind::HighContrast:
        return QColor::fromRgb(row.highContrast);
    }
    return {};
}

QPalette Theme::palette() const
{
    QPalette out;
    const auto set
        = [this, &out](QPalette::ColorRole role, Token token) { out.setColor(role, colour(token)); };
    set(QPalette::Window, Token::Canvas);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Sunken);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::PlaceholderText, Token::Placeholder);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnPrimary);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Sunken);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::Control);
    set(QPalette::Shadow, Token::Border);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::OnSelection);
    set(QPalette::Link, Token::Primary);
    set(QPalette::LinkVisited, Token::Primary);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        out.setColor(QPalette::Disabled, role, colour(Token::Disabled));
    return out;
}

QList<TokenPair> allowedPairs()
{
    QList<TokenPair> out;
    const auto on = [&out](Token mark, std::initializer_list<Token> grounds, double least) {
        for (const Token ground : grounds)
            out.append({ mark, ground, least });
    };
    const auto grounds = { Token::Canvas, Token::Surface, Token::Sunken };
    on(Token::Text, grounds, textLeast);
    on(Token::Text, { Token::Tint, Token::ErrorTint, Token::WarnTint, Token::OkTint }, textLeast);
    on(Token::Muted, grounds, textLeast);
    on(Token::Placeholder, { Token::Surface }, textLeast);
    on(Token::Disabled, { Token::Surface }, markLeast);
    on(Token::Control, grounds, markLeast);
    on(Token::Primary, grounds, textLeast);
    on(Token::OnPrimary, { Token::Primary }, textLeast);
    on(Token::OnTint, { Token::Tint }, textLeast);
    on(Token::Primary, { Token::Tint }, markLeast);
    on(Token::OnSelection, { Token::Selection }, textLeast);
    on(Token::Focus, grounds, markLeast);
    on(Token::Error, { Token::Surface, Token::ErrorTint }, textLeast);
    on(Token::Warn, { Token::Surface, Token::WarnTint }, textLeast);
    on(Token::Ok, { Token::Surface, Token::OkTint }, textLeast);
    on(Token::OnPractice, { Token::Practice }, textLeast);
    for (const Token mark : { Token::Then, Token::Now })
        on(mark, { Token::Surface }, markLeast);
    for (const Token mark : { Token::CategoryFirst, Token::CategorySecond, Token::CategoryThird,
             Token::CategoryFourth, Token::CategoryFifth })
        on(mark, { Token::Canvas, Token::Surface }, markLeast);
    return out;
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

ThemeKind themeOf(const QPalette &platform)
{
    return luminance(platform.color(QPalette::WindowText)) > luminance(platform.color(QPalette::Window))
        ? ThemeKind::Dark
        : ThemeKind::Light;
}

} // namespace kib::ui
