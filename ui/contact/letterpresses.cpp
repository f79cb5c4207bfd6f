// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/letterpresses.h"

#include "core/print/letterbatch.h"
#include "core/print/pdffile.h"

#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrinter>

#include <optional>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

// What both share: a layout and a painter, made when the first letter comes, where the work is done.
class Drawing
{
public:
    Result<void> draw(
        const contact::Letter &letter, QPagedPaintDevice &device, const print::LetterStyle &style)
    {
        if (!m_layout) {
            Result<print::LetterLayout> layout = print::LetterLayout::create(style);
            if (!layout)
                return fail(layout.error());
            m_layout.emplace(std::move(*layout));
            m_painter.emplace(device, *m_layout);
        }
        if (const auto placed = m_painter->draw(letter); !placed)
            return fail(placed.error());
        return {};
    }
    void end()
    {
        if (m_painter)
            m_painter->end();
    }

private:
    std::optional<print::LetterLayout> m_layout;
    std::optional<print::LetterPainter> m_painter;
};

class PdfPress final : public LetterPress
{
public:
    PdfPress(QString path, print::LetterStyle style)
        : m_path(std::move(path))
        , m_style(std::move(style))
    {
    }
    Result<void> draw(const contact::Letter &letter) override
    {
        if (!m_file) {
            Result<print::PdfFile> file
                = print::PdfFile::open(m_path, QPageLayout::Portrait, u"Klant in beeld: brieven"_s);
            if (!file)
                return fail(file.error());
            m_file.emplace(std::move(*file));
        }
        return m_drawing.draw(letter, m_file->device(), m_style);
    }
    Result<void> finish() override
    {
        m_drawing.end();
        return m_file ? m_file->commit() : Result<void>();
    }
    void discard() override { QFile::remove(m_path); }
    [[nodiscard]] QString fileName() const override { return QFileInfo(m_path).fileName(); }

private:
    QString m_path;
    print::LetterStyle m_style;
    std::optional<print::PdfFile> m_file;
    Drawing m_drawing; // ends before the file it draws on
};

class PaperPress final : public LetterPress
{
public:
    PaperPress(std::unique_ptr<QPrinter> printer, print::LetterStyle style)
        : m_printer(std::move(printer))
        , m_style(std::move(style))
    {
    }
    Result<void> draw(const contact::Letter &letter) override
    {
        return m_drawing.draw(letter, *m_printer, m_style);
    }
    Result<void> finish() override
    {
        m_drawing.end();
        if (m_printer->printerState() == QPrinter::Error)
            return fail(ErrorCode::Io, u"cannot_paint"_s);
        return {};
    }
    void discard() override { } // paper cannot be taken back
    [[nodiscard]] QString fileName() const override { return {}; }

private:
    std::unique_ptr<QPrinter> m_printer;
    print::LetterStyle m_style;
    Drawing m_drawing;
};

} // namespace

std::unique_ptr<LetterPress> pdfPress(const QString &path, const print::LetterStyle &style)
{
    return std::make_unique<PdfPress>(path, style);
}

std::unique_ptr<LetterPress> paperPress(std::unique_ptr<QPrinter> printer, const print::LetterStyle &style)
{
    return std::make_unique<PaperPress>(std::move(printer), style);
}

} // namespace kib::ui
