// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/navigation.h"

#include <QWidget>

namespace kib::ui {

// What keys and menus ask of the page in view. The same key means the same everywhere.
enum class PageAct {
    Find,
    New,
    NewStep,
    Primary,
    Undo,
    Redo,
    Print,
    Export,
    Next,
    Previous,
    NextPane,
    PreviousPane,
    Explain,
    PromptCard,
    Remark,
    Later,
    Matrix,
    Jump,
    LookAlong,
    Table,
};

// One page of the rail. Everything it shows comes from its presenter, so it can be thrown away and built anew
// when zoom, theme or language change.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    // The page comes into view, or the place within it changed.
    virtual void arrive(const Place &place) = 0;
    [[nodiscard]] virtual bool offers(PageAct act) const
    {
        Q_UNUSED(act)
        return false;
    }
    virtual void perform(PageAct act) { Q_UNUSED(act) }
    [[nodiscard]] virtual bool wantsRoom() const { return false; } // the rail folds by itself

signals:
    void offersChanged();
    void roomChanged(); // wantsRoom is another
};

} // namespace kib::ui
