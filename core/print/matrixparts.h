// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/matrixpage.h"

#include <array>

namespace kib::print {

// Measures of the matrix in mm; the columns fill the width between the margins.
inline constexpr double matrixMargin = 12;
inline constexpr double matrixWidth = a4Landscape.width() - 2 * matrixMargin;
inline constexpr std::array<double, 6> matrixColumns { 42, 40, 16, 20, 75, 80 };
inline constexpr double matrixRow = 9;
inline constexpr double matrixHeight = 14 * matrixRow; // of all rows; more of them are lower
inline constexpr double matrixLeastRow = 7; // two lines of the smallest type
inline constexpr int matrixScores = 5;

// The grid with its header, from `top`. Returns where it ends.
class MatrixGrid
{
public:
    MatrixGrid(DisplayList &list, TextStore &texts, double top, qsizetype rows);

    [[nodiscard]] double bottom() const { return m_top + m_rowHeight * static_cast<double>(m_rows); }
    // True when a text did not fit its cell.
    [[nodiscard]] bool shortened() const { return m_shortened; }

    void addRow(qsizetype number, const MatrixPage::Row &row);
    // Boxes to tick and cells to write in.
    void addEmptyRow(qsizetype number, const QString &domain);

private:
    void addHeader();
    void addLines();
    void addMarks(double middle, int score);
    void addCell(
        qsizetype number, std::size_t column, const QString &text, bool strong = false, Ink ink = Ink::Text);
    [[nodiscard]] double topOf(qsizetype number) const;

    DisplayList &m_list;
    TextStore &m_texts;
    double m_top; // of the first row
    qsizetype m_rows;
    double m_rowHeight;
    bool m_shortened = false;
};

// Path and category beside each other, from `top` to the lower margin, and under them who decided and when.
// Returns whether a text was shortened.
bool placeAdvice(DisplayList &list, TextStore &texts, const MatrixPage &page, double top);
void placeEmptyAdvice(DisplayList &list, TextStore &texts, double top);

} // namespace kib::print
