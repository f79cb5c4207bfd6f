// SPDX-License-Identifier: EUPL-1.2
#include "core/print/letterbatch.h"

#include "core/print/page.h"
#include "core/print/pdffile.h"

#include <QPainter>
#include <QPdfWriter>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;
using contact::Letter;

bool paintPages(QPagedPaintDevice &device, QPainter &painter, const DisplayList &list, bool first)
{
    for (int page = 0; page < list.pages; ++page) {
        if (!(first && page == 0) && !device.newPage())
            return false;
        paint(painter, list, page);
    }
    return true;
}

} // namespace

Result<BatchOutcome> paintLetters(
    QPagedPaintDevice &device, LetterLayout &layout, const NextLetter &next, const LetterDone &done)
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::Io, u"cannot_paint"_s);
    painter.scale(device.logicalDpiX() / mmPerInch, device.logicalDpiY() / mmPerInch);

    BatchOutcome outcome;
    std::optional<Letter> letter = next();
    for (qsizetype index = 0; letter && !outcome.stopped; ++index) {
        const Result<PlacedLetter> placed = layout.place(*letter);
        if (!placed) {
            outcome.heldBack.append({ index, placed.error() });
        } else {
            if (!paintPages(device, painter, placed->pages, outcome.pages == 0))
                return fail(ErrorCode::Io, u"cannot_paint"_s);
            ++outcome.letters;
            outcome.pages += placed->pages.pages;
            if (placed->kixLeftOut)
                outcome.kixLeftOut.append(index);
            outcome.stopped = done && !done(index);
        }
        if (!outcome.stopped)
            letter = next();
    }
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
