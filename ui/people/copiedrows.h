// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of the list as text for other programs: a line a person, cells between tabs, headings first.

#include "ui/people/peoplemodel.h"

class QTableView;

namespace ui::people {

/// The columns that a table shows, from left to right.
QList<Column> shownColumns(const QTableView &table);
/// One line; what stands below a name or an organisation gets a column of its own.
QString headingsOf(const QTableView &table);
QString copiedRows(db::Session &session, const QList<db::Id> &attendees, const QList<Column> &columns,
                   const Wording &wording);

} // namespace ui::people
