// SPDX-License-Identifier: EUPL-1.2
#include "app/windowprogram.h"

#include "ui/common/errortext.h"
#include "ui/common/idlewatch.h"
#include "ui/shell/recoverysheet.h"
#include "ui/shell/startpage.h"

#include <QApplication>
#include <QFileDialog>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kib::app {

WindowProgram::WindowProgram()
    : m_platform(ui::platformLook())
    , m_jobs(std::make_unique<ui::WorkerJobs>())
    , m_applied(m_preferences.values())
{
    applyLanguage();
    ui::applyLook(m_applied, m_platform);
    m_window = std::make_unique<ui::MainWindow>(m_preferences);
    // Queued: what asks for another look is often a widget that goes with the old one.
    connect(&m_preferences, &ui::Preferences::changed, this, &WindowProgram::applyAppearance,
        Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::lockAsked, this, &WindowProgram::lock, Qt::QueuedConnection);
    connect(
        m_window.get(), &ui::MainWindow::closeFileAsked, this, [this] { leaveWork([this] { showStart(); }); },
        Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::openAsked, this, &WindowProgram::askOpen, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::quitAsked, this, &WindowProgram::quit);
    connect(m_window.get(), &ui::MainWindow::dropped, this, &WindowProgram::openFile);
    auto *idle = new ui::IdleWatch(m_preferences, this);
    connect(idle, &ui::IdleWatch::warned, this, [this](int seconds) {
        if (m_work)
            m_work->warnOfLock(seconds);
    });
    connect(idle, &ui::IdleWatch::idle, this, &WindowProgram::lock);
}

WindowProgram::~WindowProgram()
{
    m_window->takeDown();
    if (m_work)
        m_work->stop();
    m_jobs->runLast([this] { m_door.leave(); }, [] {});
    m_jobs.reset(); // before the presenters: what is on its way uses them, and still gets to the file
}

void WindowProgram::start(const QString &path)
{
    showStart(path);
    m_window->show();
}

void WindowProgram::raise(const QString &path)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    if (!path.isEmpty())
        openFile(path);
}

void WindowProgram::openFile(const QString &path)
{
    if (m_work && !path.endsWith(u".kib"_s, Qt::CaseInsensitive)) {
        m_work->open(path);
        return;
    }
    if (m_work && path == m_work->workplace().path)
        return;
    leaveWork([this, path] { showStart(path); });
}

void WindowProgram::showStart(const QString &path)
{
    m_start = std::make_unique<ui::StartPresenter>(m_door, *m_jobs, m_preferences);
    connect(
        m_start.get(), &ui::StartPresenter::entered, this, &WindowProgram::enterWork, Qt::QueuedConnection);
    if (!path.isEmpty())
        m_start->open(path); // the worker reads while the page is made
    m_window->setPracticeText({});
    m_window->showStart([this]() -> QWidget * {
        auto *page = new ui::StartPage(*m_start, ui::lookOf(m_window.get()));
        connect(page, &ui::StartPage::openAsked, this, &WindowProgram::askOpen);
        connect(page, &ui::StartPage::newAsked, this, &WindowProgram::askNew);
        connect(page, &ui::StartPage::printAsked, this,
            [this](const QString &key) { ui::printRecoverySheet(key, m_window.get()); });
        return page;
    });
}

void WindowProgram::enterWork()
{
    m_jobs->run(
        this, [this] { return m_door.workplace(); },
        [this](const Result<ui::Workplace> &workplace) {
            if (!workplace) {
                m_start->fail(workplace.error());
                return;
            }
            m_work = std::make_unique<ui::Work>(m_door.desk(), *workplace, *m_jobs, m_preferences,
                [this](QDate day) { return m_door.moveTo(day); });
            connect(m_work.get(), &ui::Work::practiceTextChanged, this,
                [this] { m_window->setPracticeText(m_work->practiceText()); });
            m_window->setPracticeText(m_work->practiceText());
            m_window->showWork(m_work->parts());
            m_start.reset();
        });
}

void WindowProgram::leaveWork(std::function<void()> then)
{
    if (!m_work) {
        then();
        return;
    }
    m_work->flush([this, then = std::move(then)] {
        m_window->takeDown();
        m_work->stop();
        m_left = std::move(m_work); // what is on its way uses it
        m_jobs->runLast([this] { m_door.leave(); },
            [this, then] {
                m_left.reset();
                then();
            });
    });
}

void WindowProgram::lock()
{
    if (!m_work)
        return;
    if (m_work->workplace().practice) { // nothing to protect, and no password to come back with
        m_window->lowerCurtain(tr("Een oefenbestand heeft geen wachtwoord."));
        return;
    }
    m_window->lowerCurtain(); // at once; what is on its way gets to the file behind it
    const QString path = m_work->workplace().path;
    leaveWork([this, path] { showStart(path); });
}

void WindowProgram::quit()
{
    if (!m_work) {
        QApplication::quit();
        return;
    }
    m_work->flush([] { QApplication::quit(); });
}

void WindowProgram::applyAppearance()
{
    const ui::PreferenceValues values = m_preferences.values();
    ui::PreferenceValues unseen = values; // what changes nothing that is drawn
    unseen.lockMinutes = m_applied.lockMinutes;
    unseen.singleKeys = m_applied.singleKeys;
    unseen.nextAfterScore = m_applied.nextAfterScore;
    const bool visible = unseen != m_applied;
    const bool otherWords = values.language != m_applied.language;
    m_applied = values;
    if (!visible)
        return;
    if (QWidget *typing = QApplication::focusWidget())
        typing->clearFocus(); // what is half typed gets to its presenter
    m_window->takeDown();
    if (otherWords)
        applyLanguage();
    ui::applyLook(values, m_platform);
    if (m_work && otherWords)
        m_work->reword();
    m_window->buildUp();
}

void WindowProgram::applyLanguage()
{
    QApplication::removeTranslator(&m_ownWords);
    QApplication::removeTranslator(&m_qtWords);
    const bool english = m_preferences.values().language == "en"_L1;
    const QLocale locale(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                 : QLocale(QLocale::Dutch, QLocale::Netherlands));
    QLocale::setDefault(locale);
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&m_qtWords);
    if (m_ownWords.load(u":/i18n/klantinbeeld_%1.qm"_s.arg(english ? u"en"_s : u"nl"_s)))
        QApplication::installTranslator(&m_ownWords);
}

void WindowProgram::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window.get(), tr("Open bestand"), {}, tr("Klant in beeld (*.kib);;Alle bestanden (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void WindowProgram::askNew()
{
    QString path
        = QFileDialog::getSaveFileName(m_window.get(), tr("Nieuw bestand"), {}, tr("Klant in beeld (*.kib)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".kib"_s))
        path += u".kib"_s;
    m_start->beginNew(path);
}

} // namespace kib::app
