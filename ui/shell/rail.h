// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/shell/navigation.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace kib::ui {

// The pages under each other at the left. Folded it shows icons only, under the same names.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    Rail(const QList<PageInfo> &pages, const Look &look, QWidget *parent = nullptr);
    void setCurrent(PageId page);
    void setFolded(bool folded);

signals:
    void chosen(PageId page);
    void foldAsked(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QList<PageInfo> m_pages;
    QHash<PageId, QPushButton *> m_buttons;
    QButtonGroup *m_group;
    QPushButton *m_fold;
    bool m_folded = false;
    bool m_wasHere = false; // the page whose button is being pressed
};

} // namespace kib::ui
