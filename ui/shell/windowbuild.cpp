// SPDX-License-Identifier: EUPL-1.2
// How the window is put together and taken apart.
#include "ui/common/helpview.h"
#include "ui/common/style.h"
#include "ui/shell/bars.h"
#include "ui/shell/curtain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusstrip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

void MainWindow::takeDown()
{
    m_steps.clear();
    m_made.clear();
    m_rail = nullptr;
    m_bars = nullptr;
    m_help = nullptr;
    m_pages = nullptr;
    m_menus.reset();
    delete m_content;
    m_content = nullptr;
    delete m_curtain;
    m_curtain = nullptr;
}

void MainWindow::buildUp()
{
    setUpdatesEnabled(false); // nobody sees half a window
    m_steps.add([this] { buildFrame(); });
    m_steps.add([this] { showContent(); });
    if (m_parts) {
        m_steps.add([this] { (void)page(m_parts->navigation.place().page); });
        m_steps.add([this] { arrive(); });
    }
    m_steps.add([this] { reveal(); });
    if (!isVisible())
        m_steps.finish(); // nobody waits yet
}

void MainWindow::buildFrame()
{
    delete menuBar();
    m_menus = std::make_unique<Menus>(menuBar());
    connect(m_menus.get(), &Menus::asked, this, &MainWindow::ask);
    connect(m_menus.get(), &Menus::actAsked, this, &MainWindow::act);
    connect(m_menus.get(), &Menus::pageAsked, this, [this](PageId id) {
        if (m_parts)
            m_parts->navigation.go({ id, {}, {} });
    });
    m_menus->setTheme(m_preferences.values().theme);
    m_curtain = new Curtain(lookOf(this));
    connect(m_curtain, &Curtain::lifted, this, &MainWindow::liftCurtain);
    if (m_parts)
        buildWork();
    else
        m_content = m_makeStart ? m_makeStart() : new QWidget;
}

void MainWindow::showContent()
{
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_curtain);
    m_stack->setCurrentWidget(m_content);
}

void MainWindow::reveal()
{
    setUpdatesEnabled(true);
    // What became dirty meanwhile counts as asked for already, but that request came and painted nothing.
    QCoreApplication::postEvent(this, new QEvent(QEvent::UpdateRequest));
}

void MainWindow::buildWork()
{
    const Look &look = lookOf(this);
    const QList<PageInfo> pages = pagesFor(m_parts->workplace.roles);
    m_menus->setPages(pages);
    m_content = new QWidget;
    m_rail = new Rail(pages, look, m_content); // first in the tree
    m_bars = new Bars(m_parts->notices, look, m_content);
    m_pages = new QStackedWidget(m_content);
    m_help = new HelpView(look, m_content);
    m_help->hide();
    auto *strip = new StatusStrip(m_parts->workplace, m_parts->save, look, m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    row->addWidget(m_help);
    column->addWidget(m_bars);
    column->addLayout(row, 1);
    column->addWidget(strip);

    auto *find = new QPushButton(tr("Zoek klant, pagina of actie…   Ctrl+K"), menuBar());
    setRole(find, Role::Small);
    find->setIcon(look.buttonIcon(u"zoek"_s, Role::Small, 16));
    find->setIconSize(QSize(look.px(16), look.px(16)));
    menuBar()->setCornerWidget(find);
    connect(find, &QPushButton::clicked, this, &MainWindow::openSwitcher);

    connect(m_rail, &Rail::chosen, this, [this](PageId id) { m_parts->navigation.go({ id, {}, {} }); });
    connect(m_rail, &Rail::foldAsked, this, &MainWindow::foldRail);
    connect(m_bars, &Bars::practiceAct, this, [this] { m_parts->moveDate(this); });
    connect(m_help, &HelpView::closed, this, &MainWindow::closeHelp);
    connect(strip, &StatusStrip::helpAsked, this, [this] { openHelp(); });
    connect(strip, &StatusStrip::personAsked, this, &MainWindow::lockAsked);
    connect(strip, &StatusStrip::fileAsked, this, [this] {
        m_parts->navigation.go({ PageId::Settings, {}, u"bestand"_s });
    });
    connect(strip, &StatusStrip::saveAsked, this, &MainWindow::tellSaved);
    if (!m_practiceText.isEmpty())
        setPracticeText(m_practiceText);
}

} // namespace kib::ui
