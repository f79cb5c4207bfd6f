// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/dossiercontent.h"

#include "ui/common/card.h"
#include "ui/common/table.h"
#include "ui/common/text.h"
#include "ui/common/timelineview.h"
#include "ui/common/tr.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int nameWide = 132; // px at 100 %

QVBoxLayout *columnIn(QWidget *widget, const Look &look)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(16));
    return column;
}

void addLines(QVBoxLayout *body, const Look &look, const QList<NamedLine> &lines)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look.px(16));
    grid->setVerticalSpacing(look.px(6));
    grid->setColumnMinimumWidth(0, look.px(nameWide));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const NamedLine &line : lines) {
        QLabel *text = textLabel(line.text, look);
        if (line.name.isEmpty()) {
            grid->addWidget(text, row++, 0, 1, 2);
            continue;
        }
        QLabel *name = textLabel(line.name, look, Type::Body, Token::Muted);
        name->setBuddy(text);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1, Qt::AlignTop);
    }
    body->addLayout(grid);
}

QWidget *cardsOf(const Look &look, const QList<NamedLines> &groups)
{
    auto *out = new QWidget;
    QVBoxLayout *column = columnIn(out, look);
    for (const NamedLines &group : groups)
        column->addWidget(linesCard(look, group));
    return out;
}

} // namespace

QWidget *linesCard(const Look &look, const NamedLines &lines, const QString &empty)
{
    auto *card = new Card(look);
    card->body()->addWidget(new Heading(lines.heading, look));
    if (lines.lines.isEmpty())
        card->body()->addWidget(textLabel(empty, look, Type::Body, Token::Muted));
    else
        addLines(card->body(), look, lines.lines);
    card->body()->addStretch();
    return card;
}

QWidget *tableCard(const Look &look, const WordTable &table)
{
    auto *card = new Card(look);
    card->body()->addWidget(new Heading(table.heading, look));
    if (table.rows.isEmpty()) {
        card->body()->addWidget(textLabel(table.empty, look, Type::Body, Token::Muted));
        return card;
    }
    auto *view = new Table(table.heading, look);
    auto *model = new RowsModel(view);
    model->setRows(table.columns, table.rows);
    view->setModel(model);
    view->setColumnWidths(table.widths);
    view->showAllRows();
    card->body()->addWidget(view);
    return card;
}

QWidget *timelineTab(const Look &look, const DossierPresenter::State &state)
{
    if (state.events.rows.isEmpty())
        return emptyCard(look, u"klok"_s, state.events.empty);
    auto *out = new QWidget;
    QVBoxLayout *column = columnIn(out, look);
    auto *card = new Card(look);
    card->body()->addWidget(new Heading(tr("Wat gebeurde wanneer?"), look));
    card->body()->addWidget(textLabel(state.timeline.sentence, look));
    auto *view = new TimelineView(look);
    view->setTimeline(state.timeline);
    card->body()->addWidget(view);
    card->body()->addWidget(textLabel(tr("Gevuld: er was contact over en weer, of er is iets besloten. Open: "
                                         "van één kant, of nog te komen."),
        look, Type::Caption, Token::Muted));
    column->addWidget(card);
    column->addWidget(tableCard(look, state.events));
    return out;
}

QWidget *contactTab(const Look &look, const DossierPresenter::State &state)
{
    auto *out = new QWidget;
    QVBoxLayout *column = columnIn(out, look);
    for (const WordTable &table : state.contacts)
        column->addWidget(tableCard(look, table));
    return out;
}

QWidget *placementTab(const Look &look, const DossierPresenter::State &state)
{
    if (state.placements.isEmpty())
        return emptyCard(look, u"matrix"_s, tr("Nog niet ingedeeld. Dat kan aan het eind van een gesprek."));
    return cardsOf(look, state.placements);
}

QWidget *detailsTab(const Look &look, const DossierPresenter::State &state)
{
    return cardsOf(look, state.details);
}

} // namespace kib::ui
