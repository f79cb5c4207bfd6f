// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/contact/letterrunpresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kib::ui {

class ProblemBox;
class RowsModel;
class Table;

// Letters that are on paper and of which nobody said yet that they were posted.
class PrintedView final : public QWidget
{
    Q_OBJECT

public:
    PrintedView(LetterRunPresenter &presenter, const Look &look);

private:
    void render();
    void sendChosen();

    LetterRunPresenter &m_presenter;
    RowsModel *m_model;
    Table *m_table;
    QStackedWidget *m_stack;
    QList<LetterId> m_shown;
    QPushButton *m_all;
    QPushButton *m_one;
    QLabel *m_done;
    ProblemBox *m_problem;
};

} // namespace kib::ui
