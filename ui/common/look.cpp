// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/look.h"

#include "ui/common/style.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
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
    const int side = px(size);
    const QString key = u"%1/%2/%3/%4"_s.arg(name).arg(static_cast<int>(token)).arg(side).arg(pixelRatio);
    const auto known = m_pixmaps.constFind(key);
    if (known != m_pixmaps.cend())
        return *known;
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Look::icon", qPrintable(name));
    QByteArray svg = opened ? file.readAll() : QByteArray();
    svg.replace("currentColor", colour(token).name().toLatin1());
    QPixmap out(QSize(side, side) * pixelRatio);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    out.setDevicePixelRatio(pixelRatio);
    m_pixmaps.insert(key, out);
    return out;
}

QIcon Look::buttonIcon(const QString &name, Role role, int size) const
{
    QIcon out;
    // Both states by hand: Qt would tint the chosen and the disabled one by itself, against the tokens.
    for (const double ratio : { 1.0, 2.0 }) {
        const QPixmap normal = icon(name, inkOf(role), size, ratio);
        const QPixmap chosen = icon(name, Token::OnTint, size, ratio);
        const QPixmap disabled = icon(name, Token::Disabled, size, ratio);
        for (const QIcon::Mode mode : { QIcon::Normal, QIcon::Active, QIcon::Selected }) {
            out.addPixmap(normal, mode, QIcon::Off);
            out.addPixmap(role == Role::Primary ? normal : chosen, mode, QIcon::On);
        }
        out.addPixmap(disabled, QIcon::Disabled, QIcon::Off);
        out.addPixmap(disabled, QIcon::Disabled, QIcon::On);
    }
    return out;
}

const Look &lookOf(const QWidget *widget)
{
    const auto *style = qobject_cast<const Style *>(widget->style());
    Q_ASSERT_X(style, "lookOf", "the program runs without its style");
    return style->look();
}

} // namespace kib::ui
