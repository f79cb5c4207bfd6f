// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/weekstart/weekstartpresenter.h"

#include <QWidget>

namespace kib::ui {

// The week on the wall: the whole screen, type of 1.6 times, no names unless they are on. Esc leaves.
class WeekstartBoard final : public QWidget
{
    Q_OBJECT

public:
    // A window of its own that goes with `parent`. `look` is that of the window.
    WeekstartBoard(const WeekstartPresenter &presenter, const Look &look, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void render();
    const WeekstartPresenter &m_presenter;
    Look m_look;
    QWidget *m_content = nullptr;
};

} // namespace kib::ui
