// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Backups are ordinary .huitong files, whatever engine the data came from. One appears under its name only after it has
// been read back and compared with what was copied; nothing that is there already is ever replaced. One whose name ends
// in .zst is compressed; reading goes by what a file holds, not by its name.

#include "app/progress.h"
#include "db/store.h"

namespace app::backup {

/// Copies the whole database, history included, into the new file `path` while others go on working. Duplicate: something has that name. Denied: it cannot be written, or the disk is
/// full. Broken: the data are damaged. Cancelled.
db::Result<void> backUp(db::Store &store, const QString &path, const Progress &progress = goOn);

/// What a compressed backup says of itself, without being unpacked.
struct Holding
{
    QString mark;        ///< the same as long as nothing was written; empty when not known
    qint64 people = -1;  ///< -1 when not known
};
Holding holdingOf(const QString &backup);
/// The mark that a backup made now would have.
QString markOf(db::Session &session);

/// Makes the database `location` out of a backup: a new file, or a PostgreSQL database without any data. The backup is
/// only read. NotFound, Broken: the backup is missing or not sound. Duplicate: there is something already. Denied,
/// Offline, Cancelled.
db::Result<void> restore(const QString &backup, const db::Location &location, const Progress &progress = goOn);

/// Makes the file database `path` hold what a backup holds, as one step. Nobody may have it open: Busy. NotFound, Broken:
/// the backup is missing or not sound. Denied, Cancelled. Whenever it fails, the file is as it was.
db::Result<void> putBack(const QString &backup, const QString &path, const Progress &progress = goOn);

} // namespace app::backup
