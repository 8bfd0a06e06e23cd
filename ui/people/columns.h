// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns that the list of people can have, which of them are shown, in what order and how wide.

#include "db/records/conference.h"

#include <optional>

namespace ui::people {

enum class Column {
    Number,
    Name,
    Organisation,
    Country,
    Category,
    Status,
    Delegation,
    Phone,
    Mail,
    Chinese,
    Korean,
    Arrival,
    CheckedIn,
    Precedence,
    Remarks
};
inline constexpr int columnCount = 15;

/// A column that is shown; a width of 0 takes the room that the others leave.
struct Shown
{
    Column column = Column::Name;
    int width = 0;

    bool operator==(const Shown &) const = default;
};
/// From left to right.
using Layout = QList<Shown>;

const Layout &usualLayout();
/// How wide a column is when it is shown first.
int usualWidth(Column column);
/// Written as views keep it: number:56 name:152 organisation:0.
QString inWords(const Layout &layout);
/// What is not known is left out; the usual columns when nothing is left.
Layout readLayout(const QString &words);

/// The order that a click on a column's heading asks for, if one fits. Names follow the conference's own order of
/// names, else what the reader's language expects.
std::optional<db::Sort> orderOf(Column column, db::Sort conference, const QString &language);
/// The column by which an order goes, if it can be a column.
std::optional<Column> columnOf(db::Sort order);

} // namespace ui::people
