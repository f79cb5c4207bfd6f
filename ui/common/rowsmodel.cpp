// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/rowsmodel.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kib::ui {

RowsModel::RowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RowsModel::setRows(const QList<Column> &columns, const QList<QStringList> &rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    m_order.resize(rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QStringList &row = m_rows.at(m_order.at(index.row()));
    const QString &cell = row.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (m_columns.at(index.column()).right ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole: {
        if (index.column() != 0)
            return cell;
        QStringList filled = row; // the row as one sentence
        filled.removeAll(QString());
        return filled.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).header;
    if (role == Qt::TextAlignmentRole && m_columns.at(section).right)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    return {};
}

void RowsModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0 && column < m_columns.size()) {
        const bool numbers = m_columns.at(column).right;
        const auto before = [&](qsizetype a, qsizetype b) {
            const QString &left = m_rows.at(a).at(column);
            const QString &right = m_rows.at(b).at(column);
            return numbers ? left.toDouble() < right.toDouble() : left.localeAwareCompare(right) < 0;
        };
        std::stable_sort(m_order.begin(), m_order.end(), [&](qsizetype a, qsizetype b) {
            return order == Qt::AscendingOrder ? before(a, b) : before(b, a);
        });
    }
    emit layoutChanged();
}

} // namespace kib::ui
