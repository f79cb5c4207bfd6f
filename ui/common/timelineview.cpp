// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/timelineview.h"

#include "core/base/dutchdate.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int markSize = 10; // px at 100 %
constexpr int barHigh = 18;
constexpr int leastTick = 56; // room between two words of the axis

// Months between two ticks, so that their words have room.
int monthsPerTick(double monthWide, double room)
{
    for (const int months : { 1, 2, 3, 6, 12, 24, 60 }) {
        if (monthWide * months >= room)
            return months;
    }
    return 120;
}

QString tickText(QDate day, int step)
{
    return step >= 12 || day.month() == 1 ? QString::number(day.year()) : dutchMonth(day.month()).left(3);
}

} // namespace

TimelineView::TimelineView(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setProperty("kibFigure", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(look.font(Type::Caption));
}

void TimelineView::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    setAccessibleName(timeline.sentence);
    setAccessibleDescription(tr("Alles staat ook in de lijst eronder."));
    updateGeometry();
    update();
}

int TimelineView::laneHeight() const
{
    return std::max(m_look.px(28), fontMetrics().height() + m_look.px(8));
}

int TimelineView::axisHeight() const
{
    return fontMetrics().height() + m_look.px(8);
}

double TimelineView::namesWidth() const
{
    int widest = 0;
    for (const Timeline::Lane &lane : m_timeline.lanes)
        widest = std::max(widest, fontMetrics().horizontalAdvance(lane.name));
    return widest + m_look.px(16);
}

QSize TimelineView::sizeHint() const
{
    return { m_look.px(640), static_cast<int>(m_timeline.lanes.size()) * laneHeight() + 2 * axisHeight() };
}

QSize TimelineView::minimumSizeHint() const
{
    return { static_cast<int>(namesWidth()) + m_look.px(160), sizeHint().height() };
}

double TimelineView::xOf(QDate day) const
{
    const double left = namesWidth();
    const auto days = static_cast<double>(m_timeline.first.daysTo(m_timeline.last));
    return left + (width() - left) * static_cast<double>(m_timeline.first.daysTo(day)) / days;
}

void TimelineView::paintAxis(QPainter &painter) const
{
    const int top = axisHeight();
    const int bottom = height() - axisHeight();
    const QDate first = m_timeline.first;
    const double month = xOf(first.addMonths(1)) - xOf(first);
    const int step = monthsPerTick(month, m_look.px(leastTick));
    for (QDate tick = first; tick <= m_timeline.last; tick = tick.addMonths(1)) {
        if ((tick.year() * 12 + tick.month() - 1) % step != 0)
            continue;
        const double x = xOf(tick);
        painter.setPen(m_look.colour(Token::Border));
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        const QString text = tickText(tick, step);
        const QRectF area(x, bottom, painter.fontMetrics().horizontalAdvance(text) + 2, axisHeight());
        if (area.right() > width())
            continue;
        painter.setPen(m_look.colour(Token::Muted));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    const double x = xOf(m_timeline.today);
    const QString text = tr("vandaag");
    const double wide = painter.fontMetrics().horizontalAdvance(text) + 2;
    painter.setPen(QPen(m_look.colour(Token::Text), m_look.px(1)));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    painter.drawText(QRectF(std::min(x - wide / 2, width() - wide), 0, wide, top), Qt::AlignCenter, text);
}

void TimelineView::paintBar(QPainter &painter, const Timeline::Item &item, double middle) const
{
    const double high = std::min<double>(m_look.px(barHigh), laneHeight() - m_look.px(4));
    const double left = xOf(item.from);
    const QRectF bar(left, middle - high / 2, std::max(xOf(item.until.addDays(1)) - left, 4.0), high);
    QPen edge(m_look.colour(Token::Primary), m_look.px(1));
    if (item.hollow)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(m_look.colour(item.hollow ? Token::Surface : Token::Tint));
    painter.drawRoundedRect(bar, m_look.px(4), m_look.px(4));
    if (painter.fontMetrics().horizontalAdvance(item.label) + m_look.px(12) > bar.width())
        return; // the list below says it
    painter.setPen(m_look.colour(item.hollow ? Token::Text : Token::OnTint));
    painter.drawText(bar, Qt::AlignCenter, item.label);
}

void TimelineView::paintMark(QPainter &painter, const Timeline::Item &item, double middle) const
{
    const double side = m_look.px(markSize);
    const QColor colour = m_look.colour(item.hollow ? Token::Then : Token::Now);
    painter.setPen(QPen(colour, m_look.px(2)));
    painter.setBrush(item.hollow ? m_look.colour(Token::Surface) : colour);
    painter.drawEllipse(QPointF(xOf(item.from), middle), side / 2, side / 2);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (m_timeline.lanes.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    double top = axisHeight();
    for (const Timeline::Lane &lane : m_timeline.lanes) {
        const double middle = top + laneHeight() / 2.0;
        painter.setPen(m_look.colour(Token::Text));
        painter.drawText(
            QRectF(0, top, namesWidth(), laneHeight()), Qt::AlignLeft | Qt::AlignVCenter, lane.name);
        for (const Timeline::Item &item : lane.items) {
            if (item.until.isValid())
                paintBar(painter, item, middle);
            else
                paintMark(painter, item, middle);
        }
        top += laneHeight();
    }
}

} // namespace kib::ui
