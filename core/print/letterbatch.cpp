// SPDX-License-Identifier: EUPL-1.2
#include "core/print/letterbatch.h"

#include "core/print/page.h"
#include "core/print/pdffile.h"

#include <QPdfWriter>

namespace kib::print {

using namespace Qt::StringLiterals;
using contact::Letter;

LetterPainter::LetterPainter(QPagedPaintDevice &device, LetterLayout &layout)
    : m_device(device)
    , m_layout(layout)
{
}

Result<PlacedLetter> LetterPainter::draw(const Letter &letter)
{
    Result<PlacedLetter> placed = m_layout.place(letter);
    if (!placed)
        return placed;
    if (!m_painter.isActive()) {
        if (!m_painter.begin(&m_device))
            return fail(ErrorCode::Io, u"cannot_paint"_s);
        m_painter.scale(m_device.logicalDpiX() / mmPerInch, m_device.logicalDpiY() / mmPerInch);
    }
    for (int page = 0; page < placed->pages.pages; ++page) {
        if (m_pages > 0 && !m_device.newPage())
            return fail(ErrorCode::Io, u"cannot_paint"_s);
        paint(m_painter, placed->pages, page);
        ++m_pages;
    }
    return placed;
}

void LetterPainter::end()
{
    if (m_painter.isActive())
        m_painter.end();
}

Result<BatchOutcome> paintLetters(
    QPagedPaintDevice &device, LetterLayout &layout, const NextLetter &next, const LetterDone &done)
{
    LetterPainter painter(device, layout);
    BatchOutcome outcome;
    std::optional<Letter> letter = next();
    for (qsizetype index = 0; letter && !outcome.stopped; ++index) {
        const Result<PlacedLetter> placed = painter.draw(*letter);
        if (!placed && placed.error().code == ErrorCode::Io)
            return fail(placed.error());
        if (!placed) {
            outcome.heldBack.append({ index, placed.error() });
        } else {
            ++outcome.letters;
            if (placed->kixLeftOut)
                outcome.kixLeftOut.append(index);
            outcome.stopped = done && !done(index);
        }
        if (!outcome.stopped)
            letter = next();
    }
    outcome.pages = painter.pages();
    return outcome;
}

Result<BatchOutcome> writeLettersPdf(
    const QString &path, const LetterStyle &style, const NextLetter &next, const LetterDone &done)
{
    Result<LetterLayout> layout = LetterLayout::create(style);
    if (!layout)
        return fail(layout.error());
    Result<PdfFile> file = PdfFile::open(path, QPageLayout::Portrait, u"Klant in beeld: brieven"_s);
    if (!file)
        return fail(file.error());
    Result<BatchOutcome> outcome = paintLetters(file->device(), *layout, next, done);
    if (!outcome || outcome->letters == 0)
        return outcome;
    if (const Result<void> written = file->commit(); !written)
        return fail(written.error());
    return outcome;
}

Result<BatchOutcome> writeLettersPdf(
    const QString &path, const LetterStyle &style, const QList<Letter> &letters, const LetterDone &done)
{
    qsizetype at = 0;
    const auto next = [&letters, &at]() -> std::optional<Letter> {
        return at < letters.size() ? std::optional(letters[at++]) : std::nullopt;
    };
    return writeLettersPdf(path, style, next, done);
}

} // namespace kib::print
