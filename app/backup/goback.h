// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Going back to a backup without losing what is there now.

#include "app/backup/keeper.h"

namespace app::backup {

/// A name that is free, beside the file where that can be written, else among the person's documents.
QString newFileFor(const db::Location &location, const QDateTime &moment);

enum class Way { InPlace, NewFile };

/// Puts a backup in the place of a file's data, after these have been backed up themselves; nobody may have the file
/// open. A server, and a file that is damaged or cannot be written, are left as they are whatever was wished, and the
/// backup becomes the file `newFile`. Gives what is to be opened now. The errors are those of `backUp`, `putBack` and
/// `restore`.
db::Result<db::Location> goBack(const QString &backup, const db::Location &location, const db::Identity &identity,
                                Way wished, const QString &newFile, const Progress &progress = goOn);

} // namespace app::backup
