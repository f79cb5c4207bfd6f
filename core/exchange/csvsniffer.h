// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>

namespace kib::exchange {

// What the beginning of a CSV file tells about its form.
struct CsvForm {
    enum class Kind { Csv, Empty, NotCsv };

    Kind kind = Kind::Csv;
    char separator = ';';
    qsizetype headerBegin = 0; // behind blank lines and "sep=;"
    qsizetype headerEnd = 0; // behind the line break that ends the header, or the end of `head`
    int blankLines = 0; // above the header
    bool blanksAroundQuotes = false; // cells stand like `"a"; "b"`
};

// `head` is the beginning of the text without byte order mark; `whole` = the file ends there. The header must
// end within it. Of several separators the most frequent one outside quotes counts, at a tie ; before tab ,
// |.
[[nodiscard]] CsvForm csvForm(QByteArrayView head, bool whole);

} // namespace kib::exchange
