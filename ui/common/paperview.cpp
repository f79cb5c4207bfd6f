// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/paperview.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace kib::ui {

namespace {

constexpr double dotsPerInch = 96; // px of the design

} // namespace

PaperView::PaperView(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setProperty("kibFigure", true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(trueWidth());
    setMinimumWidth(look.px(240));
    setAccessibleName(tr("Leeg blad"));
}

int PaperView::trueWidth() const
{
    return m_look.px(
        static_cast<int>(std::lround(m_pages.pageSize.width() / print::mmPerInch * dotsPerInch)));
}

void PaperView::setPages(const print::DisplayList &pages, const QString &name)
{
    const bool otherSize = pages.pageSize != m_pages.pageSize;
    m_pages = pages;
    m_page = 0;
    setAccessibleName(name);
    describe();
    if (otherSize) {
        setMaximumWidth(trueWidth());
        updateGeometry();
    }
    update();
}

void PaperView::clear()
{
    setPages({}, tr("Leeg blad"));
}

void PaperView::setPage(int page)
{
    Q_ASSERT(page >= 0 && page < m_pages.pages);
    m_page = page;
    describe();
    update();
}

void PaperView::setOpening(const std::optional<QRectF> &opening)
{
    m_opening = opening;
    update();
}

void PaperView::describe()
{
    QStringList lines;
    for (const print::PlacedLine &line : print::linesOf(m_pages)) {
        if (line.page == m_page)
            lines << line.text;
    }
    setAccessibleDescription(lines.join(u'\n'));
}

QSize PaperView::sizeHint() const
{
    return { trueWidth(), heightForWidth(trueWidth()) };
}

int PaperView::heightForWidth(int width) const
{
    const int wide = std::min(width, trueWidth());
    return static_cast<int>(std::lround(wide * m_pages.pageSize.height() / m_pages.pageSize.width()));
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = std::min(width() / m_pages.pageSize.width(), height() / m_pages.pageSize.height());
    const QRectF sheet(QPointF(0, 0), m_pages.pageSize);
    painter.save();
    painter.setClipRect(QRectF(QPointF(0, 0), m_pages.pageSize * scale));
    painter.scale(scale, scale);
    painter.fillRect(sheet, Qt::white);
    print::paint(painter, m_pages, m_page);
    if (m_opening) {
        QPainterPath cover;
        cover.addRect(sheet);
        QPainterPath hole;
        hole.addRoundedRect(*m_opening, 2, 2);
        QColor shade = m_look.colour(Token::Muted);
        shade.setAlphaF(0.55F);
        painter.fillPath(cover.subtracted(hole), shade);
        painter.setPen(QPen(m_look.colour(Token::Primary), 0.6));
        painter.drawPath(hole);
    }
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_look.colour(Token::Border));
    painter.drawRect(QRectF(QPointF(0, 0), m_pages.pageSize * scale).toRect().adjusted(0, 0, -1, -1));
}

} // namespace kib::ui
