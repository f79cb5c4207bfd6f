// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/figurepainter.h"
#include "ui/common/look.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace kib::ui {

class RowsModel;
class Table;

// Draws a finished figure in the colours of the look. Has role Graphic, and the sentence as its name.
class FigureCanvas final : public QWidget
{
    Q_OBJECT

public:
    // Makes the figure for a width in px; wider than asked for only where a single word needs that.
    using Draw = std::function<print::Figure(double width, const print::FigureMeasure &measure)>;
    explicit FigureCanvas(const Look &look, QWidget *parent = nullptr);
    void setFigure(const QString &sentence, Draw draw);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const print::Figure &figureFor(int width) const;
    const Look &m_look;
    Draw m_draw;
    mutable print::Figure m_figure; // as it was last drawn
    mutable int m_width = -1; // it was drawn for
};

// A figure as every page shows it: its question, its sentence, the picture or its numbers as a table, and
// where they come from. Keeps 3 px at its sides, as buttons do. Setting never emits.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(const Look &look, QWidget *parent = nullptr);
    void setFigure(const print::FigureData &data, FigureCanvas::Draw draw);
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    // Acts of the page that stand beside the button Tabel.
    void addControl(QWidget *control);

signals:
    void tableAsked(bool shown); // a person pressed the button

private:
    const Look &m_look;
    QLabel *m_heading;
    QLabel *m_sentence;
    QWidget *m_controls;
    QPushButton *m_asTable;
    FigureCanvas *m_canvas;
    Table *m_table;
    RowsModel *m_rows;
    QLabel *m_source;
};

} // namespace kib::ui
