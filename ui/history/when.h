// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Instants in the local time of the desk, with today and yesterday as words.

#include <QDateTime>

namespace ui::history {

/// Today, Yesterday, else the date as the language writes it.
QString dayInWords(const QDateTime &at);
/// 14:02
QString timeOf(const QDateTime &at);
/// today 14:02
QString momentInWords(const QDateTime &at);

} // namespace ui::history
