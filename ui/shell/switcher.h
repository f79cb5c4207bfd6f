// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/shell/switcherpresenter.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kib::ui {

// Ctrl+K: one field and what it finds. Enter goes there, Esc goes back.
class Switcher final : public QFrame
{
    Q_OBJECT

public:
    Switcher(const SwitcherPresenter &presenter, Navigation &navigation, const Look &look, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void render(const QString &typed);
    void choose(int row);
    void leave();
    const SwitcherPresenter &m_presenter;
    Navigation &m_navigation;
    const Look &m_look;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    QList<SwitcherPresenter::Hit> m_hits;
};

} // namespace kib::ui
