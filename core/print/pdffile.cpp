// SPDX-License-Identifier: EUPL-1.2
#include "core/print/pdffile.h"

#include "core/print/page.h"
#include "core/print/sheetlayout.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

Error writeError(const QSaveFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return { ErrorCode::Full, u"disk"_s, {} };
    return { ErrorCode::Io, u"cannot_write"_s, {} };
}

} // namespace

PdfFile::PdfFile(std::unique_ptr<QSaveFile> file, std::unique_ptr<QPdfWriter> writer)
    : m_file(std::move(file))
    , m_writer(std::move(writer))
{
}

PdfFile::PdfFile(PdfFile &&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(const QString &path, QPageLayout::Orientation orientation, const QString &title)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"cannot_open"_s);
    auto writer = std::make_unique<QPdfWriter>(file.get());
    writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer->setResolution(unitsPerInch);
    writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF()));
    writer->setCreator(u"Klant in beeld"_s);
    writer->setTitle(title);
    return PdfFile(std::move(file), std::move(writer));
}

Result<void> PdfFile::commit()
{
    m_writer.reset();
    if (!m_file->commit())
        return fail(writeError(*m_file));
    return {};
}

Result<int> writePagesPdf(const QString &path, const DisplayList &pages, const QString &title)
{
    const bool landscape = pages.pageSize.width() > pages.pageSize.height();
    Result<PdfFile> file
        = PdfFile::open(path, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, title);
    if (!file)
        return fail(file.error());
    QPainter painter(&file->device());
    painter.scale(unitsPerMm, unitsPerMm);
    for (int page = 0; page < pages.pages; ++page) {
        if (page > 0)
            file->device().newPage();
        paint(painter, pages, page);
    }
    painter.end();
    return file->commit().map([&pages] { return pages.pages; });
}

Result<int> writeSheetPdf(const QString &path, const Sheet &sheet)
{
    Result<SheetLayout> layout = SheetLayout::create();
    if (!layout)
        return fail(layout.error());
    const Result<DisplayList> list = layout->place(sheet);
    if (!list)
        return fail(list.error());
    return writePagesPdf(path, *list, u"Klant in beeld: overzicht"_s);
}

} // namespace kib::print
