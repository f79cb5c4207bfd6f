// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/clientlistmodel.h"

#include "ui/common/clientwords.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

plan::DirectorySort::Key keyOf(int column)
{
    switch (column) {
    case ClientListModel::Number:
        return plan::DirectorySort::Key::Number;
    case ClientListModel::Category:
        return plan::DirectorySort::Key::Category;
    case ClientListModel::LastSpoken:
        return plan::DirectorySort::Key::LastSpoken;
    case ClientListModel::NextStep:
        return plan::DirectorySort::Key::NextStep;
    case ClientListModel::Caseworker:
        return plan::DirectorySort::Key::Caseworker;
    default:
        return plan::DirectorySort::Key::Name;
    }
}

} // namespace

ClientListModel::ClientListModel(
    const ClientListPresenter &presenter, const Workplace &workplace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workplace(workplace)
    , m_presenter(presenter)
{
    refresh();
}

void ClientListModel::refresh()
{
    beginResetModel();
    m_directory = m_presenter.state().directory;
    m_hits = m_presenter.state().hits;
    m_cachedIndex = -1;
    m_cached.reset();
    endResetModel();
}

std::optional<ClientId> ClientListModel::clientAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_directory)
        return std::nullopt;
    return m_directory->idOf(m_hits.at(index.row()));
}

QItemSelection ClientListModel::rowsOf(const QList<ClientId> &clients) const
{
    QSet<int> wanted;
    for (const ClientId &client : clients) {
        if (const std::optional<int> which = m_directory ? m_directory->indexOf(client) : std::nullopt)
            wanted.insert(*which);
    }
    QItemSelection out;
    const auto rows = static_cast<int>(m_hits.size());
    for (int from = 0; from < rows; ++from) {
        int until = from;
        while (until < rows && wanted.contains(m_hits.at(until)))
            ++until;
        if (until > from)
            out.append(QItemSelectionRange(index(from, 0), index(until - 1, columns - 1)));
        from = until;
    }
    return out;
}

int ClientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int ClientListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ClientListModel::text(const plan::DirectoryRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Number:
        return row.number;
    case Category: {
        const method::Category *category = m_workplace.method->category(row.category);
        return category ? category->name : row.category.isEmpty() ? u"–"_s : row.category;
    }
    case LastSpoken:
        return lastSpokenText(row.lastTwoWay, m_directory->today());
    case NextStep:
        return row.status == client::Status::Active ? nextStepText(row.next) : u"–"_s;
    case Caseworker:
        return row.caseworkerName.isEmpty() ? u"–"_s : row.caseworkerName;
    default:
        return {};
    }
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_directory)
        return {};
    const int which = m_hits.at(index.row());
    if (m_cachedIndex != which) {
        m_cached.emplace(m_directory->row(which));
        m_cachedIndex = which;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*m_cached, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(m_cached->name) : QVariant();
    case Qt::AccessibleTextRole: {
        if (index.column() != Name)
            return text(*m_cached, index.column());
        QStringList all;
        for (int column = 0; column < columns; ++column)
            all << text(*m_cached, column);
        return all.join(u", "_s); // the row as one sentence
    }
    case categoryRole:
        return categoryRank(*m_workplace.method, m_cached->category);
    default:
        return {};
    }
}

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Naam");
    case Number:
        return tr("Nummer");
    case Category:
        return tr("Categorie");
    case LastSpoken:
        return tr("Laatst gesproken");
    case NextStep:
        return tr("Volgende stap");
    case Caseworker:
        return tr("Klantmanager");
    default:
        return {};
    }
}

void ClientListModel::sort(int column, Qt::SortOrder order)
{
    emit sortAsked({ keyOf(column), order == Qt::DescendingOrder });
}

} // namespace kib::ui
