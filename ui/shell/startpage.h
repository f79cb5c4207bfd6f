// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/shell/startpresenter.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace kib::ui {

// The first thing somebody sees: practise, go on with a file, or make one.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(StartPresenter &presenter, const Look &look);

signals:
    void openAsked(); // with a file dialog
    void newAsked();
    void printAsked(const QString &recoveryKey);

private:
    void render();
    void renderStart(QVBoxLayout *column);
    void renderUnlock(QVBoxLayout *column);
    void renderOrganisation(QVBoxLayout *column);
    void renderAccount(QVBoxLayout *column);
    void renderRecovery(QVBoxLayout *column);
    void addProblem(QBoxLayout *column);
    [[nodiscard]] QWidget *practiceCard();
    [[nodiscard]] QWidget *recentCard();

    StartPresenter &m_presenter;
    const Look &m_look;
    StartPresenter::State m_shown;
    QWidget *m_content = nullptr;
    QWidget *m_first = nullptr; // gets the focus when a step comes
};

} // namespace kib::ui
