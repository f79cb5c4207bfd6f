// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/theme.h"

#include <QFont>
#include <QIcon>
#include <QPixmap>
#include <QString>

#include <memory>

class QWidget;

namespace kib::ui {

enum class Type { Caption, Body, Strong, CardTitle, Question, PageTitle, TileNumber, Board };

// What a button is for. The style draws each in its own way.
enum class Role { Normal, Primary, Quiet, Chip, Score, Rail, Tab, Link, Section, Small };

// How everything looks at this moment: colours, sizes, type and icons. Never changes; another zoom or theme
// is another Look, and the window builds its pages anew with it.
class Look
{
public:
    // `zoomPercent` 90 to 200; `base` is the platform's own font.
    Look(ThemeKind kind, int zoomPercent, const QFont &base, bool lessMotion);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QColor colour(Token token) const { return m_theme.colour(token); }
    // A length of the design, in px at 100 %, as it is at this zoom.
    [[nodiscard]] int px(int length) const;
    [[nodiscard]] int zoomPercent() const { return m_zoom; }
    [[nodiscard]] QFont font(Type type) const;
    // The same, larger still: for what is read from the other side of the table.
    [[nodiscard]] Look enlarged(int percent) const
    {
        return { m_theme.kind(), m_zoom * percent / 100, m_base, m_lessMotion };
    }
    [[nodiscard]] bool lessMotion() const { return m_lessMotion; }

    // See lineIcon.
    [[nodiscard]] QPixmap icon(const QString &name, Token token, int size = 20, double pixelRatio = 1) const;
    // The same for a button: normal, chosen and disabled.
    [[nodiscard]] QIcon buttonIcon(const QString &name, Role role = Role::Normal, int size = 20) const;

private:
    Theme m_theme;
    int m_zoom;
    QFont m_base;
    bool m_lessMotion;
};

// The look of the style a widget is drawn with.
[[nodiscard]] const Look &lookOf(const QWidget *widget);

} // namespace kib::ui
