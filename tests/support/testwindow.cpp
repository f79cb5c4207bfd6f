// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/testwindow.h"

#include "tests/support/catch_qt.h"
#include "ui/common/applylook.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace kib::test {

namespace {

constexpr int turns = 8; // more than anything takes that is done in steps

} // namespace

void setLook(ui::ThemeKind theme, int zoomPercent)
{
    static const ui::PlatformLook platform = ui::platformLook();
    ui::PreferenceValues values;
    values.theme = theme == ui::ThemeKind::Light ? u"light"_s
        : theme == ui::ThemeKind::Dark           ? u"dark"_s
                                                 : u"high_contrast"_s;
    values.zoom = zoomPercent;
    ui::applyLook(values, platform);
}

TestWindow::TestWindow(TestOffice &office)
    : m_preferences(m_folder.filePath(u"instellingen.ini"_s))
    , m_desk(deskOf(office))
    , m_work((m_desk.drafts = &m_drafts,
          std::make_unique<ui::Work>(
              m_desk, workplaceOf(office), m_jobs, m_preferences, [](QDate) { return Result<void>(); })))
    , m_parts(m_work->parts())
    , m_window(std::make_unique<ui::MainWindow>(m_preferences))
{
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1366, 768);
    m_window->showWork(m_parts);
    m_window->setPracticeText(m_work->practiceText());
    m_window->show();
    m_window->activateWindow();
    settle();
}

TestWindow::~TestWindow()
{
    m_work->flush([] {});
    settle();
    m_window.reset();
    settle();
    CHECK(m_watch.seen().join(u'\n') == QString());
}

ui::Page &TestWindow::goTo(const ui::Place &place)
{
    m_parts.navigation.go(place);
    settle();
    for (ui::Page *page : m_window->findChildren<ui::Page *>()) {
        if (page->isVisible())
            return *page;
    }
    FAIL("no page is in view");
    Q_UNREACHABLE();
}

ui::Page &TestWindow::startTalk(ClientId client)
{
    ui::Page &page = goTo({ ui::PageId::Interview, client, {} });
    page.perform(ui::PageAct::Primary);
    settle();
    return page;
}

void TestWindow::settle()
{
    for (int i = 0; i < turns; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace kib::test
