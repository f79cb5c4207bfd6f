// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>

namespace kib::ui {

// A small table of finished words, for lists of a few dozen rows. Sorts by itself; until somebody asks for
// that the order is the one that was given.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        QString header;
        bool right = false; // numbers stand right, and sort as numbers
    };
    explicit RowsModel(QObject *parent);
    void setRows(const QList<Column> &columns, const QList<QStringList> &rows); // a row as long as `columns`

    // Which of the rows that were given stands here.
    [[nodiscard]] int given(int row) const { return static_cast<int>(m_order.at(row)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // column -1 = as it was given

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
    QList<qsizetype> m_order; // rows of m_rows as they stand
};

} // namespace kib::ui
