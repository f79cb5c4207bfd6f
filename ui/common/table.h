// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QTableView>

namespace kib::ui {

// A table of values as all pages show it: whole rows, no grid, a header that sorts, Enter opens. Tab leaves
// it.
class Table final : public QTableView
{
    Q_OBJECT

public:
    Table(const QString &name, const Look &look, QWidget *parent = nullptr);
    // Width in px at 100 % for each column; the first with 0 takes what is left.
    void setColumnWidths(const QList<int> &widths);
    // As high as its rows, for a page that scrolls itself. To be called again when the rows are others.
    void showAllRows();
    void clearSorting(); // the order of the model

signals:
    void opened(const QModelIndex &index); // Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitRest();
    void fitRows();
    const Look &m_look;
    QList<int> m_widths; // as asked for
    bool m_allRows = false;
};

} // namespace kib::ui
