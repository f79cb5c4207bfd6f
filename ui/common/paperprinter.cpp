// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/paperprinter.h"

#include "core/print/pdffile.h"
#include "ui/common/tr.h"

#include <QApplication>
#include <QFileDialog>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QPageLayout::Orientation orientationOf(const print::DisplayList &pages)
{
    return pages.pageSize.width() > pages.pageSize.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
}

// Every page at its true size, the sheet's corner at the corner of the paper.
void paintPages(const print::DisplayList &pages, QPagedPaintDevice &device, double dotsPerMm)
{
    QPainter painter(&device);
    painter.scale(dotsPerMm, dotsPerMm);
    for (int page = 0; page < pages.pages; ++page) {
        if (page > 0)
            device.newPage();
        print::paint(painter, pages, page);
    }
}

} // namespace

void askForPrinter(QObject *asker, std::function<void(bool)> tell)
{
    QThreadPool::globalInstance()->start([who = QPointer<QObject>(asker), tell = std::move(tell)] {
        const bool found = !QPrinterInfo::availablePrinterNames().isEmpty();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [who, tell, found] {
                if (who)
                    tell(found);
            },
            Qt::QueuedConnection);
    });
}

bool printWithDialog(const print::DisplayList &pages, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(orientationOf(pages));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    paintPages(pages, printer, printer.resolution() / print::mmPerInch);
    return printer.printerState() != QPrinter::Error;
}

Result<QString> savePdfWithDialog(
    const print::DisplayList &pages, const QString &suggestedName, const QString &title, QWidget *parent)
{
    const QString path
        = QFileDialog::getSaveFileName(parent, tr("Maak PDF"), suggestedName, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return QString();
    auto file = print::PdfFile::open(path, orientationOf(pages), title);
    if (!file)
        return fail(file.error());
    paintPages(pages, file->device(), file->device().resolution() / print::mmPerInch);
    if (auto done = file->commit(); !done)
        return fail(done.error());
    return path;
}

} // namespace kib::ui
