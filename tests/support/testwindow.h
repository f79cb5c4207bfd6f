// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/inlinejobs.h"
#include "tests/support/memorydrafts.h"
#include "tests/support/testdesk.h"
#include "tests/support/windowwatch.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/work.h"

#include <QTemporaryDir>

namespace kib::test {

// The look of the program on the platform of the test. No window may be alive.
void setLook(ui::ThemeKind theme, int zoomPercent);

// The whole window on a test office, as the program joins them. Made with a look, thrown away before the
// next.
class TestWindow
{
public:
    // The office must outlive it; what is in it then is what the pages show. 1366 x 768 px.
    explicit TestWindow(TestOffice &office);
    ~TestWindow();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Preferences &preferences() { return m_preferences; }
    [[nodiscard]] ui::Desk &desk() { return m_desk; }
    // Those that showed beside it since then; the end of the test fails when there are any.
    [[nodiscard]] const QStringList &otherWindows() const { return m_watch.seen(); }
    [[nodiscard]] ui::SaveState &save() { return m_parts.save; }
    [[nodiscard]] ui::Navigation &navigation() { return m_parts.navigation; }
    [[nodiscard]] ui::Work &work() { return *m_work; }
    // Goes there and gives the page, which is in view.
    ui::Page &goTo(const ui::Place &place);
    // From the page Klanten to the first part of the talk with this client.
    ui::Page &startTalk(ClientId client);
    // Lets everything that waits happen: layouts, queued calls, things to be deleted.
    static void settle();

private:
    WindowWatch m_watch;
    QTemporaryDir m_folder;
    ui::Preferences m_preferences;
    MemoryDrafts m_drafts;
    InlineJobs m_jobs;
    ui::Desk m_desk;
    std::unique_ptr<ui::Work> m_work;
    ui::WorkParts m_parts;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace kib::test
