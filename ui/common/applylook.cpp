// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/applylook.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

ThemeKind kindOf(const QString &theme, const QPalette &platform)
{
    if (theme == "dark"_L1)
        return ThemeKind::Dark;
    if (theme == "high_contrast"_L1)
        return ThemeKind::HighContrast;
    return theme == "light"_L1 ? ThemeKind::Light : themeOf(platform);
}

} // namespace

PlatformLook platformLook()
{
    return { QApplication::palette(), QApplication::font() };
}

void applyLook(const PreferenceValues &values, const PlatformLook &platform)
{
    auto *style = new Style(
        Look(kindOf(values.theme, platform.palette), values.zoom, platform.font, values.lessMotion));
    const Look &look = style->look();
    const QPalette palette = look.theme().palette();
    const QFont font = look.font(Type::Body);
    QApplication::setStyle(style); // owns it from here
    QApplication::setPalette(palette);
    QApplication::setFont(font);
}

} // namespace kib::ui
