// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/common/page.h"
#include "ui/contact/letters.h"

#include <QHash>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace kib::ui {

class InviteView;
class LetterRunView;

// Page Brieven en afspraken: inviting, the talks that are planned, and letters that were printed.
class LettersPage final : public Page
{
    Q_OBJECT

public:
    LettersPage(Letters &letters, Navigation &navigation, const Workplace &workplace, const Look &look);
    void arrive(const Place &place) override;
    [[nodiscard]] bool offers(PageAct act) const override;
    void perform(PageAct act) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTab(QHBoxLayout *row, LettersTab tab);
    [[nodiscard]] QWidget *viewOf(LettersTab tab);
    [[nodiscard]] QWidget *makeInviting();
    [[nodiscard]] QWidget *makeAppointments();
    void showTab();
    void renderPrimary();

    Letters &m_letters;
    Navigation &m_navigation;
    const Workplace &m_workplace;
    const Look &m_look;
    QStackedWidget *m_stack;
    QHash<LettersTab, QPushButton *> m_tabs;
    QHash<LettersTab, QWidget *> m_views; // of the tabs that were looked at
    QBoxLayout *m_sides = nullptr; // steps and preview: beside each other where there is room
    InviteView *m_invite = nullptr;
    LetterRunView *m_run = nullptr;
};

} // namespace kib::ui
