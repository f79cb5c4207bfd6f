// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/print/displaylist.h"
#include "core/print/sheet.h"

#include <QPageLayout>
#include <QString>

#include <memory>

class QPdfWriter;
class QSaveFile;

namespace kib::print {

// A PDF/A-1b of A4 pages without margins that appears under its name only when it is whole. Its properties
// say what kind of document it is and nothing about any person.
class PdfFile
{
public:
    // Io "cannot_open" when the folder does not take the file.
    [[nodiscard]] static Result<PdfFile> open(
        const QString &path, QPageLayout::Orientation orientation, const QString &title);

    PdfFile(PdfFile &&) noexcept;
    ~PdfFile(); // without `commit`: nothing is left behind

    [[nodiscard]] QPdfWriter &device() { return *m_writer; }

    // Puts the file in place of an older one, when no painter works on the device any more. Full "disk" when
    // there is no room, else Io "cannot_write".
    [[nodiscard]] Result<void> commit();

private:
    PdfFile(std::unique_ptr<QSaveFile> file, std::unique_ptr<QPdfWriter> writer);

    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QPdfWriter> m_writer;
};

// Writes finished pages, all of the size of the list, and returns their number. `title` names the kind of
// document, never a person. Errors of PdfFile.
[[nodiscard]] Result<int> writePagesPdf(const QString &path, const DisplayList &pages, const QString &title);

// Writes a sheet and returns its number of pages. Errors of SheetLayout::place and PdfFile.
[[nodiscard]] Result<int> writeSheetPdf(const QString &path, const Sheet &sheet);

} // namespace kib::print
