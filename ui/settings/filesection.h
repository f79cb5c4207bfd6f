// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/settings/filepresenter.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kib::ui {

// Section Bestand: the case file, a check of it, and a copy.
class FileSection final : public QWidget
{
    Q_OBJECT

public:
    FileSection(FilePresenter &presenter, const Look &look);

private:
    void render();
    void renderFacts();
    void renderResult();
    void askFolder();
    FilePresenter &m_presenter;
    const Look &m_look;
    QVBoxLayout *m_factsPlace;
    QVBoxLayout *m_resultPlace;
    QWidget *m_facts = nullptr;
    QWidget *m_result = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_backUp = nullptr;
};

} // namespace kib::ui
