// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/csvwriter.h"

#include "core/base/durablefile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

constexpr qsizetype flushSize = 64LL * 1024;

bool startsFormula(QStringView text)
{
    static constexpr QStringView signs = u"=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";
    for (const QChar c : text) {
        if (c.isNull() || signs.contains(c))
            return true;
        if (!c.isSpace())
            return false;
    }
    return false;
}

Error writeError(const QFileDevice &file)
{
    // Qt reports a full disk as lack of resources.
    if (file.error() == QFileDevice::ResourceError)
        return { ErrorCode::Full, u"write_failed"_s, {} };
    return { ErrorCode::Io, u"write_failed"_s, {} };
}

} // namespace

CsvWriter::CsvWriter(std::unique_ptr<QSaveFile> file, qsizetype columns, QSet<qsizetype> verbatimColumns)
    : m_file(std::move(file))
    , m_columns(columns)
    , m_verbatimColumns(std::move(verbatimColumns))
{
}
CsvWriter::CsvWriter(CsvWriter &&) noexcept = default;
CsvWriter &CsvWriter::operator=(CsvWriter &&) noexcept = default;
CsvWriter::~CsvWriter() = default;

Result<CsvWriter> CsvWriter::create(
    const QString &path, const QStringList &header, const QSet<qsizetype> &verbatimColumns)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return fail(ErrorCode::NotFound, u"open_failed"_s);
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"open_failed"_s);
    CsvWriter writer(std::move(file), header.size(), verbatimColumns);
    writer.m_buffer = "\xef\xbb\xbf";
    writer.add(header);
    return writer;
}

void CsvWriter::add(const QStringList &cells)
{
    Q_ASSERT(cells.size() <= m_columns);
    m_line.resize(0);
    for (qsizetype column = 0; column < m_columns; ++column) {
        if (column > 0)
            m_line += u';';
        appendCell(column < cells.size() ? QStringView(cells.at(column)) : QStringView(),
            m_verbatimColumns.contains(column));
    }
    m_line += "\r\n"_L1;
    m_buffer += m_line.toUtf8();
    if (m_buffer.size() >= flushSize)
        flush();
}

void CsvWriter::appendCell(QStringView text, bool verbatim)
{
    m_line += u'"';
    if (startsFormula(text))
        m_line += u'\'';
    for (const QChar c : text) {
        if (c.isNull())
            m_line += QChar(QChar::ReplacementCharacter);
        else if (c == u'"')
            m_line += R"("")"_L1;
        else
            m_line += !verbatim && c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    m_line += u'"';
}

void CsvWriter::flush()
{
    m_file->write(m_buffer);
    m_buffer.clear();
}

Result<void> CsvWriter::finish()
{
    flush();
    if (!m_file->commit())
        return fail(writeError(*m_file));
    // QSaveFile brings the file to the disk but not the folder that names it.
    return syncFile(m_file->fileName());
}

} // namespace kib::exchange
