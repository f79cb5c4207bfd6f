// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/mainwindow.h"

#include "ui/common/helpview.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/shell/bars.h"
#include "ui/shell/curtain.h"
#include "ui/shell/menus.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusstrip.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr QSize smallest { 1024, 660 };
constexpr int narrowBelow = 900; // px at 100 %: the rail leaves its room to the page

} // namespace

MainWindow::MainWindow(Preferences &preferences)
    : m_preferences(preferences)
    , m_stack(new QStackedWidget(this)) // before the menu bar: assistive technology meets the rail first
{
    setWindowTitle(tr("Klant in beeld"));
    setCentralWidget(m_stack);
    setAcceptDrops(true);
    setMinimumSize(smallest);
    restoreGeometry(preferences.view(u"window"_s).toByteArray());
    if (preferences.view(u"window"_s).isNull())
        setWindowState(Qt::WindowMaximized);
}

MainWindow::~MainWindow()
{
    takeDown();
}

void MainWindow::showStart(std::function<QWidget *()> make)
{
    takeDown();
    m_parts.reset();
    m_makeStart = std::move(make);
    setWindowTitle(tr("Klant in beeld"));
    buildUp();
}

void MainWindow::showWork(const WorkParts &parts)
{
    takeDown();
    m_makeStart = {};
    m_parts = std::make_unique<WorkParts>(parts);
    // The file, never a client: a title shows in task bars and screen shares.
    setWindowTitle(tr("Klant in beeld – %1").arg(parts.workplace.fileName));
    connect(&parts.navigation, &Navigation::changed, this, &MainWindow::arrive, Qt::UniqueConnection);
    buildUp();
}

void MainWindow::setPracticeText(const QString &text)
{
    m_practiceText = text;
    if (m_bars && !text.isEmpty())
        m_bars->setPractice(text, tr("Andere datum…"));
}

void MainWindow::takeDown()
{
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
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_curtain);
    m_stack->setCurrentWidget(m_content);
    if (m_parts)
        arrive();
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

Page *MainWindow::page(PageId id)
{
    if (Page *known = m_made.value(id))
        return known;
    Page *made = m_parts->makePage(id, lookOf(this));
    m_made.insert(id, made);
    m_pages->addWidget(made);
    connect(made, &Page::offersChanged, this, [this, made] {
        if (made == currentPage())
            m_menus->offer(made);
    });
    connect(made, &Page::roomChanged, this, &MainWindow::foldRailAsNeeded);
    return made;
}

Page *MainWindow::currentPage() const
{
    return m_pages ? static_cast<Page *>(m_pages->currentWidget()) : nullptr;
}

void MainWindow::arrive()
{
    if (!m_pages)
        return;
    const Place place = m_parts->navigation.place();
    Page *there = page(place.page);
    m_rail->setCurrent(place.page);
    if (there != currentPage() && !m_help->isHidden())
        m_help->follow(pageInfo(place.page).key);
    m_pages->setCurrentWidget(there);
    there->arrive(place);
    foldRailAsNeeded();
    m_menus->offer(there);
}

void MainWindow::foldRailAsNeeded()
{
    const Page *page = currentPage();
    const bool narrow = width() * 100 / lookOf(this).zoomPercent() < narrowBelow;
    m_rail->setFolded(m_preferences.values().railFolded || narrow || (page && page->wantsRoom()));
}

void MainWindow::act(PageAct what)
{
    if (Page *page = currentPage(); page && page->offers(what))
        page->perform(what);
}

void MainWindow::openSwitcher()
{
    if (!m_parts)
        return;
    QWidget *switcher = m_parts->makeSwitcher(this);
    switcher->setAttribute(Qt::WA_DeleteOnClose);
    const int wide = qMin(width() - 64, lookOf(this).px(640));
    switcher->setGeometry(
        (width() - wide) / 2, menuBar()->height() + 8, wide, qMin(height() - 160, lookOf(this).px(480)));
    switcher->show();
    switcher->setFocus();
}

