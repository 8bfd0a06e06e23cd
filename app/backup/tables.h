// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All tables of one database into another of either engine, with ids, versions and history as they are.

#include "app/progress.h"
#include "db/session.h"

#include <QMap>

namespace app::backup {

/// How many rows every table has.
QMap<QString, qint64> countRows(db::Session &session);

/// Copies every row in one transaction of `to`, whose tables are there and empty. Refuses as Cancelled, and as either
/// database refuses; then nothing is in `to`.
void copyTables(db::Session &from, db::Connection &to, const Progress &progress);

} // namespace app::backup
