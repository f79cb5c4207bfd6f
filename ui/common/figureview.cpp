// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/figureview.h"

#include "ui/common/flowlayout.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/text.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int widest = 760; // px at 100 %: beyond it the eye loses the row
constexpr int narrowest = 260;
constexpr int ring = 3; // room that buttons keep for the focus ring

print::FigurePalette paletteOf(const Look &look)
{
    return { look.colour(Token::Then), look.colour(Token::Now), look.colour(Token::Text),
        look.colour(Token::Control), look.colour(Token::Border), look.colour(Token::Text),
        look.colour(Token::Muted), look.colour(Token::Surface) };
}

} // namespace

FigureCanvas::FigureCanvas(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setProperty("kibFigure", true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(look.px(widest));
}

void FigureCanvas::setFigure(const QString &sentence, Draw draw)
{
    setAccessibleName(sentence);
    m_draw = std::move(draw);
    m_width = -1;
    updateGeometry();
    update();
}

const print::Figure &FigureCanvas::figureFor(int width) const
{
    if (m_width != width && m_draw) {
        m_figure = m_draw(width, print::figureMeasure(m_look.font(Type::Body)));
        m_width = width;
    }
    return m_figure;
}

int FigureCanvas::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(figureFor(qMin(width, maximumWidth())).size.height())) + 1;
}

QSize FigureCanvas::sizeHint() const
{
    return { m_look.px(widest), heightForWidth(m_look.px(widest)) };
}

QSize FigureCanvas::minimumSizeHint() const
{
    return { m_look.px(narrowest), m_look.px(narrowest) / 2 };
}

void FigureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    print::paintFigure(painter, figureFor(width()), paletteOf(m_look), m_look.font(Type::Body));
}

FigureView::FigureView(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_heading(new Heading({}, look))
    , m_sentence(textLabel({}, look))
    , m_controls(new QWidget)
    , m_asTable(new QPushButton(tr("Tabel")))
    , m_canvas(new FigureCanvas(look))
    , m_table(new Table({}, look))
    , m_rows(new RowsModel(this))
    , m_source(textLabel({}, look, Type::Caption, Token::Muted))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(look.px(8));
    const auto column = [&] {
        auto *inner = new QVBoxLayout;
        inner->setContentsMargins(ring, 0, ring, 0);
        inner->setSpacing(look.px(8));
        outer->addLayout(inner);
        return inner;
    };
    QVBoxLayout *above = column();
    above->addWidget(m_heading);
    above->addWidget(m_sentence);
    auto *controls = new FlowLayout(look.px(8), look.px(4), m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    m_asTable->setCheckable(true);
    setRole(m_asTable, Role::Chip);
    m_asTable->setToolTip(tr("De getallen bij de figuur (Alt+T)"));
    controls->addWidget(m_asTable);
    outer->addWidget(m_controls);
    QVBoxLayout *below = column();
    below->addWidget(m_canvas);
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(true);
    below->addWidget(m_table);
    below->addWidget(m_source);
    setTableShown(false);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool on) {
        setTableShown(on);
        emit tableAsked(on);
    });
}

void FigureView::setFigure(const print::FigureData &content, FigureCanvas::Draw draw)
{
    m_heading->setText(content.heading);
    m_heading->setAccessibleName(content.heading);
    m_heading->setVisible(!content.heading.isEmpty());
    m_sentence->setText(content.sentence);
    showText(m_source, content.source);
    m_canvas->setFigure(content.sentence, std::move(draw));
    m_canvas->setAccessibleDescription(tr("De getallen staan in de tabel: Alt+T."));
    QList<RowsModel::Column> columns;
    QList<int> widths;
    for (const print::Table::Column &one : content.table.columns) {
        columns.append({ one.header, one.right });
        widths.append(widths.isEmpty() ? 0 : 64 * one.weight + 32);
    }
    m_table->setAccessibleName(content.heading);
    m_rows->setRows(columns, content.table.rows);
    m_table->clearSorting();
    m_table->setColumnWidths(widths);
    m_table->showAllRows();
}

void FigureView::setTableShown(bool shown)
{
    const QSignalBlocker quiet(m_asTable);
    m_asTable->setChecked(shown);
    m_canvas->setVisible(!shown);
    m_table->setVisible(shown);
}

bool FigureView::isTableShown() const
{
    return m_asTable->isChecked();
}

void FigureView::addControl(QWidget *control)
{
    m_controls->layout()->addWidget(control);
}

} // namespace kib::ui
