// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QWidget>

class QLabel;

namespace kib::ui {

// Hides everything at once when somebody walks in. Esc lifts it; nothing was closed.
class Curtain final : public QWidget
{
    Q_OBJECT

public:
    explicit Curtain(const Look &look, QWidget *parent = nullptr);
    void explain(const QString &why); // a line above its button; empty = none

signals:
    void lifted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_why;
};

} // namespace kib::ui
