// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/desk.h"
#include "ui/common/jobs.h"
#include "ui/common/look.h"
#include "ui/common/notices.h"
#include "ui/common/savestate.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kib::ui {

class Caseload;
class ClientListPresenter;
class DossierPresenter;
class SwitcherPresenter;
class AdvicePresenter;
class InterviewPresenter;
class Letters;
struct SettingsParts;
class SwitcherPresenter;
class WeekstartPresenter;

// Everything that is alive while a file is open: one presenter a page, and what they share. Widgets come and
// go; what is here stays until the file is closed.
class Work final : public QObject
{
    Q_OBJECT

public:
    // `desk` must outlive this and is used inside jobs only. `moveTo` sets the working day of a practice file
    // (on the worker).
    Work(Desk &desk, Workplace workplace, Jobs &jobs, Preferences &preferences,
        std::function<Result<void>(QDate)> moveTo);
    ~Work() override;

    [[nodiscard]] WorkParts parts();
    [[nodiscard]] const Workplace &workplace() const { return m_workplace; }
    [[nodiscard]] QString practiceText() const;
    // Brings what was said to the file, then `leave`. When the file refuses, a bar says so; `leave` follows
    // when it took it after all, or when a person says to leave it.
    void flush(std::function<void()> leave);
    void stop(); // an import that is under way changes nothing
    [[nodiscard]] bool inTalk() const;
    void open(const QString &droppedFile); // takes it to the page it belongs to
    void warnOfLock(int seconds);
    void reword(); // people read another language from here; what is typed and open stays as it is

signals:
    void practiceTextChanged();

private:
    [[nodiscard]] Page *makePage(PageId id, const Look &look);
    void moveDate(QWidget *parent);
    void leaveWhenSaved();
    void tellOfOpenTalk();
    void tellOfDamage();
    void meetNewcomers(); // after an import

    Desk &m_desk;
    Workplace m_workplace;
    Jobs &m_jobs;
    Preferences &m_preferences;
    std::function<Result<void>(QDate)> m_moveTo;
    Navigation m_navigation;
    Notices m_notices;
    SaveState m_save;
    std::function<void()> m_leave; // asked for, while something is not saved
    std::unique_ptr<Caseload> m_caseload;
    std::unique_ptr<ClientListPresenter> m_clientList;
    std::unique_ptr<DossierPresenter> m_dossier;
    std::unique_ptr<Letters> m_letters;
    std::unique_ptr<WeekstartPresenter> m_weekstart;
    std::unique_ptr<SettingsParts> m_settings;
    std::unique_ptr<SwitcherPresenter> m_switcher;
    std::unique_ptr<InterviewPresenter> m_interview;
    std::unique_ptr<AdvicePresenter> m_advice;
};

} // namespace kib::ui
