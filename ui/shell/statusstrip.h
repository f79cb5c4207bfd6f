// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/desk.h"
#include "ui/common/look.h"
#include "ui/common/savestate.h"

#include <QWidget>

class QPushButton;

namespace kib::ui {

// The line at the foot of the window: which file, who, where what was typed is now, help.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(
        const Workplace &workplace, const SaveState &save, const Look &look, QWidget *parent = nullptr);

signals:
    void fileAsked();
    void personAsked();
    void saveAsked();
    void helpAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showSave();
    [[nodiscard]] QPushButton *item(const QString &text, const QString &icon, const QString &what);
    const SaveState &m_save;
    const Look &m_look;
    QPushButton *m_saveItem = nullptr;
};

} // namespace kib::ui
