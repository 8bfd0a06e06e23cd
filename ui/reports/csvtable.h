// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of a list written as CSV, as a table to look at and as text that a spreadsheet takes when it is pasted.

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ui::reports {

/// The rows with the headings first; `encoding` as the parameter of that name has it (empty: UTF-8).
QList<QStringList> csvRows(const QByteArray &csv, const QString &encoding);

/// Cells between tabs, rows between line ends; a tab or line end inside a cell becomes a blank.
QString tabSeparated(const QList<QStringList> &rows);

} // namespace ui::reports
