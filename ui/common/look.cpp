// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/look.h"

#include "ui/common/lineicon.h"
#include "ui/common/style.h"

#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

struct TypeStep {
    double points;
    bool strong;
};

TypeStep stepOf(Type type)
{
    switch (type) {
    case Type::Caption:
        return { 9, false };
    case Type::Body:
        return { 10, false };
    case Type::Strong:
        return { 10, true };
    case Type::CardTitle:
        return { 12, true };
    case Type::Question:
        return { 13, false };
    case Type::PageTitle:
        return { 17, true };
    case Type::TileNumber:
        return { 24, true };
    case Type::Board:
        return { 32, true };
    }
    return { 10, false };
}

Token inkOf(Role role)
{
    switch (role) {
    case Role::Primary:
        return Token::OnPrimary;
    case Role::Link:
        return Token::Primary;
    default:
        return Token::Text;
    }
}

} // namespace

Look::Look(ThemeKind kind, int zoomPercent, const QFont &base, bool lessMotion)
    : m_theme(kind)
    , m_zoom(zoomPercent)
    , m_base(base)
    , m_lessMotion(lessMotion)
{
}

int Look::px(int length) const
{
    return static_cast<int>(std::lround(length * m_zoom / 100.0));
}

QFont Look::font(Type type) const
{
    const TypeStep step = stepOf(type);
    QFont out = m_base;
    out.setPointSizeF(step.points * m_zoom / 100.0);
    out.setWeight(step.strong ? QFont::DemiBold : QFont::Normal);
    return out;
}

QPixmap Look::icon(const QString &name, Token token, int size, double pixelRatio) const
{
    return lineIcon(name, colour(token), px(size), pixelRatio);
}

QIcon Look::buttonIcon(const QString &name, Role role, int size) const
{
    const QColor normal = colour(inkOf(role));
    return lineIcon(name,
        { normal, role == Role::Primary ? normal : colour(Token::OnTint), colour(Token::Disabled) },
        px(size));
}

const Look &lookOf(const QWidget *widget)
{
    const auto *style = qobject_cast<const Style *>(widget->style());
    Q_ASSERT_X(style, "lookOf", "the program runs without its style");
    return style->look();
}

} // namespace kib::ui
