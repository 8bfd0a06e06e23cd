// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a database is sound: what "Check" looks at. The content is another matter.

#include "app/progress.h"
#include "db/store.h"

namespace app::backup {

struct Soundness
{
    QStringList damage;   ///< one line each, as the engine says it
    QStringList warnings; ///< sentences for the person: the data are whole, but less safe than they could be
};

/// Reads everything once and compares the tables with those the program knows. Damage met on the way is part of the
/// answer; Busy, Offline, Cancelled are errors.
db::Result<Soundness> inspect(db::Store &store, const Progress &progress = goOn);

} // namespace app::backup
