// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/settings/importpresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kib::ui {

class Card;

// Section Importeren: one column, from the file to the report.
class ImportSection final : public QWidget
{
    Q_OBJECT

public:
    ImportSection(ImportPresenter &presenter, const Look &look);

private:
    void buildFile();
    void buildActs();
    void render();
    void renderColumns();
    void addGrid(QWidget *place);
    void renderOutcome();
    void askFile();
    void askRejects();

    ImportPresenter &m_presenter;
    const Look &m_look;
    QVBoxLayout *m_column;
    QLabel *m_file = nullptr;
    QLabel *m_encoding = nullptr;
    Card *m_columns = nullptr;
    QLabel *m_columnsProblem = nullptr;
    int m_columnsVersion = -1;
    QStringList m_header; // of the columns that show
    Card *m_acts = nullptr;
    QLabel *m_busy = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_saveRejected = nullptr;
    QWidget *m_outcome = nullptr;
};

} // namespace kib::ui
