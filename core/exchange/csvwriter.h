// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

class QSaveFile;

namespace kib::exchange {

// Writes a CSV file that a Dutch spreadsheet opens at a double click and in which nothing can act as a
// formula: semicolons, UTF-8 with byte order mark, CRLF, every cell quoted, and ' in front of a cell that
// begins, blanks aside, with = + - @ (also full-width), TAB, CR, LF or NUL.
//
// In ordinary columns a cell is one line: control characters become blanks. Verbatim columns keep every
// character, for giving back what was read. A NUL, which other programs stop at, becomes U+FFFD in both.
//
// The file appears under its name, whole and synced to disk, when finish() succeeds; otherwise what stood
// there stays. Codes: Io "open_failed", "write_failed" or those of syncFile; NotFound (no such folder); Full.
class CsvWriter
{
public:
    [[nodiscard]] static Result<CsvWriter> create(
        const QString &path, const QStringList &header, const QSet<qsizetype> &verbatimColumns = {});
    CsvWriter(CsvWriter &&) noexcept;
    CsvWriter &operator=(CsvWriter &&) noexcept;
    ~CsvWriter();

    // Missing cells at the end are written empty; there may not be more than the header has. A failure shows
    // in finish().
    void add(const QStringList &cells);
    [[nodiscard]] Result<void> finish();

private:
    CsvWriter(std::unique_ptr<QSaveFile> file, qsizetype columns, QSet<qsizetype> verbatimColumns);
    void appendCell(QStringView text, bool verbatim);
    void flush();

    std::unique_ptr<QSaveFile> m_file;
    qsizetype m_columns;
    QSet<qsizetype> m_verbatimColumns;
    QString m_line;
    QByteArray m_buffer;
};

} // namespace kib::exchange
