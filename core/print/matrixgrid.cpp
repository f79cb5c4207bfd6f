// SPDX-License-Identifier: EUPL-1.2
#include "core/print/fittext.h"
#include "core/print/matrixparts.h"

#include <algorithm>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr double headerHeight = 5.4;
constexpr double cellPadding = 1.2;
constexpr Face headerFace { 8, true };
constexpr Face cellFace { 9, false };
constexpr Face strongFace { 9, true };
constexpr double cellPitch = 4;
constexpr double smallPoints = 8; // for what needs two lines
constexpr double smallPitch = 3.4;
constexpr int smallLines = 2;
constexpr double strongRule = 0.35;
constexpr double thinRule = 0.15;
constexpr double markSize = 3.6;
constexpr double dotSize = 0.7;
constexpr double boxSize = 4;
constexpr double boxEdge = 0.3;

constexpr std::size_t domainColumn = 0;
constexpr std::size_t scoreColumn = 1;
constexpr std::size_t clientColumn = 2;
constexpr std::size_t obstacleColumn = 3;
constexpr std::size_t situationColumn = 4;
constexpr std::size_t observationColumn = 5;

double leftOf(std::size_t column)
{
    double left = matrixMargin;
    for (std::size_t i = 0; i < column; ++i)
        left += matrixColumns.at(i);
    return left;
}

double scoreAt(int score)
{
    return leftOf(scoreColumn) + (score - 0.5) * matrixColumns.at(scoreColumn) / matrixScores;
}

QRectF square(QPointF centre, double size)
{
    return { centre - QPointF(size, size) / 2, QSizeF(size, size) };
}

} // namespace

MatrixGrid::MatrixGrid(DisplayList &list, TextStore &texts, double top, qsizetype rows)
    : m_list(list)
    , m_texts(texts)
    , m_top(top + headerHeight)
    , m_rows(rows)
    , m_rowHeight(std::min(matrixRow, matrixHeight / static_cast<double>(std::max<qsizetype>(rows, 1))))
{
    addHeader();
    addLines();
}

double MatrixGrid::topOf(qsizetype number) const
{
    return m_top + m_rowHeight * static_cast<double>(number);
}

void MatrixGrid::addHeader()
{
    const QStringList words { u"Leefgebied"_s, QString(), u"Klant"_s, u"In de weg"_s, u"Wat speelt er"_s,
        u"Observatie"_s };
    const double y = m_top - headerHeight + (headerHeight - cellPitch) / 2;
    for (std::size_t i = 0; i < matrixColumns.size(); ++i)
        m_list.addText(Part::Table, 0, { leftOf(i) + cellPadding, y },
            m_texts.lay(words[static_cast<qsizetype>(i)],
                { headerFace, matrixColumns.at(i) - 2 * cellPadding, cellPitch }),
            Ink::Muted);
    for (int score = 1; score <= matrixScores; ++score) {
        const TextPtr digit
            = m_texts.lay(QString::number(score), { headerFace, matrixColumns.at(scoreColumn), cellPitch });
        m_list.addText(Part::Table, 0, { scoreAt(score) - digit->widest() / 2, y }, digit, Ink::Muted);
    }
}

void MatrixGrid::addLines()
{
    m_list.addRule(Part::Table, 0, { matrixMargin, m_top }, matrixWidth, strongRule, Ink::Text);
    for (qsizetype i = 1; i <= m_rows; ++i)
        m_list.addRule(Part::Table, 0, { matrixMargin, topOf(i) }, matrixWidth, thinRule, Ink::Rule);
    for (std::size_t i = 1; i < matrixColumns.size(); ++i)
        m_list.boxes.append({ Part::Table, 0,
            QRectF(leftOf(i) - thinRule / 2, m_top, thinRule, bottom() - m_top), Ink::Rule });
}

void MatrixGrid::addCell(qsizetype number, std::size_t column, const QString &text, bool strong, Ink ink)
{
    if (text.isEmpty())
        return;
    const double width = matrixColumns.at(column) - 2 * cellPadding;
    TextPtr laid = m_texts.lay(text, { strong ? strongFace : cellFace, width, cellPitch });
    if (laid->lineCount() > 1) {
        const FittedText fitted
            = fitText(m_texts, text, { { smallPoints, strong }, width, smallPitch }, smallLines);
        m_shortened = m_shortened || fitted.shortened;
        laid = fitted.text;
    }
    const double y = topOf(number) + (m_rowHeight - laid->height()) / 2;
    m_list.addText(Part::Table, 0, { leftOf(column) + cellPadding, y }, laid, ink);
}

void MatrixGrid::addMarks(double middle, int score)
{
    for (int i = 1; i <= matrixScores; ++i)
        m_list.boxes.append({ Part::Mark, 0, square({ scoreAt(i), middle }, i == score ? markSize : dotSize),
            i == score ? Ink::Text : Ink::Muted });
}

void MatrixGrid::addRow(qsizetype number, const MatrixPage::Row &row)
{
    addCell(number, domainColumn, row.domain, true);
    if (row.score)
        addMarks(topOf(number) + m_rowHeight / 2, *row.score);
    else
        addCell(number, scoreColumn, row.notScored, false, Ink::Muted);
    if (row.clientScore)
        addCell(number, clientColumn, QString::number(*row.clientScore));
    addCell(number, obstacleColumn, row.inTheWay);
    addCell(number, situationColumn, row.situation);
    addCell(number, observationColumn, row.observation);
}

void MatrixGrid::addEmptyRow(qsizetype number, const QString &domain)
{
    addCell(number, domainColumn, domain, true);
    for (int score = 1; score <= matrixScores; ++score)
        m_list.boxes.append({ Part::Mark, 0,
            square({ scoreAt(score), topOf(number) + m_rowHeight / 2 }, boxSize), Ink::Muted, boxEdge });
}

} // namespace kib::print
