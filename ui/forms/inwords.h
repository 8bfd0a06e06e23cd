// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A value of a column as people read it, where two versions of a record are compared.

#include "db/column.h"

#include <functional>

namespace ui::forms {

/// What the record is called that a reference of the column points to.
using ReferenceName = std::function<QString(const db::Column &column, db::Id id)>;

QString inWords(const db::Column &column, const QVariant &value, const ReferenceName &nameOf);

} // namespace ui::forms
