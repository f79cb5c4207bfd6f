// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/interview/interviewpresenter.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace kib::ui {

class ChipRow;

// The beginning: things to say that put somebody at ease, and which parts take part today.
class WelcomePanel final : public QWidget
{
    Q_OBJECT

public:
    WelcomePanel(InterviewPresenter &presenter, const Look &look);
    void render();

private:
    InterviewPresenter &m_presenter;
    ChipRow *m_domains;
};

} // namespace kib::ui
