// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/importsection.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/parts.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString columnsText(const ImportPresenter::State &state)
{
    if (!state.columnsProblem.isEmpty())
        return state.columnsProblem;
    QStringList unused;
    for (const ImportPresenter::Column &column : state.columns) {
        if (column.field.isEmpty())
            unused << column.header;
    }
    return unused.isEmpty() ? ImportSection::tr("Alle kolommen zijn herkend.")
                            : ImportSection::tr("Niet gebruikt: %1.").arg(unused.join(u", "_s));
}

} // namespace

ImportSection::ImportSection(ImportPresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look.px(16));
    buildFile();
    m_columns = new Card(look);
    m_column->addWidget(m_columns);
    buildActs();
    m_column->addStretch();
    connect(&presenter, &ImportPresenter::stateChanged, this, &ImportSection::render);
    render();
}

void ImportSection::buildFile()
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("1. Bestand"), m_look, Type::CardTitle, card));
    card->body()->addWidget(
        textLabel(tr("Een uitdraai van uw klanten als CSV. U kunt het bestand ook op dit venster slepen."),
            m_look, Type::Body, Token::Muted));
    auto *row = new PulledRow;
    QPushButton *choose = actButton(tr("Kies bestand…"), u"map"_s, Role::Normal, m_look, this);
    connect(choose, &QPushButton::clicked, this, &ImportSection::askFile);
    row->addWidget(choose);
    m_file = textLabel({}, m_look, Type::Strong);
    row->addWidget(m_file, 1);
    card->body()->addLayout(row);
    m_encoding = textLabel({}, m_look);
    card->body()->addWidget(m_encoding);
    m_column->addWidget(card);
}

void ImportSection::buildActs()
{
    m_acts = new Card(m_look);
    m_acts->body()->addWidget(new Heading(tr("3. Proef en invoeren"), m_look, Type::CardTitle, m_acts));
    m_acts->body()->addWidget(
        textLabel(tr("De proef leest alles en wijzigt niets. Daarna ziet u wat er zou gebeuren."), m_look,
            Type::Body, Token::Muted));
    auto *row = new FlowLayout(m_look.px(4), m_look.px(4));
    row->setOverhang(PulledRow::ring);
    m_try = actButton(tr("Proef"), {}, Role::Primary, m_look, this);
    m_apply = actButton(tr("Voer in"), u"importeer"_s, Role::Normal, m_look, this);
    m_stop = actButton(tr("Annuleer"), {}, Role::Normal, m_look, this);
    m_saveRejected = actButton(tr("Bewaar geweigerde rijen…"), u"exporteer"_s, Role::Normal, m_look, this);
    connect(m_try, &QPushButton::clicked, &m_presenter, &ImportPresenter::tryOut);
    connect(m_apply, &QPushButton::clicked, &m_presenter, &ImportPresenter::apply);
    connect(m_stop, &QPushButton::clicked, &m_presenter, &ImportPresenter::stop);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportSection::askRejects);
    for (QPushButton *act : { m_try, m_apply, m_stop, m_saveRejected })
        row->addWidget(act);
    m_acts->body()->addLayout(row);
    m_busy = textLabel(u" "_s, m_look, Type::Body, Token::Muted);
    m_acts->body()->addWidget(m_busy);
    m_column->addWidget(m_acts);
}

void ImportSection::render()
{
    const ImportPresenter::State &state = m_presenter.state();
    m_file->setText(state.fileName);
    showText(m_encoding, state.encoding);
    m_columns->setVisible(!state.columns.isEmpty());
    m_acts->setVisible(!state.fileName.isEmpty());
    if (m_columnsVersion != state.columnsVersion && !state.columns.isEmpty())
        renderColumns();
    const bool idle = state.busy.isEmpty();
    // One primary act: the one that is next.
    setRole(m_try, state.canApply ? Role::Normal : Role::Primary);
    setRole(m_apply, state.canApply ? Role::Primary : Role::Normal);
    m_apply->setIcon(m_look.buttonIcon(u"importeer"_s, roleOf(m_apply)));
    m_try->setEnabled(idle && state.canTry);
    m_apply->setEnabled(idle && state.canApply);
    m_stop->setEnabled(state.mayStop);
    m_saveRejected->setEnabled(idle && state.canSaveRejected);
    m_busy->setText(idle ? state.said.isEmpty() ? u" "_s : state.said : state.busy);
    renderOutcome();
}

