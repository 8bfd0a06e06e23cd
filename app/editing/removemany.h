// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Taking many records of one kind away, with what hangs on each, as one change.

#include "app/progress.h"
#include "db/store.h"

namespace app::editing {

/// Gives back how many went; those that are gone already are passed over. Cancelled or InUse: nothing is removed.
db::Result<qint64> removeMany(db::Store &store, const db::Description &description, const QList<db::Id> &ids,
                              const db::Sentence &label, const Progress &progress = goOn);

} // namespace app::editing
