// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/common/page.h"
#include "ui/interview/advicepresenter.h"
#include "ui/interview/interviewpresenter.h"

class QLabel;
class QVBoxLayout;

namespace kib::ui {

class TalkView;

// Page Gesprek: today's talks, preparing one, and the talk.
class InterviewPage final : public Page
{
    Q_OBJECT

public:
    InterviewPage(InterviewPresenter &presenter, AdvicePresenter &advice, Navigation &navigation,
        const Workplace &workplace, Preferences &preferences, const Look &look);
    void arrive(const Place &place) override;
    [[nodiscard]] bool offers(PageAct act) const override;
    void perform(PageAct act) override;
    [[nodiscard]] bool wantsRoom() const override { return m_presenter.inTalk(); }

private:
    void render();
    [[nodiscard]] QWidget *chooseView();
    [[nodiscard]] QWidget *prepareView();
    [[nodiscard]] QWidget *beginCard();
    void replace(QWidget *view);
    void buildGuide(Preferences &preferences);
    void renderGuide();

    InterviewPresenter &m_presenter;
    AdvicePresenter &m_advice;
    Navigation &m_navigation;
    const Workplace &m_workplace;
    const Look &m_look;
    QVBoxLayout *m_column;
    QWidget *m_guide = nullptr; // practice files only
    QLabel *m_tip = nullptr;
    bool m_guideClosed = false;
    QWidget *m_view = nullptr;
    TalkView *m_talk = nullptr;
    QWidget *m_first = nullptr; // gets the focus when its view comes
    std::optional<InterviewPresenter::Mode> m_shown;
};

} // namespace kib::ui
