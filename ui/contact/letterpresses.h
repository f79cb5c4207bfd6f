// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/letterlayout.h"
#include "ui/contact/letterpress.h"

#include <memory>

class QPrinter;

namespace kib::ui {

// Into a PDF that appears when it is whole. Codes of print::PdfFile.
[[nodiscard]] std::unique_ptr<LetterPress> pdfPress(const QString &path, const print::LetterStyle &style);
// On paper. The printer must be set up for A4 without margins.
[[nodiscard]] std::unique_ptr<LetterPress> paperPress(
    std::unique_ptr<QPrinter> printer, const print::LetterStyle &style);

} // namespace kib::ui
