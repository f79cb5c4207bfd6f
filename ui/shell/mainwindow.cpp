// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/mainwindow.h"

#include "ui/common/helpview.h"
#include "ui/shell/bars.h"
#include "ui/shell/curtain.h"
#include "ui/shell/menus.h"
#include "ui/shell/rail.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>

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
    connect(&parts.navigation, &Navigation::changed, this, &MainWindow::follow, Qt::UniqueConnection);
    buildUp();
}

void MainWindow::setPracticeText(const QString &text)
{
    m_practiceText = text;
    if (m_bars && !text.isEmpty())
        m_bars->setPractice(text, tr("Andere datum…"));
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

void MainWindow::follow()
{
    m_steps.finish();
    if (m_pages)
        arrive();
}

void MainWindow::arrive()
{
    const Place place = m_parts->navigation.place();
    Page *there = page(place.page);
    m_rail->setCurrent(place.page);
    if (!m_help->isHidden()) {
        if (isNarrow())
            closeHelp(); // it lies over the page that was asked for
        else if (there != currentPage())
            m_help->follow(pageInfo(place.page).key);
    }
    m_pages->setCurrentWidget(there);
    there->arrive(place);
    foldRailAsNeeded();
    m_menus->offer(there);
}

void MainWindow::foldRailAsNeeded()
{
    const Page *page = currentPage();
    m_rail->setFolded(m_preferences.values().railFolded || isNarrow() || (page && page->wantsRoom()));
}

bool MainWindow::isNarrow() const
{
    return width() * 100 / lookOf(this).zoomPercent() < narrowBelow;
}

// Beside the page, or over it where both would be too narrow to read.
void MainWindow::makeRoomForHelp()
{
    const bool over = !m_help->isHidden() && isNarrow();
    m_help->setWide(over);
    m_pages->setVisible(!over);
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
    m_steps.finish();
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
    m_steps.finish();
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
    makeRoomForHelp();
}

void MainWindow::closeHelp()
{
    m_help->hide();
    makeRoomForHelp();
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
    if (m_rail) {
        foldRailAsNeeded();
        makeRoomForHelp();
    }
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
