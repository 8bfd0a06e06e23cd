// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts the pages of a PDF on a printer.

#include "app/progress.h"
#include "db/result.h"

#include <QSizeF>

class QPrinter;

namespace ui::reports {

/// How many pages a PDF has, 0 when it cannot be read; `size` of the first one in points.
int pagesOf(const QByteArray &pdf, QSizeF *size = nullptr);

/// Draws the pages that the printer was asked for, at its own resolution but in 600 dots an inch at most. Returns how
/// many. A paper of another size than the printer's is made to fit. Cancelled leaves neither a print nor a file; Broken
/// when the printer does not answer. Any thread may call it.
db::Result<int> printPages(const QByteArray &pdf, QPrinter &printer, const app::Progress &progress = app::goOn);

} // namespace ui::reports
