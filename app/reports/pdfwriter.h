// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes a document as a PDF file with all its fonts inside. On one computer the same document gives the
// same bytes.

#include "app/reports/document.h"
#include "app/reports/outputfile.h"
#include "app/reports/paginator.h"
#include "db/result.h"

namespace app::reports {

/// Writes while it draws, so that memory does not grow with the pages. Errors: those of paint() and of the sink;
/// the sink is finished only when all went well.
db::Result<Written> writePdf(const Document &document, Sink &sink, const PageWatch &watch = {});

} // namespace app::reports
