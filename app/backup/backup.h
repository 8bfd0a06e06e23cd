// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Backups are ordinary .huitong files, whatever engine the data came from. One appears under its name only after it has
// been read back and compared with what was copied; nothing that is there already is ever replaced.

#include "app/progress.h"
#include "db/store.h"

namespace app::backup {

/// Copies the whole database, history included, into the new file `path` while others go on working. Progress counts
/// pages of a file, rows of a server. Duplicate: something has that name. Denied: it cannot be written, or the disk is
/// full. Broken: the data are damaged. Cancelled.
db::Result<void> backUp(db::Store &store, const QString &path, const Progress &progress = goOn);

/// Makes the database `location` out of a backup: a new file, or a PostgreSQL database without any data. The backup is
/// only read. NotFound, Broken: the backup is missing or not sound. Duplicate: there is something already. Denied,
/// Offline, Cancelled.
db::Result<void> restore(const QString &backup, const db::Location &location, const Progress &progress = goOn);

} // namespace app::backup
