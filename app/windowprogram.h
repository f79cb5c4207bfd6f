// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/windowdoor.h"
#include "ui/common/applylook.h"
#include "ui/common/workerjobs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startpresenter.h"
#include "ui/shell/work.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace kib::app {

// Joins window, worker and open file: from start page to work and back, the look, and locking.
class WindowProgram final : public QObject
{
    Q_OBJECT

public:
    WindowProgram();
    ~WindowProgram() override;

    // Shows the window; `path` empty = the start page.
    void start(const QString &path);
    // A second start of the program: this window comes forward, with its file.
    void raise(const QString &path);

private:
    void showStart(const QString &path = {}); // and opens that file
    void enterWork();
    void leaveWork(std::function<void()> then);
    void lock();
    void quit();
    void applyAppearance();
    void applyLanguage();
    void askOpen();
    void askNew();
    void openFile(const QString &path);

    ui::Preferences m_preferences;
    ui::PlatformLook m_platform;
    QTranslator m_ownWords;
    QTranslator m_qtWords;
    WindowDoor m_door;
    std::unique_ptr<ui::WorkerJobs> m_jobs;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::StartPresenter> m_start;
    std::unique_ptr<ui::Work> m_work;
    std::unique_ptr<ui::Work> m_left; // until the worker is done with it
    ui::PreferenceValues m_applied;
};

} // namespace kib::app