void ImportSection::renderColumns()
{
    const ImportPresenter::State &state = m_presenter.state();
    m_columnsVersion = state.columnsVersion;
    if (m_columnsProblem) {
        m_columnsProblem->setText(columnsText(state));
        setInk(m_columnsProblem, m_look, state.columnsProblem.isEmpty() ? Token::Text : Token::Error);
    }
    QStringList header;
    for (const ImportPresenter::Column &column : state.columns)
        header << column.header;
    if (header == m_header)
        return; // only a choice changed, and the box that shows it was used
    m_header = header;
    clearLayout(m_columns->body());
    m_columns->body()->addWidget(new Heading(tr("2. Kolommen"), m_look, Type::CardTitle, m_columns));
    m_columnsProblem = textLabel(columnsText(state), m_look, Type::Strong,
        state.columnsProblem.isEmpty() ? Token::Text : Token::Error);
    m_columns->body()->addWidget(m_columnsProblem);
    auto *place = new QWidget(m_columns);
    addGrid(place);
    // Thirty columns that are all right only stand in the way of the next step.
    const bool open = !state.columnsProblem.isEmpty();
    auto *show = new QPushButton(tr("Bekijk of wijzig de kolommen"), m_columns);
    setRole(show, Role::Small);
    show->setCheckable(true);
    show->setChecked(open);
    place->setVisible(open);
    connect(show, &QPushButton::toggled, place, &QWidget::setVisible);
    auto *row = new PulledRow;
    row->addWidget(show);
    row->addStretch();
    m_columns->body()->addLayout(row);
    m_columns->body()->addWidget(place);
}

void ImportSection::addGrid(QWidget *place)
{
    const ImportPresenter::State &state = m_presenter.state();
    auto *grid = new QGridLayout(place);
    grid->setHorizontalSpacing(m_look.px(16));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(textLabel(tr("Kolom"), m_look, Type::Strong), 0, 0);
    grid->addWidget(textLabel(tr("Eerste rijen"), m_look, Type::Strong), 0, 1);
    grid->addWidget(textLabel(tr("Wat staat erin"), m_look, Type::Strong), 0, 2);
    for (int i = 0; i < state.columns.size(); ++i) {
        const ImportPresenter::Column &column = state.columns.at(i);
        QLabel *name = textLabel(column.header, m_look);
        auto *box = new QComboBox(place);
        setOptions(box, state.fields);
        setChoice(box, column.field);
        name->setBuddy(box);
        box->setAccessibleDescription(column.header);
        connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, i] { m_presenter.setField(i, box->currentData().toString()); });
        grid->addWidget(name, i + 1, 0);
        auto *example = new ElidedLabel(column.example, m_look);
        setInk(example, m_look, Token::Muted);
        grid->addWidget(example, i + 1, 1);
        grid->addWidget(box, i + 1, 2);
    }
}

void ImportSection::renderOutcome()
{
    const ImportPresenter::State &state = m_presenter.state();
    delete m_outcome;
    m_outcome = new QWidget;
    auto *column = new QVBoxLayout(m_outcome);
    column->setSpacing(m_look.px(8));
    if (!state.problem.isEmpty()) {
        QLabel *problem = textLabel(state.problem, m_look, Type::Strong, Token::Error);
        column->addWidget(problem);
        column->addWidget(textLabel(state.advice, m_look));
    }
    if (!state.outcome.isEmpty()) {
        column->addWidget(textLabel(state.outcome, m_look, Type::Strong));
        auto *row = new FlowLayout(m_look.px(32), m_look.px(8));
        for (const ImportPresenter::Count &count : state.counts) {
            auto *tile = new QWidget;
            auto *words = new QVBoxLayout(tile);
            words->setSpacing(0);
            words->addWidget(textLabel(count.number, m_look, Type::TileNumber));
            words->addWidget(textLabel(count.label, m_look, Type::Body, Token::Muted));
            row->addWidget(tile);
        }
        column->addLayout(row);
    }
    for (const QString &remark : state.remarks)
        column->addWidget(textLabel(remark, m_look));
    if (!state.rejected.isEmpty()) {
        column->addWidget(textLabel(tr("Geweigerd, met de reden"), m_look, Type::Strong));
        auto *table = new Table(tr("Geweigerde regels"), m_look);
        auto *model = new RowsModel(table);
        model->setRows({ { tr("Regel"), true }, { tr("Kolom") }, { tr("Reden") } }, state.rejected);
        table->setModel(model);
        table->setColumnWidths({ 80, 160, 0 });
        table->showAllRows();
        column->addWidget(table);
        if (!state.moreRejected.isEmpty())
            column->addWidget(textLabel(state.moreRejected, m_look, Type::Body, Token::Muted));
    }
    m_acts->body()->addWidget(m_outcome);
}

void ImportSection::askFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Kies bestand"), {}, tr("Uitdraai (*.csv *.txt);;Alle bestanden (*)"));
    if (!path.isEmpty())
        m_presenter.choose(path);
}

void ImportSection::askRejects()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Bewaar geweigerde rijen"), m_presenter.suggestedRejectsPath(), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        m_presenter.saveRejectedTo(path);
}

} // namespace kib::ui
