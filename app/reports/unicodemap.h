// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table in a PDF file that turns glyphs back into characters, so that its text can be searched and copied.
// QPdfWriter guesses it from the font and takes the lowest of all characters with the same glyph (U+2ED3 for 长,
// U+2012 for an en dash, nothing beyond U+FFFF); we know what was drawn.

#include "app/reports/fonts.h"

#include <QByteArray>

namespace app::reports {

[[nodiscard]] bool isUnicodeMap(const QByteArray &stream);

/// The table with the characters of `fonts`, padded to the same length; the table as it is when it belongs to
/// none of them or has no room.
[[nodiscard]] QByteArray mendedUnicodeMap(const QByteArray &stream, const Fonts &fonts);

} // namespace app::reports
