// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/common/notices.h"

#include <QWidget>

class QVBoxLayout;

namespace kib::ui {

// Bars under the menu: the practice bar and at most two notices, each with its acts.
class Bars final : public QWidget
{
    Q_OBJECT

public:
    Bars(Notices &notices, const Look &look, QWidget *parent = nullptr);
    // Purple, on every page of a practice file: what day it is there, and a way to move it.
    void setPractice(const QString &text, const QString &act);

signals:
    void practiceAct();

private:
    void rebuild();
    [[nodiscard]] QWidget *bar(const Notice &notice);
    Notices &m_notices;
    const Look &m_look;
    QVBoxLayout *m_column;
    QWidget *m_practice = nullptr;
    QList<QWidget *> m_bars;
};

} // namespace kib::ui
