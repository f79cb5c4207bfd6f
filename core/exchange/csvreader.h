// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/exchange/encoding.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QIODevice;

namespace kib::exchange {

// Above these the reader stops or turns a row away. Source: limits for CSV in the safety design.
struct CsvLimits {
    int columns = 200;
    qsizetype cellBytes = 32LL * 1024;
    qint64 fileBytes = 1024LL * 1024 * 1024;
    qint64 rows = 2'000'000; // below the header
};

// One row of a CSV file, undecoded; cells count from 0. A row handed to a callback holds only during the
// call; a copy stays.
class CsvRow
{
public:
    // As a spreadsheet numbers it: the header of an ordinary file is row 1, blank rows count, a line break
    // within quotes does not.
    [[nodiscard]] int number() const { return m_number; }
    // Cells in the file; those beyond the limit of columns are counted, not kept.
    [[nodiscard]] int size() const { return m_count; }
    [[nodiscard]] int kept() const { return static_cast<int>(m_ends.size()); }
    // The first cell over the limit of bytes; of such a cell only the beginning is kept.
    [[nodiscard]] std::optional<int> tooLong() const { return m_tooLong; }

    // Without the quotes around it; column < kept().
    [[nodiscard]] QByteArrayView bytes(int column) const
    {
        const auto at = static_cast<size_t>(column);
        const size_t begin = at == 0 ? 0 : m_ends[at - 1];
        return { m_bytes.data() + begin, static_cast<qsizetype>(m_ends[at] - begin) };
    }
    // Nothing when it cannot be decoded; untrimmed.
    [[nodiscard]] std::optional<QString> text(int column) const { return decoded(bytes(column), m_encoding); }
    // All kept cells as they were read, for giving a row back; U+FFFD for what cannot be decoded.
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] Encoding encoding() const { return m_encoding; }

private:
    friend class CsvParser;

    std::string m_bytes;
    std::vector<size_t> m_ends;
    int m_count = 0;
    int m_number = 0;
    std::optional<int> m_tooLong;
    Encoding m_encoding = Encoding::Utf8;
};

struct CsvSummary {
    qint64 rows = 0; // handed to the callback
    qint64 blankRows = 0; // empty lines and rows of nothing but empty cells below the header
    bool stopped = false; // the callback wanted no more
};

// Reads a client export as a stream: separator ; , tab or |, taken from the header (or from a line "sep=;"
// above it), line ends CRLF, LF or CR, cells in double quotes. The device must be open, random access, and
// outlive the reader.
//
// Error codes, all Invalid: "utf16"; "empty_file" (no header); "not_csv" (binary, or a quote where none may
// stand); "open_quote" (a quote is never closed); "too_many_columns" (header); "too_large" (bytes or rows).
// The argument of not_csv and open_quote is the number of the row where it happened. Io "read_failed".
class CsvReader
{
public:
    [[nodiscard]] static Result<CsvReader> open(
        QIODevice &device, std::optional<Encoding> forced = {}, const CsvLimits &limits = {});
    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;
    ~CsvReader();

    [[nodiscard]] const QStringList &header() const; // trimmed, at least one
    [[nodiscard]] FileEncoding encoding() const;
    [[nodiscard]] QChar separator() const;

    using RowCallback = std::function<bool(const CsvRow &)>; // false = no more
    // Every row below the header, once, in order; rows of which all cells are blank are left out. Rows of the
    // wrong length come as they are. Works once; after an error the rows handed over before it mean nothing.
    [[nodiscard]] Result<CsvSummary> read(const RowCallback &row);

private:
    explicit CsvReader(std::unique_ptr<class CsvParser> parser);
    std::unique_ptr<class CsvParser> m_parser;
};

} // namespace kib::exchange
