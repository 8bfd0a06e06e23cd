// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace ui::reports {

namespace {

constexpr int finest = 600;     // dots an inch; beyond it paper shows no difference
constexpr int bandHeight = 512; // rows drawn at a time, so that a page is never held whole

struct PrintText
{
    Q_DECLARE_TR_FUNCTIONS(PrintText)
};

struct OpenPdf
{
    explicit OpenPdf(const QByteArray &bytes)
    {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    QBuffer buffer;
    QPdfDocument document;
};

/// Where a page stands on the sheet, in device pixels: at its own size in the corner when it fits exactly, else fitted
/// in.
QRectF placeOf(const QSizeF &points, const QPrinter &printer)
{
    const QSizeF sheet = printer.paperRect(QPrinter::DevicePixel).size();
    const QSizeF own = points * printer.resolution() / 72.0;
    const bool same =
        std::abs(own.width() / sheet.width() - 1) < 0.01 && std::abs(own.height() / sheet.height() - 1) < 0.01;
    const QSizeF size = same ? own : own.scaled(sheet, Qt::KeepAspectRatio);
    return { QPointF((sheet.width() - size.width()) / 2, (sheet.height() - size.height()) / 2), size };
}

void drawPage(QPdfDocument &document, int page, QPainter &painter, const QPrinter &printer)
{
    const QRectF place = placeOf(document.pagePointSize(page), printer);
    const double share = std::min(1.0, double(finest) / printer.resolution());
    const QSize whole = (place.size() * share).toSize();
    for (int top = 0; top < whole.height(); top += bandHeight) {
        const QRect band(0, top, whole.width(), std::min(bandHeight, whole.height() - top));
        QPdfDocumentRenderOptions options;
        options.setScaledSize(whole);
        options.setScaledClipRect(band);
        QImage ground(band.size(), QImage::Format_RGB32);
        ground.fill(Qt::white);
        QPainter(&ground).drawImage(0, 0, document.render(page, band.size(), options));
        const bool grey = printer.colorMode() == QPrinter::GrayScale;
        painter.drawImage(QRectF(place.topLeft() + QPointF(0, top / share), QSizeF(band.size()) / share),
                          grey ? ground.convertToFormat(QImage::Format_Grayscale8) : ground);
    }
}

QList<int> wanted(const QPrinter &printer, int pages)
{
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = some ? printer.fromPage() : 1;
    const int last = some ? std::min(pages, printer.toPage()) : pages;
    QList<int> list;
    for (int page = first; page <= last; ++page)
        list += page - 1;
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(list);
    return list;
}

db::Error cancelled(QPrinter &printer, QPainter &painter)
{
    printer.abort();
    painter.end();
    if (!printer.outputFileName().isEmpty())
        QFile::remove(printer.outputFileName());
    return { db::Kind::Cancelled, PrintText::tr("Cancelled. Nothing was printed."), {} };
}

} // namespace

int pagesOf(const QByteArray &pdf, QSizeF *size)
{
    const OpenPdf open(pdf);
    if (size && open.document.pageCount() > 0)
        *size = open.document.pagePointSize(0);
    return open.document.pageCount();
}

db::Result<int> printPages(const QByteArray &pdf, QPrinter &printer, const app::Progress &progress)
{
    OpenPdf open(pdf);
    const QList<int> pages = wanted(printer, open.document.pageCount());
    printer.setFullPage(true);
    QPainter painter;
    if (pages.isEmpty() || !painter.begin(&printer))
        return db::Error{ db::Kind::Broken,
                          PrintText::tr("The printer does not answer. Choose another one, or export a PDF file."),
                          {} };
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (!progress(i, pages.size()))
            return cancelled(printer, painter);
        if (i > 0)
            printer.newPage();
        drawPage(open.document, pages[i], painter, printer);
    }
    if (!painter.end())
        return db::Error{ db::Kind::Broken,
                          PrintText::tr("The printer does not answer. Choose another one, or export a PDF file."),
                          {} };
    return static_cast<int>(pages.size());
}

} // namespace ui::reports
