// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/common/notices.h"
#include "ui/common/page.h"
#include "ui/weekstart/weekstartpresenter.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kib::ui {

class ScrollPage;

// Page Weekstart: what a team looks at together on Monday.
class WeekstartPage final : public Page
{
    Q_OBJECT

public:
    WeekstartPage(WeekstartPresenter &presenter, Notices &notices, const Look &look);
    void arrive(const Place &place) override;
    [[nodiscard]] bool offers(PageAct act) const override;
    void perform(PageAct act) override;

private:
    void buildHead();
    QPushButton *act(const QString &text, const QString &icon, PageAct what);
    QPushButton *weekButton(const QString &icon, const QString &name, int weeks);
    void render();
    void print(bool asPdf);
    void openBoard();

    WeekstartPresenter &m_presenter;
    Notices &m_notices;
    const Look &m_look;
    QLabel *m_week = nullptr;
    QPushButton *m_forward = nullptr;
    QCheckBox *m_names = nullptr;
    QList<QPushButton *> m_acts;
    ScrollPage *m_scroll;
};

} // namespace kib::ui
