// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lays a document out on A4 pages, block after block, for any device that has pages: a PDF file, a printer.

#include "app/reports/document.h"
#include "app/reports/sheets.h"
#include "db/result.h"

#include <QString>

class QPagedPaintDevice;

namespace app::reports {

struct Written
{
    int pages = 0;   ///< of a paged paper
    qint64 rows = 0; ///< of a table for programs
    QString missing; ///< characters that no installed font has; □ stands in their place on the paper
    bool cut = false; ///< a table had more rows than were asked for
};

/// Sets the device to A4 without margins and draws the document on it. Rows are walked twice, the first time to
/// count the pages. Errors: NotFound when no Chinese or Korean font is installed, Invalid when a table is too wide
/// for the page, Stale when the second walk gave other rows than the first, Cancelled by the watch, Broken when
/// the device cannot be painted on. Needs a QGuiApplication; any thread may call it.
db::Result<Written> paint(const Document &document, QPagedPaintDevice &device, const PageWatch &watch = {});

/// The same with fonts that the caller keeps; `fonts` knows afterwards what was drawn.
db::Result<Written> paint(const Document &document, Fonts &fonts, QPagedPaintDevice &device, const PageWatch &watch);

} // namespace app::reports
