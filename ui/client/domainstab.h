// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/dossierpresenter.h"
#include "ui/common/look.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace kib::ui {

class FigureView;

// The life domains then and now, with the choice of the two talks.
class DomainsTab final : public QWidget
{
    Q_OBJECT

public:
    DomainsTab(DossierPresenter &presenter, const Look &look, QWidget *parent = nullptr);

private:
    void render();
    [[nodiscard]] QComboBox *talkBox(const QString &name);

    DossierPresenter &m_presenter;
    const Look &m_look;
    FigureView *m_figure;
    QComboBox *m_then = nullptr;
    QComboBox *m_now = nullptr;
    QPushButton *m_wheel;
};

} // namespace kib::ui
