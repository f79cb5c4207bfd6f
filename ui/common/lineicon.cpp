// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/lineicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QPixmap rendered(const QString &name, const QColor &colour, int pixels)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "lineIcon", qPrintable(name));
    QByteArray svg = opened ? file.readAll() : QByteArray();
    svg.replace("currentColor", colour.name().toLatin1());
    QPixmap out(pixels, pixels);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    QSvgRenderer(svg).render(&painter);
    return out;
}

// By hand, because Qt would tint the chosen and the disabled picture by itself, against the tokens.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, const IconColours &colours, int side)
        : m_name(std::move(name))
        , m_colours(colours)
        , m_side(side)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        const QPixmap picture = lineIcon(m_name, colourOf(mode, state), sideIn(rect.size()), ratio);
        const QSizeF size = picture.deviceIndependentSize();
        painter->drawPixmap(QPointF(rect.x() + (rect.width() - size.width()) / 2,
                                rect.y() + (rect.height() - size.height()) / 2),
            picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // `size` in pixels of the screen.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return lineIcon(m_name, colourOf(mode, state), sideIn(size / scale), scale);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = sideIn(size);
        return { side, side };
    }

    bool isNull() override { return false; }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    [[nodiscard]] QColor colourOf(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_colours.disabled;
        return state == QIcon::On ? m_colours.chosen : m_colours.normal;
    }
    // Never larger than it was asked to be: a line would get too thick.
    [[nodiscard]] int sideIn(QSize room) const { return qMin(m_side, qMin(room.width(), room.height())); }

    QString m_name;
    IconColours m_colours;
    int m_side;
};

} // namespace

QPixmap lineIcon(const QString &name, const QColor &colour, int side, double pixelRatio)
{
    const auto pixels = static_cast<int>(std::lround(side * pixelRatio));
    const QString key = u"kib/%1/%2/%3"_s.arg(name, colour.name()).arg(pixels);
    QPixmap out;
    if (!QPixmapCache::find(key, &out)) {
        out = rendered(name, colour, pixels);
        QPixmapCache::insert(key, out);
    }
    out.setDevicePixelRatio(pixelRatio);
    return out;
}

QIcon lineIcon(const QString &name, const IconColours &colours, int side)
{
    return QIcon(new LineIconEngine(name, colours, side));
}

} // namespace kib::ui
