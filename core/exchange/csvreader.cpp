// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/csvreader.h"

#include "core/exchange/csvsniffer.h"

#include <QIODevice>

#include <cstdlib>
#include <csv.h>
#include <exception>
#include <utility>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

constexpr qsizetype headSize = 256LL * 1024; // the header must end within it
constexpr qsizetype chunkSize = 64LL * 1024;
// libcsv keeps a whole cell. A cell beyond this is a quote that nobody closed.
constexpr size_t largestCell = 32UL * 1024 * 1024;

extern "C" void *kibCsvRealloc(void *block, size_t size)
{
    return size > largestCell ? nullptr : std::realloc(block, size);
}

extern "C" int kibCsvKeepBlanks(unsigned char)
{
    return 0;
}

Error invalid(const QString &detail, const QStringList &arguments = {})
{
    return { ErrorCode::Invalid, detail, arguments };
}

// A cut cell must still decode, so it ends where a character ends.
qsizetype wholeCharacters(QByteArrayView bytes, qsizetype limit)
{
    qsizetype end = limit;
    while (end > 0 && limit - end < 4 && (bytes[end] & 0xc0) == 0x80)
        --end;
    return limit - end < 4 ? end : limit;
}

} // namespace

class CsvParser
{
public:
    CsvParser(QIODevice &device, const CsvLimits &limits)
        : m_device(device)
        , m_limits(limits)
    {
        csv_init(&m_csv, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_realloc_func(&m_csv, kibCsvRealloc);
        csv_set_blk_size(&m_csv, static_cast<size_t>(chunkSize));
    }
    ~CsvParser() { csv_free(&m_csv); }
    Q_DISABLE_COPY_MOVE(CsvParser)

    std::optional<Error> open(std::optional<Encoding> forced);
    Result<CsvSummary> read(const CsvReader::RowCallback &callback);

    void addCell(QByteArrayView bytes);
    void endRow(int lineEnd);
    // libcsv is C: an exception must not pass through it and is kept until it has returned.
    template<class Work>
    void guarded(Work work)
    {
        if (m_done)
            return;
        try {
            work();
        } catch (...) {
            m_exception = std::current_exception();
            m_done = true;
        }
    }

    QStringList header;
    FileEncoding encoding;
    char separator = ';';

private:
    std::optional<Error> feed(QByteArrayView bytes);
    std::optional<Error> finish();
    [[nodiscard]] Error syntaxError(bool atEnd) const;
    void takeHeader();
    [[nodiscard]] bool isBlank() const;

    QIODevice &m_device;
    CsvLimits m_limits;
    csv_parser m_csv {};
    QByteArray m_rest; // read together with the header
    CsvReader::RowCallback m_callback;
    CsvRow m_row;
    CsvSummary m_summary;
    int m_headerCells = 0;
    int m_rowsPassed = 0; // header and blank rows too
    int m_lineEnd = 0;
    bool m_tooLarge = false;
    bool m_finished = false;
    bool m_done = false;
    std::exception_ptr m_exception;
};

namespace {

extern "C" void kibCsvCell(void *bytes, size_t size, void *parser)
{
    auto *const self = static_cast<CsvParser *>(parser);
    self->guarded([=] { self->addCell({ static_cast<const char *>(bytes), static_cast<qsizetype>(size) }); });
}

extern "C" void kibCsvRowEnd(int lineEnd, void *parser)
{
    auto *const self = static_cast<CsvParser *>(parser);
    self->guarded([=] { self->endRow(lineEnd); });
}

} // namespace

std::optional<Error> CsvParser::open(std::optional<Encoding> forced)
{
    if (m_device.size() > m_limits.fileBytes)
        return invalid(u"too_large"_s);
    const Result<FileEncoding> found = detectEncoding(m_device, forced);
    if (!found)
        return found.error();
    encoding = *found;
    m_row.m_encoding = encoding.encoding;
    if (!m_device.seek(encoding.start))
        return Error { ErrorCode::Io, u"read_failed"_s, {} };
    m_rest = m_device.read(headSize);

    const CsvForm form = csvForm(m_rest, m_rest.size() < headSize);
    if (form.kind == CsvForm::Kind::Empty)
        return invalid(u"empty_file"_s);
    m_rowsPassed = form.blankLines;
    if (form.kind == CsvForm::Kind::NotCsv)
        return invalid(u"not_csv"_s, { QString::number(m_rowsPassed + 1) });
    separator = form.separator;
    csv_set_delim(&m_csv, static_cast<unsigned char>(separator));
    if (!form.blanksAroundQuotes)
        csv_set_space_func(&m_csv, kibCsvKeepBlanks);

    std::optional<Error> error
        = feed(QByteArrayView(m_rest).sliced(form.headerBegin, form.headerEnd - form.headerBegin));
    if (!error && form.headerEnd == m_rest.size() && header.isEmpty())
        error = finish();
    if (error)
        return error;
    m_rest.remove(0, form.headerEnd);
    if (m_headerCells > m_limits.columns)
        return invalid(u"too_many_columns"_s);
    if (header.isEmpty() || m_row.m_tooLong)
        return invalid(u"not_csv"_s, { QString::number(m_rowsPassed) });
    return std::nullopt;
}

Result<CsvSummary> CsvParser::read(const CsvReader::RowCallback &callback)
{
    m_callback = callback;
    std::optional<Error> error = feed(std::exchange(m_rest, {}));
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    while (!error && !m_done && !m_finished) {
        const qint64 got = m_device.read(chunk.data(), chunkSize);
        if (got < 0)
            error = Error { ErrorCode::Io, u"read_failed"_s, {} };
        else if (m_device.pos() > m_limits.fileBytes)
            error = invalid(u"too_large"_s);
        else if (got == 0)
            error = finish();
        else
            error = feed(QByteArrayView(chunk.constData(), got));
    }
    if (error)
        return fail(*error);
    return m_summary;
}

std::optional<Error> CsvParser::feed(QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    const size_t used = csv_parse(&m_csv, bytes.data(), size, kibCsvCell, kibCsvRowEnd, this);
    if (m_exception)
        std::rethrow_exception(std::exchange(m_exception, nullptr));
    if (m_tooLarge)
        return invalid(u"too_large"_s);
    return m_done || used == size ? std::nullopt : std::optional(syntaxError(false));
}

std::optional<Error> CsvParser::finish()
{
    m_finished = true;
    const int status = csv_fini(&m_csv, kibCsvCell, kibCsvRowEnd, this);
    if (m_exception)
        std::rethrow_exception(std::exchange(m_exception, nullptr));
    if (m_tooLarge)
        return invalid(u"too_large"_s);
    return m_done || status == 0 ? std::nullopt : std::optional(syntaxError(true));
}

Error CsvParser::syntaxError(bool atEnd) const
{
    const bool endless = m_csv.status != CSV_EPARSE && m_csv.quoted != 0;
    return invalid(atEnd || endless ? u"open_quote"_s : u"not_csv"_s, { QString::number(m_rowsPassed + 1) });
}

void CsvParser::addCell(QByteArrayView bytes)
{
    if (m_row.m_count == 0) {
        m_row.m_bytes.clear();
        m_row.m_ends.clear();
        m_row.m_tooLong.reset();
    }
    const int column = m_row.m_count++;
    if (column >= m_limits.columns)
        return;
    if (bytes.size() > m_limits.cellBytes) {
        m_row.m_tooLong = m_row.m_tooLong.value_or(column);
        bytes = bytes.first(wholeCharacters(bytes, m_limits.cellBytes));
    }
    m_row.m_bytes.append(bytes.data(), static_cast<size_t>(bytes.size()));
    m_row.m_ends.push_back(m_row.m_bytes.size());
}

void CsvParser::endRow(int lineEnd)
{
    const int before = std::exchange(m_lineEnd, lineEnd);
    const bool empty = m_row.m_count == 0;
    if (empty && lineEnd == CSV_LF && before == CSV_CR)
        return;
    m_row.m_number = ++m_rowsPassed;
    if (!m_callback) {
        takeHeader();
        return;
    }
    if (empty || isBlank()) {
        ++m_summary.blankRows;
    } else if (m_summary.rows == m_limits.rows) {
        m_tooLarge = true;
        m_done = true;
    } else {
        ++m_summary.rows;
        m_summary.stopped = !m_callback(std::as_const(m_row));
        m_done = m_summary.stopped;
    }
    m_row.m_count = 0;
}

void CsvParser::takeHeader()
{
    m_headerCells = std::exchange(m_row.m_count, 0);
    header = m_row.shown();
    for (QString &name : header)
        name = name.simplified();
}

bool CsvParser::isBlank() const
{
    return m_row.m_count == m_row.kept() && m_row.m_bytes.find_first_not_of(" \t\r\n") == std::string::npos;
}

QStringList CsvRow::shown() const
{
    QStringList cells;
    cells.reserve(kept());
    for (int column = 0; column < kept(); ++column)
        cells << decodedForShow(bytes(column), m_encoding);
    return cells;
}

CsvReader::CsvReader(std::unique_ptr<CsvParser> parser)
    : m_parser(std::move(parser))
{
}
CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(QIODevice &device, std::optional<Encoding> forced, const CsvLimits &limits)
{
    auto parser = std::make_unique<CsvParser>(device, limits);
    if (const std::optional<Error> error = parser->open(forced))
        return fail(*error);
    return CsvReader(std::move(parser));
}

const QStringList &CsvReader::header() const
{
    return m_parser->header;
}

FileEncoding CsvReader::encoding() const
{
    return m_parser->encoding;
}

QChar CsvReader::separator() const
{
    return QLatin1Char(m_parser->separator);
}

Result<CsvSummary> CsvReader::read(const RowCallback &row)
{
    return m_parser->read(row);
}

} // namespace kib::exchange
