// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace kib::ui {

namespace {

constexpr int rowHigh = 40; // px at 100 %
constexpr int leastRest = 180;

} // namespace

Table::Table(const QString &name, const Look &look, QWidget *parent)
    : QTableView(parent)
    , m_look(look)
{
    setAccessibleName(name);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(0, 0, 0, 0);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide(); // its corner button has no name
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // sizes by contents would look at every row
    verticalHeader()->setDefaultSectionSize(look.px(rowHigh));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(look.font(Type::Strong));
    horizontalHeader()->setMinimumSectionSize(look.px(48));
    connect(this, &QTableView::doubleClicked, this, &Table::opened);
}

void Table::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    for (int column = 0; column < widths.size(); ++column) {
        const bool rest = widths.at(column) == 0;
        horizontalHeader()->setSectionResizeMode(
            column, rest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!rest)
            setColumnWidth(column, m_look.px(widths.at(column)));
    }
    fitRest(); // the table may have its size already
}

void Table::showAllRows()
{
    m_allRows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitRows();
}

void Table::fitRows()
{
    const int rows = model() ? model()->rowCount() : 0;
    const bool bar = horizontalHeader()->length() > viewport()->width();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
        + (bar ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0) + 2 * frameWidth());
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRest();
    if (m_allRows)
        fitRows();
}

void Table::clearSorting()
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void Table::wheelEvent(QWheelEvent *event)
{
    if (m_allRows && event->angleDelta().y() != 0)
        event->ignore(); // the page scrolls
    else
        QTableView::wheelEvent(event);
}

// What takes the rest stays readable where there is none: then the table scrolls sideways.
void Table::fitRest()
{
    const qsizetype rest = m_widths.indexOf(0);
    if (rest < 0 || !model())
        return;
    int taken = 0;
    for (const int width : std::as_const(m_widths))
        taken += m_look.px(width);
    const bool room = viewport()->width() - taken >= m_look.px(leastRest);
    const int column = static_cast<int>(rest);
    horizontalHeader()->setSectionResizeMode(column, room ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!room)
        setColumnWidth(column, m_look.px(leastRest));
}

void Table::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !(event->modifiers() & Qt::ControlModifier) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace kib::ui
