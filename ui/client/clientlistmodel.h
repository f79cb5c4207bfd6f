// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/clientlistpresenter.h"

#include <QAbstractTableModel>
#include <QItemSelection>

namespace kib::ui {

// The rows that were found, worded when they are shown. Knows how many there are from the start, so that the
// scroll bar tells the truth.
class ClientListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, Category, LastSpoken, NextStep, Caseworker };
    static constexpr int columns = Caseworker + 1;
    static constexpr int categoryRole = Qt::UserRole; // see categoryRank

    ClientListModel(const ClientListPresenter &presenter, const Workplace &workplace, QObject *parent);
    void refresh(); // after the presenter's state changed

    [[nodiscard]] std::optional<ClientId> clientAt(const QModelIndex &index) const;
    // Where they stand, from above; those that were not found are left out.
    [[nodiscard]] QItemSelection rowsOf(const QList<ClientId> &clients) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void sortAsked(plan::DirectorySort sort);

private:
    [[nodiscard]] QString text(const plan::DirectoryRow &row, int column) const;
    const Workplace &m_workplace;
    const ClientListPresenter &m_presenter;
    std::shared_ptr<const plan::Directory> m_directory;
    plan::Hits m_hits;
    mutable int m_cachedIndex = -1;
    mutable std::optional<plan::DirectoryRow> m_cached; // cells of one row are asked one after the other
};

} // namespace kib::ui
