// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/scroll.h"

#include "ui/common/flowlayout.h"

#include <QApplication>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace kib::ui {

namespace {

constexpr int around = 24; // px that stay in view above and below what has the focus

// Qt follows the Tab key only: what gets the focus by another key, or grows while somebody types in it, would
// take words that nobody sees. A click has its place already.
void followFocus(QScrollArea *area)
{
    const auto show = [area](QWidget *there) {
        if (!area->widget() || !area->widget()->isAncestorOf(there))
            return;
        const bool fits = there->height() + 2 * around <= area->viewport()->height();
        if (fits || there->visibleRegion().isEmpty()) // a whole table is not put in its middle
            area->ensureWidgetVisible(there, 0, fits ? around : 0);
    };
    const auto *application = static_cast<QApplication *>(QCoreApplication::instance());
    QObject::connect(application, &QApplication::focusChanged, area, [area, show](QWidget *, QWidget *now) {
        if (!now || !area->isAncestorOf(now) || QApplication::mouseButtons() != Qt::NoButton)
            return;
        QTimer::singleShot(0, area, [show, there = QPointer<QWidget>(now)] { // when it has its place
            if (there && there->hasFocus())
                show(there);
        });
    });
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area, [area, show] {
        QWidget *typing = QApplication::focusWidget();
        if (typing && area->isAncestorOf(typing) && !typing->visibleRegion().isEmpty())
            show(typing);
    });
}

void makePlain(QScrollArea *area)
{
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    followFocus(area);
}

void place(QScrollArea *area, QWidget *content)
{
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget switches it on
}

} // namespace

QScrollArea *scrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    makePlain(area);
    area->setFocusPolicy(Qt::NoFocus);
    if (content)
        setScrollContent(area, content);
    return area;
}

void setScrollContent(QScrollArea *area, QWidget *content)
{
    if (QWidget *before = area->takeWidget()) {
        before->hide(); // hands on what is half typed in it
        before->deleteLater(); // in a turn of its own
    }
    place(area, content);
    area->verticalScrollBar()->setValue(0);
}

ScrollPage::ScrollPage(const QString &name, const Look &look, QWidget *parent)
    : QScrollArea(parent)
    , m_look(look)
{
    makePlain(this);
    setAccessibleName(name);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addContent();
}

QSize ScrollPage::sizeHint() const
{
    return { m_look.px(400), m_look.px(300) };
}

void ScrollPage::addContent()
{
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(PulledRow::ring, PulledRow::ring, PulledRow::ring, PulledRow::ring);
    m_body->setSpacing(m_look.px(16));
    place(this, content);
}

void ScrollPage::clear()
{
    const int at = verticalScrollBar()->value();
    addContent(); // deletes the old one
    QTimer::singleShot(0, this, [this, at] { verticalScrollBar()->setValue(at); });
}

} // namespace kib::ui
