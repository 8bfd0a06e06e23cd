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

/// The fault that stopped the reader, naming its row; Invalid, or Broken when the file itself could not be read.
db::Error csvError(const CsvReader &reader, const QString &encoding);

} // namespace app::transfer