void MainWindow::foldRail()
{
    PreferenceValues values = m_preferences.values();
    values.railFolded = !values.railFolded;
    const QSignalBlocker quiet(&m_preferences); // nothing else has to be built anew for this
    m_preferences.set(values);
    m_rail->setFolded(values.railFolded);
}

void MainWindow::lowerCurtain(const QString &why)
{
    m_curtain->explain(why);
    if (!m_parts || m_stack->currentWidget() == m_curtain)
        return;
    m_focusBefore = focusWidget();
    m_stack->setCurrentWidget(m_curtain);
    m_stack->removeWidget(m_content);
    m_content->setParent(
        nullptr); // out of what assistive technology reads: hidden tables still tell their cells
    m_curtain->setFocus();
    menuBar()->setEnabled(false);
}

void MainWindow::liftCurtain()
{
    menuBar()->setEnabled(true);
    m_stack->insertWidget(0, m_content);
    m_stack->setCurrentWidget(m_content);
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openHelp(const QString &key)
{
    if (!m_help)
        return;
    const QString wanted = key.isEmpty() ? pageInfo(m_parts->navigation.place().page).key : key;
    if (m_help->isHidden()) {
        m_focusBefore = focusWidget();
    } else if (m_help->key() == wanted) {
        closeHelp();
        return;
    }
    m_help->show();
    m_help->open(wanted);
}

void MainWindow::closeHelp()
{
    m_help->hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void MainWindow::tellSaved()
{
    const QString text = m_parts->save.text();
    m_parts->notices.say({ u"saved"_s, Notice::Kind::Info,
        m_parts->save.kind() == SaveState::Kind::Failed ? m_parts->save.detail()
            : text.isEmpty() ? tr("Alles is al opgeslagen. Er is niets dat u hoeft te doen.")
                             : tr("U hoeft niets te doen. %1.").arg(text),
        {}, true });
}

void MainWindow::ask(Menus::Ask what)
{
    PreferenceValues values = m_preferences.values();
    switch (what) {
    case Menus::Ask::OpenFile:
        emit openAsked();
        return;
    case Menus::Ask::CloseFile:
        emit closeFileAsked();
        return;
    case Menus::Ask::Lock:
        emit lockAsked();
        return;
    case Menus::Ask::Curtain:
        lowerCurtain();
        return;
    case Menus::Ask::Quit:
        close();
        return;
    case Menus::Ask::Switcher:
        openSwitcher();
        return;
    case Menus::Ask::Back:
        m_parts->navigation.back();
        return;
    case Menus::Ask::Forward:
        m_parts->navigation.forward();
        return;
    case Menus::Ask::FoldRail:
        foldRail();
        return;
    case Menus::Ask::ResetViews:
        m_preferences.resetViews();
        setWindowState(Qt::WindowMaximized);
        return;
    case Menus::Ask::Help:
        openHelp();
        return;
    case Menus::Ask::KeyCard:
        openHelp(u"toetsen"_s);
        return;
    case Menus::Ask::SaveInfo:
        tellSaved();
        return;
    default:
        changeLook(what);
    }
}

void MainWindow::changeLook(Menus::Ask what)
{
    PreferenceValues values = m_preferences.values();
    switch (what) {
    case Menus::Ask::ZoomIn:
        m_preferences.zoomBy(1);
        return;
    case Menus::Ask::ZoomOut:
        m_preferences.zoomBy(-1);
        return;
    case Menus::Ask::ZoomReset:
        m_preferences.zoomBy(0);
        return;
    case Menus::Ask::ThemeLight:
        values.theme = u"light"_s;
        break;
    case Menus::Ask::ThemeDark:
        values.theme = u"dark"_s;
        break;
    case Menus::Ask::ThemeHighContrast:
        values.theme = u"high_contrast"_s;
        break;
    default:
        values.theme = u"system"_s;
    }
    m_preferences.set(values);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setView(u"window"_s, saveGeometry());
    event->ignore(); // what was said goes to the file first
    emit quitAsked();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_rail)
        foldRailAsNeeded();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit dropped(event->mimeData()->urls().first().toLocalFile());
}

} // namespace kib::ui
