// SPDX-License-Identifier: EUPL-1.2
#include "ui/weekstart/weekstarttiles.h"

#include "ui/common/card.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/table.h"
#include "ui/common/text.h"
#include "ui/common/tr.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int compactRow = 36; // px at 100 %
constexpr int figureColumn = 240;
constexpr int personColumn = 120;
constexpr int narrow = 720; // below it tiles stand two by two

class TileGrid final : public QWidget
{
public:
    TileGrid(const QList<QWidget *> &tiles, const Look &look)
        : m_tiles(tiles)
        , m_look(look)
        , m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(look.px(16));
        place(static_cast<int>(tiles.size()));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const bool fits = width() >= m_look.px(narrow);
        place(fits ? static_cast<int>(m_tiles.size()) : 2);
    }

private:
    void place(int columns)
    {
        if (columns == m_columns)
            return;
        m_columns = columns;
        for (int i = 0; i < m_tiles.size(); ++i) {
            m_grid->addWidget(m_tiles.at(i), i / columns, i % columns);
            m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        }
    }

    QList<QWidget *> m_tiles;
    const Look &m_look;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace

QWidget *tileRow(const QList<WeekstartPresenter::Tile> &tiles, Type numberType, const Look &look)
{
    QList<QWidget *> cards;
    for (const WeekstartPresenter::Tile &tile : tiles) {
        auto *card = new Card(look, Card::Padding::List);
        card->body()->setSpacing(look.px(4));
        card->body()->addWidget(new Heading(tile.label, look, Type::Strong, card));
        QLabel *figure = textLabel(tile.number, look, numberType);
        figure->setWordWrap(false);
        card->body()->addWidget(figure);
        if (!tile.note.isEmpty())
            card->body()->addWidget(textLabel(tile.note, look, Type::Body, Token::Muted));
        card->body()->addStretch();
        cards << card;
    }
    return new TileGrid(cards, look);
}

QWidget *weekTable(const WeekstartPresenter::State &state, const Look &look)
{
    auto *card = new Card(look, Card::Padding::None);
    auto *table = new Table(tr("Cijfers van de week"), look);
    auto *model = new RowsModel(table);
    QList<RowsModel::Column> columns;
    for (const QString &header : state.columns)
        columns.append({ header, !columns.isEmpty() });
    model->setRows(columns, state.rows);
    table->setModel(model);
    table->setFont(look.font(Type::Body));
    table->verticalHeader()->setDefaultSectionSize(look.px(compactRow));
    table->setColumnWidth(0, look.px(figureColumn));
    for (int column = 1; column < state.columns.size(); ++column)
        table->setColumnWidth(column, look.px(personColumn));
    table->showAllRows();
    card->body()->addWidget(table);
    return card;
}

} // namespace kib::ui
