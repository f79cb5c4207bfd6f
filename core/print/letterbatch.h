// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/contact/letter.h"
#include "core/print/letterlayout.h"

#include <QList>
#include <QPainter>
#include <QString>

#include <functional>
#include <optional>

class QPagedPaintDevice;

namespace kib::print {

// Draws letters on an A4 device one by one, for a run that must leave room for other things in between. The
// device and the layout must outlive it.
class LetterPainter
{
public:
    LetterPainter(QPagedPaintDevice &device, LetterLayout &layout);

    // Io "cannot_paint" when the device takes no painter or no further page; else the errors of
    // LetterLayout::place, and then nothing of this letter is on paper.
    [[nodiscard]] Result<PlacedLetter> draw(const contact::Letter &letter);
    [[nodiscard]] int pages() const { return m_pages; } // drawn so far
    void end(); // nothing can be drawn any more, and the device may be closed

private:
    QPagedPaintDevice &m_device;
    LetterLayout &m_layout;
    QPainter m_painter;
    int m_pages = 0;
};

// Gives the next letter, or nothing when there are no more. Only one letter is held at a time.
using NextLetter = std::function<std::optional<contact::Letter>()>;
// Called when a letter is wholly drawn, with its place in the stream, from 0. False = stop after this one.
using LetterDone = std::function<bool(qsizetype index)>;

// A letter that cannot be printed as it stands is held back; it never stops the others.
struct HeldBack {
    qsizetype index = 0;
    Error error;
};

struct BatchOutcome {
    qsizetype letters = 0; // drawn
    int pages = 0;
    bool stopped = false; // because `done` said so
    QList<HeldBack> heldBack;
    QList<qsizetype> kixLeftOut; // drawn, but without the bars they ask for
};

// Draws letters on any A4 device that paints from the corner of the sheet (margins 0, or "full page"), each
// on a page of its own. Io "cannot_paint" when the device takes no painter or no further page.
[[nodiscard]] Result<BatchOutcome> paintLetters(
    QPagedPaintDevice &device, LetterLayout &layout, const NextLetter &next, const LetterDone &done = {});

// Writes letters to one PDF/A-1b. The file appears when it is whole: after the last letter, or after the one
// `done` stopped at, with every letter drawn so far. Without any letter drawn there is no file, and a file
// that was there stays as it was. Errors of PdfFile and paintLetters; then there is no new file either.
[[nodiscard]] Result<BatchOutcome> writeLettersPdf(
    const QString &path, const LetterStyle &style, const NextLetter &next, const LetterDone &done = {});
[[nodiscard]] Result<BatchOutcome> writeLettersPdf(const QString &path, const LetterStyle &style,
    const QList<contact::Letter> &letters, const LetterDone &done = {});

} // namespace kib::print
