// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every record of the program, in an order in which none refers to a later one (loops inside a table aside).

#include "db/column.h"

namespace db {

const QList<const Description *> &descriptions();
/// The description of a table, nullptr when there is no such table.
const Description *descriptionOf(QStringView table);

} // namespace db
