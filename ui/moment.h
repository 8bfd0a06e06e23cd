// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Moments as people say them, in the program's language and this computer's zone.

#include <QDateTime>
#include <QString>

namespace ui {

/// "14:02" for today, else with the day.
QString momentInWords(const QDateTime &moment);
/// A day without its year, as the language writes it: 3/31, 31/03, 3. 31.
QString dayInShort(const QDate &day);
/// "12 min ago".
QString ageInWords(qint64 seconds);

} // namespace ui
