// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lists that are not written in UTF-8, as the UTF-8 that the reader of lists takes.

#include "app/transfer/csvreader.h"

#include <QIODevice>

namespace app::transfer {

/// The encodings that a list may have, UTF-8 first.
const QStringList &encodings();

/// The bytes of an open device as UTF-8. What is no character of the encoding comes out as a byte that UTF-8 does not
/// have, so that the reader stops there and knows the row.
CsvReader::Source decodedBytesOf(QIODevice &device, const QString &encoding);

} // namespace app::transfer
