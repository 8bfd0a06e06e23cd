// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person is told about a list that cannot be read.

#include "app/transfer/csvreader.h"
#include "db/result.h"

#include <QIODevice>

namespace app::transfer {

/// Reads the bytes of an open device in one of `encodings` as UTF-8.
CsvReader::Source bytesOf(QIODevice &device, const QString &encoding);

/// Whether a file is a workbook of a spreadsheet program, by its first bytes.
bool isWorkbook(QIODevice &device);
/// What to do about a workbook.
db::Error workbookError();

/// The fault that stopped the reader, naming its row; Invalid (detail "encoding" when another encoding may be the answer), or
/// Denied when the file itself could not be read.
db::Error csvError(const CsvReader &reader, const QString &encoding);

} // namespace app::transfer
