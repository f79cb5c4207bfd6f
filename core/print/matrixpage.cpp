// SPDX-License-Identifier: EUPL-1.2
#include "core/print/matrixpage.h"

#include "core/print/fittext.h"
#include "core/print/matrixparts.h"

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr auto mostRows = static_cast<qsizetype>(matrixHeight / matrixLeastRow);
constexpr Face titleFace { 13, true };
constexpr double titlePitch = 6;
constexpr double headGap = 5; // between title and client
constexpr Face headFace { 9, false };
constexpr Face smallFace { 8, false };
constexpr double headPitch = 4;
constexpr double gridTop = matrixMargin + 10.4;
constexpr double adviceGap = 3;
constexpr double noteWidth = 90;
constexpr double practiceRise = 5; // above the margin: no title reaches it

// The title with the client beside it, and below them the talk and the method.
void placeHead(
    DisplayList &list, TextStore &texts, const QString &title, const QString &client, const QString &below)
{
    const TextPtr laid = texts.lay(title, { titleFace, matrixWidth, titlePitch });
    list.addText(Part::Title, 0, { matrixMargin, matrixMargin }, laid);
    const double left = laid->widest() + headGap;
    if (!client.isEmpty())
        list.addText(Part::Subject, 0, { matrixMargin + left, matrixMargin },
            fitText(texts, client, { { 11, false }, matrixWidth - left, titlePitch }, 1).text);
    list.addText(Part::Subject, 0, { matrixMargin, matrixMargin + titlePitch },
        fitText(texts, below, { headFace, matrixWidth - noteWidth, headPitch }, 1).text, Ink::Muted);
}

void placeNote(DisplayList &list, TextStore &texts)
{
    const QString words = u"\u2026 = ingekort; de hele tekst staat in het dossier"_s;
    list.addText(Part::Subject, 0, { matrixMargin + matrixWidth - noteWidth, matrixMargin + titlePitch },
        texts.lay(words, { smallFace, noteWidth, headPitch, true }), Ink::Muted);
}

Result<DisplayList> finished(DisplayList list, TextStore &texts, bool practice)
{
    if (practice)
        placePracticeMark(list, texts, QRectF(QPointF(), list.pageSize).center(),
            QPointF(a4Landscape.width() - matrixMargin, matrixMargin - practiceRise));
    if (!isComplete(list))
        return fail(ErrorCode::Invalid, u"no_glyph"_s);
    return list;
}

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + u" \u00b7 "_s + other;
}

} // namespace

MatrixPageLayout::MatrixPageLayout(TextStore texts)
    : m_texts(std::move(texts))
{
}

Result<MatrixPageLayout> MatrixPageLayout::create()
{
    return TextStore::create().map([](TextStore texts) { return MatrixPageLayout(std::move(texts)); });
}

Result<DisplayList> MatrixPageLayout::place(const MatrixPage &page)
{
    if (page.rows.size() > mostRows)
        return fail(ErrorCode::Invalid, u"matrix_rows"_s);
    DisplayList list;
    list.pageSize = a4Landscape;
    placeHead(list, m_texts, u"Matrix en advies"_s, page.client, joined(page.talk, page.source));
    MatrixGrid grid(list, m_texts, gridTop, page.rows.size());
    for (qsizetype i = 0; i < page.rows.size(); ++i)
        grid.addRow(i, page.rows[i]);
    const bool advice = placeAdvice(list, m_texts, page, grid.bottom() + adviceGap);
    if (grid.shortened() || advice)
        placeNote(list, m_texts);
    return finished(std::move(list), m_texts, page.practice);
}

Result<DisplayList> MatrixPageLayout::place(const EmptyMatrix &page)
{
    if (page.domains.size() > mostRows)
        return fail(ErrorCode::Invalid, u"matrix_rows"_s);
    DisplayList list;
    list.pageSize = a4Landscape;
    placeHead(list, m_texts, u"Matrix en advies"_s, u"leeg formulier"_s, page.source);
    MatrixGrid grid(list, m_texts, gridTop, page.domains.size());
    for (qsizetype i = 0; i < page.domains.size(); ++i)
        grid.addEmptyRow(i, page.domains[i]);
    placeEmptyAdvice(list, m_texts, grid.bottom() + adviceGap);
    return finished(std::move(list), m_texts, page.practice);
}

} // namespace kib::print
