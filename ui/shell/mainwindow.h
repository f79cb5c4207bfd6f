// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/desk.h"
#include "ui/common/look.h"
#include "ui/common/notices.h"
#include "ui/common/page.h"
#include "ui/common/preferences.h"
#include "ui/common/savestate.h"
#include "ui/common/steps.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace kib::ui {

class Bars;
class Curtain;
class HelpView;
class Rail;

// What the window shows while a file is open. Lives longer than any widget: widgets are rebuilt from it.
struct WorkParts {
    const Workplace &workplace;
    Navigation &navigation;
    Notices &notices;
    SaveState &save;
    std::function<Page *(PageId, const Look &)> makePage;
    std::function<QWidget *(QWidget *parent)> makeSwitcher; // Ctrl+K
    std::function<void(QWidget *parent)> moveDate; // practice files only
};

// The frame: menu, bars, rail, one page, help drawer, status line. Navigation only; pages know the work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Preferences &preferences);
    ~MainWindow() override;

    // The start page; made anew by `make` when the look changes.
    void showStart(std::function<QWidget *()> make);
    void showWork(const WorkParts &parts);
    void setPracticeText(const QString &text); // empty = not a practice file
    // Everything is taken away before another look is applied, and comes back with it: over some turns of
    // the loop, and in one go for whoever needs it sooner.
    void takeDown();
    void buildUp();

    // `why`: what somebody might not expect of it; may be empty.
    void lowerCurtain(const QString &why = {});
    // The page's own without a key. What is open already is closed by it.
    void openHelp(const QString &key = {});

signals:
    void lockAsked();
    void closeFileAsked();
    void quitAsked();
    void openAsked();
    void dropped(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    void buildFrame();
    void buildWork();
    void showContent();
    void reveal();
    void follow(); // to where navigation is now
    void arrive();
    void foldRailAsNeeded();
    void makeRoomForHelp();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] Page *page(PageId id);
    [[nodiscard]] Page *currentPage() const;
    void act(PageAct what);
    void ask(Menus::Ask what);
    void changeLook(Menus::Ask what);
    void tellSaved();
    void openSwitcher();
    void foldRail();
    void liftCurtain();
    void closeHelp();

    Preferences &m_preferences;
    std::function<QWidget *()> m_makeStart;
    std::unique_ptr<WorkParts> m_parts;
    QString m_practiceText;
    Steps m_steps; // of building up
    std::unique_ptr<Menus> m_menus;
    QStackedWidget *m_stack = nullptr; // start or work, and the curtain
    QWidget *m_content = nullptr;
    Curtain *m_curtain = nullptr;
    Rail *m_rail = nullptr;
    Bars *m_bars = nullptr;
    HelpView *m_help = nullptr;
    QStackedWidget *m_pages = nullptr;
    QHash<PageId, Page *> m_made;
    QPointer<QWidget> m_focusBefore; // the curtain or the help drawer
};

} // namespace kib::ui
